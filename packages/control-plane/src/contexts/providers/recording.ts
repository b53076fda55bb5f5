import { sql } from 'kysely';
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
): Promise<RequestRow> {
  const requestId = work.ids.next('providerRequest');
  const inserted = await work
    .tables<ProviderTables>()
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
    payload: { ...factsOf(inserted), consentId: inserted.consent_id },
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
  const settled = await sql<Settled>`
    with settled as (
      update providers.requests set outcome = ${result.outcome}, reason = ${reason},
        latency_ms = ${result.latencyMs}, cost_minor = ${result.costMinor}, answer_hash = ${sealed.answerHash},
        sealed_report = ${sealed.sealedReport}, updated_at = ${work.now}
      where request_id = ${intent.request_id} and outcome = 'pending'
      returning tenant_id, mode, user_id, answer_hash
    ), kept as (
      insert into providers.answers (answer_hash, tenant_id, mode, user_id, sealed_raw, received_at)
      select answer_hash, tenant_id, mode, user_id, ${sealed.sealedRaw}::bytea, ${work.now}::timestamptz
      from settled where answer_hash is not null
      on conflict (answer_hash) do nothing
    )
    select answer_hash from settled
  `.execute(work.tables<ProviderTables>());
  if (settled.rows.length === 0) return undefined;
  await appendOne(work, intent.request_id, 1, {
    type: 'ProviderDataReceived',
    payload: {
      ...factsOf(intent),
      outcome: result.outcome,
      latencyMs: result.latencyMs,
      costMinor: result.costMinor,
      answerHash: sealed.answerHash,
    },
  });
  return {
    ...intent,
    outcome: result.outcome,
    reason,
    latency_ms: result.latencyMs,
    cost_minor: result.costMinor,
    answer_hash: sealed.answerHash,
    sealed_report: sealed.sealedReport,
    updated_at: work.now,
  };
}

type Settled = { answer_hash: string | null };

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
