import { z } from 'zod';
import { defineJob, type Effect, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { personsOfParties, type UsersPort } from '../../users/public.ts';
import { clearancesOf } from '../cases/clearances.ts';
import { openCases } from '../cases/opening.ts';
import { currentVersions, wholeVersion } from '../watchlists/repository.ts';
import type { ScreenedPartyRow, WatchlistTables } from '../watchlists/rows.ts';
import type { ListIndexes } from './list-indexes.ts';
import { screeningMethod, screenPerson } from './screen-person.ts';

const kind = 'compliance.rescreen';
const dayMs = 86_400_000;

/** How many parties one run screens; the next run goes on behind them. */
const batch = 200;

/** Everybody is screened anew so often, whatever changed. */
const fullEveryDays = 7;

/** So often a look is taken whether the way of screening has changed: then everybody is screened anew at once. */
const lookEveryDays = 1;

const payload = z.object({
  versionId: z.string(),
  /** `difference`: hits on entries that the version brought. `full`: every hit. */
  extent: z.enum(['difference', 'full']),
  /** The way of screening that the run was planned for. */
  method: z.string(),
  round: z.int().nonnegative(),
  after: z.string().optional(),
  /** Until when everybody was screened lately enough, as long as the method stays what it is. */
  restUntil: z.iso.datetime().optional(),
});

type Payload = z.output<typeof payload>;

const methodName = `${screeningMethod.algorithm}/${screeningMethod.threshold}`;

/** Screens the parties of live applications against what a version of a list brought. */
export function rescreeningJob(versionId: string): NewJob {
  return jobOf({ versionId, extent: 'difference', method: methodName, round: 0 });
}

function jobOf(content: Payload, dueAt?: Date): NewJob {
  const { versionId, round, after = '' } = content;
  return { kind, payload: content, dedupeKey: `${versionId}:${round}:${after}`, ...(dueAt ? { dueAt } : {}) };
}

/** Hits open cases; those that a person cleared under the same conditions are not raised again. */
export function rescreening(parts: { seal: Seal; users: UsersPort; indexes: ListIndexes }): JobDefinition {
  return defineJob({
    kind,
    payload,
    maxAttempts: 10,
    retryDelayMs: (attempt) => 1_000 * 2 ** (attempt - 1),
    concurrency: 2,
    run: async (asked, { work, now }) => {
      if (isResting(asked, now)) return restOn(asked);
      const order: Payload =
        asked.method === methodName ? asked : { ...asked, extent: 'full', method: methodName };
      const { parties, persons, clearances, touched, isCurrent, ready } = await work((reading) =>
        gather(reading, order, parts),
      );
      if (!isCurrent) return async () => {};
      const lists = await ready();
      const hits = parties.flatMap((party) => {
        const person = persons.get(party.party_id);
        if (!person) return [];
        const {
          application_id: applicationId,
          party_id: partyId,
          user_id: userId,
          user_version: userVersion,
        } = party;
        return screenPerson(person, lists)
          .filter((hit) => !touched || (hit.list === touched.list && touched.entries.has(hit.entryId)))
          .filter((hit) => !clearances.covers({ userId, userVersion }, hit))
          .map((hit) => ({ applicationId, partyId, userId, userVersion, hit }));
      });
      return async (effect) => {
        await openCases(effect, parts.seal, hits);
        await effect.schedule(nextOf(order, parties, effect.now));
      };
    },
  });
}

function isResting({ method, after, restUntil }: Payload, now: Date): boolean {
  return (
    method === methodName &&
    after === undefined &&
    restUntil !== undefined &&
    now.getTime() < Date.parse(restUntil)
  );
}

/** Looks again tomorrow, unless another version has taken this one's place: it has looks of its own. */
function restOn(order: Payload): Effect {
  return async (work) => {
    const current = await currentVersions(work);
    if (!current.some(({ version_id }) => version_id === order.versionId)) return;
    await work.schedule(jobOf({ ...order, round: order.round + 1 }, daysAfter(work.now, lookEveryDays)));
  };
}

/** Behind the last party; behind all of them tomorrow's look. */
function nextOf(order: Payload, parties: readonly ScreenedPartyRow[], now: Date): NewJob {
  const last = parties.at(-1);
  if (parties.length === batch && last) return jobOf({ ...order, after: last.party_id });
  const { versionId, method, round } = order;
  const restUntil = daysAfter(now, fullEveryDays).toISOString();
  return jobOf(
    { versionId, method, extent: 'full', round: round + 1, restUntil },
    daysAfter(now, lookEveryDays),
  );
}

function daysAfter(time: Date, days: number): Date {
  return new Date(time.getTime() + days * dayMs);
}

async function gather(
  work: Work,
  order: Payload,
  { users, indexes }: { users: UsersPort; indexes: ListIndexes },
) {
  const version = await wholeVersion(work, { versionId: order.versionId });
  // A later version has its own rounds; the difference that this one brought is screened even so.
  const isCurrent =
    version !== undefined &&
    (order.extent === 'difference' ||
      (await currentVersions(work)).some(({ version_id }) => version_id === version.version_id));
  let select = work
    .tables<WatchlistTables>()
    .selectFrom('compliance.screened_parties')
    .selectAll()
    .where('live', '=', true)
    .orderBy('party_id')
    .limit(batch);
  if (order.after !== undefined) select = select.where('party_id', '>', order.after);
  const parties = isCurrent ? await select.execute() : [];
  const pinned = parties.map(({ party_id: partyId, user_id: userId, user_version: userVersion }) => ({
    partyId,
    userId,
    userVersion,
  }));
  return {
    isCurrent,
    parties,
    persons: await personsOfParties(users, work, pinned),
    clearances: await clearancesOf(work, pinned),
    touched:
      order.extent === 'difference' && version
        ? { list: version.list, entries: new Set(version.touched) }
        : undefined,
    ready: await indexes.ready(work),
  };
}
