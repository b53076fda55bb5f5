import { Fault } from '../../../kernel/faults.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { FlagRow } from '../tables.ts';
import type { TenantMemory } from '../tenant-memory.ts';
import { listFlags, setFlag } from './repository.ts';
import {
  type FlagResource,
  flagExample,
  flagListSchema,
  flagParamsSchema,
  flagSchema,
  mostFlags,
  setFlagSchema,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Feature flags';

export function flagRoutes(memory: TenantMemory<readonly FlagRow[]>): Route[] {
  return [
    defineRoute(
      {
        operationId: 'flags.list',
        method: 'get',
        path: '/admin/flags',
        tag,
        summary: 'List feature flags',
        roles,
        scope: 'flags:read',
        response: {
          status: 200,
          description: 'Every flag that was ever set, by name. What is not here is off.',
          schema: flagListSchema,
          example: { data: [flagExample], hasMore: false, nextCursor: null },
        },
      },
      async (_inputs, context) => {
        const rows = await context.read(listFlags);
        return { status: 200, body: { data: rows.map(present), hasMore: false, nextCursor: null } };
      },
    ),
    defineRoute(
      {
        operationId: 'flags.set',
        method: 'put',
        path: '/admin/flags/{flag}',
        tag,
        summary: 'Set a feature flag',
        description:
          'On for a share of subjects. Raising it adds subjects and never takes one away; every process follows within a second.',
        roles,
        scope: 'flags:write',
        params: flagParamsSchema,
        body: setFlagSchema,
        bodyExample: { percentage: 12.5 },
        response: { status: 200, description: 'The flag.', schema: flagSchema, example: flagExample },
        faults: ['conflict'],
      },
      async ({ params, body }, context) => {
        const answer = await context.commit(async (work) => {
          const known = await listFlags(work);
          if (known.length >= mostFlags && !known.some(({ name }) => name === params.flag)) {
            throw new Fault({ code: 'conflict', publicMessage: `There are ${mostFlags} flags already.` });
          }
          const row = await setFlag(work, params.flag, Math.round(body.percentage * 100));
          work.afterCommit(() => memory.changed(work.scope));
          return { status: 200, body: present(row) };
        });
        return { status: answer.status, body: flagSchema.parse(answer.body) };
      },
    ),
  ];
}

function present(row: FlagRow): FlagResource {
  return {
    name: row.name,
    mode: row.mode === 'live' ? 'live' : 'test',
    percentage: row.basis_points / 100,
    version: row.version,
    updatedBy: row.updated_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
