import { notFound } from '../../../kernel/faults.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { type IdentityPort, isSecondPerson } from '../../identity/public.ts';
import { policyExample } from '../examples.ts';
import type { PolicyRow } from '../rows.ts';
import { policySchema, policyWithSourceSchema } from '../schemas.ts';
import { findPolicy, noSuchVersion, versionsOfPolicy } from './find-policy.ts';
import { presentPolicy } from './presentation.ts';
import { approvePublication, askToPublish, refusePublication, retirePolicy } from './publish-policy.ts';
import { pushPolicy } from './push-policy.ts';
import { publishPolicySchema, pushPolicySchema, versionListSchema, versionParamsSchema } from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Risk';
const versionPath = '/risk/policies/{policyId}/versions/{version}';

/** The life of a policy: pushed as a version, published by two persons in live mode, retired. */
export function policyRoutes({ identity }: { identity: Pick<IdentityPort, 'makerOf'> }): readonly Route[] {
  const change = async (context: RequestContext, command: (work: Work) => Promise<PolicyRow>) => {
    const answer = await context.commit(async (work) => {
      const row = await command(work);
      return { status: 200, resourceId: row.policy_id, body: presentPolicy(row) };
    });
    return { status: answer.status, body: policySchema.parse(answer.body) };
  };
  const onVersion = {
    roles,
    tag,
    scope: 'risk:write',
    params: versionParamsSchema,
    response: { status: 200, description: 'The version.', schema: policySchema, example: policyExample },
    faults: ['not_found', 'rejected'],
  } as const;

  return [
    defineRoute(
      {
        operationId: 'riskPolicies.push',
        method: 'post',
        path: '/risk/policies',
        tag,
        summary: 'Push a policy document as a new version',
        description:
          'The document is checked whole: each mistake comes back with its line and column. The version that it names is ' +
          'kept for good and is not in force before it is published. The same content again answers with the version ' +
          'that is there; another content under the same version is a 409.',
        roles,
        scope: 'risk:write',
        body: pushPolicySchema,
        bodyExample: { source: 'id: personal-loan\nversion: 2\n' },
        response: {
          status: 201,
          description: 'The version.',
          schema: policySchema,
          example: {
            ...policyExample,
            version: 2,
            status: 'validated' as const,
            effectiveFrom: null,
            requestedBy: null,
          },
        },
        faults: ['validation_failed', 'conflict'],
      },
      async ({ body }, context) => {
        const answer = await context.commit(async (work) => {
          const { row } = await pushPolicy(work, body.source);
          return { status: 201, resourceId: row.policy_id, body: presentPolicy(row) };
        });
        return { status: answer.status, body: policySchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'riskPolicyVersions.list',
        method: 'get',
        path: '/risk/policies/{policyId}/versions',
        tag,
        summary: 'List the versions of a policy, the newest first',
        roles: ['user', 'admin'],
        scope: 'risk:read',
        params: z.strictObject({ policyId: idSchema('policy') }),
        response: {
          status: 200,
          description: 'Every version.',
          schema: versionListSchema,
          example: { data: [policyExample] },
        },
        faults: ['not_found'],
      },
      async ({ params: { policyId } }, context) => {
        const rows = await context.read((work) => versionsOfPolicy(work, policyId));
        if (rows.length === 0) throw notFound('policy', policyId);
        return { status: 200, body: { data: rows.map(presentPolicy) } };
      },
    ),
    defineRoute(
      {
        operationId: 'riskPolicyVersions.get',
        method: 'get',
        path: versionPath,
        tag,
        summary: 'Read one version of a policy with its text',
        roles: ['user', 'admin'],
        scope: 'risk:read',
        params: versionParamsSchema,
        response: {
          status: 200,
          description: 'The version.',
          schema: policyWithSourceSchema,
          example: { ...policyExample, source: 'id: personal-loan\nversion: 1\n' },
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => {
        const pinned = pinnedOf(params);
        const row = await context.read((work) => findPolicy(work, pinned));
        if (!row) throw noSuchVersion(pinned);
        return { status: 200, body: { ...presentPolicy(row), source: row.yaml_text } };
      },
    ),
    defineRoute(
      {
        ...onVersion,
        operationId: 'riskPolicyVersions.publish',
        method: 'post',
        path: `${versionPath}/publish`,
        summary: 'Publish a version of a policy',
        description:
          'In test mode it is in force at once, or from `effectiveFrom` on. In live mode it waits for a second person: ' +
          'see `riskPolicyVersions.approve`.',
        body: publishPolicySchema,
        bodyExample: {},
      },
      ({ params, body }, context) =>
        change(context, (work) =>
          askToPublish(work, pinnedOf(params), {
            effectiveFrom: body.effectiveFrom === undefined ? undefined : new Date(body.effectiveFrom),
            rehearse: body.secondPerson,
          }),
        ),
    ),
    defineRoute(
      {
        ...onVersion,
        operationId: 'riskPolicyVersions.approve',
        method: 'post',
        path: `${versionPath}/approve`,
        summary: 'Approve the publication of a version as a second person',
        description: 'By a member, with a personal key, who did not ask for it.',
      },
      async ({ params }, context) => {
        const pinned = pinnedOf(params);
        const { principal } = context;
        const author = (await context.read((work) => findPolicy(work, pinned)))?.requested_by ?? '';
        const isSecond = await isSecondPerson(identity, principal, { actor: principal.actor, author });
        return change(context, (work) =>
          approvePublication(work, pinned, (requestedBy) => isSecond && requestedBy === author),
        );
      },
    ),
    defineRoute(
      {
        ...onVersion,
        operationId: 'riskPolicyVersions.refuse',
        method: 'post',
        path: `${versionPath}/refuse`,
        summary: 'Refuse the publication of a version, or take the request back',
      },
      ({ params }, context) => change(context, (work) => refusePublication(work, pinnedOf(params))),
    ),
    defineRoute(
      {
        ...onVersion,
        operationId: 'riskPolicyVersions.retire',
        method: 'post',
        path: `${versionPath}/retire`,
        summary: 'Retire a version of a policy',
        description:
          'Applications that it judged keep it, and can be replayed. Another published version must be in force.',
      },
      ({ params }, context) => change(context, (work) => retirePolicy(work, pinnedOf(params))),
    ),
  ];
}

function pinnedOf({ policyId, version }: { policyId: string; version: number }) {
  return { policyId, policyVersion: version };
}
