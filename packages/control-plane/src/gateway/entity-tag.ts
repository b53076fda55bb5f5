import { hash } from 'node:crypto';

/** A weak tag: the same JSON, not necessarily the same bytes on the wire (RFC 9110 section 8.8.1). */
export function entityTagOf(body: string): string {
  return `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
}

/** Whether `If-None-Match` names this tag, by weak comparison (RFC 9110 section 13.1.2). */
export function isKnownTo(request: Request, entityTag: string): boolean {
  const ifNoneMatch = request.headers.get('if-none-match');
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => opaque(tag.trim()) === opaque(entityTag));
}

function opaque(entityTag: string): string {
  return entityTag.startsWith('W/') ? entityTag.slice(2) : entityTag;
}
