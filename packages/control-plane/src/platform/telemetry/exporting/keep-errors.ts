import { type SpanContext, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import type { ReadableSpan, Span, SpanProcessor } from '@opentelemetry/sdk-trace';

export type KeepErrorsOptions = {
  /** Spans of traces that nobody drew, held until it is known whether one of them fails. Default 10,000. */
  maxHeld?: number;
  /** How long a trace without news is held. Default 30 s: longer than an application takes, and than most retries. */
  holdMs?: number;
  /** Milliseconds of a clock that never steps back. */
  monotonicMs?: () => number;
};

type Held = { spans: ReadableSpan[]; open: Set<Span>; failed: boolean; touchedMs: number };

/**
 * Keeps every trace in which something fails, though the head of the trace was not drawn. Spans of such traces are
 * recorded and held here; the first error sends what is held, and marks what is open as sampled, so that whatever it sets
 * off from then on, in other processes too, is drawn. What other processes did before the error is not seen from here.
 * Bounded by count and by age: the trace that has been quiet longest goes first.
 */
export function keepErrors(drawn: SpanProcessor, options: KeepErrorsOptions = {}): SpanProcessor {
  const { maxHeld = 10_000, holdMs = 30_000, monotonicMs = () => performance.now() } = options;
  /** In the order of their last news. */
  const traces = new Map<string, Held>();
  let heldSpans = 0;

  const touch = (traceId: string): Held => {
    const held = traces.get(traceId) ?? { spans: [], open: new Set(), failed: false, touchedMs: 0 };
    traces.delete(traceId);
    traces.set(traceId, held);
    held.touchedMs = monotonicMs();
    return held;
  };

  const letGo = (): void => {
    for (const [traceId, held] of traces) {
      const isOld = monotonicMs() - held.touchedMs > holdMs && held.open.size === 0;
      if (!isOld && heldSpans <= maxHeld) return;
      traces.delete(traceId);
      heldSpans -= held.spans.length;
    }
  };

  const send = (span: ReadableSpan): void => {
    markSampled(span.spanContext());
    drawn.onEnd(span);
  };

  const fail = (held: Held): void => {
    held.failed = true;
    for (const span of held.open) markSampled(span.spanContext());
    heldSpans -= held.spans.length;
    for (const span of held.spans.splice(0)) send(span);
  };

  return {
    onStart: (span, parentContext) => {
      if (isSampled(span.spanContext())) return drawn.onStart(span, parentContext);
      const held = touch(span.spanContext().traceId);
      held.open.add(span);
      if (held.failed) markSampled(span.spanContext());
      letGo();
    },
    onEnd: (span) => {
      const { traceId } = span.spanContext();
      const held = traces.get(traceId);
      held?.open.delete(span as Span);
      if (isSampled(span.spanContext())) return drawn.onEnd(span);
      const holding = touch(traceId);
      if (span.status.code === SpanStatusCode.ERROR) fail(holding);
      if (holding.failed) return send(span);
      holding.spans.push(span);
      heldSpans += 1;
      letGo();
    },
    forceFlush: () => drawn.forceFlush(),
    shutdown: () => {
      traces.clear();
      heldSpans = 0;
      return drawn.shutdown();
    },
  };
}

function isSampled({ traceFlags }: SpanContext): boolean {
  return (traceFlags & TraceFlags.SAMPLED) !== 0;
}

/** The context is the span's own and no copy, so that children and what goes out from now on see the mark. */
function markSampled(span: SpanContext): void {
  span.traceFlags |= TraceFlags.SAMPLED;
}
