import type { AssessmentView, PolicyView } from './schemas.ts';

export const policyExample: PolicyView = {
  id: 'pol_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  name: 'personal-loan',
  version: 1,
  title: 'Consumer personal loan',
  status: 'published',
  contentHash: 'sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210',
  effectiveFrom: '2026-11-22T09:30:00.000Z',
  pushedBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  requestedBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  decidedBy: null,
};

export const assessmentExample: AssessmentView = {
  id: 'ras_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.120Z',
  applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  attempt: 1,
  status: 'completed',
  outcome: 'decline',
  score: 601,
  reasons: [{ code: 'R05', text: 'Delinquent past or present credit obligations with others' }],
  offers: [],
  policyId: policyExample.id,
  policyVersion: 1,
  contentHash: policyExample.contentHash,
};
