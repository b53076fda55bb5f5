import { fold } from '../../kernel/decider.ts';
import { defineJob, type JobContext, type JobDefinition } from '../../platform/jobs/definition.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import type { ProvidersPort } from '../providers/public.ts';
import { personsOfParties, type UsersPort } from '../users/public.ts';
import { clearancesOf } from './cases/clearances.ts';
import { type HitOfParty, openCases } from './cases/opening.ts';
import { type CheckOrder, checkOrderSchema } from './check-order.ts';
import { checkParties } from './check-parties.ts';
import { conclude } from './combination.ts';
import { checkDecider, checkHistory } from './decider.ts';
import type { ComplianceTables } from './rows.ts';
import type { ListIndexes } from './screening/list-indexes.ts';
import { screenPerson } from './screening/screen-person.ts';
import { type CheckRecord, sealRecord } from './sealed-record.ts';

export const checkJobKind = 'compliance.check';

type CheckJobParts = {
  seal: Seal;
  users: UsersPort;
  providers: ProvidersPort;
  configuration: ConfigurationPort;
  indexes: ListIndexes;
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
      return (work) => complete(work, order, record, parts.seal);
    },
    exhausted: (order) => (work) =>
      complete(
        work,
        order,
        { conclusion: conclude([]), minimumYears: null, lists: [], parties: [] },
        parts.seal,
      ),
  });
}

async function checkOf(
  order: CheckOrder,
  { scope, cause, work }: JobContext,
  { users, providers, configuration, indexes }: CheckJobParts,
): Promise<CheckRecord> {
  const { minimumApplicantAgeYears: minimumYears } = await configuration.settings(scope);
  // All that our own tables know is read in one transaction, before any vendor is asked.
  const { persons, clearances, ready } = await work(async (reading) => ({
    persons: await personsOfParties(users, reading, order.parties),
    clearances: await clearancesOf(reading, order.parties),
    ready: await indexes.ready(reading),
  }));
  const lists = await ready();
  const parties = await checkParties(order, {
    persons,
    identity: (request) => providers.request(scope, cause, request),
    screen: (party, person) => ({
      lists,
      hits: screenPerson(person, lists).filter((hit) => !clearances.covers(party, hit)),
    }),
    minimumYears,
  });
  return {
    conclusion: conclude(parties),
    minimumYears,
    lists: lists.map(({ list, version, contentHash }) => ({ list, version, contentHash })),
    parties,
  };
}

async function complete(work: Work, order: CheckOrder, record: CheckRecord, seal: Seal): Promise<void> {
  const { checkId } = order;
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
  await openCases(work, seal, hitsOf(order, record));
}

/** Every hit that nobody has cleared waits for a person, and holds the application until then. */
function hitsOf({ applicationId, parties }: CheckOrder, record: CheckRecord): HitOfParty[] {
  return record.parties.flatMap(({ partyId, userId, findings }) => {
    const userVersion = parties.find((party) => party.partyId === partyId)?.userVersion;
    if (userVersion === undefined) return [];
    return findings
      .flatMap(({ hits = [] }) => hits)
      .map((hit) => ({ applicationId, partyId, userId, userVersion, hit }));
  });
}
