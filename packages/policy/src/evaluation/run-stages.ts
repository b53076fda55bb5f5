import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ProviderKind } from '../document/policy-document.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { evaluateStage } from './evaluate-stage.ts';
import type { FeatureValues } from './feature-values.ts';
import type { DocumentRequirement, RaisedFlag } from './policy-result.ts';

/** What the stages that were run gave together. */
export interface StagesRun {
  /** `needs`: the next stage wants provider data. `passed`: the offer remains to be found. */
  readonly ended: 'needs' | 'decline' | 'refer' | 'passed';
  /** The stage that ended it, or that wants data. */
  readonly stageIndex: number;
  readonly missingData: readonly ProviderKind[];
  readonly reasonCodes: readonly string[];
  readonly requirements: readonly DocumentRequirement[];
  readonly flags: readonly RaisedFlag[];
  readonly nodes: readonly ExplanationNode[];
}

/**
 * Runs stages in order up to the first that declines or refers, or that needs provider data not answered yet: what a
 * later stage would cost is never spent on an application that is already decided.
 */
export function runStages(
  policy: CompiledPolicy,
  values: FeatureValues,
  answered: ReadonlySet<ProviderKind>,
): StagesRun {
  const nodes: ExplanationNode[] = [];
  const requirements: DocumentRequirement[] = [];
  const flags: RaisedFlag[] = [];
  const end = (
    ended: StagesRun['ended'],
    stageIndex: number,
    reasonCodes: readonly string[],
    missingData: readonly ProviderKind[] = [],
  ): StagesRun => ({ ended, stageIndex, missingData, reasonCodes, requirements, flags, nodes });

  for (const [index, stage] of policy.stages.entries()) {
    const missingData = stage.needs.filter((kind) => !answered.has(kind));
    if (missingData.length > 0) return end('needs', index, [], missingData);
    const found = evaluateStage(policy, stage, values);
    nodes.push(found.node);
    requirements.push(...found.requirements);
    flags.push(...found.flags);
    if (found.declines.length > 0) return end('decline', index, found.declines);
    if (found.refers.length > 0) return end('refer', index, found.refers);
  }
  const documents = requirements.map(({ reasonCode }) => reasonCode);
  return end(documents.length > 0 ? 'refer' : 'passed', policy.stages.length - 1, documents);
}
