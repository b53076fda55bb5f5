import type {
  CompiledPolicy,
  CompiledRule,
  CompiledStage,
  FeatureValues,
} from '../compilation/compiled-policy.ts';
import { scoreSource } from '../document/offer-features.ts';
import type { RuleOutcome } from '../document/policy-document.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { explainCondition } from './explain-condition.ts';
import { explainScorecard, explainTable } from './explain-features.ts';
import { explainMissing, missingOf, referringFeatures } from './missing-features.ts';
import type { DocumentRequirement, RaisedFlag } from './policy-result.ts';
import { scorecardReasons } from './scorecard-reasons.ts';

/** What the rules of the stages gave so far. It grows from stage to stage. */
export interface Findings {
  /** Codes of the rules of the last stage that declined, in their order. */
  readonly declines: string[];
  /** Codes of what refers in the last stage: missing values first, then rules in their order. */
  readonly refers: string[];
  readonly requirements: DocumentRequirement[];
  readonly flags: RaisedFlag[];
  /** Null where nobody asked for the tree. */
  readonly nodes: ExplanationNode[] | null;
}

type RuleGave = RuleOutcome | 'passed' | 'undetermined' | 'other_party';

/** Asks every rule of a stage, so that all reasons are known; only a rule with `exit` stops those after it. */
export function evaluateStage(
  policy: CompiledPolicy,
  stage: CompiledStage,
  values: FeatureValues,
  isPrimary: boolean,
  findings: Findings,
): void {
  const { refers, nodes } = findings;
  const missing = missingOf(policy, stage.referring, values);
  for (const { reason } of missing) refers.push(reason);
  const children: ExplanationNode[] | null = nodes === null ? null : missing.map(explainMissing);
  if (children !== null) explainReads(policy, stage, values, children);
  const undetermined: string[] = [];
  for (const rule of stage.rules) {
    const { document, condition } = rule;
    if (document.appliesTo === 'primary' && !isPrimary) continue;
    const held = condition.evaluate(values.slots);
    if (held === false && children === null) continue;
    const gave =
      held === true ? gaveOf(policy, rule, values) : held === undefined ? 'undetermined' : 'passed';
    children?.push(explainCondition(policy, values, condition, 'rule', document.id, gave));
    record(policy, rule, gave, values, findings, undetermined);
    if (held === true && document.exit === true) break;
  }
  for (const reason of undetermined) refers.push(reason);
  if (nodes === null || children === null) return;
  const gave = findings.declines.length > 0 ? 'decline' : refers.length > 0 ? 'refer' : 'passed';
  nodes.push({ kind: 'stage', name: stage.name, saw: {}, gave, comparisons: [], children });
}

function explainReads(
  policy: CompiledPolicy,
  { scorecards, tables }: CompiledStage,
  values: FeatureValues,
  children: ExplanationNode[],
): void {
  for (const card of scorecards) children.push(explainScorecard(policy, card, values));
  for (const table of tables) children.push(explainTable(policy, table, values));
}

function record(
  policy: CompiledPolicy,
  rule: CompiledRule,
  gave: RuleGave,
  values: FeatureValues,
  findings: Findings,
  undetermined: string[],
): void {
  const { id, outcome, document = id } = rule.document;
  switch (gave) {
    case 'decline':
      findings.declines.push(...reasonsOf(policy, rule, values));
      return;
    case 'refer':
      findings.refers.push(...reasonsOf(policy, rule, values));
      return;
    case 'require_document':
      findings.requirements.push({ ruleId: id, document, reasonCode: ownReason(policy, rule) });
      return;
    case 'flag':
      findings.flags.push({ ruleId: id, reasonCode: ownReason(policy, rule) });
      return;
    case 'undetermined':
      // A flag decides nothing, so that it may remain open; a missing feature that refers accounts for itself.
      if (outcome !== 'flag' && referringFeatures(policy, rule.reads, values).length === 0) {
        undetermined.push(policy.document.undeterminedReason);
      }
      return;
    case 'passed':
    case 'other_party':
  }
}

/** A score of all parties together that is lower than a party's own is not for that party to answer for. */
function gaveOf(policy: CompiledPolicy, { document }: CompiledRule, { slots, own }: FeatureValues): RuleGave {
  const { outcome, reasonsFrom } = document;
  if (reasonsFrom === undefined || own.size === 0) return outcome;
  const slot = policy.features.get(`${scoreSource}.${reasonsFrom}`)?.slot ?? -1;
  const ownScore = own.get(slot);
  const together = slots[slot];
  const isBetter = typeof ownScore === 'number' && typeof together === 'number' && ownScore > together;
  return isBetter ? 'other_party' : outcome;
}

/** The rule's own reason, or where the applicant lost the points that it asks of. */
function reasonsOf(policy: CompiledPolicy, rule: CompiledRule, values: FeatureValues): readonly string[] {
  const { reasonsFrom } = rule.document;
  const lost = reasonsFrom === undefined ? [] : scorecardReasons(policy, reasonsFrom, values);
  return lost.length > 0 ? lost : [ownReason(policy, rule)];
}

function ownReason({ document: { undeterminedReason } }: CompiledPolicy, { document }: CompiledRule): string {
  return document.reason ?? undeterminedReason;
}
