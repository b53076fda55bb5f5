import { sql } from 'kysely';
import { Fault } from '../../kernel/faults.ts';
import type { Work } from './work.ts';

/** One POST as its sender names it. The fingerprint is a keyed hash of the body. */
export type IdempotencyKey = { route: string; key: string; fingerprint: string };

/** What a command answers, decided before the commit so that it can be kept with the effect. */
export type Answer = {
  status: number;
  resourceId?: string;
  body: unknown;
};

/** Seals bytes under the master key; the second argument binds them to their place. */
export type Seal = {
  seal(plain: Uint8Array, boundTo: string): Uint8Array;
  open(sealed: Uint8Array, boundTo: string): Uint8Array;
};

type Tables = {
  'platform.idempotency_keys': {
    tenant_id: string;
    mode: string;
    route: string;
    idempotency_key: string;
    fingerprint: string;
    status: number;
    resource_id: string | null;
    sealed_body: Uint8Array;
    created_at: Date;
  };
};

/** How long a key stands for its answer. */
export const keptMs = 24 * 60 * 60 * 1000;

/**
 * Runs a command at most once per key. The same key and body: the first answer again. The same key, another body: 422.
 * Still in flight elsewhere: 409. In flight is an advisory lock of the transaction, so a crash leaves nothing behind.
 * On PGlite transactions queue, so the second one waits and finds the first one's answer.
 */
export async function answerOnce(
  work: Work,
  idempotency: IdempotencyKey,
  seal: Seal,
  command: () => Promise<Answer>,
): Promise<{ answer: Answer; replayed: boolean }> {
  const { tenantId, mode } = work.scope;
  const place = `idempotency:${tenantId}:${mode}:${idempotency.route}:${idempotency.key}`;
  const tables = work.tables<Tables>();
  const lock = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${place}, 0)) as held
  `.execute(tables);
  if (!lock.rows[0]?.held) {
    throw new Fault({
      code: 'idempotency_in_flight',
      publicMessage:
        'A request with this Idempotency-Key is still being worked on. Send it again in a moment.',
      headers: { 'Retry-After': '1' },
    });
  }
  const stored = await tables
    .selectFrom('platform.idempotency_keys')
    .selectAll()
    .where('route', '=', idempotency.route)
    .where('idempotency_key', '=', idempotency.key)
    .executeTakeFirst();
  if (stored && work.now.getTime() - stored.created_at.getTime() < keptMs) {
    if (stored.fingerprint !== idempotency.fingerprint) {
      throw new Fault({
        code: 'idempotency_key_reused',
        publicMessage: 'This Idempotency-Key was used with another body. Use a new key for a new request.',
      });
    }
    const body: unknown = JSON.parse(Buffer.from(seal.open(stored.sealed_body, place)).toString('utf8'));
    return {
      answer: {
        status: stored.status,
        body,
        ...(stored.resource_id ? { resourceId: stored.resource_id } : {}),
      },
      replayed: true,
    };
  }
  const answer = await command();
  const kept = {
    fingerprint: idempotency.fingerprint,
    status: answer.status,
    resource_id: answer.resourceId ?? null,
    sealed_body: seal.seal(Buffer.from(JSON.stringify(answer.body)), place),
    created_at: work.now,
  };
  work.defer(
    tables
      .insertInto('platform.idempotency_keys')
      .values({
        tenant_id: tenantId,
        mode,
        route: idempotency.route,
        idempotency_key: idempotency.key,
        ...kept,
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'mode', 'route', 'idempotency_key']).doUpdateSet(kept),
      ),
  );
  return { answer, replayed: false };
}
