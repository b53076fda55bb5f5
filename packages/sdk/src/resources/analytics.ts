import type { Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type FunnelReport = ResultOf<'analytics.funnel'>;
export type DecisionReport = ResultOf<'analytics.decisions'>;
export type TimeToDecisionReport = ResultOf<'analytics.timeToDecision'>;
export type ProviderReport = ResultOf<'analytics.providers'>;

/** What a row of a report is of: at most one of day, week and month, and product, and policy. */
export type ReportGrouping = 'day' | 'week' | 'month' | 'product' | 'policy';

export type ReportParams = Omit<QueryOf<'analytics.funnel'>, 'groupBy'> & {
  /** Default: day. */
  groupBy?: ReportGrouping | readonly ReportGrouping[];
};

/** Figures of what happened, by day, product and policy; some seconds behind. */
export function analyticsResource(call: Call) {
  return {
    /** How far the applications submitted in the range have come by now. */
    funnel: (params?: ReportParams, options?: RequestOptions): Promise<FunnelReport> =>
      call('analytics.funnel', { query: queryOf(params), options }),
    /** The decisions made in the range, and the approval rate. */
    decisions: (params?: ReportParams, options?: RequestOptions): Promise<DecisionReport> =>
      call('analytics.decisions', { query: queryOf(params), options }),
    /** From submission to the first decision: percentiles and a histogram. */
    timeToDecision: (params?: ReportParams, options?: RequestOptions): Promise<TimeToDecisionReport> =>
      call('analytics.timeToDecision', { query: queryOf(params), options }),
    /** What providers took and cost. */
    providers: (params?: ReportParams, options?: RequestOptions): Promise<ProviderReport> =>
      call('analytics.providers', { query: queryOf(params), options }),
  };
}

function queryOf({ groupBy, ...range }: ReportParams = {}): QueryOf<'analytics.funnel'> {
  return groupBy === undefined ? range : { ...range, groupBy: [groupBy].flat().join(',') };
}
