import type { IdGenerator } from '../../kernel/ids.ts';
import type { Cause, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { readDefaultPolicy } from './default-policy.ts';
import type { CompiledPolicies } from './policy/compiled-policies.ts';
import { findPublished, isAnyPublished } from './policy/find-policy.ts';
import { publishPolicy } from './policy/publish-policy.ts';
import { reasonTextsOf } from './policy/reason-texts.ts';
import type { RiskPort } from './public.ts';

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
      const row = await parts.works.run(scope, bySystem(), (work) => findPublished(work, policyId, version));
      if (!row) return undefined;
      const { product } = parts.compiled.of(row).document;
      return { policyId: row.policy_id, policyVersion: row.version, product };
    },
    reasonTexts: async (scope, pinned) =>
      reasonTextsOf(await parts.works.read(scope, bySystem(), (work) => parts.compiled.pinned(work, pinned))),
  };
}
