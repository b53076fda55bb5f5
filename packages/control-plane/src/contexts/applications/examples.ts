import type { OfferDetailResource } from './credit/offers/detail.ts';
import type { OfferResource } from './credit/schemas.ts';
import type { ApplicationResource } from './schemas/application.ts';
import type { DraftResource } from './schemas/submission.ts';

/** Examples of the contract; the contract test parses each by its schema. */
const applicationId = 'app_01k9z3c4e8f7tbv2m5n6p7q8r9';
const decisionId = 'dec_01k9z3c4e8f7tbv2m5n6p7q8r9';
const userId = 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9';
const productId = 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9';
const at = '2026-11-22T09:30:00.000Z';

export const submitExample = {
  parties: [{ role: 'primary', userId }],
  requestedAmount: 2_000_000,
  currency: 'USD',
  requestedTermMonths: 36,
  purpose: 'debt_consolidation',
  externalId: 'loan-4711',
} as const;

export const offerExample: OfferResource = {
  id: 'off_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  applicationId,
  decisionId,
  status: 'open',
  amount: 1_200_000,
  currency: 'USD',
  termMonths: 48,
  apr: '17.90',
  annualRateBps: 1790,
  payment: 35_187,
  totalOfPayments: 1_688_997,
  financeCharge: 488_997,
  disclosure: {
    apr: '17.90',
    mapr: '17.90',
    financeCharge: 488_997,
    amountFinanced: 1_200_000,
    totalOfPayments: 1_688_997,
    paymentSchedule: [
      { payments: 47, amount: 35_187, every: 'month', firstNumber: 1 },
      { payments: 1, amount: 35_208, every: 'month', firstNumber: 48 },
    ],
  },
  expiresAt: '2026-12-22T09:30:00.000Z',
  createdAt: at,
};

export const decisionExample: NonNullable<ApplicationResource['decision']> = {
  id: decisionId,
  sequence: 1,
  outcome: 'counteroffered',
  reasons: [{ code: 'R12', text: 'Income insufficient for amount of credit requested' }],
  policyId: 'personal-loan',
  policyVersion: 1,
  decidedBy: 'system',
  supersedes: null,
  createdAt: at,
};

/** Two of the forty-eight payments stand for all. */
export const offerDetailExample: OfferDetailResource = {
  ...offerExample,
  productId,
  amountFinanced: 1_200_000,
  lastPayment: 35_208,
  schedule: [
    { number: 1, payment: 35_187, interest: 17_900, principal: 17_287, balance: 1_182_713 },
    { number: 48, payment: 35_208, interest: 517, principal: 34_691, balance: 0 },
  ],
};

export const applicationExample: ApplicationResource = {
  id: applicationId,
  mode: 'test',
  status: 'counteroffered',
  productId,
  productVersion: 1,
  parties: [{ id: `${applicationId}_p1`, role: 'primary', userId, userVersion: 1 }],
  requestedAmount: 2_000_000,
  currency: 'USD',
  requestedTermMonths: 36,
  purpose: 'debt_consolidation',
  providers: [],
  externalId: 'loan-4711',
  metadata: {},
  testClockId: null,
  decision: decisionExample,
  offers: [offerExample],
  requirements: [],
  decideBy: '2026-12-22T09:30:00.000Z',
  version: 6,
  completedAt: null,
  createdAt: at,
  updatedAt: at,
};

export const applicationPageExample = { data: [applicationExample], hasMore: false, nextCursor: null };

export const withdrawnExample: ApplicationResource = {
  ...applicationExample,
  status: 'withdrawn',
  offers: [{ ...offerExample, status: 'revoked' }],
  completedAt: at,
};

/** Checked anew: the decision before stands until the next. */
export const processingExample: ApplicationResource = {
  ...applicationExample,
  status: 'processing',
  offers: [{ ...offerExample, status: 'expired' }],
};

export const decideExample = {
  outcome: 'counteroffered',
  reasonCodes: ['R12'],
  offers: [{ amount: 1_200_000, termMonths: 48, annualRateBps: 1790 }],
  expectedVersion: 6,
} as const;

export const draftExample: DraftResource = {
  id: applicationId,
  mode: 'test',
  status: 'draft',
  version: 1,
  content: { requestedAmount: 2_000_000, currency: 'USD', requestedTermMonths: 36, purpose: 'other' },
  problems: [{ pointer: '/parties', message: 'Invalid input: expected array, received undefined' }],
  createdAt: at,
  updatedAt: at,
};

export const timelineExample = {
  data: [
    {
      at,
      type: 'submitted',
      text: 'Application submitted: USD 20,000 over 36 months, debt consolidation.',
    },
    { at, type: 'counteroffered', text: 'Decision 1: Counteroffer made.' },
  ],
};

export const decisionListExample = { data: [decisionExample] };

export const requirementListExample = {
  data: [
    {
      id: 'req_01k9z3c4e8f7tbv2m5n6p7q8r9',
      kind: 'identity_document',
      partyId: `${applicationId}_p1`,
      status: 'open' as const,
      dueAt: '2026-12-22T09:30:00.000Z',
      createdAt: at,
    },
  ],
};
