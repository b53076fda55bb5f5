import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  comparePair,
  csvRecords,
  kindOf,
  type ListedEntity,
  readList,
  ScreeningIndex,
  screeningThreshold,
} from '@creditplane/screening';
import { innocentNames } from '../packages/screening/test/support/innocent-names.ts';
import { outsideData } from '../packages/screening/test/support/outside-data.ts';
import { seededRandom, withTypo } from '../packages/screening/test/support/typos.ts';
import { generatedList } from './screening-list.ts';
import { percentile } from './statistics.ts';

const random = seededRandom(11);

/**
 * The whole of Treasury's list (or, where it is absent, a generated one of its size and shape): how long it takes to load,
 * how much memory it keeps, how fast exact, misspelled and innocent names are screened, and how many are found. Baseline:
 * the same names looked for by scanning all names with the edit distance alone.
 */
export async function run(): Promise<unknown> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const startedAt = performance.now();
  const { source, entities } = load();
  const index = ScreeningIndex.build([{ list: 'ofac', entities }]);
  const loadMs = performance.now() - startedAt;
  globalThis.gc?.();
  const after = process.memoryUsage();

  const aliases = entities.flatMap(({ entityId, names }) =>
    names.filter(({ type }) => type === 'alias').map(({ name }) => ({ name, entityId })),
  );
  const misspelled = aliases.map(({ name, entityId }) => ({ name: withTypo(name, random), entityId }));
  const innocents = innocentNames(5_000, random);
  for (const name of innocents.slice(0, 2_000)) index.screen({ name });

  const exact = measure(index, aliases);
  const fuzzy = measure(index, misspelled);
  const innocent = measure(
    index,
    innocents.map((name) => ({ name, entityId: '' })),
  );
  const alerts = innocents.filter((name) => index.screen({ name, kind: 'person' }).length > 0).length;
  const scanMs = scan(entities, innocents.slice(0, 3));
  return {
    list: { source, entities: entities.length, names: index.size },
    load: { ms: Math.round(loadMs), heapMb: mb(after.heapUsed - before.heapUsed), rssMb: mb(after.rss) },
    exact: exact.times,
    fuzzy: fuzzy.times,
    innocent: innocent.times,
    baseline: { scanP50Ms: round(scanMs), timesFaster: Math.round(scanMs / innocent.times.p50Ms) },
    found: {
      aliasesInTopThree: share(exact.found, aliases.length),
      aliasesWithOneTypoInTopThree: share(fuzzy.found, aliases.length),
      falseAlerts: share(alerts, innocents.length),
      threshold: screeningThreshold,
    },
    pairs: pairs(),
  };
}

function load(): { source: string; entities: readonly ListedEntity[] } {
  const sdn = outsideData('ofac/sdn.csv');
  if (sdn === undefined) return { source: 'generated', entities: generatedList(random) };
  const text = (part: string): string => readFileSync(join(sdn, '..', part), 'utf8');
  const aliases = existsSync(join(sdn, '..', 'alt.csv')) ? text('alt.csv') : undefined;
  const addresses = existsSync(join(sdn, '..', 'add.csv')) ? text('add.csv') : undefined;
  return {
    source: 'ofac',
    entities: readList('ofac-csv', { main: text('sdn.csv'), aliases, addresses }).entities,
  };
}

/** Screens at a low threshold, so that the time is that of finding and not of refusing. */
function measure(index: ScreeningIndex, asked: readonly { name: string; entityId: string }[]) {
  const times: number[] = [];
  let found = 0;
  const startedAt = performance.now();
  for (const { name, entityId } of asked) {
    const before = performance.now();
    const hits = index.screen({ name }, { limit: 3, threshold: 0.2 });
    times.push(performance.now() - before);
    if (hits.some(({ entity }) => entity.entityId === entityId)) found += 1;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    found,
    times: {
      names: asked.length,
      perSecond: Math.round(asked.length / seconds),
      p50Ms: round(percentile(times, 0.5)),
      p99Ms: round(percentile(times, 0.99)),
    },
  };
}

/** The naive way: every name compared in full. */
function scan(entities: readonly ListedEntity[], names: readonly string[]): number {
  const times = names.map((name) => {
    const before = performance.now();
    for (const entity of entities)
      for (const listed of entity.names) comparePair('person', name, listed.name);
    return performance.now() - before;
  });
  return percentile(times, 0.5);
}

function pairs() {
  const file = outsideData('names/pairs.csv');
  if (file === undefined) return undefined;
  let found = 0;
  let wrong = 0;
  let missed = 0;
  for (const row of csvRecords(readFileSync(file, 'utf8'))) {
    const at = (column: string): string => row.get(column) ?? '';
    const { match } = comparePair(kindOf(at('schema')), at('name1'), at('name2'));
    const same = at('is_match') === 'true';
    if (match && same) found += 1;
    else if (match) wrong += 1;
    else if (same) missed += 1;
  }
  return {
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
  };
}

const mb = (bytes: number): number => Math.round(bytes / 1_048_576);
const round = (ms: number): number => Math.round(ms * 10_000) / 10_000;
const share = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 10_000;
