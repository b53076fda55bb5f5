import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type RiskAssessment = ResultOf<'riskAssessments.list'>['data'][number];
export type RiskAssessmentDetail = ResultOf<'riskAssessments.get'>;
export type ListRiskAssessmentsParams = QueryOf<'riskAssessments.list'>;
export type RiskPolicy = ResultOf<'riskPolicies.list'>['data'][number];
export type RiskPolicyWithSource = ResultOf<'riskPolicies.get'>;
export type ListRiskPoliciesParams = QueryOf<'riskPolicies.list'>;
export type PublishRiskPolicy = BodyOf<'riskPolicyVersions.publish'>;
export type RiskPolicyTrial = ResultOf<'riskPolicyTrials.get'>;
export type SetRiskPolicyTrial = BodyOf<'riskPolicyTrials.set'>;
export type RiskReplay = ResultOf<'riskAssessments.replay'>;
export type RiskShadowAssessment = ResultOf<'riskAssessments.shadows'>['data'][number];

/** How applications were judged, and by which policy. For keys that may see it. */
export function riskResource(call: Call) {
  return {
    assessments: {
      /** With the explanation tree, where the key may see it. */
      get: (assessmentId: string, options?: RequestOptions): Promise<RiskAssessmentDetail> =>
        call('riskAssessments.get', { path: { assessmentId }, options }),
      list: (params?: ListRiskAssessmentsParams, options?: RequestOptions): List<RiskAssessment> =>
        createList((from) => call('riskAssessments.list', { query: { ...params, ...from }, options })),
      /** Judges it again by its stored policy and inputs and compares. Throws a 410 once they were erased. */
      replay: (assessmentId: string, options?: RequestOptions): Promise<RiskReplay> =>
        call('riskAssessments.replay', { path: { assessmentId }, options }),
      /** What the shadow versions would have decided. */
      shadows: async (assessmentId: string, options?: RequestOptions): Promise<RiskShadowAssessment[]> =>
        (await call('riskAssessments.shadows', { path: { assessmentId }, options })).data,
    },
    policies: {
      get: (policyId: string, options?: RequestOptions): Promise<RiskPolicyWithSource> =>
        call('riskPolicies.get', { path: { policyId }, options }),
      list: (params?: ListRiskPoliciesParams, options?: RequestOptions): List<RiskPolicy> =>
        createList((from) => call('riskPolicies.list', { query: { ...params, ...from }, options })),
      /** Keeps a document as a version, checked and not yet in force. The same content again gives the version that is there. */
      push: (source: string, options?: RequestOptions): Promise<RiskPolicy> =>
        call('riskPolicies.push', { body: { source }, options }),
    },
    policyVersions: {
      /** Every version of a policy, the newest first. */
      list: async (policyId: string, options?: RequestOptions): Promise<RiskPolicy[]> =>
        (await call('riskPolicyVersions.list', { path: { policyId }, options })).data,
      get: (policyId: string, version: number, options?: RequestOptions): Promise<RiskPolicyWithSource> =>
        call('riskPolicyVersions.get', { path: { policyId, version }, options }),
      /** In force at once or from a moment on; in live mode after the yes of a second person. */
      publish: (
        policyId: string,
        version: number,
        how: PublishRiskPolicy = {},
        options?: RequestOptions,
      ): Promise<RiskPolicy> =>
        call('riskPolicyVersions.publish', {
          path: { policyId, version },
          body: how,
          options,
        }),
      approve: (policyId: string, version: number, options?: RequestOptions): Promise<RiskPolicy> =>
        call('riskPolicyVersions.approve', { path: { policyId, version }, options }),
      refuse: (policyId: string, version: number, options?: RequestOptions): Promise<RiskPolicy> =>
        call('riskPolicyVersions.refuse', { path: { policyId, version }, options }),
      retire: (policyId: string, version: number, options?: RequestOptions): Promise<RiskPolicy> =>
        call('riskPolicyVersions.retire', { path: { policyId, version }, options }),
    },
    policyTrials: {
      /** What is tried beside the version in force. */
      get: (policyId: string, options?: RequestOptions): Promise<RiskPolicyTrial> =>
        call('riskPolicyTrials.get', { path: { policyId }, options }),
      set: (
        policyId: string,
        trial: SetRiskPolicyTrial,
        options?: RequestOptions,
      ): Promise<RiskPolicyTrial> =>
        call('riskPolicyTrials.set', { path: { policyId }, body: trial, options }),
    },
  };
}
