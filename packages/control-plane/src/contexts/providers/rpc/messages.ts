import type { MessageInitShape } from '@bufbuild/protobuf';
import { z } from 'zod';
import { modes } from '../../../kernel/events.ts';
import { providerKinds, unavailableReasons } from '../kinds.ts';
import type { ProviderOutcome, ProviderRequest, ProvidersPort } from '../public.ts';
import { isOfKind, reportSchemas } from '../reports.ts';
import type {
  RequestDataRequest,
  RequestDataRequestSchema,
  RequestDataResponse,
  RequestDataResponseSchema,
} from './generated/providers_pb.ts';

type Asked = Parameters<ProvidersPort['request']>;

const text = z.string().min(1);

/** Whoever is on the other side may be of another version: what came is read as what it must be, or refused. */
const askedSchema = z.object({
  scope: z.object({ tenantId: text, mode: z.enum(modes) }),
  cause: z.object({
    correlationId: text,
    causationId: text,
    actor: text,
    userId: text.exactOptional(),
    testClockId: text.exactOptional(),
    traceparent: text.exactOptional(),
  }),
  inquiry: z.object({
    kind: z.enum(providerKinds),
    applicationId: text,
    userId: text,
    userVersion: z.int().positive(),
    consentId: text,
    permissiblePurpose: z.enum(['credit_transaction', 'written_instructions']),
    pull: z.enum(['soft', 'hard', 'none']),
    intentKey: text,
  }),
});

/** What is asked, as a message. */
export function questionOf(
  ...[scope, cause, inquiry]: Asked
): MessageInitShape<typeof RequestDataRequestSchema> {
  return { scope: { ...scope }, cause: { ...cause }, inquiry: { ...inquiry } };
}

/** What was asked. Throws where the message is none of this version. */
export function readQuestion(message: RequestDataRequest): Asked {
  const { scope, cause, inquiry } = askedSchema.parse(plain(message));
  return [scope, cause, inquiry];
}

/** What came of it, as a message. */
export function answerOf(outcome: ProviderOutcome): MessageInitShape<typeof RequestDataResponseSchema> {
  const { requestId, provider, latencyMs } = outcome;
  return { requestId, provider, latencyMs, outcome: reportOf(outcome) };
}

type Report = NonNullable<MessageInitShape<typeof RequestDataResponseSchema>['outcome']>;

function reportOf(outcome: ProviderOutcome): Report {
  if (outcome.outcome === 'unavailable') return { case: 'unavailable', value: { reason: outcome.reason } };
  const { data } = outcome;
  switch (data.kind) {
    case 'bureau': {
      const { kind: _kind, monthlyDebtMinor, ...report } = data;
      return { case: 'bureau', value: { ...report, ...amount('monthlyDebtMinor', monthlyDebtMinor) } };
    }
    case 'identity':
      return { case: 'identity', value: { result: data.result, mismatchedFields: data.mismatchedFields } };
    case 'bank_data':
      return { case: 'bankData', value: bankDataOf(data) };
  }
}

type BankData = Extract<ProviderOutcome, { outcome: 'received' }>['data'] & { kind: 'bank_data' };

function bankDataOf(data: BankData) {
  if (data.status !== 'ready') return { status: data.status };
  const { kind: _kind, accounts, transactions90d, verifiedMonthlyIncomeMinor, ...report } = data;
  return {
    ...report,
    averageBalanceMinor: BigInt(data.averageBalanceMinor),
    ...amount('verifiedMonthlyIncomeMinor', verifiedMonthlyIncomeMinor),
    accounts: { ...accounts, totalBalanceMinor: BigInt(accounts.totalBalanceMinor) },
    transactions90d: {
      count: transactions90d.count,
      inflowMinor: BigInt(transactions90d.inflowMinor),
      outflowMinor: BigInt(transactions90d.outflowMinor),
    },
  };
}

/** What came of it. The report is read by the schema that a connector's own must pass; throws where it does not. */
export function readAnswer<Request extends ProviderRequest>(
  { kind }: Request,
  message: RequestDataResponse,
): ProviderOutcome<Request['kind']> {
  const { requestId, provider, latencyMs, outcome } = message;
  const facts = { requestId, provider, latencyMs };
  if (outcome.case === undefined) throw new Error(`${requestId} was answered with nothing.`);
  if (outcome.case === 'unavailable') {
    const { reason } = z.object({ reason: z.enum(unavailableReasons) }).parse(plain(outcome.value));
    return { outcome: 'unavailable', ...facts, reason };
  }
  const reported = outcome.case === 'bankData' ? 'bank_data' : outcome.case;
  const fields = reported === 'bank_data' ? readyOrNot(plain(outcome.value)) : plain(outcome.value);
  const data = reportSchemas[reported].parse({ kind: reported, ...fields });
  if (!isOfKind<Request['kind']>(data, kind)) {
    throw new Error(`${requestId} asked for ${kind} and was answered with ${reported}.`);
  }
  return { outcome: 'received', ...facts, data };
}

/** Protobuf fills in what was not sent: of a report that is not ready only its status was. */
function readyOrNot(report: Record<string, unknown>): Record<string, unknown> {
  return report['status'] === 'ready' ? report : { status: report['status'] };
}

function amount<Name extends string>(name: Name, minor: number | undefined): { [Key in Name]?: bigint } {
  return minor === undefined ? {} : ({ [name]: BigInt(minor) } as { [Key in Name]?: bigint });
}

/** A message as plain data: without its type's name, amounts as numbers, which hold 90 billion dollars in cents exactly. */
function plain(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => !name.startsWith('$') && field !== undefined)
      .map(([name, field]) => [name, plainField(field)]),
  );
}

function plainField(field: unknown): unknown {
  if (typeof field === 'bigint') return exactNumber(field);
  if (Array.isArray(field)) return field;
  return typeof field === 'object' && field !== null ? plain(field) : field;
}

function exactNumber(whole: bigint): number {
  const number = Number(whole);
  if (!Number.isSafeInteger(number)) throw new Error('An amount does not fit a number.');
  return number;
}
