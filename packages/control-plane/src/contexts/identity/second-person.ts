import type { TenantScope } from '../../platform/database/scope.ts';

/**
 * Whether the caller may decide on what somebody else asked for: a member, with a personal key, who is another person.
 * Whoever made the key that asked is the same person, as far as anybody can tell.
 */
export async function isSecondPerson(
  identity: { makerOf(scope: TenantScope, actor: string): Promise<string | undefined> },
  scope: TenantScope,
  { actor, author }: { actor: string; author: string },
): Promise<boolean> {
  if (!actor.startsWith('mem_') || actor === author) return false;
  return author.startsWith('mem_') || (await identity.makerOf(scope, author)) !== actor;
}
