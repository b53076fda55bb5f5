import type { StatementOrder } from './translation.ts';

/** How the accounts of one test person look; amounts of money follow from the stated income. */
type AccountHabits = {
  /** Of the stated income, what comes in as a recurring credit. Null: nothing recurs. */
  incomePercent: number | null;
  /** Mean balance, in percent of a stated month's income. */
  balancePercent: number;
  /** Of what comes in, what goes out again. */
  spentPercent: number;
  overdrafts: number;
  returnedPayments: number;
  historyDays: number;
  hasSavings: boolean;
};

const steady: AccountHabits = {
  incomePercent: 100,
  balancePercent: 150,
  spentPercent: 85,
  overdrafts: 0,
  returnedPayments: 0,
  historyDays: 1_825,
  hasSavings: true,
};

const tight: AccountHabits = {
  incomePercent: 60,
  balancePercent: 5,
  spentPercent: 100,
  overdrafts: 5,
  returnedPayments: 2,
  historyDays: 400,
  hasSavings: false,
};

/** Whoever is not here has steady accounts, so that their scenario stands alone. */
const habitsByNationalId: Readonly<Record<string, AccountHabits | 'none_linked'>> = {
  '000010002': { ...steady, historyDays: 540, hasSavings: false },
  '000010003': 'none_linked',
  '000010004': { ...steady, balancePercent: 40, overdrafts: 1 },
  // The weak half of a joint application: its partner, 000-05-0001, has steady accounts.
  '000010006': { ...steady, balancePercent: 30, overdrafts: 2, hasSavings: false },
  '000010007': tight,
};

/** What the simulated aggregator answers about the holder of these accounts, in its own words. */
export function accountFileOf({ holder, upTo }: StatementOrder): Record<string, unknown> {
  const habits = habitsByNationalId[holder.taxId] ?? steady;
  if (habits === 'none_linked') return { connection: { state: 'NO_ACCOUNTS' } };
  const statedMonthCents = Math.round(holder.statedAnnualIncomeCents / 12);
  const monthCents = percentOf(statedMonthCents, habits.incomePercent ?? 0);
  const averageCents = percentOf(statedMonthCents, habits.balancePercent);
  const savingsCents = habits.hasSavings ? percentOf(averageCents, 60) : 0;
  const checking = {
    type: 'CHECKING',
    currency: 'USD',
    openedDaysAgo: habits.historyDays,
    balance: {
      current: amount(percentOf(averageCents - savingsCents, 90)),
      average90d: amount(averageCents - savingsCents),
    },
    incidents90d: { overdrafts: habits.overdrafts, returnedPayments: habits.returnedPayments },
    activity90d: {
      count: 126,
      credits: amount(3 * monthCents),
      debits: amount(percentOf(3 * monthCents, habits.spentPercent)),
    },
  };
  const savings = {
    type: 'SAVINGS',
    currency: 'USD',
    openedDaysAgo: habits.historyDays - 90,
    balance: { current: amount(savingsCents), average90d: amount(savingsCents) },
    incidents90d: { overdrafts: 0, returnedPayments: 0 },
    activity90d: { count: 0, credits: '0.00', debits: '0.00' },
  };
  return {
    connection: { state: 'SYNCED' },
    upTo,
    accounts: habits.hasSavings ? [checking, savings] : [checking],
    income: { monthlyGross: habits.incomePercent === null ? null : amount(monthCents) },
  };
}

function percentOf(cents: number, percent: number): number {
  return Math.round((cents * percent) / 100);
}

/** Cents as the aggregator writes them: `1204.50`. */
function amount(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
