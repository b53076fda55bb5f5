import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complianceEvents } from '../../../src/contexts/compliance/events.ts';
import { complianceContext } from '../../../src/contexts/compliance/index.ts';
import type { CompliancePort } from '../../../src/contexts/compliance/public.ts';
import type { ComplianceTables } from '../../../src/contexts/compliance/rows.ts';
import type { ConfigurationPort } from '../../../src/contexts/configuration/public.ts';
import type { IdentityReport, ProvidersPort } from '../../../src/contexts/providers/public.ts';
import type { Person, UsersPort } from '../../../src/contexts/users/public.ts';
import type { ContextModule } from '../../../src/platform/context/context.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { testDatabase } from '../../support/database.ts';
import { type ConsumerWorld, consumerWorld } from '../risk/consumer-world.ts';
import { party, person, submission } from '../risk/submission.ts';

const officer = { roles: ['compliance-officer'] as const };
const listedPerson = person({ name: { given: 'Viktor', family: 'Sandovar' }, birthDate: '1968-03-14' });

describe('the compliance context', () => {
  let database: Database;
  let world: ConsumerWorld;
  let compliance: ContextModule<CompliancePort>;
  /** Who applies next, and what the identity provider says of them. */
  let applicant: Person = person();
  let identity: IdentityReport['result'] = 'match';
  let intents: string[] = [];

  const users: UsersPort = {
    currentVersion: async () => 1,
    person: async () => applicant,
    activeConsents: async () => ({}),
    personByConsent: async () => undefined,
  };
  const providers: ProvidersPort = {
    request: async (_scope, _cause, request) => {
      intents.push(request.intentKey);
      const data = { kind: request.kind, result: identity, mismatchedFields: [] };
      // A double cannot tell the compiler which kind it was asked for.
      return { outcome: 'received', requestId: 'prr_1', provider: 'sandbox', latencyMs: 1, data } as never;
    },
  };
  const configuration: ConfigurationPort = {
    settings: async () => ({
      rateLimitPerMinute: null,
      rateLimitPerHour: null,
      offerValidityDays: 30,
      duplicateWindowDays: 30,
      decisionDeadlineDays: 30,
      checkDeadlineMinutes: 15,
      minimumApplicantAgeYears: 18,
      operatorEmail: null,
    }),
    overrideSettings: async () => undefined,
    isFlagOn: async () => false,
  };

  beforeAll(async () => {
    database = await testDatabase();
    world = await consumerWorld(database, 12);
    compliance = complianceContext.create({ seal: world.seal, users, providers, configuration });
  });
  afterAll(() => database.close());

  const job = () => {
    const [definition] = compliance.jobs;
    if (!definition) throw new Error('no job');
    return definition;
  };
  const react = async (...events: Parameters<ConsumerWorld['react']>[1][]) => {
    for (const reaction of compliance.reactions) await world.react(reaction, ...events);
  };
  /** Runs a submission of this person to its end; gives the check's events. */
  const check = async (
    who: Person,
    given: {
      identity?: IdentityReport['result'];
      consents?: Record<string, string>;
      exhausted?: boolean;
    } = {},
  ) => {
    applicant = who;
    identity = given.identity ?? 'match';
    intents = [];
    const event = await world.submit(
      submission({ parties: [party(given.consents ?? { identity: 'cns_identity' })] }),
    );
    await react(event);
    await world.runJobs(job(), given.exhausted ? 'exhausted' : 'run');
    const rows = await world.run((work) =>
      work
        .tables<ComplianceTables>()
        .selectFrom('compliance.checks')
        .selectAll()
        .where('application_id', '=', event.aggregateId)
        .execute(),
    );
    const [row] = rows;
    if (!row) throw new Error('no check');
    return { event, row, rows, checkId: row.check_id, events: await world.stream(row.check_id) };
  };
  const detail = (checkId: string) =>
    world.call(compliance.routes, 'complianceChecks.get', { params: { checkId } }, officer);

  it('passes who is who they say, of age, at home here, and on no list', async () => {
    const { event, events } = await check(person());
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'ComplianceCheckStarted',
      'ComplianceCheckPassed',
    ]);
    expect(intents).toEqual([`${event.aggregateId}:primary:identity`]);
    expect(events[0]?.metadata).toMatchObject({ causationId: event.eventId, source: 'compliance' });
  });

  it('starts one check and one job for a submission, however often the event comes', async () => {
    const event = await world.submit(submission());
    await react(event);
    await react(event, event);
    const waiting = (await world.jobs()).filter(({ kind }) => kind === job().kind);
    expect(waiting).toHaveLength(1);
    const page = await world.call(
      compliance.routes,
      'complianceChecks.list',
      { query: { applicationId: event.aggregateId } },
      officer,
    );
    expect(page).toMatchObject({ data: [{ status: 'started', outcome: null }], hasMore: false });
    await world.runJobs(job());
  });

  it('refers the listed person, and only compliance can see why', async () => {
    const { events, checkId } = await check(listedPerson);
    expect(events[1]).toMatchObject({
      eventType: 'ComplianceCheckCompleted',
      payload: { outcome: 'refer', checks: [], reasonCodes: [], requirements: [] },
    });
    expect(await detail(checkId)).toMatchObject({
      lists: [{ list: 'sandbox', version: '1' }],
      parties: [
        {
          findings: expect.arrayContaining([
            expect.objectContaining({
              check: 'sanctions',
              cause: 'listed',
              hits: [expect.objectContaining({ entryId: 'SBX-0001', matchedOn: 'name_and_birth_date' })],
            }),
          ]),
        },
      ],
    });
  });

  it('tells nobody who reads events a sanctions hit from a death', async () => {
    const facts = async (who: Person, result: IdentityReport['result']) => {
      const { events } = await check(who, { identity: result });
      const {
        checkId: _,
        applicationId: __,
        ...rest
      } = complianceEvents.ComplianceCheckCompleted.schema.parse(events[1]?.payload);
      return rest;
    };
    expect(await facts(listedPerson, 'match')).toEqual(await facts(person(), 'deceased'));
  });

  it('clears the innocent namesake', async () => {
    const { events } = await check({ ...listedPerson, birthDate: '1991-07-02' });
    expect(events[1]?.eventType).toBe('ComplianceCheckPassed');
  });

  it.each([
    ['a mismatch', person(), 'mismatch', 'action_required', ['C01'], [{ kind: 'identity_document' }]],
    ['a minor', person({ birthDate: '2012-05-05' }), 'match', 'decline', ['C02'], []],
  ] as const)('concludes %s', async (_name, who, result, outcome, reasonCodes, requirements) => {
    const { events, row } = await check(who, { identity: result });
    expect(events[1]?.payload).toMatchObject({ outcome, reasonCodes, requirements });
    expect(row).toMatchObject({ status: 'completed', outcome });
  });

  it('asks no identity provider without a consent', async () => {
    const { events } = await check(person(), { consents: {} });
    expect(intents).toEqual([]);
    expect(events[1]?.payload).toMatchObject({ outcome: 'refer', reasonCodes: ['C01'] });
  });

  it('refers without a word when the attempts run out', async () => {
    const { events, checkId } = await check(person(), { exhausted: true });
    expect(events[1]?.payload).toMatchObject({ outcome: 'refer', reasonCodes: [] });
    expect(await detail(checkId)).toMatchObject({ outcome: 'refer', parties: [] });
  });

  it('keeps names and hits under seal', async () => {
    const { rows, events } = await check(listedPerson);
    const stored = rows.map(({ sealed_record: sealed, ...row }) => {
      if (sealed === null) throw new Error('Nothing was sealed.');
      return { ...row, sealed: Buffer.from(sealed).toString('latin1') };
    });
    const readable = JSON.stringify([stored, events, await world.jobs()]);
    expect(readable).not.toMatch(/sandovar|SBX-0001/i);
  });

  it('lists the watchlists of its own world with size, version and hash', async () => {
    const lists = await world.call(compliance.routes, 'watchlists.list', {}, officer);
    expect(lists).toMatchObject({
      data: [
        {
          id: 'sandbox',
          mode: 'test',
          version: '1',
          entries: 4,
          names: 6,
          contentHash: expect.stringMatching(/^sha256:/),
        },
      ],
    });
  });

  it('screens nobody in live mode by the fictitious list', async () => {
    const live = { ...officer, scope: { ...world.scope, mode: 'live' as const } };
    expect(await world.call(compliance.routes, 'watchlists.list', {}, live)).toMatchObject({ data: [] });
  });

  it('lets a tenant read the shared list and write nothing to it', async () => {
    const write = world.run((work) =>
      work.tables<ComplianceTables>().deleteFrom('compliance.watchlist_entries').execute(),
    );
    await expect(write).rejects.toThrow(/permission denied/);
  });

  it('hides another tenant’s checks', async () => {
    const { checkId } = await check(person());
    const stranger = { ...officer, scope: { ...world.scope, tenantId: world.ids.next('tenant') } };
    await expect(
      world.call(compliance.routes, 'complianceChecks.get', { params: { checkId } }, stranger),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await world.call(compliance.routes, 'complianceChecks.list', {}, stranger)).toMatchObject({
      data: [],
    });
  });

  it('is open to compliance officers and admins only', () => {
    const about = /^\/compliance\/(checks|watchlists|screenings|cases)\b/;
    const found = compliance.routes.filter(({ contract }) => about.test(contract.path));
    expect(found.length).toBeGreaterThan(10);
    for (const { contract } of found) {
      expect(contract.roles).toEqual(['compliance-officer', 'admin']);
    }
  });
});
