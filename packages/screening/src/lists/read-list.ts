import { readEuCsv } from './eu-csv.ts';
import { readEuXml } from './eu-xml.ts';
import { readOfacCsv } from './ofac-csv.ts';
import { readOfacXml } from './ofac-xml.ts';
import { readOwnCsv, readOwnJson } from './own-list.ts';
import type { ListFormat, ListReader, ListTexts, ReadList } from './reader.ts';
import { readUkCsv } from './uk-csv.ts';
import { readUkXml } from './uk-xml.ts';
import { readUnXml } from './un-xml.ts';

const readers: Readonly<Record<ListFormat, ListReader>> = {
  'ofac-csv': readOfacCsv,
  'ofac-xml': readOfacXml,
  'un-xml': readUnXml,
  'eu-xml': readEuXml,
  'eu-csv': readEuCsv,
  'uk-csv': readUkCsv,
  'uk-xml': readUkXml,
  'own-csv': readOwnCsv,
  'own-json': readOwnJson,
};

/** Reads a list of a known format. A text that breaks off or is of another format gives no entities and a mistake. */
export function readList(format: ListFormat, texts: ListTexts): ReadList {
  try {
    return readers[format](texts);
  } catch (error) {
    if (error instanceof SyntaxError) return { entities: [], mistakes: [{ message: error.message }] };
    throw error;
  }
}

/** The format of a text by its beginning, or undefined for one that is none of those that can be read. */
export function listFormatOf(text: string): ListFormat | undefined {
  const start = text
    .slice(0, 4_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('<')) {
    if (/<sdnList\b/.test(start)) return 'ofac-xml';
    if (/<CONSOLIDATED_LIST\b/.test(start)) return 'un-xml';
    if (/<export\b|<sanctionEntity\b/.test(start)) return 'eu-xml';
    return /<Designations?\b/.test(start) ? 'uk-xml' : undefined;
  }
  if (start.startsWith('[')) return 'own-json';
  if (/\bEntity_LogicalId\b/.test(start)) return 'eu-csv';
  if (/\bName 6\b/.test(start)) return 'uk-csv';
  const [first = ''] = start.split('\n', 1);
  if (/^\d+,".*",/.test(first)) return 'ofac-csv';
  const columns = first.split(',').map((name) => name.trim());
  return columns.includes('id') && columns.includes('name') ? 'own-csv' : undefined;
}
