import { notFound } from '../../../kernel/faults.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import { type IdentityPort, isSecondPerson } from '../../identity/public.ts';
import { findAssessment } from '../assessment/find-assessment.ts';
import { findPolicy, versionsOfPolicy } from '../policy/find-policy.ts';
import type { TrialRow } from '../rows.ts';
import { findTrial, shadowsOf } from './repository.ts';
import { setTrialSchema, shadowListSchema, type TrialView, trialExample, trialSchema } from './schemas.ts';
import { setTrial } from './trial.ts';

const tag = 'Risk';
const path = '/risk/policies/{policyId}/trial';
const params = z.strictObject({ policyId: idSchema('policy') });
const response = { status: 200, schema: trialSchema, example: trialExample } as const;

/** Champion and challenger, and shadows. */
export function trialRoutes({ identity }: { identity: Pick<IdentityPort, 'makerOf'> }): readonly Route[] {
  return [
    defineRoute(
      {
        operationId: 'riskPolicyTrials.get',
        method: 'get',
        path,
        tag,
        summary: 'Read what is tried beside the version in force',
        roles: ['user', 'admin'],
        scope: 'risk:read',
        params,
        response: { ...response, description: 'The trial; empty where nothing is tried.' },
        faults: ['not_found'],
      },
      async ({ params: { policyId } }, context) => {
        const { versions, trial } = await context.read(async (work) => ({
          versions: await versionsOfPolicy(work, policyId),
          trial: await findTrial(work, policyId),
        }));
        if (versions.length === 0) throw notFound('policy', policyId);
        return { status: 200, body: presentTrial(policyId, trial) };
      },
    ),
    defineRoute(
      {
        operationId: 'riskPolicyTrials.set',
        method: 'put',
        path,
        tag,
        summary: 'Set what is tried beside the version in force',
        description:
          'A challenger decides for its share of the applicants, chosen by a stable hash. Shadows judge every application ' +
          'on what was read for the version that decides, and their findings are kept. In live mode a challenger is set ' +
          'by another member than the one who pushed it.',
        roles: ['admin'],
        scope: 'risk:write',
        params,
        body: setTrialSchema,
        bodyExample: { challenger: { version: 2, share: 10 }, shadowVersions: [] },
        response: { ...response, description: 'The trial.' },
        faults: ['not_found', 'rejected'],
      },
      async ({ params: { policyId }, body }, context) => {
        const { principal } = context;
        const { challenger, shadowVersions } = body;
        const pushed =
          challenger &&
          (await context.read((work) => findPolicy(work, { policyId, policyVersion: challenger.version })));
        const author = pushed?.pushed_by ?? '';
        const isSecond = await isSecondPerson(identity, principal, { actor: principal.actor, author });
        const answer = await context.commit(async (work) => {
          const wanted = {
            challenger: challenger && {
              version: challenger.version,
              shareBps: Math.round(challenger.share * 100),
            },
            shadowVersions,
          };
          const row = await setTrial(work, policyId, wanted, (by) => isSecond && by === author);
          return { status: 200, resourceId: policyId, body: presentTrial(policyId, row) };
        });
        return { status: answer.status, body: trialSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'riskAssessments.shadows',
        method: 'get',
        path: '/risk/assessments/{assessmentId}/shadows',
        tag,
        summary: 'Read what the shadow versions would have decided',
        roles: ['admin'],
        scope: 'risk:read',
        params: z.strictObject({ assessmentId: idSchema('riskAssessment') }),
        response: {
          status: 200,
          description: 'One line for each shadow version.',
          schema: shadowListSchema,
          example: {
            data: [
              {
                policyVersion: 3,
                status: 'completed' as const,
                outcome: 'decline' as const,
                score: 601,
                reasonCodes: ['R05'],
                contentHash: 'sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210',
                createdAt: '2026-11-22T09:30:00.120Z',
              },
            ],
          },
        },
        faults: ['not_found'],
      },
      async ({ params: { assessmentId } }, context) => {
        const rows = await context.read(async (work) => {
          await findAssessment(work, assessmentId);
          return shadowsOf(work, assessmentId);
        });
        return {
          status: 200,
          body: {
            data: rows.map((row) => ({
              policyVersion: row.policy_version,
              status: row.status,
              outcome: row.outcome,
              score: row.score,
              reasonCodes: row.reason_codes,
              contentHash: row.content_hash,
              createdAt: row.created_at.toISOString(),
            })),
          },
        };
      },
    ),
  ];
}

function presentTrial(policyId: string, row: TrialRow | undefined): TrialView {
  const challenger =
    row && row.challenger_version !== null
      ? { version: row.challenger_version, share: row.challenger_share_bps / 100 }
      : null;
  return {
    policyId,
    challenger,
    shadowVersions: row?.shadow_versions ?? [],
    updatedAt: row?.updated_at.toISOString() ?? null,
  };
}
