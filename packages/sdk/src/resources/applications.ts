import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import type { Application, CreateApplicationParams } from './application.ts';
import { applicationDraftsResource } from './application-drafts.ts';
import { createAndWait, type WaitOptions, waitForDecision } from './decision-wait.ts';

export type ListApplicationsParams = QueryOf<'applications.list'>;
export type WithdrawApplicationParams = BodyOf<'applications.withdraw'>;
export type ReopenApplicationParams = BodyOf<'applications.reopen'>;
export type SendBackApplicationParams = BodyOf<'applications.sendBack'>;
export type DecideApplicationParams = BodyOf<'applications.decide'>;
export type CorrectDecisionParams = BodyOf<'applications.correctDecision'>;
export type WaiveRequirementParams = BodyOf<'applications.waiveRequirement'>;
export type Decision = ResultOf<'applications.decisions'>['data'][number];
export type Requirement = ResultOf<'applications.requirements'>['data'][number];
export type TimelineEntry = ResultOf<'applications.timeline'>['data'][number];

/** Credit applications. Amounts are integers in minor units: 2000000 is USD 20,000.00. */
export function applicationsResource(call: Call) {
  return {
    drafts: applicationDraftsResource(call),
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
    decision: (applicationId: string, decisionId: string, options?: RequestOptions): Promise<Decision> =>
      call('applications.decision', { path: { applicationId, decisionId }, options }),
    /**
     * A person decides: a referral in any way, what was offered or asked for by a decline only. With `expectedVersion`
     * only where nothing has happened since you looked; else a ConflictError.
     */
    decide: (
      applicationId: string,
      params: DecideApplicationParams,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.decide', { path: { applicationId }, body: params, options }),
    /** Says the newest decision anew, with other reasons or terms and the same outcome. */
    correctDecision: (
      applicationId: string,
      decisionId: string,
      params: CorrectDecisionParams,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.correctDecision', { path: { applicationId, decisionId }, body: params, options }),
    /** What the applicant must still bring. */
    requirements: (applicationId: string, options?: RequestOptions): Promise<{ data: Requirement[] }> =>
      call('applications.requirements', { path: { applicationId }, options }),
    /** With the last open requirement the application goes back to `processing`. */
    satisfyRequirement: (
      applicationId: string,
      requirementId: string,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.satisfyRequirement', { path: { applicationId, requirementId }, options }),
    /** Lets the applicant off it; needs the role `admin` or `compliance-officer`. */
    waiveRequirement: (
      applicationId: string,
      requirementId: string,
      params: WaiveRequirementParams,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.waiveRequirement', {
        path: { applicationId, requirementId },
        body: params,
        options,
      }),
    /** Takes up again what was declined, incomplete or expired: new checks, a new deadline, a new decision. */
    reopen: (
      applicationId: string,
      params: ReopenApplicationParams,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.reopen', { path: { applicationId }, body: params, options }),
    /** Has the checks of a referred application run again with new reports. */
    sendBack: (
      applicationId: string,
      params: SendBackApplicationParams = {},
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.sendBack', { path: { applicationId }, body: params, options }),
    /** At the applicant's express request only. */
    withdraw: (
      applicationId: string,
      params: WithdrawApplicationParams,
      options?: RequestOptions,
    ): Promise<Application> =>
      call('applications.withdraw', { path: { applicationId }, body: params, options }),
  };
}
