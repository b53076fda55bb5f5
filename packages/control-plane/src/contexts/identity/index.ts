import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator, RandomBytes } from '../../kernel/ids.ts';
import { defineContext } from '../../platform/context/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Bell } from '../../platform/event-bus/wake-up.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { creditorComplete } from './activation/creditor-complete.ts';
import { openingJobs } from './activation/opening.ts';
import { activationRoutes } from './activation/routes.ts';
import { createAuthentication } from './api-keys/authentication.ts';
import { expiryReminderJob } from './api-keys/expiry-reminder.ts';
import { createKeyIssuer } from './api-keys/issuing.ts';
import { createKeyUses } from './api-keys/key-uses.ts';
import { apiKeyReadingRoutes } from './api-keys/reading-routes.ts';
import { apiKeyWritingRoutes } from './api-keys/writing-routes.ts';
import { creditorOf } from './creditors/presentation.ts';
import { creditorReadingRoutes } from './creditors/reading-routes.ts';
import { activeCreditors } from './creditors/repository.ts';
import { creditorWritingRoutes } from './creditors/writing-routes.ts';
import { identityEvents } from './events.ts';
import { createEmailCustody } from './members/email.ts';
import { memberRoutes } from './members/routes.ts';
import { createIdentityPort } from './ports.ts';
import { createProvisioning } from './provisioning.ts';
import type { ActivationCondition, IdentityPort } from './public.ts';

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
  /** Seals the e-mails of members. */
  seal: Seal;
  /** Rung when something that processes keep in memory was changed. */
  memoryBell: Bell;
  /** What other contexts want to be so before a tenant goes live; asked late, since they are wired later. */
  activationConditions: () => readonly ActivationCondition[];
};

/** Tenants, modes, creditors, members and API keys: who is calling, and in which world. */
export const identityContext = defineContext<IdentityDependencies, IdentityPort>({
  name: 'identity',
  needs: [],
  events: Object.values(identityEvents),
  migrations: () => readMigrations('identity', new URL('./migrations/', import.meta.url)),
  create: (dependencies) => {
    const { database, works, clock, ids, random, keyedHash, seal, memoryBell } = dependencies;
    const { activationConditions } = dependencies;
    const bySystem = () => {
      const request = ids.next('request');
      return { correlationId: request, causationId: request, actor: 'system' };
    };
    const hashKey = (presentedKey: string) => keyedHash('api-key', presentedKey);
    const uses = createKeyUses({ works, ids });
    const authentication = createAuthentication({ database, clock, hashKey, uses });
    const issuer = createKeyIssuer({ random, hashKey });
    const listener = { ring: authentication.forgetAll };
    memoryBell.listen(listener);
    const onKeyChanged = (keyHash: string): void => {
      authentication.forget(keyHash);
      memoryBell.ring(listener);
    };
    const ownCondition = creditorComplete(
      async (scope) => (await works.read(scope, bySystem(), activeCreditors)).map(creditorOf),
      () => clock.now().toISOString().slice(0, 10),
    );
    return {
      name: 'identity',
      port: createIdentityPort({
        database,
        works,
        authentication,
        uses,
        provisionTenant: createProvisioning({ works, ids, issuer }),
      }),
      routes: [
        ...apiKeyReadingRoutes(),
        ...apiKeyWritingRoutes({ issuer, onKeyChanged }),
        ...memberRoutes({ issuer, emails: createEmailCustody(seal, keyedHash), onKeyChanged }),
        ...creditorReadingRoutes(),
        ...creditorWritingRoutes(),
        ...activationRoutes({
          works,
          random,
          hashKey,
          conditions: () => [ownCondition, ...activationConditions()],
        }),
      ],
      reactions: [],
      jobs: [expiryReminderJob(), ...openingJobs(works)],
    };
  },
});
