import { cutPage, type Page } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { fullReadsOf, presentUser } from './presentation.ts';
import type { SealedUser } from './repository.ts';
import type { UserResource } from './schemas.ts';
import type { Vault } from './vault.ts';

/** Shows users, read as `limit + 1`, to the caller, and tells the audit of those shown in full, in one transaction. */
export type ShowUsers = (
  work: Work,
  users: readonly SealedUser[],
  limit: number,
  context: RequestContext,
) => Promise<Page<UserResource>>;

export function createShowUsers(vault: Vault): ShowUsers {
  return async (work, users, limit, context) => {
    const shown: UserResource[] = users.slice(0, limit).map((user) => {
      const person = vault.open(work, user.user_id, user.current_version, user);
      return presentUser(user, person, context.principal);
    });
    await context.witness(work, ...fullReadsOf(shown));
    const page = cutPage(
      users,
      limit,
      ({ user_id }) => user_id,
      ({ user_id }) => user_id,
    );
    return { ...page, data: shown };
  };
}
