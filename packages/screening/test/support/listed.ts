import type { ListedEntity } from '../../src/index.ts';

/** A listed person with nothing but a name, unless told. */
export function listedPerson(entityId: string, name: string, more: Partial<ListedEntity> = {}): ListedEntity {
  return {
    entityId,
    kind: 'person',
    names: [{ name, type: 'primary', strength: 'strong' }],
    programs: [],
    birthDates: [],
    countries: [],
    documents: [],
    addresses: [],
    ...more,
  };
}
