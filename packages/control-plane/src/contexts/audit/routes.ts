import { pageOf } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import type { AuditPort } from './public.ts';
import { listEntries } from './queries.ts';
import { auditEntryExample, auditEntrySchema, auditQuerySchema, verificationSchema } from './schemas.ts';

const tag = 'Audit';
const roles = ['admin'] as const;
const scope = 'audit:read';

/** /admin/audit-entries: what was done, and whether the record of it is whole. */
export function auditRoutes(port: AuditPort): Route[] {
  const list = defineRoute(
    {
      operationId: 'auditEntries.list',
      method: 'get',
      path: '/admin/audit-entries',
      tag,
      summary: 'List audit entries, newest first',
      roles,
      scope,
      query: auditQuerySchema,
      response: {
        status: 200,
        description: 'A page of entries.',
        schema: pageOf(auditEntrySchema, 'AuditEntryPage'),
        example: { data: [auditEntryExample], hasMore: false, nextCursor: null },
      },
      faults: ['validation_failed'],
    },
    async ({ query }, context) => ({
      status: 200,
      body: await context.read((work) => listEntries(work, query)),
    }),
  );

  const verify = defineRoute(
    {
      operationId: 'auditEntries.verify',
      method: 'get',
      path: '/admin/audit-entries/verification',
      tag,
      summary: 'Verify the audit chain',
      description:
        'Reads the whole chain, recomputes every hash, and holds it against every signed checkpoint: some seconds per hundred thousand entries.',
      roles,
      scope,
      response: {
        status: 200,
        description: 'Whole, or where it breaks first and why.',
        schema: verificationSchema,
        example: { valid: true, entries: 1204, head: auditEntryExample.entryHash, checkpoints: 3 },
      },
    },
    async (_inputs, context) => {
      const { tenantId, mode } = context.principal;
      return { status: 200, body: await port.verify({ tenantId, mode }) };
    },
  );

  return [list, verify];
}
