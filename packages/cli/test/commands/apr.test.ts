import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, spawnProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../../../..');
const guide = readFileSync(join(root, 'docs/guides/apr.md'), 'utf8');
const advance = ['--advance', '5000@1978-01-10'];

async function apr(...args: string[]) {
  const ran = await runCli(['apr', ...args, '--json']);
  expect(ran).toMatchObject({ exitCode: 0, err: '' });
  return JSON.parse(ran.out);
}

describe('apr', () => {
  it('answers without a server with the rate, the unit-period, the odd fraction and the finance charge', async () => {
    expect(await apr(...advance, '--payment', '24x230@1978-02-10/month')).toMatchObject({
      apr: '9.69',
      unitPeriod: 'month',
      unitPeriodsPerYear: '12',
      unitPeriodsToFirstPayment: 1,
      oddFraction: '0',
      financeCharge: '520.00',
      amountFinanced: '5000.00',
      totalOfPayments: '5520.00',
      regularity: 'regular',
      tolerance: '0.125',
    });
    expect(await apr('--advance', '6000@1978-02-10', '--payment', '36x200@1978-04-01/month')).toMatchObject({
      apr: '11.82',
      unitPeriodsToFirstPayment: 1,
      oddFraction: '19/30',
    });
  });

  it('takes advances and payments in the order in which they stand, and a single payment', async () => {
    const odd = ['250@1978-02-10', '22x230@1978-03-10/month', '280@1980-01-10'];
    expect(await apr(...advance, ...odd.flatMap((payment) => ['--payment', payment]))).toMatchObject({
      apr: '10.90',
    });
    expect(await apr('--advance', '1000@1978-01-03', '--payment', '1080@1978-09-15')).toMatchObject({
      apr: '11.45',
      unitPeriod: '255day',
    });
    const advances = ['20000@1979-04-10', '20000@1979-06-12', '20000@1979-09-18'];
    expect(
      await apr(...advances.flatMap((one) => ['--advance', one]), '--payment', '240x612.36@1979-12-10/month'),
    ).toMatchObject({ apr: '10.25', regularity: 'irregular', tolerance: '0.25' });
  });

  it.each(['week', '2week', '4week', 'semimonth', 'month', '2month', 'quarter', 'halfyear', 'year'])(
    'has the interval %s',
    async (every) => {
      const result = await apr('--advance', '1000@2024-01-15', '--payment', `12x100@2024-02-15/${every}`);
      expect(result).toMatchObject({ unitPeriod: every, financeCharge: '200.00' });
    },
  );

  it('says in words what it found, and whether a disclosed rate is within its tolerance', async () => {
    const told = await runCli([
      'apr',
      ...advance,
      '--payment',
      '24x230@1978-02-10/month',
      '--disclosed',
      '9.5',
    ]);
    expect(told.out).toContain('APR                9.69 %\n');
    expect(told.out).toContain('Disclosed          9.5 %: -0.185708 points off, outside the tolerance\n');
    const close = await apr(...advance, '--payment', '24x230@1978-02-10/month', '--disclosed', '9.75');
    expect(close.disclosed).toEqual({ rate: '9.75', difference: '0.064292', withinTolerance: true });
  });

  it('takes charges off the amount financed, and counts more of them in the military rate', async () => {
    const charges = ['--charge', 'origination_fee=150', '--charge', 'ancillary_product=90'];
    const charged = await apr(...advance, '--payment', '24x230@1978-02-10/month', ...charges);
    expect(charged).toMatchObject({ amountFinanced: '4850.00', financeCharge: '670.00' });
    const less = await apr('--advance', '4760@1978-01-10', '--payment', '24x230@1978-02-10/month');
    expect(charged.mapr).toBe(less.apr);
    const refused = await runCli(['apr', ...advance, '--payment', '6000@1978-02-10', '--charge', 'tip=1']);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toContain('"tip" is none of origination_fee, points');
  });

  it.each([
    ['24x230@1978-02-10', '24 of them need an interval'],
    ['230', 'It reads [<count>x]<amount>@<YYYY-MM-DD>[/<interval>]'],
    ['2x230@1978-02-10/fortnight', '"fortnight" is no interval: day, week, 2week'],
    ['230@1978-02-30', '--payment 230@1978-02-30: 1978-02-30 is no date'],
    ['0@1978-02-10', '0 is no amount'],
    ['1000@1978-02-10', 'come to less than the advances'],
    ['30000x1@1978-02-10/day', 'is not a whole number of 1 to 20000'],
    ['9000@1978-01-10', 'No rate makes the payments worth the advances'],
  ])('exits 2 for --payment %s and says what is wrong', async (payment, message) => {
    const ran = await runCli(['apr', ...advance, '--payment', payment]);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain(message);
  });

  it('needs an advance and a payment', async () => {
    const ran = await runCli(['apr', '--payment', '100@1978-02-10']);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain('--advance');
  });

  it('prints what its guide says it prints', async () => {
    const shown = [...guide.matchAll(/^```console\n\$ creditplane (apr .*)\n([\s\S]*?)^```$/gm)];
    expect(shown.length).toBeGreaterThan(3);
    for (const [, line = '', output] of shown) {
      expect(await runCli(line.split(' '))).toEqual({ exitCode: 0, err: '', out: output });
    }
  });

  it('has a guide whose programs print what it says they print', async () => {
    const programs = [...guide.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)];
    expect(programs.length).toBeGreaterThan(0);
    using folder = temporaryFolder();
    symlinkSync(join(root, 'packages/cli/node_modules'), join(folder.path, 'node_modules'));
    for (const [, program = '', output] of programs) {
      const file = join(folder.path, 'guide.ts');
      writeFileSync(file, program);
      const ran = await spawnProcess(process.execPath, ['--conditions=creditplane-source', file]).finished;
      expect(ran).toEqual({ exitCode: 0, err: '', out: output });
    }
  }, 30_000);
});
