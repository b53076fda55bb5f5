import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxEnvironment } from '../../../src/contexts/providers/sandbox/environment.ts';
import { manualClock } from '../../../src/kernel/clock.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { application } from '../../api/lender.ts';
import { until } from '../../platform/event-bus-house.ts';
import { startTraffic, type Traffic } from '../../projections/catalogue-traffic.ts';
import { testDatabase } from '../../support/database.ts';

type Body = Record<string, unknown>;

/** Vendors that keep their answers back once they would take long, until the test lets them speak. */
function heldVendors() {
  let speak = (): void => {};
  let silence = new Promise<void>((resolve) => {
    speak = resolve;
  });
  let isPatient = true;
  const environment: SandboxEnvironment = {
    delay: async (delayMs) => {
      if (delayMs > 5_000) await silence;
    },
    patience: (_patienceMs, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        if (!isPatient) setTimeout(resolve, 100);
      }),
  };
  return {
    environment,
    /** Whether callers wait for an answer as long as it takes. */
    patient: (patient: boolean) => {
      isPatient = patient;
    },
    speak: () => {
      speak();
      silence = new Promise<void>((resolve) => {
        speak = resolve;
      });
    },
  };
}

describe('a check that does not come in time', { timeout: 40_000 }, () => {
  const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
  const vendors = heldVendors();
  let database: Database;
  let traffic: Traffic;
  beforeAll(async () => {
    database = await testDatabase();
    traffic = await startTraffic(database, { clock, environment: vendors.environment, waitSeconds: 0 });
  });
  afterAll(async () => {
    vendors.speak();
    await traffic.stop();
    await database.close();
  });

  const apply = async (nationalId: string): Promise<string> => {
    const userId = await traffic.createPerson(nationalId);
    return String((await traffic.call('POST', '/applications', application(userId)))['id']);
  };
  const read = (id: string): Promise<Body> => traffic.call('GET', `/applications/${id}`);
  const referred = (id: string) =>
    until(async () => (await read(id))['status'] === 'referred', 'it is referred');
  const requestsOf = async (id: string): Promise<Body[]> =>
    (await traffic.call('GET', `/providers/requests?applicationId=${id}`))['data'] as Body[];
  const timelineOf = async (id: string): Promise<Body[]> =>
    (await traffic.call('GET', `/applications/${id}/timeline`))['data'] as Body[];
  const decisionOf = (body: Body) => body['decision'] as { sequence: number; reasons: { code: string }[] };

  it('leads to a person with that reason; what comes late is recorded and moves nothing', async () => {
    vendors.patient(true);
    const id = await apply('000-03-0003');
    await until(
      async () => (await requestsOf(id)).filter(({ outcome }) => outcome === 'pending').length === 2,
      'both vendors are asked',
    );
    expect(await read(id)).toMatchObject({ status: 'processing', decision: null });
    clock.advance(16 * 60_000);
    await referred(id);
    const before = await read(id);
    expect(decisionOf(before)).toMatchObject({ sequence: 1, reasons: [{ code: 'check_timed_out' }] });

    vendors.speak();
    await until(
      async () => (await requestsOf(id)).every(({ outcome }) => outcome === 'received'),
      'the vendors answered',
    );
    await until(
      async () => (await timelineOf(id)).filter(({ text }) => String(text).includes('too late')).length === 2,
      'both late results are in the timeline',
    );
    const { version: _, updatedAt: __, ...after } = await read(id);
    expect(before).toMatchObject(after);
    const decisions = await traffic.call('GET', `/applications/${id}/decisions`);
    expect(decisions['data']).toHaveLength(1);
  });

  it('is not waited for past the patience: its late answer is kept with its time, and moves nothing', async () => {
    vendors.patient(false);
    const id = await apply('000-03-0006');
    await referred(id);
    const before = await read(id);
    const late = async () => (await requestsOf(id)).filter(({ lateAt }) => lateAt !== null);
    expect(await late()).toEqual([]);
    vendors.speak();
    await until(async () => (await late()).length === 2, 'both late answers are kept');
    expect(await read(id)).toEqual(before);
    const [first] = await late();
    expect(first).toMatchObject({ outcome: 'unavailable', reason: 'timeout' });
  });
});
