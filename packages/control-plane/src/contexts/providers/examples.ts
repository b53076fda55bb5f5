import type { ProviderRequestResource, ProviderResource, RevealedAnswer } from './schemas.ts';

export const providerExample: ProviderResource = {
  name: 'sandbox-bureau',
  mode: 'test',
  kind: 'bureau',
  rank: 1,
  circuit: 'closed',
  health: 'healthy',
  costMinor: 120,
  costCurrency: 'USD',
  limits: {
    patienceMs: 10_000,
    timeoutMs: 15_000,
    attempts: 3,
    callsAtOnce: 20,
    callsWaiting: 40,
    failuresToOpen: 5,
    openMs: 60_000,
    trials: 3,
  },
};

export const requestExample: ProviderRequestResource = {
  id: 'prr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.066Z',
  applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  userVersion: 1,
  provider: 'sandbox-bureau',
  kind: 'bureau',
  pull: 'soft',
  permissiblePurpose: 'credit_transaction',
  consentId: 'cns_01k9z3c4e8f7tbv2m5n6p7q8r9',
  outcome: 'received',
  reason: null,
  latencyMs: 23,
  costMinor: 120,
  costCurrency: 'USD',
  fallbackOf: null,
  lateAt: null,
};

export const revealedExample: RevealedAnswer = {
  requestId: requestExample.id,
  provider: 'sandbox-bureau',
  kind: 'bureau',
  receivedAt: '2026-11-22T09:30:00.066Z',
  late: false,
  raw: '{"requestId":"prr_01k9z3c4e8f7tbv2m5n6p7q8r9","file":{"status":"HIT","score":780}}',
};
