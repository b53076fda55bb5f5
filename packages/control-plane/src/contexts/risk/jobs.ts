import { fold } from '../../kernel/decider.ts';
import { defineJob, type JobDefinition } from '../../platform/jobs/definition.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { IdentityPort } from '../identity/public.ts';
import type { ProvidersPort } from '../providers/public.ts';
import { personsOfParties, type UsersPort } from '../users/public.ts';
import { type Assessment, assess, referral } from './assessment/assess.ts';
import { assessmentOrderSchema } from './assessment/assessment-order.ts';
import { inputsPlace, resultPlace, sealJson } from './assessment/sealed-json.ts';
import { withinCaps } from './assessment/within-caps.ts';
import { assessmentDecider, assessmentHistory } from './decider.ts';
import type { CompiledPolicies } from './policy/compiled-policies.ts';
import type { RiskTables } from './rows.ts';
import { recordShadows, type Shadows } from './trials/shadow.ts';

export const assessJobKind = 'risk.assess';

/** Judges one submission. What keeps failing ends as a referral, so that every application is decided. */
export function assessJob(parts: {
  compiled: CompiledPolicies;
  seal: Seal;
  identity: Pick<IdentityPort, 'creditor'>;
  users: UsersPort;
  providers: ProvidersPort;
  shadows: Shadows;
}): JobDefinition {
  return defineJob({
    kind: assessJobKind,
    payload: assessmentOrderSchema,
    maxAttempts: 5,
    retryDelayMs: (attempt) => 500 * 2 ** (attempt - 1),
    run: async (order, { scope, cause, work }) => {
      const { policy, persons, shadowVersions } = await work(async (reading) => ({
        policy: await parts.compiled.pinned(reading, order),
        persons: await personsOfParties(parts.users, reading, order.parties),
        shadowVersions: await parts.shadows.versions(reading, order),
      }));
      if (!policy) throw new Error(`Policy ${order.policyId} has no version ${order.policyVersion} here.`);
      const assessment = await assess(order, policy, {
        persons,
        bureau: (request) => parts.providers.request(scope, cause, request),
        bankData: (request) => parts.providers.request(scope, cause, request),
      });
      const states = [...persons.values()].map(({ addresses }) => addresses[0]?.state);
      const finding = await withinCaps(assessment.finding, { states }, async () =>
        order.creditorId ? (await parts.identity.creditor(scope, order.creditorId))?.type : undefined,
      );
      return async (effect) => {
        await complete(effect, order.assessmentId, { ...assessment, finding }, parts.seal);
        recordShadows(
          effect,
          order,
          await parts.shadows.judge(effect, order, shadowVersions, assessment.inputs),
        );
      };
    },
    exhausted: (order) => async (work) => {
      const policy = await parts.compiled.pinned(work, order);
      const failed = referral('assessment_failed', policy?.contentHash ?? '');
      await complete(work, order.assessmentId, failed, parts.seal);
    },
  });
}

async function complete(
  work: Work,
  assessmentId: string,
  { finding, inputs, result }: Assessment,
  seal: Seal,
): Promise<void> {
  const stream = await work.readStream(assessmentId);
  const decision = assessmentDecider.decide(
    { type: 'CompleteAssessment', finding },
    fold(assessmentDecider, assessmentHistory(stream.events)),
  );
  if (!decision.accepted) return;
  await work.append('risk', {
    aggregateType: 'risk_assessment',
    aggregateId: assessmentId,
    expectedVersion: stream.version,
    events: decision.events,
  });
  work.defer(
    work
      .tables<RiskTables>()
      .updateTable('risk.assessments')
      .set({
        status: 'completed',
        outcome: finding.outcome,
        score: finding.score,
        reason_codes: finding.reasonCodes,
        offers: JSON.stringify(finding.offers),
        content_hash: finding.contentHash,
        sealed_inputs: sealJson(seal, inputsPlace(assessmentId), inputs),
        sealed_result: sealJson(seal, resultPlace(assessmentId), result),
        updated_at: work.now,
      })
      .where('assessment_id', '=', assessmentId),
  );
}
