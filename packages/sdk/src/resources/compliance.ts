import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type ComplianceCheck = ResultOf<'complianceChecks.list'>['data'][number];
export type ComplianceCheckDetail = ResultOf<'complianceChecks.get'>;
export type ListComplianceChecksParams = QueryOf<'complianceChecks.list'>;
export type Watchlist = ResultOf<'watchlists.list'>['data'][number];

export type AprCalculation = ResultOf<'aprCalculations.create'>;
export type CreateAprCalculationParams = BodyOf<'aprCalculations.create'>;
export type RateCap = ResultOf<'rateCaps.list'>['data'][number];

/** Identity, sanctions, age and residence. For keys that may see it: never show it to an applicant. */
export function complianceResource(call: Call) {
  return {
    checks: {
      get: (checkId: string, options?: RequestOptions): Promise<ComplianceCheckDetail> =>
        call('complianceChecks.get', { path: { checkId }, options }),
      list: (params?: ListComplianceChecksParams, options?: RequestOptions): List<ComplianceCheck> =>
        createList((from) => call('complianceChecks.list', { query: { ...params, ...from }, options })),
    },
    watchlists: {
      list: (options?: RequestOptions): List<Watchlist> =>
        createList(() => call('watchlists.list', { options })),
    },
    aprCalculations: {
      /** The annual percentage rate of any closed-end credit by 12 CFR 1026 Appendix J. Amounts in minor units. */
      create: (params: CreateAprCalculationParams, options?: RequestOptions): Promise<AprCalculation> =>
        call('aprCalculations.create', { body: params, options }),
    },
    rateCaps: {
      /** What every offer is held against before it is made, with sources. */
      list: (options?: RequestOptions): List<RateCap> => createList(() => call('rateCaps.list', { options })),
    },
  };
}
