import { fold } from '../../kernel/decider.ts';
import { defineJob, type JobContext, type JobDefinition } from '../../platform/jobs/definition.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import type { ProvidersPort } from '../providers/public.ts';
import { personsOfParties, type UsersPort } from '../users/public.ts';
import { type CheckOrder, checkOrderSchema } from './check-order.ts';
import { checkParties } from './check-parties.ts';
import { conclude } from './combination.ts';
import { checkDecider, checkHistory } from './decider.ts';
import type { ComplianceTables } from './rows.ts';
import { foldedNamesOf } from './screening/folded-name.ts';
import { matchEntries, type WatchlistReader } from './screening/watchlist.ts';
import { type CheckRecord, sealRecord } from './sealed-record.ts';

export const checkJobKind = 'compliance.check';

type CheckJobParts = {
  seal: Seal;
  users: UsersPort;
  providers: ProvidersPort;
  configuration: ConfigurationPort;
  watchlist: WatchlistReader;
};

/** Checks one submission. What keeps failing ends as a referral without a word, so that every application is decided. */
export function checkJob(parts: CheckJobParts): JobDefinition {
  return defineJob({
    kind: checkJobKind,
    payload: checkOrderSchema,
    maxAttempts: 5,
    retryDelayMs: (attempt) => 500 * 2 ** (attempt - 1),
    run: async (order, context) => {
      const record = await checkOf(order, context, parts);
      return (work) => complete(work, order.checkId, record, parts.seal);
    },
    exhausted: (order) => (work) =>
      complete(
        work,
        order.checkId,
        { conclusion: conclude([]), minimumYears: null, lists: [], parties: [] },
        parts.seal,
      ),
  });
}

async function checkOf(
  order: CheckOrder,
  { scope, cause, work }: JobContext,
  { users, providers, configuration, watchlist }: CheckJobParts,
): Promise<CheckRecord> {
  const { minimumApplicantAgeYears: minimumYears } = await configuration.settings(scope);
  // All that our own tables know is read in one transaction, before any vendor is asked.
  const { persons, lists, entries } = await work(async (reading) => {
    const persons = await personsOfParties(users, reading, order.parties);
    const names = [...persons.values()].flatMap(({ name }) => foldedNamesOf(name));
    return {
      persons,
      lists: await watchlist.lists(reading),
      entries: await watchlist.entriesNamed(reading, names),
    };
  });
  const parties = await checkParties(order, {
    persons,
    identity: (request) => providers.request(scope, cause, request),
    screen: (person) => ({ lists, hits: matchEntries(person, entries) }),
    minimumYears,
  });
  return {
    conclusion: conclude(parties),
    minimumYears,
    lists: lists.map(({ list, version, contentHash }) => ({ list, version, contentHash })),
    parties,
  };
}

async function complete(work: Work, checkId: string, record: CheckRecord, seal: Seal): Promise<void> {
  const stream = await work.readStream(checkId);
  const decision = checkDecider.decide(
    { type: 'CompleteCheck', conclusion: record.conclusion },
    fold(checkDecider, checkHistory(stream.events)),
  );
  if (!decision.accepted) return;
  await work.append('compliance', {
    aggregateType: 'compliance_check',
    aggregateId: checkId,
    expectedVersion: stream.version,
    events: decision.events,
  });
  work.defer(
    work
      .tables<ComplianceTables>()
      .updateTable('compliance.checks')
      .set({
        status: 'completed',
        outcome: record.conclusion.outcome,
        sealed_record: sealRecord(seal, checkId, record),
        updated_at: work.now,
      })
      .where('check_id', '=', checkId),
  );
}
