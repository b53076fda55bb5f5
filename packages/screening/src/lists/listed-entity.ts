import type { EntityKind } from '../names/parsed-name.ts';

/** A weak alias is a nickname or a nom de guerre that many may bear; it scores lower. */
export type AliasStrength = 'strong' | 'weak';

export type ListedName = { name: string; type: 'primary' | 'alias'; strength: AliasStrength };

export type ListedDocument = { type: string; number: string; country?: string };

export type ListedAddress = { line?: string; city?: string; country?: string };

/** One person, organisation, ship or aircraft of a list, whatever format the list came in. */
export type ListedEntity = {
  /** Its number on the list, the same in every version of it. */
  entityId: string;
  kind: EntityKind;
  /** The primary name first. */
  names: readonly ListedName[];
  programs: readonly string[];
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of them as a range, `from/to`. */
  birthDates: readonly string[];
  /** ISO 3166-1 alpha-2 of nationality, citizenship and addresses. */
  countries: readonly string[];
  documents: readonly ListedDocument[];
  addresses: readonly ListedAddress[];
  remarks?: string;
};

/** An entity before its reader has found everything out. */
export type EntityDraft = {
  entityId: string;
  kind: EntityKind;
  names: ListedName[];
  programs: string[];
  birthDates: string[];
  countries: string[];
  documents: ListedDocument[];
  addresses: ListedAddress[];
  remarks?: string;
};

export function draftEntity(entityId: string, kind: EntityKind): EntityDraft {
  return {
    entityId,
    kind,
    names: [],
    programs: [],
    birthDates: [],
    countries: [],
    documents: [],
    addresses: [],
  };
}

/** Adds a name unless it is empty or there already. */
export function addName(draft: EntityDraft, name: string, strength: AliasStrength = 'strong'): void {
  const text = name.trim().replace(/\s+/g, ' ');
  if (text === '' || draft.names.some((known) => known.name === text)) return;
  draft.names.push({ name: text, type: draft.names.length === 0 ? 'primary' : 'alias', strength });
}

/** Adds a value to a list of values unless it is absent or there already. */
export function addOnce(values: string[], value: string | undefined): void {
  if (value !== undefined && value !== '' && !values.includes(value)) values.push(value);
}
