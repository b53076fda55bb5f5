import type { Transaction } from '../../../platform/database/database.ts';
import { funnelSteps } from '../journey.ts';
import type { ReportOrder } from './query.ts';
import { type Group, readSums } from './read.ts';
import { type Report, reportOf, share, sumOf } from './report.ts';
import type { FunnelFigures } from './schemas.ts';

type Row = Group & Record<(typeof funnelSteps)[number], number>;

/** How far the applications submitted in the range have come by now. */
export async function funnelReport(
  transaction: Pick<Transaction, 'tables'>,
  order: ReportOrder,
): Promise<Report<FunnelFigures>> {
  const rows = await readSums<Row>(transaction, order, {
    table: 'funnel',
    sums: funnelSteps.map((step) => ({ column: step, as: step })),
  });
  return reportOf(order, rows, figuresOf);
}

function figuresOf(rows: readonly Row[]): FunnelFigures {
  const of = (step: (typeof funnelSteps)[number]): number => sumOf(rows, step);
  return {
    submitted: of('submitted'),
    checked: of('checked'),
    decided: of('decided'),
    outcomes: {
      approved: of('approved'),
      counteroffered: of('counteroffered'),
      declined: of('declined'),
      referred: of('referred'),
      actionRequired: of('action_required'),
    },
    offered: of('offered'),
    accepted: of('accepted'),
    expired: of('expired'),
    incomplete: of('incomplete'),
    withdrawn: of('withdrawn'),
    acceptanceRate: share(of('accepted'), of('offered')),
  };
}
