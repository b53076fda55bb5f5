import {
  type AprCalculation,
  type Charge,
  calculateCharged,
  chargeKinds,
  checkDisclosedRate,
  type DatedSeries,
  type DisclosedRateCheck,
  intervalWords,
  type TransactionMistake,
} from '@creditplane/policy/regulation-z';
import { Command, InvalidArgumentError } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderPairs } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { chargeOption } from './charge-option.ts';
import { type Flow, flowForm, flowOption } from './flow-option.ts';

type AprOptions = {
  advance: readonly Flow[];
  payment: readonly Flow[];
  charge: readonly Charge[];
  from?: string;
  disclosed?: string;
};

/** The annual percentage rate of any closed-end credit, without a server. */
export function aprCommand(surroundings: Surroundings): Command {
  return new Command('apr')
    .description('Annual percentage rate by Regulation Z, Appendix J, without a server')
    .requiredOption('--advance <flow>', `what is lent: ${flowForm}; may be repeated`, flowOption)
    .requiredOption('--payment <flow>', 'what is paid, in the same form; may be repeated', flowOption)
    .option(
      '--charge <kind=amount>',
      'withheld, paid before or added to the first advance; may be repeated',
      chargeOption,
      [],
    )
    .option('--from <date>', 'day the finance charge begins to be earned, if not that of the first advance')
    .option('--disclosed <percent>', 'hold this rate against the exact one and its tolerance', percentage)
    .addHelpText('after', examples)
    .action((options: AprOptions, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const calculated = calculateCharged({
        advances: options.advance.map(seriesOf),
        payments: options.payment.map(seriesOf),
        charges: options.charge,
        ...(options.from === undefined ? {} : { termBegins: options.from }),
      });
      if (!calculated.ok) throw refusal(calculated.mistakes, options);
      const calculation = { ...calculated.calculation, mapr: calculated.mapr };
      const disclosed =
        options.disclosed === undefined
          ? undefined
          : {
              rate: options.disclosed,
              ...checkDisclosedRate(options.disclosed, calculation.unroundedPercent, calculation.regularity),
            };
      if (json) printJson(surroundings.out, asJson(calculation, disclosed));
      else printLines(surroundings.out, inWords(calculation, disclosed));
    });
}

const examples = `
Intervals: ${intervalWords}.
Charges: ${chargeKinds.join(', ')}.

Examples:
  creditplane apr --advance 5000@1978-01-10 --payment 24x230@1978-02-10/month
  creditplane apr --advance 6000@1978-02-10 --payment 36x200@1978-04-01/month --disclosed 11.75
  creditplane apr --advance 1000@1978-01-03 --payment 1080@1978-09-15 --json`;

type Calculation = AprCalculation & { mapr: string };
type Disclosed = DisclosedRateCheck & { rate: string };

function asJson(calculation: Calculation, disclosed: Disclosed | undefined) {
  const { unitPeriodName, unitPeriod: _, firstPayment, unroundedPercent, ...rest } = calculation;
  return {
    apr: rest.apr,
    mapr: rest.mapr,
    unitPeriod: unitPeriodName,
    unitPeriodsPerYear: rest.unitPeriodsPerYear,
    unitPeriodsToFirstPayment: firstPayment.unitPeriods,
    oddFraction: rest.oddFraction,
    financeCharge: rest.financeCharge,
    amountFinanced: rest.amountFinanced,
    totalOfPayments: rest.totalOfPayments,
    termBegins: rest.termBegins,
    regularity: rest.regularity,
    tolerance: rest.tolerance,
    unroundedApr: unroundedPercent,
    unitPeriodRate: rest.unitPeriodRate,
    ...(disclosed ? { disclosed } : {}),
  };
}

function inWords(calculation: Calculation, disclosed: Disclosed | undefined): string[] {
  const { unitPeriods } = calculation.firstPayment;
  const odd = calculation.oddFraction === '0' ? '' : ` and ${calculation.oddFraction}`;
  return renderPairs([
    ['APR', `${calculation.apr} %`],
    ['Military APR', calculation.mapr === calculation.apr ? undefined : `${calculation.mapr} %`],
    ['Finance charge', calculation.financeCharge],
    ['Amount financed', calculation.amountFinanced],
    ['Total of payments', calculation.totalOfPayments],
    ['Unit-period', `${calculation.unitPeriodName}, ${calculation.unitPeriodsPerYear} a year`],
    ['First payment', `after ${unitPeriods}${odd} from ${calculation.termBegins}`],
    ['Tolerance', `${calculation.tolerance} points, ${calculation.regularity} transaction`],
    ['Disclosed', disclosed ? disclosedInWords(disclosed) : undefined],
  ]);
}

function disclosedInWords({ rate, difference, withinTolerance }: Disclosed): string {
  return `${rate} %: ${difference} points off, ${withinTolerance ? 'within' : 'outside'} the tolerance`;
}

function seriesOf({ typed: _, ...series }: Flow): DatedSeries {
  return series;
}

/** Names each option that is wrong as it was typed. */
function refusal(mistakes: readonly TransactionMistake[], options: AprOptions): CliFailure {
  const lines = mistakes.map(({ path, message }) => {
    const [list, index] = path.split('/');
    const flow = (list === 'advances' ? options.advance : options.payment)[Number(index)];
    if (path === 'termBegins') return `--from: ${message}`;
    return flow ? `--${list === 'advances' ? 'advance' : 'payment'} ${flow.typed}: ${message}` : message;
  });
  return new CliFailure(lines.join('\n'), { exitCode: exitCodes.usage });
}

function percentage(text: string): string {
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text))
    throw new InvalidArgumentError('It is a number of percent: 11.75.');
  return text;
}
