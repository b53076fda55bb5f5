import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicant } from '../api/lender.ts';
import { freePort } from '../support/free-port.ts';
import { startPostgresProcess } from './postgres-process.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { stubbornLender } from './stubborn-lender.ts';

/** The suite proves it on 60 keys; the recorded run sets 2,000. */
const keys = Number(process.env['IDEMPOTENCY_KEYS'] ?? 60);
const sendersOfEach = 8;
const keysAtOnce = 20;

describe('an Idempotency-Key, its server killed again and again', { timeout: 3_600_000 }, () => {
  it(`has one effect and one answer: ${keys} keys, each from ${sendersOfEach} senders at once`, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-idempotency-'));
    const postgres = await startPostgresProcess({ port: await freePort(), durable: false });
    const options = {
      program: 'sources' as const,
      dataDir,
      port: await freePort(),
      databaseUrl: postgres.url,
    };
    let server: ServerProcess = startServerProcess(options);
    try {
      await server.ready;
      const { url, secretKey } = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8')) as {
        url: string;
        secretKey: string;
      };
      const lender = stubbornLender(url, secretKey);
      const person = (key: number) => ({ ...applicant, externalId: `killed-${key}` });
      let kills = 0;
      for (let first = 0; first < keys; first += keysAtOnce) {
        const batch = Array.from({ length: Math.min(keysAtOnce, keys - first) }, (_, index) => first + index);
        const before = lender.answered();
        const sending = Promise.all(
          batch.flatMap((key) =>
            Array.from({ length: sendersOfEach }, () =>
              lender.post('/users', `user-${key}`, person(key)).then((body) => ({ key, body })),
            ),
          ),
        );
        // In the middle of it: some senders have their answer, others wait for one.
        await expect.poll(() => lender.answered() - before, { timeout: 60_000 }).toBeGreaterThan(keysAtOnce);
        await server.kill();
        kills += 1;
        server = startServerProcess(options);
        const answers = Map.groupBy(await sending, ({ key }) => key);
        for (const [, same] of answers) {
          expect(same).toHaveLength(sendersOfEach);
          expect(new Set(same.map(({ body }) => JSON.stringify(body))).size).toBe(1);
        }
      }
      const [made] = await postgres.query<{ users: string; events: string }>(`
        select (select count(*) from users.users where external_id like 'killed-%') as users,
          (select count(*) from event_store.events where event_type = 'UserCreated') as events`);
      expect(made).toEqual({ users: String(keys), events: String(keys) });
      await expect(
        lender.post('/users', 'user-0', { ...person(0), birthDate: '1990-01-01' }),
      ).rejects.toThrow(/answered 422/);
      console.info(
        `${keys} keys x ${sendersOfEach} senders, ${kills} kills, ${lender.repeated()} requests sent again: ${keys} effects`,
      );
    } finally {
      await server.kill();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
