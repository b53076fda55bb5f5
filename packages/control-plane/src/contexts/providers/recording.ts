import { type InsertQueryBuilder, type InsertResult, type QueryCreator, sql } from 'kysely';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { CallResult } from './call.ts';
import type { ProviderEventBody } from './events.ts';
import type { ProviderRequest } from './public.ts';
import { findByIntent } from './repository.ts';
import type { ProviderTables, RequestRow } from './rows.ts';

/** What is stored with an outcome, sealed beforehand. */
export type SealedOutcome = {
  answerHash: string | null;
  sealedRaw: Uint8Array | null;
  sealedReport: Uint8Array | null;
};

/** The intent of this key: the one recorded before, else a new one. Nearly all are new, so it is written first. */
export async function recordIntent(
  work: Work,
  request: ProviderRequest,
  provider: string,
  fallbackOf: string | null = null,
): Promise<RequestRow> {
  const requestId = work.ids.next('providerRequest');
  const inserted = await tables(work)
    .insertInto('providers.requests')
    .values({
      request_id: requestId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      intent_key: request.intentKey,
      provider,
      kind: request.kind,
      application_id: request.applicationId,
      user_id: request.userId,
      user_version: request.userVersion,
      consent_id: request.consentId,
      permissible_purpose: request.permissiblePurpose,
      pull: request.pull,
      outcome: 'pending',
      reason: null,
      latency_ms: 0,
      cost_minor: 0,
      answer_hash: null,
      sealed_report: null,
      fallback_of: fallbackOf,
      late_at: null,
      created_at: work.now,
      updated_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'intent_key']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!inserted) {
    const known = await findByIntent(work, request.intentKey);
    if (!known) throw new Error('An intent was recorded and is gone.');
    return known;
  }
  await appendOne(work, requestId, 0, {
    type: 'ProviderDataRequested',
    payload: {
      ...factsOf(inserted),
      consentId: inserted.consent_id,
      ...(fallbackOf === null ? {} : { fallbackOf }),
    },
  });
  return inserted;
}

/**
 * Records what came of an intent, and keeps the raw answer, in one statement beside the event's. Undefined where
 * another process was first: its outcome stands.
 */
export async function recordOutcome(
  work: Work,
  intent: RequestRow,
  result: CallResult,
  sealed: SealedOutcome,
): Promise<RequestRow | undefined> {
  const reason = result.outcome === 'unavailable' ? result.reason : null;
  const settled = await tables(work)
    .with('settled', (query) =>
      query
        .updateTable('providers.requests')
        .set({
          outcome: result.outcome,
          reason,
          latency_ms: result.latencyMs,
          cost_minor: result.costMinor,
          answer_hash: sealed.answerHash,
          sealed_report: sealed.sealedReport,
          updated_at: work.now,
        })
        .where('request_id', '=', intent.request_id)
        .where('outcome', '=', 'pending')
        .returningAll(),
    )
    .with('kept', keepingAnswer(work, sealed))
    .selectFrom('settled')
    .selectAll()
    .executeTakeFirst();
  if (!settled) return undefined;
  await appendOne(work, intent.request_id, 1, {
    type: 'ProviderDataReceived',
    payload: {
      ...factsOf(intent),
      outcome: result.outcome,
      latencyMs: result.latencyMs,
      costMinor: result.costMinor,
      ...(result.outcome === 'unavailable' ? { reason: result.reason } : {}),
      answerHash: sealed.answerHash,
    },
  });
  return settled;
}

/**
 * Keeps an answer whose caller had stopped waiting, and what it cost. Outcome and reason stay: what was decided without
 * it stands. Nothing happens where the request was answered after all, or a late answer is there already.
 */
export async function recordLate(
  work: Work,
  intent: RequestRow,
  late: { latencyMs: number; costMinor: number },
  sealed: { answerHash: string; sealedRaw: Uint8Array },
): Promise<void> {
  const kept = await tables(work)
    .with('settled', (query) =>
      query
        .updateTable('providers.requests')
        .set({
          cost_minor: late.costMinor,
          answer_hash: sealed.answerHash,
          late_at: work.now,
          updated_at: work.now,
        })
        .where('request_id', '=', intent.request_id)
        .where('outcome', '=', 'unavailable')
        .where('late_at', 'is', null)
        .returningAll(),
    )
    .with('kept', keepingAnswer(work, sealed))
    .selectFrom('settled')
    .select('request_id')
    .executeTakeFirst();
  if (!kept) return;
  const { version } = await work.readStream(intent.request_id);
  await appendOne(work, intent.request_id, version, {
    type: 'ProviderDataArrivedLate',
    payload: { ...factsOf(intent), ...late, answerHash: sealed.answerHash },
  });
}

/** The raw answer of the request just `settled`, once for the same words about the same person. */
function keepingAnswer(
  work: Work,
  { sealedRaw }: Pick<SealedOutcome, 'sealedRaw'>,
): (
  query: QueryCreator<ProviderTables & { settled: RequestRow }>,
) => InsertQueryBuilder<ProviderTables & { settled: RequestRow }, 'providers.answers', InsertResult> {
  return (query) =>
    query
      .insertInto('providers.answers')
      .columns(['answer_hash', 'tenant_id', 'mode', 'user_id', 'sealed_raw', 'received_at'])
      .expression((from) =>
        from
          .selectFrom('settled')
          .select(['answer_hash', 'tenant_id', 'mode', 'user_id'])
          .select([
            sql<Uint8Array>`${sealedRaw}::bytea`.as('sealed_raw'),
            sql<Date>`${work.now}::timestamptz`.as('received_at'),
          ])
          .where('answer_hash', 'is not', null),
      )
      .onConflict((conflict) => conflict.column('answer_hash').doNothing());
}

function tables(work: Work) {
  return work.tables<ProviderTables>();
}

function factsOf(row: RequestRow) {
  return {
    requestId: row.request_id,
    applicationId: row.application_id,
    provider: row.provider,
    kind: row.kind,
    pull: row.pull,
  };
}

function appendOne(
  work: Work,
  requestId: string,
  expectedVersion: number,
  event: ProviderEventBody,
): Promise<void> {
  return work.append('providers', {
    aggregateType: 'provider_request',
    aggregateId: requestId,
    expectedVersion,
    events: [event],
  });
}
