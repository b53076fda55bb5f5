import { csvRows } from './csv.ts';
import { addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';
import { addUkFacts, addUkName, ukKind } from './uk-facts.ts';

/**
 * The UK Sanctions List (UK-Sanctions-List.csv) and the consolidated list of financial sanctions targets (ConList.csv):
 * a line with the date of the report, then a heading, then one row for each name of an entry.
 */
export function readUkCsv({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const drafts = new Map<string, EntityDraft>();
  let columns: ReadonlyMap<string, number> | undefined;
  let publishedAt: string | undefined;
  let line = 0;
  for (const row of csvRows(main)) {
    line += 1;
    if (!columns) {
      publishedAt ??= reportDate(row.join(' '));
      if (row.some((name) => name.trim() === 'Name 6'))
        columns = new Map(row.map((name, index): [string, number] => [name.trim().toLowerCase(), index]));
      continue;
    }
    const known = columns;
    const at = (...names: string[]): string => {
      for (const name of names) {
        const value = row[known.get(name.toLowerCase()) ?? -1]?.trim();
        if (value) return value;
      }
      return '';
    };
    const id = at('Unique ID', 'Group ID');
    if (id === '') {
      mistakes.push({ line, message: 'no entry: a row has a Unique ID or a Group ID' });
      continue;
    }
    const draft =
      drafts.get(id) ??
      draftEntity(id, ukKind(at('Designation Type', 'Individual, Entity, Ship', 'Group Type')));
    drafts.set(id, draft);
    readRow(at, draft);
  }
  if (!columns) mistakes.push({ message: 'no heading with a column Name 6' });
  const entities = [...drafts.values()].filter(({ names }) => names.length > 0);
  return { entities, mistakes, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readRow(at: (...names: string[]) => string, draft: EntityDraft): void {
  addUkName(draft, {
    parts: [1, 2, 3, 4, 5, 6].map((part) => at(`Name ${part}`)),
    type: at('Name type', 'Alias Type'),
    strength: at('Alias strength', 'Alias Quality'),
    nonLatin: at('Name non-latin script'),
  });
  addUkFacts(draft, {
    birthDates: [at('D.O.B', 'DOB')],
    nationalities: [at('Nationality(/ies)', 'Nationality')],
    passports: [at('Passport number')],
    nationalIds: [at('National Identifier number', 'National Identification Number')],
    addresses: [
      {
        line: [1, 2, 3, 4, 5, 6]
          .map((part) => at(`Address Line ${part}`, `Address ${part}`))
          .filter(Boolean)
          .join(', '),
        country: at('Address Country', 'Country'),
      },
    ],
  });
  addOnce(draft.programs, at('Regime Name', 'Regime'));
}

function reportDate(text: string): string | undefined {
  const [, day, month, year] = /(\d{1,2})[/-](\d{1,2}|[A-Za-z]{3})[/-](\d{4})/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = /^\d/.test(month)
    ? Number(month)
    : 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.toLowerCase()) / 3 + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
