import type { ListedEntity } from './listed-entity.ts';

export type ListMistake = { line?: number; entityId?: string; message: string };

export type ReadList = {
  entities: readonly ListedEntity[];
  /** What could not be read, and was left out. A list of mistakes alone is no list. */
  mistakes: readonly ListMistake[];
  /** The day of publication, where the list itself tells. */
  publishedAt?: string;
};

/** The texts of a list by part. One part, `main`, unless the format has several files. */
export type ListTexts = { main: string; aliases?: string | undefined; addresses?: string | undefined };

export const listFormats = [
  'ofac-csv',
  'ofac-xml',
  'un-xml',
  'eu-xml',
  'eu-csv',
  'uk-csv',
  'uk-xml',
  'own-csv',
  'own-json',
] as const;

export type ListFormat = (typeof listFormats)[number];

/** Reads one published format. A text that is not of the format at all gives no entities and says so. */
export type ListReader = (texts: ListTexts) => ReadList;
