import type { ScreeningQuery } from '@creditplane/screening';
import { readInputFile } from '../../input-file.ts';
import type { Surroundings } from '../../surroundings.ts';

export type AskedName = { id: string; query: ScreeningQuery };

const headings = {
  id: ['id', 'external_id', 'externalId'],
  name: ['name', 'full_name', 'fullName'],
  type: ['type', 'schema', 'kind'],
  birthDate: ['birth_date', 'birthDate', 'dob'],
  country: ['country', 'countries', 'nationality'],
} as const;

/** The names of a CSV file with a heading that has `name`, or one name a line where it has none. */
export async function namesInFile(file: string, surroundings: Surroundings): Promise<AskedName[]> {
  const { csvRows, kindOf } = await import('@creditplane/screening');
  const rows = [...csvRows(await readInputFile(file, surroundings))];
  const [heading = []] = rows;
  const column = (names: readonly string[]): number =>
    heading.findIndex((name) => names.includes(name.trim()));
  const name = column(headings.name);
  if (name === -1)
    return rows.map((row, at) => ({ id: String(at + 1), query: { name: row.join(',').trim() } }));
  const [id, type, birthDate, country] = [
    headings.id,
    headings.type,
    headings.birthDate,
    headings.country,
  ].map(column);
  return rows.slice(1).map((row, at) => {
    const value = (index: number | undefined): string => row[index ?? -1]?.trim() ?? '';
    return {
      id: value(id) || String(at + 1),
      query: {
        name: value(name),
        ...(value(type) ? { kind: kindOf(value(type)) } : {}),
        ...(value(birthDate) ? { birthDate: value(birthDate) } : {}),
        ...(value(country) ? { countries: value(country).split(';') } : {}),
      },
    };
  });
}
