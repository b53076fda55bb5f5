import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { entityContent, type ListedEntity } from '@creditplane/screening';

/** Entries as they are kept: their addresses left out, since no address is screened. */
export function packEntities(entities: readonly ListedEntity[]): Uint8Array {
  return gzipSync(JSON.stringify(entities.map((entity) => ({ ...entity, addresses: [] }))));
}

export function unpackEntities(content: Uint8Array): ListedEntity[] {
  return JSON.parse(gunzipSync(content).toString('utf8'));
}

/** The same for the same entries, whatever the order and the format in which a list gave them. */
export function hashOfList(entities: readonly ListedEntity[]): string {
  const digest = createHash('sha256');
  for (const content of entities.map(entityContent).sort()) digest.update(content).update('\n');
  return `sha256:${digest.digest('hex')}`;
}

/** To what a clearance is bound: another content is another entry. */
export function hashOfEntity(entity: ListedEntity): string {
  const content = entityContent({ ...entity, addresses: [] });
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
