import { describe, expect, test } from 'vitest';
import { sandboxBankData } from '../../../src/contexts/providers/connectors/sandbox-bank-data/connector.ts';
import { parseStatements } from '../../../src/contexts/providers/connectors/sandbox-bank-data/translation.ts';
import { anInquiry, noTime } from './inquiry.ts';

const bankData = sandboxBankData(noTime());

const synced = (overrides: Record<string, unknown> = {}) => ({
  orderId: 'x',
  connection: { state: 'SYNCED' },
  upTo: '2026-11-22',
  accounts: [anAccount()],
  income: { monthlyGross: '5000.00' },
  ...overrides,
});

function anAccount(overrides: Record<string, unknown> = {}) {
  return {
    type: 'CHECKING',
    currency: 'USD',
    openedDaysAgo: 400,
    balance: { current: '10.01', average90d: '-3.10' },
    incidents90d: { overdrafts: 1, returnedPayments: 2 },
    activity90d: { count: 3, credits: '20.00', debits: '19.99' },
    ...overrides,
  };
}

describe('the simulated aggregator', () => {
  const readingOf = async (nationalId: string) => {
    const { data } = await bankData.call(anInquiry({ nationalId }), new AbortController().signal);
    return data;
  };

  test.each([
    ['000010001', { status: 'ready', verifiedMonthlyIncomeMinor: 500_000, overdrafts90d: 0, nsf90d: 0 }],
    ['000010002', { status: 'ready', historyDays: 540, accounts: { checking: 1, savings: 0 } }],
    ['000010003', { status: 'no_accounts' }],
    ['000010006', { status: 'ready', overdrafts90d: 2, nsf90d: 0, averageBalanceMinor: 150_000 }],
    [
      '000010007',
      {
        status: 'ready',
        overdrafts90d: 5,
        nsf90d: 2,
        averageBalanceMinor: 25_000,
        verifiedMonthlyIncomeMinor: 300_000,
      },
    ],
    ['000050001', { status: 'ready', verifiedMonthlyIncomeMinor: 500_000, averageBalanceMinor: 750_000 }],
  ])('reads of %s, who states USD 60,000 a year: %j', async (nationalId, expected) => {
    expect(await readingOf(nationalId)).toMatchObject(expected);
  });

  test('reads up to the day of the intent', async () => {
    expect(await readingOf('000010001')).toMatchObject({ asOf: '2026-11-22' });
  });
});

describe('an answer of the aggregator', () => {
  const read = (overrides: Record<string, unknown>) => parseStatements(JSON.stringify(synced(overrides)));

  test('is summed over the accounts, in cents, debt as a negative number', () => {
    const savings = anAccount({ type: 'SAVINGS', openedDaysAgo: 900 });
    const other = anAccount({ type: 'MONEY_MARKET' });
    expect(read({ accounts: [anAccount(), savings, other] })).toEqual({
      kind: 'bank_data',
      status: 'ready',
      currency: 'USD',
      asOf: '2026-11-22',
      accounts: { checking: 1, savings: 1, other: 1, totalBalanceMinor: 3_003 },
      verifiedMonthlyIncomeMinor: 500_000,
      averageBalanceMinor: -930,
      overdrafts90d: 3,
      nsf90d: 6,
      historyDays: 900,
      transactions90d: { count: 9, inflowMinor: 6_000, outflowMinor: 5_997 },
    });
  });

  test('without an income that recurs leaves it out rather than saying zero', () => {
    expect(read({ income: { monthlyGross: null } })).not.toHaveProperty('verifiedMonthlyIncomeMinor');
    expect(read({ income: undefined })).not.toHaveProperty('verifiedMonthlyIncomeMinor');
  });

  test('whose accounts are all in another currency has none that counts', () => {
    expect(read({ accounts: [anAccount({ currency: 'EUR' })] })).toMatchObject({ status: 'no_accounts' });
  });

  test.each([
    ['an amount with a thousands comma', { income: { monthlyGross: '5,000.00' } }],
    ['a negative income', { income: { monthlyGross: '-1.00' } }],
    ['no date', { upTo: undefined }],
    ['a negative count', { accounts: [anAccount({ openedDaysAgo: -1 })] }],
  ])('with %s is malformed', (_, overrides) => {
    expect(() => read(overrides)).toThrow('malformed_answer');
  });
});
