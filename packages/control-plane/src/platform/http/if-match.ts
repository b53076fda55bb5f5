import { Fault } from '../../kernel/faults.ts';

/**
 * Refuses an edit of another version than the caller has seen: 412. `If-Match` holds the version in quotes, `"3"`; a
 * list and `*` are taken as RFC 9110 section 13.1.1 has them, and a weak tag never matches. Without the header the edit
 * goes through.
 */
export function refuseStale(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const named = ifMatch.split(',').map((tag) => tag.trim());
  if (named.includes(`"${version}"`)) return;
  throw new Fault({
    code: 'precondition_failed',
    publicMessage: `This is at version ${version} now. Read it again before you change it.`,
    members: { version },
  });
}
