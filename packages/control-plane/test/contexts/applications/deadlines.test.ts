import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLender } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';

const start = '2027-03-01T12:00:00.000Z';
const after = (days: number): string => new Date(Date.parse(start) + days * 86_400_000).toISOString();

describe('the deadlines of an application, by the clock that it lives by', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    lender = await openLender({ database: await testDatabase() });
  });
  afterAll(() => lender.controlPlane.stop());

  const appliedOnClock = async (nationalId: string) => {
    const clock = await lender.call('POST', '/test-clocks', { now: start });
    const testClockId = String(clock.body['id']);
    const { body } = await lender.apply(await lender.createApplicant({ nationalId }), { testClockId });
    const id = String(body['id']);
    const read = async () => (await lender.call('GET', `/applications/${id}`)).body;
    return {
      id,
      read,
      timeline: async () => {
        const told = await lender.call('GET', `/applications/${id}/timeline`);
        return (told.body['data'] as { type: string; at: string; text: string }[]).slice();
      },
      advance: async (days: number) => {
        const path = `/test-clocks/${testClockId}/advance`;
        const advanced = await lender.call('POST', path, { now: after(days) });
        expect(advanced, JSON.stringify(advanced.body)).toMatchObject({ body: { status: 'ready' } });
      },
    };
  };

  it('runs on while a person has a referral, is told when it is near and when it is past', async () => {
    const referred = await appliedOnClock('000-01-0002');
    expect(await referred.read()).toMatchObject({ status: 'referred', decideBy: after(30) });
    await referred.advance(24);
    expect((await referred.timeline()).map(({ type }) => type)).not.toContain('decision_due_soon');
    await referred.advance(31);
    expect(await referred.read()).toMatchObject({ status: 'referred' });
    expect((await referred.timeline()).slice(-2)).toEqual([
      {
        type: 'decision_due_soon',
        at: after(25),
        text: 'Not decided yet; the decision is due by 2027-03-31.',
      },
      {
        type: 'decision_overdue',
        at: after(30),
        text: 'Not decided in time; the decision was due by 2027-03-31.',
      },
    ]);
    const events = await lender.call('GET', `/events?applicationId=${referred.id}&limit=50`);
    const types = (events.body['data'] as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['application.decision_due_soon', 'application.decision_overdue']),
    );
  });

  it('ends what waits for its applicant as incomplete, and starts anew when it is reopened', async () => {
    const waiting = await appliedOnClock('000-02-0001');
    expect(await waiting.read()).toMatchObject({ status: 'action_required' });
    await waiting.advance(40);
    expect(await waiting.read()).toMatchObject({
      status: 'incomplete',
      completedAt: after(30),
      requirements: [{ status: 'overdue', dueAt: after(30) }],
    });
    const path = `/applications/${waiting.id}/reopen`;
    const reopened = await lender.call('POST', path, { reason: 'documents_received' });
    expect(reopened).toMatchObject({ status: 200, body: { decideBy: after(70), completedAt: null } });
    for (;;) if ((await waiting.read())['status'] !== 'processing') break;
    const again = await waiting.read();
    expect(again).toMatchObject({ status: 'action_required', decision: { sequence: 2 } });
    expect((again['requirements'] as { dueAt: string }[]).map(({ dueAt }) => dueAt)).toEqual([
      after(30),
      after(70),
    ]);
  });
});
