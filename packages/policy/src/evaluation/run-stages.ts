import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { ProviderKind } from '../document/names.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { evaluateStage, type Findings } from './evaluate-stage.ts';
import { explainCondition } from './explain-condition.ts';
import type { DocumentRequirement, RaisedFlag } from './policy-result.ts';

/** What the stages that were run gave together. */
export interface StagesRun {
  /** `needs`: the next stage wants provider data. `passed`: the offer remains to be found. */
  readonly ended: 'needs' | 'decline' | 'refer' | 'passed';
  /** The stage that ended it, or that wants data. */
  readonly stageIndex: number;
  readonly missingData: readonly ProviderKind[];
  /** Provider data that the stages up to there asked for. */
  readonly asked: readonly ProviderKind[];
  readonly reasonCodes: readonly string[];
  readonly requirements: readonly DocumentRequirement[];
  readonly flags: readonly RaisedFlag[];
  readonly nodes: readonly ExplanationNode[];
}

export interface StagesSetting {
  /** Provider kinds that have answered; every kind unless given. */
  readonly answered?: ReadonlySet<ProviderKind>;
  /** Whether this is the primary applicant; of one alone it is. */
  readonly isPrimary?: boolean;
  /** Whether the tree is wanted. */
  readonly explain: boolean;
}

const nothing: readonly never[] = [];

/**
 * Runs stages in order up to the first that declines or refers, or that needs provider data not answered yet: what a
 * later stage would cost is never spent on an application that is already decided.
 */
export function runStages(
  policy: CompiledPolicy,
  values: FeatureValues,
  { answered, isPrimary = true, explain }: StagesSetting,
): StagesRun {
  const nodes: ExplanationNode[] = [];
  const findings: Findings = {
    declines: [],
    refers: [],
    requirements: [],
    flags: [],
    nodes: explain ? nodes : null,
  };
  const asked: ProviderKind[] = [];
  const end = (
    ended: StagesRun['ended'],
    stageIndex: number,
    reasonCodes: readonly string[],
    missingData: readonly ProviderKind[] = nothing,
  ): StagesRun => {
    const { requirements, flags } = findings;
    return { ended, stageIndex, missingData, asked, reasonCodes, requirements, flags, nodes };
  };

  const { stages } = policy;
  for (let index = 0; index < stages.length; index += 1) {
    const stage = stages[index];
    if (stage === undefined) continue;
    // Where it cannot be determined whether a stage is passed over, it is run.
    if (stage.when !== null && stage.when.evaluate(values.slots) === false) {
      if (explain) nodes.push(explainCondition(policy, values, stage.when, 'stage', stage.name, 'skipped'));
      continue;
    }
    if (stage.needs.length > 0) {
      const missingData =
        answered === undefined ? nothing : stage.needs.filter((kind) => !answered.has(kind));
      if (missingData.length > 0) return end('needs', index, nothing, missingData);
      for (const kind of stage.needs) if (!asked.includes(kind)) asked.push(kind);
    }
    evaluateStage(policy, stage, values, isPrimary, findings);
    if (findings.declines.length > 0) return end('decline', index, findings.declines);
    if (findings.refers.length > 0) return end('refer', index, findings.refers);
  }
  const documents = findings.requirements.map(({ reasonCode }) => reasonCode);
  return end(documents.length > 0 ? 'refer' : 'passed', stages.length - 1, documents);
}
