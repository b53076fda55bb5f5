import type { ScreeningHit, ScreeningIndex, ScreeningQuery } from '@creditplane/screening';
import type { Command } from 'commander';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { hitsInWords } from './hits-in-words.ts';
import { entitiesOf, localLists } from './local-lists.ts';
import { namesInFile } from './names-file.ts';
import { writeOutput } from './write-output.ts';

export type LocalOptions = {
  list: readonly string[];
  out?: string;
  threshold?: number;
  limit?: number;
};

/** One name against lists in files, in words or as JSON. */
export async function screenOneLocally(
  query: ScreeningQuery,
  options: LocalOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const index = await indexOf(options.list);
  const hits = index.screen(query, options);
  if (globalOptionsOf(command, surroundings).json)
    return printJson(surroundings.out, { name: query.name, hits: hits.map(presentHit) });
  printLines(surroundings.out, hitsInWords(query.name, hits.map(presentHit)).map(printable));
}

/** Every name of a file, one row a hit; a name without a hit has no row. */
export async function screenFileLocally(
  file: string,
  options: LocalOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { csvField } = await import('@creditplane/screening');
  const names = await namesInFile(file, surroundings);
  const index = await indexOf(options.list);
  const screened = names.map((asked) => ({
    asked,
    hits: index.screen(asked.query, options).map(presentHit),
  }));
  if (globalOptionsOf(command, surroundings).json) {
    const found = screened.map(({ asked, hits }) => ({ id: asked.id, name: asked.query.name, hits }));
    return writeOutput(`${JSON.stringify(found, null, 2)}\n`, options.out, surroundings);
  }
  const heading = [
    'id',
    'name',
    'rank',
    'list',
    'entity_id',
    'listed_name',
    'primary_name',
    'type',
    'score',
    'because',
  ];
  const rows = screened.flatMap(({ asked, hits }) =>
    hits.map((hit) => [
      asked.id,
      asked.query.name,
      String(hit.rank),
      hit.list,
      hit.entityId,
      hit.listedName,
      hit.primaryName,
      hit.type,
      hit.score.toFixed(4),
      hit.because.join('; '),
    ]),
  );
  const csv = [heading, ...rows].map((row) => `${row.map(csvField).join(',')}\n`).join('');
  await writeOutput(csv, options.out, surroundings);
  const withHits = screened.filter(({ hits }) => hits.length > 0).length;
  surroundings.err.write(`${names.length} names screened, ${withHits} with hits.\n`);
}

async function indexOf(paths: readonly string[]): Promise<ScreeningIndex> {
  const { ScreeningIndex } = await import('@creditplane/screening');
  const lists = await localLists(paths);
  const read = await Promise.all(
    lists.map(async (list) => ({ list: list.name, entities: (await entitiesOf(list)).entities })),
  );
  return ScreeningIndex.build(read);
}

function presentHit(hit: ScreeningHit, _at: number, hits: readonly ScreeningHit[]) {
  const { list, entity, name, score, nameScore, words, whole, corroboration } = hit;
  return {
    rank: hits.filter((other) => other.score > score).length + 1,
    list,
    entityId: entity.entityId,
    listedName: name.name,
    alias: name.type === 'alias',
    weak: name.strength === 'weak',
    primaryName: entity.names[0]?.name ?? name.name,
    type: entity.kind,
    programs: entity.programs,
    score,
    nameScore,
    because: words.map(({ asked, listed, relation }) =>
      asked === undefined
        ? `+${listed}`
        : listed === undefined
          ? `-${asked}`
          : asked === listed
            ? asked
            : `${asked}~${listed} ${relation}`,
    ),
    ...(whole === undefined ? {} : { whole }),
    ...corroboration,
    words,
  };
}
