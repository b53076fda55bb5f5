import { createList, type List } from '../pages/list.ts';
import type { Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type RiskAssessment = ResultOf<'riskAssessments.list'>['data'][number];
export type RiskAssessmentDetail = ResultOf<'riskAssessments.get'>;
export type ListRiskAssessmentsParams = QueryOf<'riskAssessments.list'>;
export type RiskPolicy = ResultOf<'riskPolicies.list'>['data'][number];
export type RiskPolicyWithSource = ResultOf<'riskPolicies.get'>;
export type ListRiskPoliciesParams = QueryOf<'riskPolicies.list'>;

/** How applications were judged, and by which policy. For keys that may see it. */
export function riskResource(call: Call) {
  return {
    assessments: {
      /** With the explanation tree, where the key may see it. */
      get: (assessmentId: string, options?: RequestOptions): Promise<RiskAssessmentDetail> =>
        call('riskAssessments.get', { path: { assessmentId }, options }),
      list: (params?: ListRiskAssessmentsParams, options?: RequestOptions): List<RiskAssessment> =>
        createList((from) => call('riskAssessments.list', { query: { ...params, ...from }, options })),
    },
    policies: {
      get: (policyId: string, options?: RequestOptions): Promise<RiskPolicyWithSource> =>
        call('riskPolicies.get', { path: { policyId }, options }),
      list: (params?: ListRiskPoliciesParams, options?: RequestOptions): List<RiskPolicy> =>
        createList((from) => call('riskPolicies.list', { query: { ...params, ...from }, options })),
    },
  };
}
