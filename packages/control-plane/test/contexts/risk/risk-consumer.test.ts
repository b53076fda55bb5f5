import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProvidersPort } from '../../../src/contexts/providers/public.ts';
import { readDefaultPolicy } from '../../../src/contexts/risk/default-policy.ts';
import { riskContext } from '../../../src/contexts/risk/index.ts';
import { compiledPolicies } from '../../../src/contexts/risk/policy/compiled-policies.ts';
import { publishPolicy } from '../../../src/contexts/risk/policy/publish-policy.ts';
import type { RiskPort } from '../../../src/contexts/risk/public.ts';
import type { RiskTables } from '../../../src/contexts/risk/rows.ts';
import type { UsersPort } from '../../../src/contexts/users/public.ts';
import type { DomainEvent } from '../../../src/kernel/events.ts';
import { idPattern } from '../../../src/kernel/ids.ts';
import type { ContextModule } from '../../../src/platform/context/context.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { Work } from '../../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../../support/database.ts';
import { type ConsumerWorld, consumerWorld } from './consumer-world.ts';
import { person, primeReport, submission } from './submission.ts';

/** An income that must be found nowhere but under seal. */
const plantedIncome = 98_765_400;

const users: UsersPort = {
  currentVersion: async () => 1,
  person: async () => person({ income: { annualGrossMinor: plantedIncome, currency: 'USD' } }),
  activeConsents: async () => ({}),
  personByConsent: async () => undefined,
};

const providers: ProvidersPort = {
  request: async (_scope, _cause, request) => {
    const data = { ...primeReport, kind: request.kind };
    // A double cannot tell the compiler which kind it was asked for.
    return { outcome: 'received', requestId: 'prr_1', provider: 'sandbox', latencyMs: 1, data } as never;
  },
};

/** Who lends matters to rate caps only. */
const identity = { creditor: async () => undefined, makerOf: async () => undefined };

/** Sealed bytes as a search would see them; a column that was never filled proves nothing. */
function asText(sealed: Uint8Array | null): string {
  if (sealed === null) throw new Error('Nothing was sealed.');
  return Buffer.from(sealed).toString('latin1');
}

