import type { Database } from '../../platform/database/database.ts';
import type { Cause, WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { Authentication } from './api-keys/authentication.ts';
import type { KeyUses } from './api-keys/key-uses.ts';
import { findApiKey } from './api-keys/repository.ts';
import { creditorOf } from './creditors/presentation.ts';
import { findCreditor } from './creditors/repository.ts';
import { findMemberIfAny } from './members/repository.ts';
import type { IdentityPort } from './public.ts';
import type { IdentityTables } from './rows.ts';

export function createIdentityPort(parts: {
  database: Database;
  works: WorkFactory;
  authentication: Authentication;
  uses: KeyUses;
  provisionTenant: IdentityPort['provisionTenant'];
}): IdentityPort {
  const { database, works, authentication, uses, provisionTenant } = parts;
  return {
    authenticate: authentication.authenticate,
    writeKeyUses: uses.write,
    provisionTenant,
    makerOf: (scope, actor) =>
      works.read(scope, readingOf(actor), async (work) => {
        if (actor.startsWith('key_')) return (await findApiKey(work, actor))?.created_by;
        return (await findMemberIfAny(work, actor))?.invited_by;
      }),
    creditor: async (scope, creditorId) => {
      const reading = readingOf(creditorId);
      const row = await works.run(scope, reading, (work) => findCreditor(work, creditorId));
      return row && creditorOf(row);
    },
    isEmpty: async () => {
      const first = await database.transaction({ role: 'identityLookup' }, (transaction) =>
        transaction
          .tables<IdentityTables>()
          .selectFrom('identity.api_keys')
          .select('key_id')
          .limit(1)
          .executeTakeFirst(),
      );
      return first === undefined;
    },
  };
}

function readingOf(id: string): Cause {
  return { correlationId: id, causationId: id, actor: 'system' };
}
