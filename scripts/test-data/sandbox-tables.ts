import { formatMoney } from '../../packages/cli/src/output/money.ts';
import { sandboxWatchlist } from '../../packages/control-plane/src/contexts/compliance/screening/sandbox-watchlist.ts';
import { accountFileOf } from '../../packages/control-plane/src/contexts/providers/connectors/sandbox-bank-data/account-files.ts';
import { parseStatements } from '../../packages/control-plane/src/contexts/providers/connectors/sandbox-bank-data/translation.ts';
import {
  type CreditFile,
  creditFileOf,
} from '../../packages/control-plane/src/contexts/providers/connectors/sandbox-bureau/credit-files.ts';
import { registerEntryOf } from '../../packages/control-plane/src/contexts/providers/connectors/sandbox-identity/register.ts';
import {
  type TestPerson,
  testPersons,
} from '../../packages/control-plane/src/contexts/users/test-persons.ts';
import { markdownTable } from '../running/markdown-table.ts';

export function nationalIdOf({ prefix, lastFour }: TestPerson): string {
  return `${prefix}-${lastFour}`;
}

/** Persons about whom a sandbox says something else than about everybody. */
function exceptional(answerOf: (nationalId: string) => unknown): readonly TestPerson[] {
  const usual = JSON.stringify(answerOf('000999999'));
  return testPersons.filter((person) => JSON.stringify(answerOf(digitsOf(person))) !== usual);
}

function digitsOf(person: TestPerson): string {
  return nationalIdOf(person).replaceAll('-', '');
}

/** What the simulated credit bureau has on file. */
export function creditFileTable(): readonly string[] {
  const row = (name: string, file: CreditFile): string[] => [
    name,
    file.status.toLowerCase().replace('_', ' '),
    text(file.score),
    text(file.tradelines?.open),
    text(file.publicRecords?.bankruptcies),
    text(file.revolving && `${file.revolving.utilizationPercent} %`),
    text(file.obligations && formatMoney(file.obligations.monthlyCents, 'USD')),
    text(file.inquiries?.last6m),
    text(file.alerts && (file.alerts.join(', ').toLowerCase() || 'none')),
  ];
  return markdownTable(
    [
      'national id',
      'file',
      'score',
      'open accounts',
      'bankruptcies',
      'utilisation',
      'debts a month',
      'inquiries',
      'alerts',
    ],
    [
      row('anybody else', creditFileOf('000999999')),
      ...exceptional(creditFileOf).map((person) =>
        row(code(nationalIdOf(person)), creditFileOf(digitsOf(person))),
      ),
    ],
  );
}

/** What the simulated registry of persons finds. */
export function identityTable(): readonly string[] {
  const row = (name: string, nationalId: string): string[] => {
    const { decision, checks } = registerEntryOf(nationalId);
    const wrong = checks.filter(({ result }) => result === 'NO_MATCH').map(({ field }) => field);
    return [name, decision, wrong.join(', ') || 'none'].map((cell) =>
      cell.replaceAll('_', ' ').toLowerCase(),
    );
  };
  return markdownTable(
    ['national id', 'says', 'does not match'],
    [
      row('anybody else', '000999999'),
      ...exceptional(registerEntryOf).map((person) => row(code(nationalIdOf(person)), digitsOf(person))),
    ],
  );
}

const statedIncomeMinor = 6_000_000;

/** What the simulated account aggregator reads of somebody who states USD 60,000 a year. */
export function bankTable(): readonly string[] {
  const file = (taxId: string) =>
    accountFileOf({
      orderId: '',
      attempt: 1,
      upTo: '2026-11-26',
      holder: { fullName: '', taxId, statedAnnualIncomeCents: statedIncomeMinor },
    });
  const row = (name: string, taxId: string): string[] => {
    const report = parseStatements(JSON.stringify({ orderId: '', ...file(taxId) }));
    if (report.status !== 'ready') return [name, report.status.replaceAll('_', ' '), '-', '-', '-', '-', '-'];
    return [
      name,
      'ready',
      text(report.verifiedMonthlyIncomeMinor && formatMoney(report.verifiedMonthlyIncomeMinor, 'USD')),
      formatMoney(report.averageBalanceMinor, 'USD'),
      text(report.overdrafts90d),
      text(report.nsf90d),
      text(report.historyDays),
    ];
  };
  return markdownTable(
    [
      'national id',
      'accounts',
      'income a month',
      'mean balance',
      'overdrafts in 90 days',
      'returned payments',
      'days of history',
    ],
    [
      row('anybody else', '000999999'),
      ...exceptional(file).map((person) => row(code(nationalIdOf(person)), digitsOf(person))),
    ],
  );
}

/** Whom the sandbox's list names. */
export function watchlistTable(): readonly string[] {
  return markdownTable(
    ['entry', 'names', 'born'],
    sandboxWatchlist.entries.map(({ entryId, names, birthDate }) => [
      code(entryId),
      names.join('; '),
      birthDate ?? 'not known: a name alone is a hit',
    ]),
  );
}

export function code(words: string): string {
  return `\`${words}\``;
}

function text(value: string | number | undefined): string {
  return value === undefined ? '-' : String(value);
}
