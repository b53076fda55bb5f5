import {
  type Context,
  context,
  createContextKey,
  isSpanContextValid,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { errorType, runIn, type SpanFacts, type Step, tracer } from './spans.ts';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';

/** What something was set off by: a `traceparent` as it came with a request, an event or a job. */
export type Origin = {
  traceparent: string | undefined;
  /** Long ago: a new trace begins and links to that one, since no trace can be read that lasts for days. */
  late?: boolean;
};

/** Anything older than this begins a trace of its own. */
export const longestTraceMs = 3_600_000;

/**
 * The spans that go on with traces at the moment, by the trace that each one came from. Statements and steps below them
 * are left out: what is set off belongs to the request, the reaction or the job.
 */
type Carriers = ReadonlyMap<string, SpanContext>;
const carriersKey = createContextKey('creditplane.carriers');

/** Goes on with the trace of `origin`, or begins one. What is done inside may set off more: see `carried`. */
export function continueTrace<Result>(
  name: string,
  { kind = 'INTERNAL', facts = {}, isFailure, ...origin }: Step & Origin,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const from = origin.traceparent === undefined ? undefined : parseTraceparent(origin.traceparent);
  const span = startSpan(
    name,
    SpanKind[kind],
    { ...(from ? { from } : {}), late: origin.late === true },
    facts,
  );
  const own = span.spanContext();
  if (!isSpanContextValid(own)) return work(span);
  const carriers: Carriers = new Map([[(from ?? own).traceId, own]]);
  return runIn(span, withSpan(span, carriers), () => work(span), isFailure);
}

/**
 * Does in one go what several events ask for. Each trace among them gets a span of its own; statements stand below the
 * first one that is sampled, to which the others link. A failure is told of an event that failed alone: a larger batch
 * is split and tried again.
 */
export async function continueTraces<Result>(
  name: string,
  items: readonly Origin[],
  { kind = 'CONSUMER', facts = {}, isFailure = () => true }: Step,
  work: () => Promise<Result>,
): Promise<Result> {
  const origins = originsOf(items);
  if (origins.size === 0) return work();
  const spans = new Map<string, Span>();
  for (const [traceId, { from, late, count }] of origins) {
    const counted = { ...facts, 'messaging.batch.message_count': count };
    spans.set(traceId, startSpan(name, SpanKind[kind], { from, late }, counted));
  }
  const all = [...spans.values()];
  const lead = all.find((span) => isSampled(span.spanContext())) ?? all[0];
  if (!lead) return work();
  for (const span of all) if (span !== lead) span.addLink({ context: lead.spanContext() });
  const carriers: Carriers = new Map([...spans].map(([traceId, span]) => [traceId, span.spanContext()]));
  try {
    return await context.with(withSpan(lead, carriers), work);
  } catch (error) {
    for (const span of all) {
      span.setAttribute('error.type', errorType(error));
      if (items.length === 1 && isFailure(error)) span.setStatus({ code: SpanStatusCode.ERROR });
    }
    throw error;
  } finally {
    for (const span of all) span.end();
  }
}

/**
 * The `traceparent` that goes out with an event, a job or a call, for a cause that came with `traceparent`: it names the
 * span that goes on with that trace here. Without tracing it is passed on as it came.
 */
export function carried(traceparent: string | undefined): string | undefined {
  const carriers = context.active().getValue(carriersKey) as Carriers | undefined;
  if (!carriers) return traceparent;
  if (traceparent === undefined) {
    const [only] = carriers.values();
    return only && carriers.size === 1 ? formatTraceparent(only) : undefined;
  }
  const carrier =
    carriers.get(parseTraceparent(traceparent)?.traceId ?? '') ?? ownCarrier(carriers, traceparent);
  return carrier ? formatTraceparent(carrier) : traceparent;
}

/**
 * The `traceparent` of a call that goes out now: of the innermost span, so that the far side stands below it. Without
 * tracing the one that came is passed on.
 */
export function outgoing(traceparent: string | undefined): string | undefined {
  const active = trace.getActiveSpan()?.spanContext();
  return active && isSpanContextValid(active) ? formatTraceparent(active) : traceparent;
}

/** A cause that was made inside names the new trace, where an old one was only linked to. */
function ownCarrier(carriers: Carriers, traceparent: string): SpanContext | undefined {
  const traceId = parseTraceparent(traceparent)?.traceId;
  return [...carriers.values()].find((carrier) => carrier.traceId === traceId);
}

type Grouped = { from: SpanContext; late: boolean; count: number };

function originsOf(items: readonly Origin[]): Map<string, Grouped> {
  const origins = new Map<string, Grouped>();
  for (const { traceparent, late = false } of items) {
    const from = traceparent === undefined ? undefined : parseTraceparent(traceparent);
    if (!from) continue;
    const known = origins.get(from.traceId);
    if (known) known.count += 1;
    else origins.set(from.traceId, { from, late, count: 1 });
  }
  return origins;
}

function startSpan(
  name: string,
  kind: SpanKind,
  { from, late }: { from?: SpanContext; late: boolean },
  attributes: SpanFacts,
): Span {
  if (!from) return tracer().startSpan(name, { kind, attributes });
  if (late) return tracer().startSpan(name, { kind, attributes, root: true, links: [{ context: from }] });
  return tracer().startSpan(name, { kind, attributes }, trace.setSpanContext(context.active(), from));
}

function withSpan(span: Span, carriers: Carriers): Context {
  return trace.setSpan(context.active(), span).setValue(carriersKey, carriers);
}

function isSampled({ traceFlags }: SpanContext): boolean {
  return (traceFlags & TraceFlags.SAMPLED) !== 0;
}
