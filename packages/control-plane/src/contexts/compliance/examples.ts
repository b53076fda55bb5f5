import type { CheckDetailView, CheckView, WatchlistView } from './schemas.ts';

export const checkExample: CheckView = {
  id: 'scr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.045Z',
  applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  attempt: 1,
  status: 'completed',
  outcome: 'action_required',
};

export const watchlistExample: WatchlistView = {
  id: 'sandbox',
  mode: 'test',
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  version: '1',
  contentHash: 'sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210',
  entries: 4,
  names: 6,
  ageDays: 0,
  stale: false,
  failure: null,
};

export const checkDetailExample: CheckDetailView = {
  ...checkExample,
  reasonCodes: ['C01'],
  requirements: [{ kind: 'identity_document', partyId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1' }],
  minimumYears: 18,
  lists: [{ list: 'sandbox', version: '1', contentHash: watchlistExample.contentHash }],
  parties: [
    {
      partyId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1',
      role: 'primary',
      userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
      findings: [
        {
          check: 'identity',
          outcome: 'action_required',
          cause: 'mismatch',
          reasonCode: 'C01',
          requirement: 'identity_document',
          mismatchedFields: ['address'],
        },
      ],
    },
  ],
};
