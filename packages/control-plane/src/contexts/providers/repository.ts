import type { Work } from '../../platform/unit-of-work/work.ts';
import type { CallResult } from './call.ts';
import type { ProviderEventBody } from './events.ts';
import type { ProviderRequest } from './public.ts';
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

/** Records what came of an intent. Where another process was first, its outcome stands and is returned. */
export async function recordOutcome(
  work: Work,
  intent: RequestRow,
  result: CallResult,
  sealed: SealedOutcome,
): Promise<RequestRow> {
  const settled = await tables(work)
    .updateTable('providers.requests')
    .set({
      outcome: result.outcome,
      reason: result.outcome === 'unavailable' ? result.reason : null,
      latency_ms: result.latencyMs,
      cost_minor: result.costMinor,
      answer_hash: sealed.answerHash,
      sealed_report: sealed.sealedReport,
      updated_at: work.now,
    })
    .where('request_id', '=', intent.request_id)
    .where('outcome', '=', 'pending')
    .returningAll()
    .executeTakeFirst();
  if (!settled) return (await findRequest(work, intent.request_id)) ?? intent;
  if (sealed.answerHash !== null && sealed.sealedRaw !== null) {
    await tables(work)
      .insertInto('providers.answers')
      .values({
        answer_hash: sealed.answerHash,
        tenant_id: work.scope.tenantId,
        mode: work.scope.mode,
        user_id: intent.user_id,
        sealed_raw: sealed.sealedRaw,
        received_at: work.now,
      })
      .onConflict((conflict) => conflict.column('answer_hash').doNothing())
      .execute();
  }
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
  return settled;
}

export async function findRequest(work: Work, requestId: string): Promise<RequestRow | undefined> {
  return tables(work)
    .selectFrom('providers.requests')
    .selectAll()
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

export async function listRequests(
  work: Work,
  filter: { applicationId?: string | undefined; before?: string | undefined; limit: number },
): Promise<RequestRow[]> {
  let query = tables(work).selectFrom('providers.requests').selectAll();
  if (filter.applicationId !== undefined) query = query.where('application_id', '=', filter.applicationId);
  if (filter.before !== undefined) query = query.where('request_id', '<', filter.before);
  return query.orderBy('request_id', 'desc').limit(filter.limit).execute();
}

async function findByIntent(work: Work, intentKey: string): Promise<RequestRow | undefined> {
  return tables(work)
    .selectFrom('providers.requests')
    .selectAll()
    .where('intent_key', '=', intentKey)
    .executeTakeFirst();
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
