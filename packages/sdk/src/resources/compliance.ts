import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type ComplianceCheck = ResultOf<'complianceChecks.list'>['data'][number];
export type ComplianceCheckDetail = ResultOf<'complianceChecks.get'>;
export type ListComplianceChecksParams = QueryOf<'complianceChecks.list'>;
export type Watchlist = ResultOf<'watchlists.list'>['data'][number];

export type WatchlistVersion = ResultOf<'watchlists.versions'>['data'][number];
export type WatchlistImport = ResultOf<'watchlists.import'>;
export type ImportWatchlistParams = BodyOf<'watchlists.import'>;
export type WatchlistDifference = ResultOf<'watchlists.diff'>;
export type WatchlistDifferenceParams = QueryOf<'watchlists.diff'>;
export type ReportWatchlistFailureParams = BodyOf<'watchlists.reportFailure'>;
export type Screening = ResultOf<'screenings.create'>;
export type ScreenNameParams = BodyOf<'screenings.create'>;
export type ScreeningBatch = ResultOf<'screenings.batch'>;
export type ScreenNamesParams = BodyOf<'screenings.batch'>;
export type ComplianceCase = ResultOf<'complianceCases.get'>;
export type ListComplianceCasesParams = QueryOf<'complianceCases.list'>;
export type ResolveComplianceCaseParams = BodyOf<'complianceCases.resolve'>;

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
      /** A version of a list as its publisher gives it. Where it cannot be read, the one before stays in force. */
      import: (
        list: string,
        params: ImportWatchlistParams,
        options?: RequestOptions,
      ): Promise<WatchlistImport> => call('watchlists.import', { path: { list }, body: params, options }),
      versions: (list: string, options?: RequestOptions): List<WatchlistVersion> =>
        createList(() => call('watchlists.versions', { path: { list }, options })),
      /** What a version brought against the one before. */
      diff: (
        list: string,
        params?: WatchlistDifferenceParams,
        options?: RequestOptions,
      ): Promise<WatchlistDifference> =>
        call('watchlists.diff', { path: { list }, query: { ...params }, options }),
      /** That a list could not be brought up to date. */
      reportFailure: (
        list: string,
        params: ReportWatchlistFailureParams,
        options?: RequestOptions,
      ): Promise<void> =>
        call('watchlists.reportFailure', { path: { list }, body: params, options }).then(() => undefined),
    },
    screenings: {
      /** Whom on the watchlists a name may mean, word by word why. Opens no case. */
      create: (params: ScreenNameParams, options?: RequestOptions): Promise<Screening> =>
        call('screenings.create', { body: params, options }),
      batch: (params: ScreenNamesParams, options?: RequestOptions): Promise<ScreeningBatch> =>
        call('screenings.batch', { body: params, options }),
    },
    cases: {
      get: (caseId: string, options?: RequestOptions): Promise<ComplianceCase> =>
        call('complianceCases.get', { path: { caseId }, options }),
      /** Hits that hold applications until somebody clears them, and what became of them. */
      list: (params?: ListComplianceCasesParams, options?: RequestOptions): List<ComplianceCase> =>
        createList((from) => call('complianceCases.list', { query: { ...params, ...from }, options })),
      resolve: (
        caseId: string,
        params: ResolveComplianceCaseParams,
        options?: RequestOptions,
      ): Promise<ComplianceCase> =>
        call('complianceCases.resolve', { path: { caseId }, body: params, options }),
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
