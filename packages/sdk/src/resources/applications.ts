import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import type { Application, CreateApplicationParams } from './application.ts';
import { createAndWait, type WaitOptions, waitForDecision } from './decision-wait.ts';

export type ListApplicationsParams = QueryOf<'applications.list'>;
export type WithdrawApplicationParams = BodyOf<'applications.withdraw'>;
export type Decision = ResultOf<'applications.decisions'>['data'][number];
export type Requirement = ResultOf<'applications.requirements'>['data'][number];
export type TimelineEntry = ResultOf<'applications.timeline'>['data'][number];

/** Credit applications. Amounts are integers in minor units: 2000000 is USD 20,000.00. */
export function applicationsResource(call: Call) {
  return {
    /** Submits and answers at once with the receipt, mostly `processing`; a webhook tells the decision. */
    create: (params: CreateApplicationParams, options?: RequestOptions): Promise<Application> =>
      call('applications.create', { body: params, options }),
    /**
     * Submits and waits, 30 seconds unless told otherwise, for the application to leave `processing`. A decline is an
     * outcome and is returned like any other; so are `referred` and `action_required`, which need a person.
     *
     * @throws DecisionPendingError, with the application, where it was submitted but is not decided yet.
     */
    createAndWait: (params: CreateApplicationParams, options?: WaitOptions): Promise<Application> =>
      createAndWait(call, params, options),
    /** The same wait for an application that exists. */
    waitForDecision: (applicationId: string, options?: WaitOptions): Promise<Application> =>
      waitForDecision(call, applicationId, options),
    /** One application with its newest decision, offers and requirements. */
    get: (applicationId: string, options?: RequestOptions): Promise<Application> =>
      call('applications.get', { path: { applicationId }, options }),
    list: (params?: ListApplicationsParams, options?: RequestOptions): List<Application> =>
      createList((from) => call('applications.list', { query: { ...params, ...from }, options })),
    /** What happened, in words that a support agent can read; oldest first. */
    timeline: (applicationId: string, options?: RequestOptions): Promise<{ data: TimelineEntry[] }> =>
      call('applications.timeline', { path: { applicationId }, options }),
    /** Every decision, immutable and numbered; oldest first. */
    decisions: (applicationId: string, options?: RequestOptions): Promise<{ data: Decision[] }> =>
      call('applications.decisions', { path: { applicationId }, options }),
    /** What the applicant must still bring. */
    requirements: (applicationId: string, options?: RequestOptions): Promise<{ data: Requirement[] }> =>
      call('applications.requirements', { path: { applicationId }, options }),
    /** At the applicant's express request only. */
    withdraw: (
      applicationId: string,
      params: WithdrawApplicationParams,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.withdraw', { path: { applicationId }, body: params, options }),
  };
}
