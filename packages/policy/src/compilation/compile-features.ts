import type { InputDocument } from '../document/input-document.ts';
import { isOfferFeature, offerFeatures, pricedOfferFeatures } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { outputOf } from '../evaluation/look-up-table.ts';
import { probabilityOf, scoreOf } from '../evaluation/score.ts';
import type { CompiledExpression, Slot, SlotLayout } from '../expressions/compiled-expression.ts';
import { type ExpressionCompiler, expressionCompiler } from '../expressions/expression-compiler.ts';
import { checkScorecards } from './check-scorecards.ts';
import { checkTables } from './check-tables.ts';
import { compileScorecards, probabilityFeature, scorecardFeatures } from './compile-scorecards.ts';
import { columnsOf, compileTables, tableFeatures } from './compile-tables.ts';
import type { CompiledFeature, FeaturePhase, FeatureValues } from './compiled-policy.ts';
import type { CompiledScorecard } from './compiled-scorecard.ts';
import type { CompiledTable } from './compiled-table.ts';
import { orderByNeed } from './order-by-need.ts';

export interface CompiledFeatures {
  readonly features: ReadonlyMap<string, CompiledFeature>;
  readonly scorecards: ReadonlyMap<string, CompiledScorecard>;
  readonly tables: ReadonlyMap<string, CompiledTable>;
  readonly compileExpression: ExpressionCompiler;
}

export type FeaturesResult =
  | ({ readonly ok: true } & CompiledFeatures)
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };

type Compute = (values: FeatureValues) => Slot;

/** How a feature that is worked out comes about, and what of. */
interface Origin {
  readonly needs: readonly string[];
  readonly compute: Compute;
  readonly expression: CompiledExpression | null;
  readonly path: DocumentPath;
}

/** Compiles all that is worked out of other features, and puts all in an order in which each finds what it reads. */
export function compileFeatures(document: PolicyDocument, source: PolicySource): FeaturesResult {
  const declared: Readonly<Record<string, InputDocument>> = {
    ...document.inputs,
    ...offerFeatures,
    ...scorecardFeatures(document),
    ...tableFeatures(document),
  };
  const layout: SlotLayout = new Map(
    Object.entries(declared).map(([name, { type }], index) => [name, { index, type }]),
  );
  const compileExpression = expressionCompiler(layout);
  const unusable = [
    ...checkScorecards(document, declared, source),
    ...checkTables(document, declared, source),
  ];
  const origins = new Map<string, Origin>();
  const derived = compileDerived(document, compileExpression, source);
  const cards = compileScorecards(document, layout, compileExpression, source);
  const tables = compileTables(document, layout);
  const mistakes = [...unusable, ...derived.mistakes, ...cards.mistakes];
  if (mistakes.length > 0) return { ok: false, mistakes };
  for (const [name, origin] of derived.origins) origins.set(name, origin);
  for (const card of cards.scorecards.values()) addScorecard(card, origins, declared);
  for (const table of tables.values()) addTable(table, origins);

  const { order, cycles } = orderByNeed(Object.keys(declared), (name) => origins.get(name)?.needs ?? []);
  if (cycles.length > 0) {
    return { ok: false, mistakes: cycles.map((cycle) => describeCycle(cycle, origins, source)) };
  }
  const features = assemble(order, declared, layout, origins);
  return { ok: true, features, scorecards: cards.scorecards, tables, compileExpression };
}

function compileDerived(
  document: PolicyDocument,
  compileExpression: ExpressionCompiler,
  source: PolicySource,
) {
  const origins = new Map<string, Origin>();
  const mistakes: PolicyMistake[] = [];
  for (const [name, { expression, type }] of Object.entries(document.inputs)) {
    if (expression === undefined) continue;
    const path = ['inputs', name, 'expression'];
    const result = compileExpression(expression, type);
    if (!result.ok) {
      mistakes.push(...result.refused.map(({ message, offset }) => source.mistakeAt(path, message, offset)));
      continue;
    }
    const { features: needs, evaluate } = result.expression;
    const compute: Compute = ({ slots }) => evaluate(slots);
    origins.set(name, { needs, compute, expression: result.expression, path });
  }
  return { origins, mistakes };
}

function addScorecard(
  card: CompiledScorecard,
  origins: Map<string, Origin>,
  declared: Readonly<Record<string, InputDocument>>,
): void {
  const needs = card.segments.flatMap(({ when, attributes }) => [
    ...(when?.features ?? []),
    ...attributes.map(({ document }) => document.feature),
  ]);
  const origin = { needs: [...new Set(needs)], expression: null, path: ['scorecards', card.name] };
  origins.set(card.feature, { ...origin, compute: (values) => scoreOf(card, values) });
  const probability = probabilityFeature(card.name);
  if (probability in declared) {
    origins.set(probability, { ...origin, compute: (values) => probabilityOf(card, values) });
  }
}

function addTable(table: CompiledTable, origins: Map<string, Origin>): void {
  const needs = columnsOf(table.document);
  for (const output of Object.keys(table.document.outputs)) {
    origins.set(`${table.name}.${output}`, {
      needs,
      compute: ({ slots }) => outputOf(table, output, slots),
      expression: null,
      path: ['tables', table.name],
    });
  }
}

function assemble(
  order: readonly string[],
  declared: Readonly<Record<string, InputDocument>>,
  layout: SlotLayout,
  origins: ReadonlyMap<string, Origin>,
): ReadonlyMap<string, CompiledFeature> {
  const features = new Map<string, CompiledFeature>();
  for (const name of order) {
    const declaration = declared[name];
    const place = layout.get(name);
    if (declaration === undefined || place === undefined) continue;
    const origin = origins.get(name);
    const reads = [name, ...readsOf(origin?.needs ?? [], features)].sort();
    const [source = '', field = ''] = name.split('.');
    features.set(name, {
      name,
      source,
      field,
      declaration,
      slot: place.index,
      fallback: fallbackOf(declaration),
      expression: origin?.expression ?? null,
      compute: origin?.compute ?? null,
      reads,
      phase: phaseOf(reads),
      specials: specialsOf(declaration),
    });
  }
  return features;
}

function phaseOf(reads: readonly string[]): FeaturePhase {
  if (reads.some((name) => pricedOfferFeatures.includes(name))) return 'priced';
  return reads.some(isOfferFeature) ? 'asked' : 'inputs';
}

function fallbackOf({ whenMissing }: InputDocument): Slot {
  return whenMissing === 'refer' || whenMissing === 'null' || whenMissing === null ? undefined : whenMissing;
}

function specialsOf({ special }: InputDocument): ReadonlyMap<number, string> | null {
  return special === undefined
    ? null
    : new Map(Object.entries(special).map(([name, value]) => [value, name]));
}

/** The features and all that they are made of, each once; sorted. */
export function readsOf(
  names: readonly string[],
  features: ReadonlyMap<string, CompiledFeature>,
): readonly string[] {
  return [...new Set(names.flatMap((name) => features.get(name)?.reads ?? []))].sort();
}

function describeCycle(
  cycle: readonly string[],
  origins: ReadonlyMap<string, Origin>,
  source: PolicySource,
): PolicyMistake {
  const [first = ''] = cycle;
  const words = [...cycle, first].join(' -> ');
  return source.mistakeAt(
    origins.get(first)?.path ?? ['inputs', first],
    `derived features read one another in a circle: ${words}`,
  );
}
