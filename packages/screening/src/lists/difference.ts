import type { ListedEntity } from './listed-entity.ts';

export type ListDifference = {
  added: readonly ListedEntity[];
  /** Entities whose content is not what it was, as they are now. */
  changed: readonly ListedEntity[];
  removedIds: readonly string[];
};

/** What one version of a list has that the version before had not. Order does not matter, within an entity neither. */
export function listDifference(
  before: readonly ListedEntity[],
  now: readonly ListedEntity[],
): ListDifference {
  const known = new Map(before.map((entity) => [entity.entityId, entityContent(entity)]));
  const added: ListedEntity[] = [];
  const changed: ListedEntity[] = [];
  for (const entity of now) {
    const content = known.get(entity.entityId);
    known.delete(entity.entityId);
    if (content === undefined) added.push(entity);
    else if (content !== entityContent(entity)) changed.push(entity);
  }
  return { added, changed, removedIds: [...known.keys()] };
}

/** What an entity is, as one text: equal for equal content, whatever the order in which the list gave it. */
export function entityContent(entity: ListedEntity): string {
  const sorted = (values: readonly unknown[]): string[] =>
    values.map((value) => JSON.stringify(value)).sort();
  const { entityId, kind, names, programs, birthDates, countries, documents, addresses, remarks } = entity;
  return JSON.stringify([
    entityId,
    kind,
    names[0],
    sorted(names),
    sorted(programs),
    sorted(birthDates),
    sorted(countries),
    sorted(documents),
    sorted(addresses),
    remarks ?? null,
  ]);
}