describe('the risk context', () => {
  let database: Database;
  let world: ConsumerWorld;
  let risk: ContextModule<RiskPort>;
  let policy: { policyId: string; policyVersion: number };

  beforeAll(async () => {
    database = await testDatabase();
    world = await consumerWorld(database, 11);
    const { works, clock, ids, seal } = world;
    risk = riskContext.create({ works, clock, ids, seal, identity, users, providers });
    policy = await risk.port.publishDefaultPolicy(world.scope);
  });
  afterAll(() => database.close());

  const react = async (...events: DomainEvent[]) => {
    for (const reaction of risk.reactions) await world.react(reaction, ...events);
  };
  const job = () => {
    const [definition] = risk.jobs;
    if (!definition) throw new Error('no job');
    return definition;
  };
  const assessmentsOf = async (applicationId: string) => {
    const page = await world.call(risk.routes, 'riskAssessments.list', { query: { applicationId } });
    return (page as { data: { id: string; status: string; outcome: string | null }[] }).data;
  };
  const submitted = async () => {
    const event = await world.submit(submission(policy));
    await react(event);
    const [assessment] = await assessmentsOf(event.aggregateId);
    if (!assessment) throw new Error('no assessment');
    return { event, assessmentId: assessment.id };
  };

  it('publishes the default policy once', async () => {
    expect(policy.policyId).toMatch(idPattern('policy'));
    expect(await risk.port.publishDefaultPolicy(world.scope)).toEqual(policy);
    const page = await world.call(risk.routes, 'riskPolicies.list');
    expect(page).toMatchObject({
      data: [{ id: policy.policyId, name: 'personal-loan', version: 1 }],
      hasMore: false,
    });
  });

  it('refuses another content under a published version', async () => {
    const other = readDefaultPolicy().replace('Consumer personal loan', 'Something else');
    await expect(world.run((work) => publishPolicy(work, other))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('publishes a higher version beside the older one, which stays as it was', async () => {
    const second = readDefaultPolicy()
      .replace(/^version: 1$/m, 'version: 2')
      .replace('Bankruptcy,', 'Insolvency,');
    expect(await world.run((work) => publishPolicy(work, second))).toEqual({
      policyId: policy.policyId,
      policyVersion: 2,
    });
    const texts = await risk.port.reasonTexts(world.scope, policy);
    expect(texts).toMatchObject({ R03: 'Bankruptcy', provider_unavailable: expect.any(String) });
    const later = await risk.port.reasonTexts(world.scope, { ...policy, policyVersion: 2 });
    expect(later['R03']).toBe('Insolvency');
    const newest = await world.call(risk.routes, 'riskPolicies.get', {
      params: { policyId: policy.policyId },
    });
    expect(newest).toMatchObject({ version: 2, source: second });
  });

  it('reads a published version once, and for another tenant not at all', async () => {
    const compiled = compiledPolicies();
    const read = await world.run((work) => compiled.pinned(work, policy));
    const unread: Pick<Work, 'scope'> = { scope: world.scope };
    // A work without tables: asking the database again would fail.
    expect(await compiled.pinned(unread as Work, policy)).toBe(read);
    const stranger = { ...world.scope, tenantId: world.ids.next('tenant') };
    expect(await world.run((work) => compiled.pinned(work, policy), stranger)).toBeUndefined();
  });

  it('points at what is wrong in a policy that cannot be used', async () => {
    const broken = readDefaultPolicy().replace('bureau.score < 640', 'bureau.scoer < 640');
    await expect(world.run((work) => publishPolicy(work, broken))).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [expect.objectContaining({ message: expect.stringContaining('bureau.scoer') })],
    });
  });

  it('starts one assessment and one job for a submission, however often the event comes', async () => {
    const event = await world.submit(submission(policy));
    await react(event);
    await react(event, event);
    const assessments = await assessmentsOf(event.aggregateId);
    expect(assessments).toMatchObject([{ status: 'started', outcome: null }]);
    const waiting = (await world.jobs()).filter(
      ({ payload }) => (payload as { applicationId: string }).applicationId === event.aggregateId,
    );
    expect(waiting).toHaveLength(1);
    const [started] = await world.stream(assessments[0]?.id ?? '');
    expect(started).toMatchObject({
      eventType: 'RiskAssessmentStarted',
      metadata: { causationId: event.eventId, actor: 'system', source: 'risk' },
    });
    await world.runJobs(job());
  });

  it('completes the assessment in one event, under the pinned policy', async () => {
    const { assessmentId } = await submitted();
    await world.runJobs(job());
    const events = await world.stream(assessmentId);
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'RiskAssessmentStarted',
      'RiskAssessmentCompleted',
    ]);
    expect(events[1]?.payload).toMatchObject({ outcome: 'approve', score: 780, ...policy });
  });

  it('assesses a later round in a record of its own, and leaves the earlier one readable', async () => {
    const { event, assessmentId } = await submitted();
    await world.runJobs(job());
    const applicationId = event.aggregateId;
    const again = await world.run(async (work) => {
      const payload = { applicationId, attempt: 2, because: 'reopened', reportsOf: 2 };
      await work.append('applications', {
        aggregateType: 'application',
        aggregateId: applicationId,
        expectedVersion: 1,
        events: [{ type: 'ApplicationProcessingStarted', payload }],
      });
      return (await work.readStream(applicationId)).events.slice(1);
    });
    await react(...again, ...again);
    await world.runJobs(job());
    expect(await assessmentsOf(applicationId)).toMatchObject([
      { attempt: 2, status: 'completed' },
      { id: assessmentId, attempt: 1, status: 'completed' },
    ]);
  });

  it('refers, with a reason of ours, when the attempts run out', async () => {
    const { assessmentId } = await submitted();
    await world.runJobs(job(), 'exhausted');
    const admin = { roles: ['admin'] as const };
    const read = await world.call(risk.routes, 'riskAssessments.get', { params: { assessmentId } }, admin);
    expect(read).toMatchObject({
      outcome: 'refer',
      reasons: [{ code: 'assessment_failed', text: expect.stringContaining('could not be assessed') }],
    });
  });

  it('shows what came out, and why, to an admin and to the scope risk:read, and neither to a user', async () => {
    const { assessmentId } = await submitted();
    await world.runJobs(job());
    const read = (caller: Parameters<ConsumerWorld['call']>[3]) =>
      world.call(risk.routes, 'riskAssessments.get', { params: { assessmentId } }, caller);
    const asUser = await read({ roles: ['user'] });
    expect(asUser).not.toHaveProperty('explanation');
    expect(asUser).toMatchObject({
      status: 'completed',
      outcome: null,
      score: null,
      reasons: [],
      offers: [],
    });
    const whole = { outcome: 'approve', score: 780, explanation: { tree: { kind: 'policy' } } };
    expect(await read({ roles: ['admin'] })).toMatchObject(whole);
    expect(await read({ roles: [], scopes: ['risk:read'] })).toMatchObject(whole);
  });

  it('keeps what it read under seal: no income in events, jobs or plain columns', async () => {
    const { event, assessmentId } = await submitted();
    const jobs = await world.jobs();
    await world.runJobs(job());
    const rows = await world.run((work) =>
      work
        .tables<RiskTables>()
        .selectFrom('risk.assessments')
        .selectAll()
        .where('assessment_id', '=', assessmentId)
        .execute(),
    );
    const stored = rows.map((row) => ({
      ...row,
      sealed_inputs: asText(row.sealed_inputs),
      sealed_result: asText(row.sealed_result),
    }));
    const events = [event, ...(await world.stream(assessmentId))];
    expect(JSON.stringify([jobs, stored, events])).not.toContain(String(plantedIncome));
  });

  it('hides another tenant’s assessments and policies', async () => {
    const { assessmentId } = await submitted();
    const stranger = {
      roles: ['admin'] as const,
      scope: { ...world.scope, tenantId: world.ids.next('tenant') },
    };
    const missing = { code: 'not_found' };
    await expect(
      world.call(risk.routes, 'riskAssessments.get', { params: { assessmentId } }, stranger),
    ).rejects.toMatchObject(missing);
    await expect(
      world.call(risk.routes, 'riskPolicies.get', { params: { policyId: policy.policyId } }, stranger),
    ).rejects.toMatchObject(missing);
    expect(await world.call(risk.routes, 'riskAssessments.list', {}, stranger)).toMatchObject({ data: [] });
    await world.runJobs(job());
  });

  it('walks its lists page by page', async () => {
    const first = await world.call(risk.routes, 'riskAssessments.list', { query: { limit: '1' } });
    const { data, nextCursor } = first as { data: { id: string }[]; nextCursor: string };
    const next = await world.call(risk.routes, 'riskAssessments.list', { query: { cursor: nextCursor } });
    expect((next as { data: { id: string }[] }).data.map(({ id }) => id)).not.toContain(data[0]?.id);
  });
});
