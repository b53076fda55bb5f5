import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator, RandomBytes } from '../../kernel/ids.ts';
import { defineContext } from '../../platform/context/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { createAuthentication } from './api-keys/authentication.ts';
import { createKeyIssuer } from './api-keys/issuing.ts';
import { identityEvents } from './events.ts';
import { creditorOf } from './presentation.ts';
import { createProvisioning } from './provisioning.ts';
import type { IdentityPort } from './public.ts';
import { findCreditor } from './repository.ts';
import { identityRoutes } from './routes.ts';
import type { IdentityTables } from './rows.ts';

export type IdentityDependencies = {
  /** For the look-up that comes before any tenant is known. */
  database: Database;
  works: WorkFactory;
  clock: Clock;
  ids: IdGenerator;
  /** Where the secrets of new keys come from. */
  random: RandomBytes;
  /** `keyedHash` under the control plane's hash key: domain, then value. */
  keyedHash: (domain: string, value: string) => string;
};

/** Tenants, modes, creditors and API keys: who is calling, and in which world. */
export const identityContext = defineContext<IdentityDependencies, IdentityPort>({
  name: 'identity',
  needs: [],
  events: Object.values(identityEvents),
  migrations: () => readMigrations('identity', new URL('./migrations/', import.meta.url)),
  create: ({ database, works, clock, ids, random, keyedHash }) => {
    const hashKey = (presentedKey: string) => keyedHash('api-key', presentedKey);
    const authentication = createAuthentication({ database, clock, hashKey });
    const issuer = createKeyIssuer({ random, hashKey });
    return {
      name: 'identity',
      port: {
        authenticate: authentication.authenticate,
        provisionTenant: createProvisioning({ works, ids, issuer }),
        creditor: async (scope, creditorId) => {
          const reading = { correlationId: creditorId, causationId: creditorId, actor: 'system' };
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
      },
      routes: identityRoutes({ issuer, authentication }),
      reactions: [],
      jobs: [],
    };
  },
});
