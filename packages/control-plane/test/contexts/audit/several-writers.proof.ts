import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../../src/composition/control-plane.ts';
import { listen } from '../../../src/composition/server.ts';
import { memoryCheckpoints, verifyExport } from '../../../src/contexts/audit/public.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { applicant, lenderOf } from '../../api/lender.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';

const writers = 12;
const roundsEach = 6;

type Lines = {
  kind: string;
  entry?: { action: string; access?: { kind: string; requestId: string; outcome: string } };
}[];

/** Two whole control planes on one database, both extending the chains of two lenders whose clients call at once. */
describe('the audit of several processes and writers on PostgreSQL', { timeout: 180_000 }, () => {
  const keys = importMasterKeys(createMasterKeyBytes(systemRandom));
  let server: PostgresServer;
  const planes: { plane: ControlPlane; url: string; close: () => Promise<void> }[] = [];
  const lenders: { tenantId: string; secretKey: string; publishableKey: string }[] = [];
  beforeAll(async () => {
    server = await startPostgres();
    for (let count = 0; count < 2; count += 1) {
      const plane = await startControlPlane(
        {
          database: openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 }),
          databaseDirectUrl: server.url,
          keys,
          clock: systemClock,
          random: systemRandom,
          logger: silentLogger,
          metrics: createMetrics(),
          allowPrivateWebhooks: true,
          auditCheckpoints: memoryCheckpoints(),
        },
        ['all'],
      );
      const http = await listen(plane.fetch, { host: '127.0.0.1', port: 0 });
      planes.push({ plane, url: http.url, close: () => http.close().then(plane.stop) });
    }
    const settings = { rateLimitPerMinute: null, rateLimitPerHour: null };
    for (const name of ['Harbor', 'Quay']) {
      const [first] = planes;
      if (first) lenders.push(await first.plane.provision({ name, mode: 'test', settings }));
    }
  }, 120_000);
  afterAll(async () => {
    await Promise.all(planes.map(({ close }) => close()));
    await server.stop();
  });

  const urlOf = (at: number): string => planes[at % planes.length]?.url ?? '';
  const exportOf = async (secretKey: string): Promise<{ bytes: Uint8Array; lines: Lines }> => {
    const answer = await fetch(`${urlOf(0)}/api/v1/admin/audit/export`, {
      headers: { authorization: `Bearer ${secretKey}` },
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const lines = Buffer.from(bytes).toString().trimEnd().split('\n');
    return { bytes, lines: lines.map((line) => JSON.parse(line)) };
  };

  it('holds every command, refusal and personal read once, in a chain that verifies here and offline', async () => {
    const sent = new Map<string, string[]>();
    let count = 0;
    /** Calls under a request id of its own, and notes what the audit owes for it. */
    const call = async (
      tenant: (typeof lenders)[number],
      owed: string,
      [method, path, body]: readonly [string, string, unknown?],
      key = tenant.secretKey,
    ) => {
      count += 1;
      const requestId = `writer-${tenant.tenantId.slice(-6)}-${count}`;
      sent.set(tenant.tenantId, [...(sent.get(tenant.tenantId) ?? []), `${requestId} ${owed}`]);
      return lenderOf(urlOf(count), key).call(method, path, body, { 'x-request-id': requestId });
    };
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const tenant = lenders[writer % lenders.length];
        if (!tenant) throw new Error('There are two lenders.');
        for (let round = 0; round < roundsEach; round += 1) {
          const user = await call(tenant, 'command users.create done', ['POST', '/users', applicant]);
          const path = `/users/${user.body['id']}`;
          const consent = { kind: 'identity', textVersion: '1', textHash: 'a'.repeat(64) };
          await Promise.all([
            call(tenant, 'read users.get done', ['GET', path]),
            call(tenant, 'command consents.create done', ['POST', `${path}/consents`, consent]),
            call(tenant, 'read users.reveal done', [
              'POST',
              `${path}/reveal`,
              { fields: ['income'], reason: 'dispute' },
            ]),
            call(tenant, 'read users.get forbidden', ['GET', path], tenant.publishableKey),
            call(tenant, 'command users.update not_found', [
              'PATCH',
              '/users/usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
              { birthDate: '1990-01-01' },
            ]),
          ]);
        }
      }),
    );

    for (const { tenantId, secretKey } of lenders) {
      const owed = (sent.get(tenantId) ?? []).sort();
      expect(owed).toHaveLength((writers / 2) * roundsEach * 6);
      let exported = await exportOf(secretKey);
      const kept = () =>
        exported.lines
          .flatMap(({ entry }) => (entry?.access ? [{ ...entry.access, action: entry.action }] : []))
          .filter(({ requestId }) => requestId.startsWith('writer-'))
          .map(({ requestId, kind, action, outcome }) => `${requestId} ${kind} ${action} ${outcome}`)
          .sort();
      for (let attempt = 0; attempt < 200 && kept().length < owed.length; attempt += 1) {
        exported = await exportOf(secretKey);
      }
      expect(kept()).toEqual(owed);
      const verified = await lenderOf(urlOf(1), secretKey).call('GET', '/admin/audit/verification');
      expect(verified.body).toMatchObject({ valid: true });
      expect(await verifyExport([exported.bytes], { publicKey: keys.auditSigningKey })).toMatchObject({
        valid: true,
        tenantId,
      });
    }
  });

  it('and the same person, written by many at once, is linked with every other time', async () => {
    const [tenant] = lenders;
    if (!tenant) throw new Error('There are two lenders.');
    const times = 8;
    const made = await Promise.all(
      Array.from({ length: times }, (_, at) =>
        lenderOf(urlOf(at), tenant.secretKey).call('POST', '/users', {
          ...applicant,
          nationalId: '000-05-0003',
          contact: {},
        }),
      ),
    );
    const ids = made.map(({ body }) => String(body['id']));
    for (const id of ids) {
      const { body } = await lenderOf(urlOf(0), tenant.secretKey).call('GET', `/users/${id}`);
      expect(body['duplicateUserIds']).toEqual(
        ids
          .filter((other) => other !== id)
          .sort()
          .reverse(),
      );
    }
  });
});
