import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../../src/composition/control-plane.ts';
import { listen } from '../../../src/composition/server.ts';
import type { TargetName } from '../../../src/composition/targets.ts';
import { memoryCheckpoints } from '../../../src/contexts/audit/public.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { readTables } from '../../../src/platform/database/table-catalogue.ts';
import { createLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { application, lenderOf } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';

/** Values that stand in no text of ours, one for each personal field. */
const person = {
  name: { given: 'Zebulonius', middle: 'Wolframite', family: 'Quartermainer', suffix: 'MCMXCIX' },
  birthDate: '1961-03-17',
  nationalId: '000-01-0001',
  addresses: [
    {
      line1: '9137 Xylophagous Way',
      line2: 'Unit Ypsilon77',
      city: 'Winnemuccaville',
      state: 'NV',
      postalCode: '89446',
      country: 'US',
    },
  ],
  contact: { email: 'zq.marker@vexillology.example', phone: '+17755557391' },
  employment: { status: 'employed', employerName: 'Gnomonic Instruments', startedOn: '2003-07-29' },
  income: { annualGrossMinor: 91_234_567, currency: 'USD', monthlyHousingMinor: 191_919 },
  metadata: { branchnote: 'Metamarker Obsidian' },
};
const markers = [
  ...['Zebulonius', 'Wolframite', 'Quartermainer', 'MCMXCIX', '1961-03-17', '000010001', '000-01-0001'],
  ...['Xylophagous', 'Ypsilon77', 'Winnemuccaville', 'zq.marker', 'vexillology', '7755557391'],
  ...['Gnomonic', '2003-07-29', '91234567', '191919', 'Metamarker', 'Revealnote', '203.0.113.201'],
];
const leaksIn = (text: string): string[] =>
  markers.filter((marker) => text.toLowerCase().includes(marker.toLowerCase()));

describe('a person in a running control plane', () => {
  const log: string[] = [];
  const metrics = createMetrics();
  const refusals: string[] = [];
  let database: Database;
  let api: ControlPlane;
  let http: Awaited<ReturnType<typeof listen>>;
  let secretKey: string;
  const keys = importMasterKeys(createMasterKeyBytes(systemRandom));

  const start = (targets: TargetName[]): Promise<ControlPlane> =>
    startControlPlane(
      {
        // Two control planes share it, one after the other; the test closes it.
        database: { ...database, close: async () => {} },
        keys,
        clock: systemClock,
        random: systemRandom,
        logger: createLogger({
          level: 'debug',
          service: 'test',
          version: '0',
          destination: { write: (line) => void log.push(line) },
        }),
        metrics,
        allowPrivateWebhooks: true,
        auditCheckpoints: memoryCheckpoints(),
      },
      targets,
    );
  const lender = () => lenderOf(http.url, secretKey);

  beforeAll(async () => {
    database = await testDatabase();
    api = await start(['api']);
    http = await listen(api.fetch, { host: '127.0.0.1', port: 0 });
    ({ secretKey } = await api.provision({
      name: 'Harbor Lending',
      mode: 'test',
      settings: { rateLimitPerMinute: null, rateLimitPerHour: null },
    }));
  });
  afterAll(async () => {
    await http.close();
    await api.stop();
    await database.close();
  });

  const createApplicant = async (): Promise<{ userId: string; consents: Record<string, string> }> => {
    const user = await lender().call('POST', '/users', person, { 'idempotency-key': crypto.randomUUID() });
    expect(user.status, JSON.stringify(user.body)).toBe(201);
    const userId = String(user.body['id']);
    const consents: Record<string, string> = {};
    for (const kind of ['credit_pull_soft', 'identity']) {
      const consent = { kind, textVersion: '2026-01', textHash: 'a'.repeat(64), ip: '203.0.113.201' };
      const { body } = await lender().call('POST', `/users/${userId}/consents`, consent);
      consents[kind] = String(body['id']);
    }
    return { userId, consents };
  };

  it('who takes a consent back stops the pull that was still to come, from the API to the provider', async () => {
    const { userId, consents } = await createApplicant();
    // No reaction runs yet: the application waits as one does whose checks have not begun.
    const submitted = await lender().call('POST', '/applications', application(userId));
    expect(submitted.status, JSON.stringify(submitted.body)).toBe(201);
    const path = `/users/${userId}/consents/${consents['credit_pull_soft']}/revoke`;
    expect((await lender().call('POST', path)).body['revokedAt']).toMatch(/^20/);

    const rest = await start(['all']);
    const applicationId = submitted.body['id'];
    const requests = await eventually(async () => {
      const { body } = await lender().call('GET', `/providers/requests?applicationId=${applicationId}`);
      const found = body['data'] as Record<string, unknown>[];
      return found.some(({ kind, outcome }) => kind === 'bureau' && outcome !== 'pending')
        ? found
        : undefined;
    });
    expect(requests.filter(({ kind }) => kind === 'bureau')).toMatchObject([
      { outcome: 'unavailable', reason: 'consent_revoked', costMinor: 0 },
    ]);
    const told = await eventually(async () => {
      const { body } = await lender().call('GET', '/events?limit=100');
      return (body['data'] as Record<string, unknown>[]).find(({ type }) => type === 'consent.revoked');
    });
    expect(told).toMatchObject({ data: { aggregateId: consents['credit_pull_soft'], status: 'revoked' } });
    await rest.stop();
  });

  it('is in no event, read model, log line, metric or error, whatever is done with them', async () => {
    const rest = await start(['all']);
    const { userId } = await createApplicant();
    const edit = { contact: { email: 'second.zq.marker@vexillology.example' } };
    await lender().call('PATCH', `/users/${userId}`, edit, { 'if-match': '"1"' });
    await lender().call('POST', `/users/${userId}/reveal`, {
      fields: ['name', 'nationalId', 'contact', 'income'],
      reason: 'dispute',
      note: 'Revealnote of Quartermainer',
    });
    await lender().call('POST', '/users/search', {
      email: 'zq.marker@vexillology.example',
      includePast: true,
    });
    await lender().call('POST', '/users', { ...person, nationalId: '000-05-0003' });
    const decided = await lender().apply(userId, { metadata: person.metadata });
    expect(decided.body['status'], JSON.stringify(decided.body)).toBe('approved');

    const wrong: [string, string, unknown][] = [
      ['POST', '/users', { ...person, birthDate: '2961-03-17', nationalId: 'Quartermainer' }],
      ['POST', '/users', { ...person, nationalId: '912-34-5678' }],
      ['POST', '/users', { ...person, Quartermainer: 1, contact: { email: 'zq.marker@' } }],
      ['POST', '/users', '{"name":"Quartermainer'],
      ['POST', '/users/search', { email: 'zq.marker@vexillology' }],
      ['POST', `/users/${userId}/reveal`, { fields: ['Quartermainer'], reason: 'Quartermainer' }],
      ['GET', '/users/Quartermainer-1961-03-17', undefined],
      ['PATCH', '/users/usr_01k9z3c4e8f7tbv2m5n6p7q8r9', edit],
    ];
    for (const [method, path, body] of wrong) {
      const { status, body: problem } = await lender().call(method, path, body);
      expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
      // The name of a field that the caller made up is said back to him, and our own example; no value is.
      const ours = /\/Quartermainer|, 000-01-0001 for example/g;
      refusals.push(JSON.stringify(problem).replaceAll(ours, ''));
    }
    await eventually(async () => {
      const { body } = await lender().call('GET', '/admin/audit?action=users.reveal&kind=read');
      return (body['data'] as unknown[]).length > 0 ? true : undefined;
    });
    await rest.stop();

    expect(leaksIn(refusals.join('\n'))).toEqual([]);
    expect(leaksIn(log.join('\n'))).toEqual([]);
    expect(leaksIn((await metrics.expose()).body)).toEqual([]);
    for (const { name, text } of await everyRow(database)) expect(leaksIn(text), name).toEqual([]);
  });

  it('who was looked at stands in the audit with the fields, the reason and the place, and no value', async () => {
    const { body } = await lender().call('GET', '/admin/audit?action=users.reveal&limit=1');
    const [entry] = body['data'] as Record<string, unknown>[];
    expect(entry).toMatchObject({
      kind: 'read',
      actor: expect.stringMatching(/^key_/),
      resource: { type: 'user', id: expect.stringMatching(/^usr_/) },
      access: {
        outcome: 'done',
        address: '127.0.0.1',
        fields: ['name', 'nationalId', 'contact', 'income'],
        reason: 'dispute',
      },
    });
    expect(leaksIn(JSON.stringify(entry))).toEqual([]);
    expect((await lender().call('GET', '/admin/audit/verification')).body).toMatchObject({ valid: true });
  });
});

/** Every table as text: sealed columns as the bytes they are. */
async function everyRow(database: Database): Promise<{ name: string; text: string }[]> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const tables = (await readTables(transaction)).filter(({ kind }) => kind !== 'partitioned');
    const found: { name: string; text: string }[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
        transaction.tables(),
      );
      const values = rows.flatMap((row) => Object.values(row));
      const texts = values.map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
      );
      found.push({ name, text: texts.join('\n') });
    }
    return found;
  });
}

/** Asks until there is an answer: reactions follow a commit on their own. */
async function eventually<Result>(ask: () => Promise<Result | undefined>): Promise<Result> {
  for (let attempt = 1; attempt <= 2_000; attempt += 1) {
    const found = await ask();
    if (found !== undefined) return found;
  }
  throw new Error('It never came.');
}
