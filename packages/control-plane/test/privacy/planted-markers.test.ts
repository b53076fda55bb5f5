import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scenarios } from '../../../cli/src/scenarios/find-scenario.ts';
import type { Scenario } from '../../../cli/src/scenarios/scenario.ts';
import { type ControlPlane, startControlPlane } from '../../src/composition/control-plane.ts';
import { memoryCheckpoints } from '../../src/contexts/audit/public.ts';
import { atSpeed } from '../../src/contexts/providers/public.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { memoryKeys } from '../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { readTables } from '../../src/platform/database/table-catalogue.ts';
import { createLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { testDatabase } from '../support/database.ts';
import { recordSpans } from '../support/recorded-spans.ts';
import { markersIn, type PlantedPerson, plant } from './planted-person.ts';

/** Keys of every cache of the process. */
const cacheKeys = new Set<string>();
const setInCache = LRUCache.prototype.set;
LRUCache.prototype.set = function (key, ...rest) {
  cacheKeys.add(String(key));
  return setInCache.call(this, key, ...rest);
};
afterAll(() => {
  LRUCache.prototype.set = setInCache;
});

/** The lender's own reference: stored as it is, so that a search which finds nothing else finds this. */
const canary = 'zqcanary-77';

const consentKinds = ['e_sign', 'identity', 'credit_pull_soft', 'bank_data'];

describe('personal data of the whole catalogue', () => {
  const persons: PlantedPerson[] = [];
  const markers = (): string[] => [...new Set(persons.flatMap((person) => person.markers))];
  const logLines: string[] = [];
  const webhooks: string[] = [];
  const errorBodies: string[] = [];
  const readBodies: string[] = [];
  const recorder = recordSpans();
  let database: Database;
  let controlPlane: ControlPlane;
  let secretKey: string;
  let metricsText = '';

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await controlPlane.fetch(
      new Request(`http://creditplane.test/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${secretKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    if (!response.ok) errorBodies.push(text);
    return { status: response.status, text, body: text ? JSON.parse(text) : {} };
  };

  const createParty = async (person: PlantedPerson): Promise<string> => {
    const created = await call('POST', '/users', person.body);
    expect(created.status, created.text).toBe(201);
    const userId = String(created.body.id);
    for (const kind of consentKinds) {
      const consent = { kind, textVersion: '1', textHash: 'a'.repeat(64), ip: person.consentIp };
      await call('POST', `/users/${userId}/consents`, consent);
    }
    return userId;
  };

  /** The lender's whole path, each mistake that repeats what was sent, and what is read of it afterwards. */
  const live = async ({ applicant, coApplicant, application }: Scenario): Promise<void> => {
    const planted = [applicant, ...(coApplicant ? [coApplicant] : [])].map((person) => {
      const one = plant(person, persons.length);
      persons.push(one);
      return one;
    });
    const [primary] = planted;
    if (!primary) throw new Error('nobody applies');
    const parties = [];
    for (const one of planted) {
      parties.push({
        role: parties.length === 0 ? 'primary' : 'co_applicant',
        userId: await createParty(one),
      });
    }
    const metadata = { note: `Metadata${primary.markers[0]}` };
    const request = { ...application, parties, metadata };
    const decided = await call('POST', '/applications', request, { prefer: 'wait=30' });
    expect(decided.body.decision, decided.text).toBeTruthy();

    const duplicate = await call('POST', '/applications', request);
    expect(duplicate.status).toBe(409);
    const [tag = '', nationalId = ''] = [primary.markers[0], primary.body['nationalId']];
    const address = { line1: `Street${tag}`, city: `City${tag}`, state: tag, postalCode: tag, country: 'US' };
    const wrong = { ...primary.body, nationalId: `12${nationalId}9`, birthDate: tag, addresses: [address] };
    expect((await call('POST', '/users', wrong)).status).toBe(422);
    expect((await call('POST', '/users', JSON.stringify(wrong).slice(0, -1))).status).toBe(400);
    expect(
      (await call('POST', '/users', { ...primary.body, contact: { email: tag, phone: tag } })).status,
    ).toBe(422);
    expect((await call('GET', `/users/${tag}`)).status).toBeGreaterThanOrEqual(400);

    const id = String(decided.body.id);
    for (const path of [
      `/applications/${id}/timeline`,
      `/applications/${id}/decisions`,
      `/applications/${id}/requirements`,
      `/providers/requests?applicationId=${id}`,
      `/events?applicationId=${id}`,
      `/risk/assessments?applicationId=${id}`,
    ]) {
      const read = await call('GET', path);
      expect(read.status, `${path} ${read.text}`).toBe(200);
      readBodies.push(read.text);
    }
  };

  /** Every row of every table but the published watchlists, as text. */
  const dump = () =>
    database.transaction({ role: 'owner' }, async (transaction) => {
      const tables = await readTables(transaction);
      const found: { table: string; row: string }[] = [];
      for (const { name } of tables) {
        if (name === 'compliance.watchlist_entries') continue;
        const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(
          transaction.tables<unknown>(),
        );
        found.push(...rows.map(({ row }) => ({ table: name, row })));
      }
      return found;
    });

  const isIdle = () =>
    database.transaction({ role: 'owner' }, async (transaction) => {
      const { rows } = await sql<{ due: number }>`
        select count(*)::int as due from jobs.jobs where state = 'due' and due_at <= now()
      `.execute(transaction.tables<unknown>());
      return rows[0]?.due === 0;
    });

  beforeAll(async () => {
    database = await testDatabase();
    const metrics = createMetrics();
    controlPlane = await startControlPlane(
      {
        database,
        keys: await memoryKeys().loadOrCreate(),
        clock: systemClock,
        random: systemRandom,
        logger: createLogger({
          level: 'debug',
          service: 'creditplane-test',
          version: '0',
          destination: { write: (line) => void logLines.push(line) },
        }),
        metrics,
        allowPrivateWebhooks: true,
        auditCheckpoints: memoryCheckpoints(),
        outside: {
          environment: atSpeed(50),
          httpClient: {
            post: async (_url, headers, body) => {
              webhooks.push(JSON.stringify(headers) + body);
              return { status: 200 };
            },
          },
        },
      },
      ['all'],
    );
    const unlimited = { rateLimitPerMinute: null, rateLimitPerHour: null };
    const tenant = await controlPlane.provision({ name: 'Lender', mode: 'test', settings: unlimited });
    secretKey = tenant.secretKey;
    await call('POST', '/webhook-endpoints', { url: 'http://127.0.0.1:9/webhooks' });
    const waiting = [...scenarios];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await live(next);
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    await call('POST', '/users', { ...persons[0]?.body, externalId: canary });
    await vi.waitFor(async () => expect(await isIdle()).toBe(true), { timeout: 20_000, interval: 100 });
    metricsText = (await metrics.expose()).body;
  }, 120_000);
  afterAll(async () => {
    await controlPlane.stop();
    await recorder.stop();
  });

  it('is in no row of any table, but under seal', async () => {
    const rows = await dump();
    const tables = new Set(rows.map(({ table }) => table));
    for (const table of ['event_store.events', 'jobs.jobs', 'audit.entries', 'users.person_versions']) {
      expect(tables).toContain(table);
    }
    const leaks = rows.flatMap(({ table, row }) =>
      markersIn(row, markers()).map((marker) => `${table} holds ${marker}`),
    );
    expect([...new Set(leaks)]).toEqual([]);
    // The search works: what a lender calls a person by is stored as it is.
    expect(rows.some(({ row }) => markersIn(row, [canary]).length > 0)).toBe(true);
  });

  it.each([
    ['log line', () => logLines],
    ['webhook', () => webhooks],
    ['error', () => errorBodies],
    ['event, timeline, decision or list', () => readBodies],
    ['cache key', () => [...cacheKeys]],
    ['metric', () => metricsText.split('\n')],
    ['span', () => recorder.spans().map(everyWordOf)],
  ])('is in no %s', (_what, texts) => {
    expect(texts().length).toBeGreaterThan(5);
    const leaks = texts().flatMap((text) =>
      markersIn(text, markers()).map((marker) => `${marker} in ${text.slice(0, 300)}`),
    );
    expect(leaks).toEqual([]);
  });
});

/** All that a span tells whoever reads it: the process that it comes from is told once, apart from it. */
function everyWordOf({ name, attributes, events, links, status }: ReadableSpan): string {
  return JSON.stringify([name, attributes, events, links, status]);
}
