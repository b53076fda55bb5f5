import type { Clock } from '../../kernel/clock.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Logger } from '../../platform/telemetry/logger.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import type { Cause, Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { Person, UsersPort } from '../users/public.ts';
import type { AnswerSeal } from './answers.ts';
import { type Call, type CallResult, callVendor } from './call.ts';
import type { AnyConnector, Connector } from './connectors/connector.ts';
import { connectorsFor } from './connectors/registry.ts';
import { covers } from './consent-cover.ts';
import type { Guards } from './guards.ts';
import type { HealthTransitions } from './health/transitions.ts';
import type { ProviderData, ProviderRequest } from './public.ts';
import { recordIntent, recordLate, recordOutcome } from './recording.ts';
import { findFallback, findRequest } from './repository.ts';
import type { RequestRow } from './rows.ts';
import type { SandboxEnvironment } from './sandbox/environment.ts';

export type InquiryParts = Required<Pick<SandboxEnvironment, 'patience'>> & {
  works: WorkFactory;
  users: UsersPort;
  connectors: readonly AnyConnector[];
  guards: Guards;
  transitions: HealthTransitions;
  answers: AnswerSeal;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
};

/** An intent, and whom it asks about: nobody where the consent is gone or of another kind, or the person was erased. */
type Begun = { intent: RequestRow; person: Person | undefined };

/** A request with its outcome, and the report while it is not erased. */
export type Settled = { request: RequestRow; data: ProviderData | undefined };

export type Inquiry = (scope: TenantScope, cause: Cause, request: ProviderRequest) => Promise<Settled>;

/**
 * Intent, call, outcome: two transactions with none open in between, so that a slow vendor holds no connection. Person
 * and consent are read with the intent: a consent revoked before it stops the pull. Where a vendor gives no data, the
 * next one of its kind is asked under an intent of its own, written with the first one's outcome. A crash in between
 * leaves an intent without outcome, which the next request of its key takes up again under the same idempotency key.
 */
export function createInquiry(parts: InquiryParts): Inquiry {
  const { works, users, answers, connectors } = parts;

  const begin = async (
    work: Work,
    request: ProviderRequest,
    connector: Connector | undefined,
    fallbackOf: string | null = null,
  ): Promise<Begun | Settled> =>
    proceed(work, await recordIntent(work, request, connector?.name ?? 'none', fallbackOf));

  /** What is left to do about a request: ask, or go on to the vendor that was asked in its stead, or nothing. */
  const proceed = async (work: Work, intent: RequestRow): Promise<Begun | Settled> => {
    if (intent.outcome === 'pending') return { intent, person: await personOf(work, intent) };
    const fallback =
      intent.outcome === 'unavailable' ? await findFallback(work, intent.request_id) : undefined;
    return fallback ? proceed(work, fallback) : { request: intent, data: await answers.open(work, intent) };
  };

  const personOf = async (work: Work, intent: RequestRow): Promise<Person | undefined> => {
    const { user_id: userId, user_version: version, consent_id: consentId } = intent;
    const found = await users.personByConsent(work, { userId, version, consentId });
    return found && covers(found.consentKind, intent) ? found.person : undefined;
  };

  const conclude = async (
    work: Work,
    request: ProviderRequest,
    intent: RequestRow,
    { result, next }: { result: CallResult; next: Connector | undefined },
  ): Promise<Begun | Settled> => {
    const settled = await recordOutcome(work, intent, result, await answers.seal(work, intent, result));
    if (!settled) return proceed(work, (await findRequest(work, intent.request_id)) ?? intent);
    if (result.outcome === 'received') return { request: settled, data: result.data };
    if (!next) return { request: settled, data: undefined };
    const intentKey = `${request.intentKey}>${next.name}`;
    return begin(work, { ...request, intentKey }, next, intent.request_id);
  };

  const keepLate = (
    scope: TenantScope,
    cause: Cause,
    intent: RequestRow,
    late: Promise<CallResult>,
  ): void => {
    const facts = { requestId: intent.request_id, provider: intent.provider };
    late
      .then(async (answer) => {
        if (answer.outcome !== 'received') return;
        parts.metrics.providerCall({
          provider: intent.provider,
          outcome: 'late',
          durationMs: answer.latencyMs,
          costMinor: answer.costMinor,
        });
        await works.run(scope, cause, async (work) => {
          const { answerHash, sealedRaw } = await answers.seal(work, intent, answer);
          if (answerHash && sealedRaw)
            await recordLate(work, intent, measured(answer), { answerHash, sealedRaw });
        });
      })
      // Lost with the process: the vendor still has it under the request's id.
      .catch((error: unknown) => parts.logger.warn('A late answer was not kept.', { ...facts, error }));
  };

  return async (scope, cause, request) => {
    const chain = connectorsFor<typeof request.kind>(connectors, request.kind, scope.mode);
    let step = await works.run(scope, cause, (work) => begin(work, request, chain[0]));
    while ('intent' in step) {
      const { intent, person } = step;
      const place = chain.findIndex(({ name }) => name === intent.provider);
      const { result, late } = await ask(parts, intent, person, chain[place]);
      tell(parts, intent, result);
      await observe(parts, scope, { intent, person, connector: chain[place], result });
      const next = mayFallBack(result) ? chain[place + 1] : undefined;
      step = await works.run(scope, cause, (work) => conclude(work, request, intent, { result, next }));
      if (late) keepLate(scope, cause, intent, late);
    }
    return step;
  };
}

async function ask(
  parts: InquiryParts,
  intent: RequestRow,
  person: Person | undefined,
  connector: Connector | undefined,
): Promise<Call> {
  const refused = { outcome: 'unavailable', latencyMs: 0, costMinor: 0 } as const;
  if (!connector) return { result: { ...refused, reason: 'vendor_error' } };
  if (!person) return { result: { ...refused, reason: 'consent_revoked' } };
  return callVendor(
    connector,
    {
      person,
      permissiblePurpose: intent.permissible_purpose,
      pull: intent.pull,
      askedOn: intent.created_at.toISOString().slice(0, 10),
      idempotencyKey: intent.request_id,
    },
    parts,
  );
}

/** What a call says of its vendor's health. A scripted one says nothing, and one that was refused was not made. */
async function observe(
  { transitions }: InquiryParts,
  scope: TenantScope,
  call: {
    intent: RequestRow;
    person: Person | undefined;
    connector: Connector | undefined;
    result: CallResult;
  },
): Promise<void> {
  const { intent, person, connector, result } = call;
  if (!connector || !person || connector.isScripted?.(person)) return;
  const answered = result.outcome === 'received';
  await transitions.observe(scope, connector, { requestId: intent.request_id, answered });
}

/** Another vendor would meet a missing consent again; everything else is the first vendor's own trouble. */
function mayFallBack(result: CallResult): boolean {
  return result.outcome === 'unavailable' && result.reason !== 'consent_revoked';
}

function measured({ latencyMs, costMinor }: CallResult): { latencyMs: number; costMinor: number } {
  return { latencyMs, costMinor };
}

function tell({ metrics, logger }: InquiryParts, intent: RequestRow, result: CallResult): void {
  const outcome = result.outcome === 'received' ? 'received' : result.reason;
  metrics.providerCall({
    provider: intent.provider,
    outcome,
    durationMs: result.latencyMs,
    costMinor: result.costMinor,
  });
  if (result.outcome === 'unavailable') {
    logger.warn('A provider gave no data.', {
      requestId: intent.request_id,
      applicationId: intent.application_id,
      provider: intent.provider,
      reason: result.reason,
      latencyMs: result.latencyMs,
    });
  }
}
