import { z } from 'zod';
import type { BankDataReport } from '../../public.ts';
import { reportSchemas } from '../../reports.ts';
import { type ConnectorRequest, VendorFailed } from '../connector.ts';
import { readAnswer } from '../vendor-response.ts';

/** The aggregator's order. Its simulated banks pay out what the holder states, or a share of it. */
export type StatementOrder = {
  orderId: string;
  attempt: number;
  upTo: string;
  holder: { fullName: string; taxId: string; statedAnnualIncomeCents: number };
};

/** Our request in the aggregator's words. */
export function buildStatementOrder({ person, ...request }: ConnectorRequest): StatementOrder {
  return {
    orderId: request.idempotencyKey,
    attempt: request.attempt,
    upTo: request.askedOn,
    holder: {
      fullName: `${person.name.given} ${person.name.family}`,
      taxId: person.nationalId,
      statedAnnualIncomeCents: person.income.annualGrossMinor,
    },
  };
}

/** The aggregator writes amounts as decimal text: `-1204.50`. Cents come out of it without a floating number. */
const amount = z
  .string()
  .regex(/^-?\d{1,12}\.\d{2}$/)
  .transform((text) => Number(text.replace('.', '')) + 0);

const answerSchema = z.object({
  orderId: z.string(),
  connection: z.object({ state: z.string() }),
  upTo: z.string().optional(),
  accounts: z
    .array(
      z.object({
        type: z.string(),
        currency: z.string(),
        openedDaysAgo: z.int(),
        balance: z.object({ current: amount, average90d: amount }),
        incidents90d: z.object({ overdrafts: z.int(), returnedPayments: z.int() }),
        activity90d: z.object({ count: z.int(), credits: amount, debits: amount }),
      }),
    )
    .optional(),
  income: z.object({ monthlyGross: amount.nullable() }).optional(),
});

type Answer = z.output<typeof answerSchema>;
type Account = NonNullable<Answer['accounts']>[number];

/**
 * The aggregator's answer in our words. Figures only where it says SYNCED; a state that it never published is pending,
 * so that nobody is judged by half-read accounts. Accounts in another currency than US dollars are left out.
 */
export function parseStatements(raw: string): BankDataReport {
  const answer = readAnswer(raw, answerSchema);
  if (answer.connection.state === 'NO_ACCOUNTS') return { kind: 'bank_data', status: 'no_accounts' };
  if (answer.connection.state !== 'SYNCED') return { kind: 'bank_data', status: 'pending' };
  const accounts = (answer.accounts ?? []).filter(({ currency }) => currency === 'USD');
  if (accounts.length === 0) return { kind: 'bank_data', status: 'no_accounts' };
  const monthlyIncome = answer.income?.monthlyGross ?? undefined;
  const report = reportSchemas.bank_data.safeParse({
    kind: 'bank_data',
    status: 'ready',
    currency: 'USD',
    asOf: answer.upTo,
    accounts: countsOf(accounts),
    ...(monthlyIncome === undefined ? {} : { verifiedMonthlyIncomeMinor: monthlyIncome }),
    averageBalanceMinor: sumOf(accounts, ({ balance }) => balance.average90d),
    overdrafts90d: sumOf(accounts, ({ incidents90d }) => incidents90d.overdrafts),
    nsf90d: sumOf(accounts, ({ incidents90d }) => incidents90d.returnedPayments),
    historyDays: Math.max(...accounts.map(({ openedDaysAgo }) => openedDaysAgo)),
    transactions90d: {
      count: sumOf(accounts, ({ activity90d }) => activity90d.count),
      inflowMinor: sumOf(accounts, ({ activity90d }) => activity90d.credits),
      outflowMinor: sumOf(accounts, ({ activity90d }) => activity90d.debits),
    },
  });
  if (!report.success) throw new VendorFailed('malformed_answer', raw);
  return report.data;
}

function countsOf(accounts: readonly Account[]) {
  const ofType = (wanted: string) => accounts.filter(({ type }) => type === wanted).length;
  const checking = ofType('CHECKING');
  const savings = ofType('SAVINGS');
  return {
    checking,
    savings,
    other: accounts.length - checking - savings,
    totalBalanceMinor: sumOf(accounts, ({ balance }) => balance.current),
  };
}

function sumOf(accounts: readonly Account[], figureOf: (account: Account) => number): number {
  return accounts.reduce((sum, account) => sum + figureOf(account), 0);
}
