import type { IdGenerator } from '../../kernel/ids.ts';
import type { Cause, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { readDefaultPolicy } from './default-policy.ts';
import type { CompiledPolicies } from './policy/compiled-policies.ts';
import { findPublished, isAnyPublished } from './policy/find-policy.ts';
import { publishPolicy } from './policy/publish-policy.ts';
import { reasonTextsOf } from './policy/reason-texts.ts';
import type { PublishedPolicy, RiskPort } from './public.ts';
import type { TrialRow } from './rows.ts';
import { findTrial } from './trials/repository.ts';

export function riskPort(parts: {
  works: WorkFactory;
  ids: IdGenerator;
  compiled: CompiledPolicies;
}): RiskPort {
  const bySystem = (): Cause => {
    const request = parts.ids.next('request');
    return { correlationId: request, causationId: request, actor: 'system' };
  };
  return {
    publishDefaultPolicy: (scope) =>
      parts.works.run(scope, bySystem(), (work) => publishPolicy(work, readDefaultPolicy())),
    hasPublishedPolicy: (scope) => parts.works.read(scope, bySystem(), isAnyPublished),
    publishedPolicy: async (scope, { policyId, version }) => {
      const found = await parts.works.read(scope, bySystem(), async (work) => ({
        row: await findPublished(work, policyId, version),
        trial: version === 'latest' ? await findTrial(work, policyId) : undefined,
      }));
      if (!found.row) return undefined;
      const { product } = parts.compiled.of(found.row).document;
      return { policyId, policyVersion: found.row.version, product, ...challengerOf(found.trial) };
    },
    reasonTexts: async (scope, pinned) =>
      reasonTextsOf(await parts.works.read(scope, bySystem(), (work) => parts.compiled.pinned(work, pinned))),
  };
}

function challengerOf(trial: TrialRow | undefined): Pick<PublishedPolicy, 'challenger'> {
  if (!trial || trial.challenger_version === null) return {};
  return { challenger: { policyVersion: trial.challenger_version, shareBps: trial.challenger_share_bps } };
}
