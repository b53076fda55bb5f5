import type { Transaction } from '../../../platform/database/database.ts';
import type { ReportOrder } from './query.ts';
import { type Group, readSums } from './read.ts';
import { type Report, reportOf, share, sumOf } from './report.ts';
import type { DecisionFigures } from './schemas.ts';

type Row = Group & { outcome: string; decisions: number };

/** The decisions made in the range, and how many of the final ones approved. */
export async function decisionReport(
  transaction: Pick<Transaction, 'tables'>,
  order: ReportOrder,
): Promise<Report<DecisionFigures>> {
  const rows = await readSums<Row>(transaction, order, {
    table: 'decisions',
    by: [{ column: 'outcome', as: 'outcome' }],
    sums: [{ column: 'decisions', as: 'decisions' }],
  });
  return reportOf(order, rows, figuresOf);
}

function figuresOf(rows: readonly Row[]): DecisionFigures {
  const of = (outcome: string): number =>
    sumOf(
      rows.filter((row) => row.outcome === outcome),
      'decisions',
    );
  const outcomes = {
    approved: of('approved'),
    counteroffered: of('counteroffered'),
    declined: of('declined'),
    referred: of('referred'),
    actionRequired: of('action_required'),
  };
  return {
    decisions: sumOf(rows, 'decisions'),
    outcomes,
    approvalRate: share(outcomes.approved, outcomes.approved + outcomes.counteroffered + outcomes.declined),
  };
}
