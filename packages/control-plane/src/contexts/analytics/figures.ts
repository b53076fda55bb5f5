import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import { applicationEvents } from '../applications/public.ts';
import { providerEvents } from '../providers/public.ts';
import { bucketOf } from './buckets.ts';
import {
  type FunnelCounts,
  funnelSteps,
  type Journey,
  journeyEventTypes,
  stepsOf,
  travel,
} from './journey.ts';
import { createTally } from './tally.ts';

/** By what every figure can be told apart. `day` is UTC, of the domain time. */
export type Dimensions = { day: string; productId: string; policyId: string; policyVersion: number };

type FunnelRow = Dimensions & FunnelCounts;
type DecisionRow = Dimensions & { outcome: string; decisions: number };
type DecisionTimeRow = Dimensions & { upToMs: number; decisions: number; totalMs: number };
type ProviderCallRow = Dimensions & {
  provider: string;
  kind: string;
  outcome: string;
  upToMs: number;
  calls: number;
  totalMs: number;
  costMinor: number;
};

/** `sinceSubmissionMs`: of an application's first decision. */
export type DecisionMade = { outcome: string; sinceSubmissionMs?: number };

/** What a batch of events of one tenant adds to the figures. */
export type Figures = {
  /** The journeys that moved, as they stand now. */
  journeys: Journey[];
  funnel: FunnelRow[];
  decisions: DecisionRow[];
  decisionTimes: DecisionTimeRow[];
  providerCalls: ProviderCallRow[];
  /** One by one, for metrics: they are in no table. */
  decided: DecisionMade[];
};

export const figuredEventTypes: readonly string[] = [
  ...journeyEventTypes,
  providerEvents.ProviderDataReceived.type,
];

/** The applications whose journeys must be known to count these events. */
export function applicationsIn(events: readonly DomainEvent[]): string[] {
  const ids = events.map((event) =>
    isEvent(event, providerEvents.ProviderDataReceived) ? event.payload.applicationId : event.aggregateId,
  );
  return [...new Set(ids)];
}

/** Counts a batch, pure. An event that a journey knows adds nothing. */
export function figuresOf(events: readonly DomainEvent[], known: ReadonlyMap<string, Journey>): Figures {
  const now = new Map(known);
  const decisions = createTally<Dimensions & { outcome: string }, { decisions: number }>();
  const decisionTimes = createTally<
    Dimensions & { upToMs: number },
    { decisions: number; totalMs: number }
  >();
  const providerCalls = createTally<
    Omit<ProviderCallRow, 'calls' | 'totalMs' | 'costMinor'>,
    { calls: number; totalMs: number; costMinor: number }
  >();

  const decided: DecisionMade[] = [];

  for (const event of events) {
    const day = event.eventTimestamp.slice(0, 10);
    if (isEvent(event, providerEvents.ProviderDataReceived)) {
      const { provider, kind, outcome, latencyMs, costMinor } = event.payload;
      providerCalls.add(
        {
          ...ofJourney(day, now.get(event.payload.applicationId)),
          provider,
          kind,
          outcome,
          upToMs: bucketOf(latencyMs),
        },
        { calls: 1, totalMs: latencyMs, costMinor },
      );
      continue;
    }
    const journey = now.get(event.aggregateId);
    if (journey && event.aggregateVersion <= journey.version) continue;
    const moved = travel(journey, event);
    if (!moved) throw new Error(`${event.eventType} of ${event.aggregateId} came before its submission.`);
    now.set(event.aggregateId, moved);
    if (!isEvent(event, applicationEvents.ApplicationProcessed)) continue;
    const { policyId, policyVersion, outcome } = event.payload;
    const dimensions = { day, productId: moved.productId, policyId, policyVersion };
    decisions.add({ ...dimensions, outcome }, { decisions: 1 });
    if (journey?.decided) {
      decided.push({ outcome });
      continue;
    }
    const tookMs = Math.max(0, Date.parse(event.eventTimestamp) - Date.parse(moved.submittedAt));
    decided.push({ outcome, sinceSubmissionMs: tookMs });
    decisionTimes.add({ ...dimensions, upToMs: bucketOf(tookMs) }, { decisions: 1, totalMs: tookMs });
  }

  const journeys = [...now.values()].filter((journey) => known.get(journey.applicationId) !== journey);
  return {
    journeys: journeys.sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1)),
    funnel: funnelOf(journeys, known),
    decisions: decisions.rows(),
    decisionTimes: decisionTimes.rows(),
    providerCalls: providerCalls.rows(),
    decided,
  };
}

/** What the moved journeys add, less what they had added before: however events are batched, the sum is the same. */
function funnelOf(moved: readonly Journey[], before: ReadonlyMap<string, Journey>): FunnelRow[] {
  const funnel = createTally<Dimensions, FunnelCounts>();
  for (const journey of moved) {
    const key = ofJourney(journey.submittedAt.slice(0, 10), journey);
    const earlier = before.get(journey.applicationId);
    funnel.add(key, stepsOf(journey));
    if (earlier) funnel.add(key, negative(stepsOf(earlier)));
  }
  return funnel.rows();
}

function negative(counts: FunnelCounts): FunnelCounts {
  return Object.fromEntries(funnelSteps.map((step) => [step, -counts[step]])) as FunnelCounts;
}

/** An inquiry of no application, or of one that was put aside, belongs to no product. */
function ofJourney(day: string, journey: Journey | undefined): Dimensions {
  const { productId = '', policyId = '', policyVersion = 0 } = journey ?? {};
  return { day, productId, policyId, policyVersion };
}
