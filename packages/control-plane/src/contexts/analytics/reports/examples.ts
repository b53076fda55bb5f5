import type { Group } from './read.ts';
import type { Report } from './report.ts';
import type { DecisionFigures, DecisionTimeFigures, FunnelFigures, ProviderFigures } from './schemas.ts';

const day: Group = { period: '2026-11-22', productId: null, policyId: null, policyVersion: null };

function ofOneDay<Figures>(figures: Figures): Report<Figures> {
  return {
    from: '2026-11-22',
    to: '2026-11-22',
    groupBy: ['day'],
    data: [{ ...day, ...figures }],
    total: figures,
  };
}

export const funnelExample = ofOneDay<FunnelFigures>({
  submitted: 40,
  checked: 39,
  decided: 39,
  outcomes: { approved: 22, counteroffered: 5, declined: 9, referred: 2, actionRequired: 1 },
  offered: 27,
  accepted: 18,
  expired: 3,
  incomplete: 1,
  withdrawn: 1,
  acceptanceRate: 0.6667,
});

export const decisionExample = ofOneDay<DecisionFigures>({
  decisions: 39,
  outcomes: { approved: 22, counteroffered: 5, declined: 9, referred: 2, actionRequired: 1 },
  approvalRate: 0.6111,
});

export const timeToDecisionExample = ofOneDay<DecisionTimeFigures>({
  decisions: 39,
  meanMs: 193,
  p50Ms: 180,
  p90Ms: 250,
  p95Ms: 250,
  p99Ms: 315,
  histogram: [
    { upToMs: 160, count: 11 },
    { upToMs: 180, count: 15 },
    { upToMs: 250, count: 12 },
    { upToMs: 315, count: 1 },
  ],
});

const calls = { calls: 38, receivedRate: 0.9737, costMinor: 1_850, meanMs: 71, p50Ms: 71, p95Ms: 90 };

export const providerExample = ofOneDay<ProviderFigures>({
  ...calls,
  costCurrency: 'USD',
  providers: [
    {
      provider: 'sandbox-bureau',
      kind: 'bureau',
      ...calls,
      outcomes: [
        { outcome: 'received', calls: 37, costMinor: 1_850 },
        { outcome: 'unavailable', calls: 1, costMinor: 0 },
      ],
    },
  ],
});
