import type { TenantScope } from '../../platform/database/scope.ts';
import type { Cause, Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { consentsInForce, versionByConsent } from './consents/repository.ts';
import type { ConsentKind, Person, UsersPort } from './public.ts';
import { findUser, sealedVersion } from './repository.ts';
import type { Vault } from './vault.ts';

/** The port only reads, so this cause reaches no event. */
const reading: Cause = { correlationId: 'users', causationId: 'users', actor: 'system' };

/**
 * What other contexts may ask of the vault. What takes a scope opens a transaction of its own: never call it inside
 * one. What takes a work reads in that one's.
 */
export function createUsersPort(works: WorkFactory, vault: Vault): UsersPort {
  const read = <Result>(scope: TenantScope, query: (work: Work) => Promise<Result>) =>
    works.read(scope, reading, query);

  return {
    currentVersion: (scope, userId) =>
      read(scope, async (work) => (await findUser(work, userId))?.current_version),

    person: async (work, pinned) => {
      const sealed = await sealedVersion(work, pinned);
      const record = sealed && vault.open(work, pinned.userId, pinned.version, sealed);
      if (!record) return undefined;
      const { metadata: _, ...details } = record;
      return { ...pinned, ...details } satisfies Person;
    },

    activeConsents: (scope, userId) =>
      read(scope, async (work) => {
        const newest: Partial<Record<ConsentKind, string>> = {};
        for (const { kind, consent_id } of await consentsInForce(work, userId)) newest[kind] ??= consent_id;
        return newest;
      }),

    personByConsent: async (work, asked) => {
      const found = await versionByConsent(work, asked);
      const { userId, version } = asked;
      const record = found && vault.open(work, userId, version, found);
      if (!record) return undefined;
      const { metadata: _, ...details } = record;
      return { person: { userId, version, ...details }, consentKind: found.kind };
    },
  };
}
