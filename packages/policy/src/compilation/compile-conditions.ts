import { type ProviderKind, providerKinds } from '../document/names.ts';
import { pricedOfferFeatures } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { CompiledExpression } from '../expressions/compiled-expression.ts';
import { type CompiledFeatures, readsOf } from './compile-features.ts';
import type {
  CompiledAffordabilityLimit,
  CompiledFeature,
  CompiledRule,
  CompiledStage,
} from './compiled-policy.ts';

export interface CompiledConditions {
  readonly stages: readonly CompiledStage[];
  readonly affordability: readonly CompiledAffordabilityLimit[];
  readonly affordabilityReads: readonly string[];
  readonly mistakes: readonly PolicyMistake[];
}

/** What an application has brought to light when a condition is asked. */
interface Known {
  /** Provider kinds that have answered. */
  readonly answered: ReadonlySet<ProviderKind>;
  /** Kinds that a stage asked for which may have been passed over. */
  readonly perhaps: ReadonlySet<ProviderKind>;
  readonly offer: 'none' | 'asked' | 'priced';
}

/** Compiles the conditions of stages, rules and limits, and checks that each reads only what is known when it is asked. */
export function compileConditions(
  document: PolicyDocument,
  compiled: CompiledFeatures,
  source: PolicySource,
): CompiledConditions {
  const { features, compileExpression } = compiled;
  const isLine = document.product.credit === 'line';
  const mistakes: PolicyMistake[] = [];
  const refuse = (path: DocumentPath, names: readonly string[], known: Known, offset = 0) => {
    for (const message of unknownSources(names, features, known, isLine)) {
      mistakes.push(source.mistakeAt(path, message, offset));
    }
  };
  const compileAt = (path: DocumentPath, when: string, known: Known): CompiledExpression | undefined => {
    const result = compileExpression(when, 'bool');
    if (result.ok) {
      refuse(path, result.expression.features, known);
      return result.expression;
    }
    mistakes.push(...result.refused.map(({ message, offset }) => source.mistakeAt(path, message, offset)));
    return undefined;
  };

  const answered = new Set<ProviderKind>();
  const perhaps = new Set<ProviderKind>();
  const shown = new Set<string>();
  const stages = document.stages.map(({ name, when, needs, rules }, stage): CompiledStage => {
    const before = { answered: new Set(answered), perhaps: new Set(perhaps), offer: 'none' } as const;
    const condition =
      when === undefined ? null : (compileAt(['stages', stage, 'when'], when, before) ?? null);
    const now = { ...before, answered: new Set([...answered, ...needs]) };
    for (const kind of needs) (when === undefined ? answered : perhaps).add(kind);
    const asked = rules.flatMap((rule, index): CompiledRule[] => {
      const ofRule = compileAt(['stages', stage, 'rules', index, 'when'], rule.when, now);
      if (ofRule === undefined) return [];
      return [{ document: rule, condition: ofRule, reads: readsOf(ofRule.features, features) }];
    });
    const reads = readsOf(featuresOf(asked), features);
    return {
      name,
      when: condition,
      needs,
      rules: asked,
      reads,
      referring: reads.flatMap((read) => referring(features.get(read))),
      ...firstShown(reads, compiled, shown),
    };
  });
  const known = { answered, perhaps, offer: 'priced' } as const;
  const affordability = (document.limits?.affordability ?? []).flatMap(({ id, when, reason }, index) => {
    const condition = compileAt(['limits', 'affordability', index, 'when'], when, known);
    return condition === undefined ? [] : [{ id, reason, condition }];
  });
  refuse(['score'], [document.score], { ...known, offer: 'none' });
  refuse(['pricing', 'table'], outputsOf(document.pricing?.table, document), { ...known, offer: 'asked' });
  refuse(['limits', 'amounts', 'table'], outputsOf(document.limits?.amounts.table, document), {
    ...known,
    offer: 'asked',
  });
  const affordabilityReads = readsOf(featuresOf(affordability), features);
  return { stages, affordability, affordabilityReads, mistakes };
}

function outputsOf(table: string | undefined, { tables = {} }: PolicyDocument): readonly string[] {
  return table === undefined
    ? []
    : Object.keys(tables[table]?.outputs ?? {}).map((output) => `${table}.${output}`);
}

function featuresOf(conditions: readonly { readonly condition: CompiledExpression }[]): readonly string[] {
  return conditions.flatMap(({ condition }) => condition.features);
}

function referring(feature: CompiledFeature | undefined): readonly CompiledFeature[] {
  return feature?.declaration.whenMissing === 'refer' ? [feature] : [];
}

/** Scorecards and tables are shown where a rule first reads them. */
function firstShown(
  reads: readonly string[],
  { scorecards, tables }: CompiledFeatures,
  shown: Set<string>,
): Pick<CompiledStage, 'scorecards' | 'tables'> {
  const isNew = (prefix: string, isRead: boolean) => {
    if (!isRead || shown.has(prefix)) return false;
    shown.add(prefix);
    return true;
  };
  return {
    scorecards: [...scorecards.values()].filter(({ feature }) =>
      isNew(
        feature,
        reads.some((read) => read === feature || read === `${feature}Probability`),
      ),
    ),
    tables: [...tables.values()].filter(({ name }) =>
      isNew(
        name,
        reads.some((read) => read.startsWith(`${name}.`)),
      ),
    ),
  };
}

function unknownSources(
  names: readonly string[],
  features: ReadonlyMap<string, CompiledFeature>,
  { answered, perhaps, offer }: Known,
  isLine: boolean,
): readonly string[] {
  return readsOf(names, features).flatMap((name) => {
    const feature = features.get(name);
    const source = feature?.source;
    if (source === 'offer') return unknownOfOffer(name, offer, isLine);
    const kind = providerKinds.find((candidate) => candidate === source);
    if (kind === undefined || answered.has(kind)) return [];
    if (!perhaps.has(kind)) return [`"${name}" is not known yet: no stage up to here needs ${kind}`];
    return feature?.declaration.whenMissing === 'refer'
      ? [
          `"${name}" may not be known: the stage that needs ${kind} may be passed over; say what whenMissing is`,
        ]
      : [];
  });
}

function unknownOfOffer(name: string, offer: Known['offer'], isLine: boolean): readonly string[] {
  if (isLine && (name === 'offer.paymentMinor' || name === 'offer.termMonths')) {
    return [`"${name}" is not known: a line has neither term nor payment`];
  }
  if (offer === 'none') return [`"${name}" is known to affordability limits only`];
  return offer === 'asked' && pricedOfferFeatures.includes(name)
    ? [`"${name}" is known once the offer is priced only`]
    : [];
}
