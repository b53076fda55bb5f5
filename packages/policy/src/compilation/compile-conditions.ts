import type { PolicyDocument, ProviderKind } from '../document/policy-document.ts';
import { providerKinds } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { CompiledExpression } from '../expressions/compiled-expression.ts';
import type { ExpressionCompiler } from '../expressions/expression-compiler.ts';
import { readsOf } from './compile-features.ts';
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

/** Compiles the conditions of rules and limits, and checks that each reads only what is known when it is asked. */
export function compileConditions(
  document: PolicyDocument,
  features: ReadonlyMap<string, CompiledFeature>,
  compileExpression: ExpressionCompiler,
  source: PolicySource,
): CompiledConditions {
  const mistakes: PolicyMistake[] = [];
  const compileAt = (path: DocumentPath, when: string, known: Known): CompiledExpression | undefined => {
    const result = compileExpression(when, 'bool');
    const refused = result.ok
      ? unknownSources(result.expression.features, features, known).map((message) => ({ message, offset: 0 }))
      : result.refused;
    mistakes.push(...refused.map(({ message, offset }) => source.mistakeAt(path, message, offset)));
    return result.ok ? result.expression : undefined;
  };

  const answered = new Set<ProviderKind>();
  const stages = document.stages.map(({ name, needs, rules }, stage): CompiledStage => {
    for (const kind of needs) answered.add(kind);
    const compiled = rules.flatMap((rule, index): CompiledRule[] => {
      const known = { answered, offer: false };
      const condition = compileAt(['stages', stage, 'rules', index, 'when'], rule.when, known);
      return condition === undefined ? [] : [{ document: rule, condition }];
    });
    return { name, needs, rules: compiled, reads: readsOf(featuresOf(compiled), features) };
  });
  const affordability = document.limits.affordability.flatMap(({ id, when, reason }, index) => {
    const condition = compileAt(['limits', 'affordability', index, 'when'], when, { answered, offer: true });
    return condition === undefined ? [] : [{ id, reason, condition }];
  });
  const scoreUnknown = unknownSources([document.score], features, { answered, offer: false });
  mistakes.push(...scoreUnknown.map((message) => source.mistakeAt(['score'], message)));
  return {
    stages,
    affordability,
    affordabilityReads: readsOf(featuresOf(affordability), features),
    mistakes,
  };
}

/** What an application has brought to light when a condition is asked. */
interface Known {
  readonly answered: ReadonlySet<ProviderKind>;
  readonly offer: boolean;
}

function featuresOf(conditions: readonly { readonly condition: CompiledExpression }[]): readonly string[] {
  return conditions.flatMap(({ condition }) => condition.features);
}

function unknownSources(
  names: readonly string[],
  features: ReadonlyMap<string, CompiledFeature>,
  known: Known,
): readonly string[] {
  return readsOf(names, features).flatMap((name) => {
    const [source] = name.split('.');
    if (source === 'offer' && !known.offer) return [`"${name}" is known to affordability limits only`];
    const kind = providerKinds.find((candidate) => candidate === source);
    if (kind === undefined || known.answered.has(kind)) return [];
    return [`"${name}" is not known yet: no stage up to here needs ${kind}`];
  });
}
