import { isOfferFeature, offerFeatures } from '../document/offer-features.ts';
import type { InputDocument, PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { CompiledExpression } from '../expressions/compiled-expression.ts';
import { type ExpressionCompiler, expressionCompiler } from '../expressions/expression-compiler.ts';
import type { CompiledFeature } from './compiled-policy.ts';
import { orderByNeed } from './order-by-need.ts';

export type FeaturesResult =
  | {
      readonly ok: true;
      readonly features: ReadonlyMap<string, CompiledFeature>;
      readonly compileExpression: ExpressionCompiler;
    }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };

/** Compiles the derived features and puts all features in an order in which each finds what it reads. */
export function compileFeatures(document: PolicyDocument, source: PolicySource): FeaturesResult {
  const declared: Readonly<Record<string, InputDocument>> = { ...document.inputs, ...offerFeatures };
  const compileExpression = expressionCompiler(declared);
  const expressions = new Map<string, CompiledExpression>();
  const mistakes: PolicyMistake[] = [];
  for (const [name, { expression, type }] of Object.entries(document.inputs)) {
    if (expression === undefined) continue;
    const result = compileExpression(expression, type);
    if (result.ok) expressions.set(name, result.expression);
    else {
      const path = ['inputs', name, 'expression'];
      mistakes.push(...result.refused.map(({ message, offset }) => source.mistakeAt(path, message, offset)));
    }
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  const { order, cycles } = orderByNeed(
    Object.keys(declared),
    (name) => expressions.get(name)?.features ?? [],
  );
  if (cycles.length > 0) return { ok: false, mistakes: cycles.map((cycle) => describeCycle(cycle, source)) };
  return { ok: true, features: assemble(order, declared, expressions), compileExpression };
}

function assemble(
  order: readonly string[],
  declared: Readonly<Record<string, InputDocument>>,
  expressions: ReadonlyMap<string, CompiledExpression>,
): ReadonlyMap<string, CompiledFeature> {
  const features = new Map<string, CompiledFeature>();
  for (const name of order) {
    const declaration = declared[name];
    if (declaration === undefined) continue;
    const expression = expressions.get(name) ?? null;
    const reads = [name, ...readsOf(expression?.features ?? [], features)].sort();
    features.set(name, { name, declaration, expression, reads, perOffer: reads.some(isOfferFeature) });
  }
  return features;
}

/** The features and all that they are made of, each once; sorted. */
export function readsOf(
  names: readonly string[],
  features: ReadonlyMap<string, CompiledFeature>,
): readonly string[] {
  return [...new Set(names.flatMap((name) => features.get(name)?.reads ?? []))].sort();
}

function describeCycle(cycle: readonly string[], source: PolicySource): PolicyMistake {
  const [first = ''] = cycle;
  const path = ['inputs', first, 'expression'];
  return source.mistakeAt(
    path,
    `derived features read one another in a circle: ${[...cycle, first].join(' -> ')}`,
  );
}
