import { pageOf } from '../../platform/http/page.ts';
import { defineRoute, ndjson, type Route } from '../../platform/http/route.ts';
import type { Origins } from './accesses/origins.ts';
import { exportLineSchema } from './export/export-lines.ts';
import type { AuditPort } from './public.ts';
import { listEntries } from './queries.ts';
import {
  auditEntryExample,
  auditEntrySchema,
  auditQuerySchema,
  publicKeySchema,
  verificationSchema,
} from './schemas.ts';

export type AuditRouteParts = {
  port: AuditPort;
  origins: Origins;
  /** What checkpoints and exports are signed with, its public half in PEM. */
  publicKey: string;
  keyId: string;
};

const tag = 'Audit';
const roles = ['admin'] as const;
const scope = 'audit:read';

const publicKeyExample = {
  keyId: 'a1b2c3d4e5f60718',
  publicKey: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA...\n-----END PUBLIC KEY-----\n',
};

/** /admin/audit: what was done, by whom and from where, and whether the record of it is whole. */
export function auditRoutes({ port, origins, publicKey, keyId }: AuditRouteParts): Route[] {
  const list = defineRoute(
    {
      operationId: 'audit.list',
      method: 'get',
      path: '/admin/audit',
      tag,
      summary: 'List audit entries, newest first',
      description:
        'Every event, every command whether done or refused, and every read of personal fields. Filters are combined.',
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
      body: await context.read((work) => listEntries(work, query, origins)),
    }),
  );

  const verify = defineRoute(
    {
      operationId: 'audit.verify',
      method: 'get',
      path: '/admin/audit/verification',
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

  const exporting = defineRoute(
    {
      operationId: 'audit.export',
      method: 'get',
      path: '/admin/audit/export',
      tag,
      summary: 'Export the audit chain',
      description:
        'The whole chain as JSON lines, with its signed checkpoints and an end that signs every line before it. ' +
        '`creditplane audit verify` checks the file without a server. Answers without that last line were cut short.',
      roles,
      scope,
      response: {
        status: 200,
        description: 'One JSON value a line, streamed.',
        schema: exportLineSchema.openapi('AuditExportLine'),
        contentType: ndjson,
        example: {
          kind: 'chain',
          format: 1,
          tenantId: 'ten_01k9z3c4e8f7tbv2m5n6p7q8r9',
          mode: 'test',
          ...publicKeyExample,
        },
      },
    },
    async (_inputs, context) => {
      const { tenantId, mode } = context.principal;
      await context.read(
        (work) => context.witness(work, { resourceType: 'audit', resourceId: '', fields: [] }),
        'on record',
      );
      const name = `attachment; filename="audit-${tenantId}-${mode}.ndjson"`;
      return {
        status: 200,
        lines: port.export({ tenantId, mode }),
        headers: { 'Content-Disposition': name },
      };
    },
  );

  const key = defineRoute(
    {
      operationId: 'audit.publicKey',
      method: 'get',
      path: '/admin/audit/public-key',
      tag,
      summary: 'Read the public key of the audit',
      description:
        'Checkpoints and exports are signed with it. Keep a copy apart from the exports that it is to vouch for.',
      roles,
      scope,
      response: {
        status: 200,
        description: 'The key.',
        schema: publicKeySchema,
        example: publicKeyExample,
      },
    },
    async () => ({ status: 200, body: { keyId, publicKey } }),
  );

  return [list, verify, exporting, key];
}
