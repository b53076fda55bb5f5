import type { CompiledPolicy, CompiledRule, CompiledStage } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { explainCondition } from './explain-condition.ts';
import type { FeatureValues } from './feature-values.ts';
import { explainMissing, referringFeatures } from './missing-features.ts';
import type { DocumentRequirement, RaisedFlag } from './policy-result.ts';

/** What the rules of one stage gave together. */
export interface StageFindings {
  /** Codes of the rules that declined, in their order. */
  readonly declines: readonly string[];
  /** Codes of what refers: missing values first, then rules in their order. */
  readonly refers: readonly string[];
  readonly requirements: readonly DocumentRequirement[];
  readonly flags: readonly RaisedFlag[];
  readonly node: ExplanationNode;
}

type RuleGave = 'decline' | 'refer' | 'require_document' | 'flag' | 'passed' | 'undetermined';

/** Asks every rule of a stage, so that all reasons are known; none of them stops the others. */
export function evaluateStage(
  policy: CompiledPolicy,
  stage: CompiledStage,
  values: FeatureValues,
): StageFindings {
  const missing = referringFeatures(policy, stage.reads, values);
  const asked = stage.rules.map((rule) => ({ rule: rule.document, ...askRule(policy, rule, values) }));
  const having = (outcome: RuleGave) => asked.filter(({ gave }) => gave === outcome).map(({ rule }) => rule);
  const declines = having('decline').map(({ reason }) => reason);
  const refers = [
    ...missing.map(({ reason }) => reason),
    ...having('refer').map(({ reason }) => reason),
    ...asked.flatMap(({ undeterminedReason }) => undeterminedReason ?? []),
  ];
  const gave = declines.length > 0 ? 'decline' : refers.length > 0 ? 'refer' : 'passed';
  return {
    declines,
    refers,
    requirements: having('require_document').map(({ id, document = id, reason }) => ({
      ruleId: id,
      document,
      reasonCode: reason,
    })),
    flags: having('flag').map(({ id, reason }) => ({ ruleId: id, reasonCode: reason })),
    node: {
      kind: 'stage',
      name: stage.name,
      saw: {},
      gave,
      comparisons: [],
      children: [...missing.map(explainMissing), ...asked.map(({ node }) => node)],
    },
  };
}

interface AskedRule {
  readonly gave: RuleGave;
  /** Why the application is referred, when the condition has no value and no missing feature accounts for it. */
  readonly undeterminedReason: string | undefined;
  readonly node: ExplanationNode;
}

function askRule(
  policy: CompiledPolicy,
  { document, condition }: CompiledRule,
  values: FeatureValues,
): AskedRule {
  const held = condition.evaluate(values.context);
  const gave = held === undefined ? 'undetermined' : held === true ? document.outcome : 'passed';
  const node = explainCondition(policy, values, condition, { kind: 'rule', name: document.id, gave });
  // A flag decides nothing, so that it may remain open.
  const isOpen = gave === 'undetermined' && document.outcome !== 'flag';
  const accounted =
    isOpen && referringFeatures(policy, rootsOf(policy, condition.features), values).length > 0;
  return {
    gave,
    node,
    undeterminedReason: isOpen && !accounted ? policy.document.undeterminedReason : undefined,
  };
}

function rootsOf(policy: CompiledPolicy, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => policy.features.get(name)?.reads ?? []);
}
