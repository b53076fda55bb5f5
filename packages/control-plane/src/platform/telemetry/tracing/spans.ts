import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** Names from the code, ids and counts. Never a person's data, an address, a statement's values or an error's text. */
export type SpanFacts = Attributes;

export type Step = {
  kind?: keyof typeof SpanKind;
  facts?: SpanFacts;
  /** False for what is part of the day, such as a conflict that is tried again. Default: every error is a failure. */
  isFailure?: (error: unknown) => boolean;
};

/** Of the provider that is registered at the moment; without one its spans record nothing. */
export function tracer(): Tracer {
  return trace.getTracer('creditplane');
}

/** One step of a trace that is being recorded; elsewhere the step is taken and nothing else. */
export async function traceStep<Result>(
  name: string,
  step: Step,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const active = trace.getActiveSpan();
  if (!active?.isRecording()) return work(active ?? unrecorded);
  const { kind = 'INTERNAL', facts = {} } = step;
  const span = tracer().startSpan(name, { kind: SpanKind[kind], attributes: facts });
  return runIn(span, trace.setSpan(context.active(), span), () => work(span), step.isFailure);
}

/** Runs work inside a span and ends it. Of an error it keeps the type: its text may quote anything. */
export async function runIn<Result>(
  span: Span,
  within: Context,
  work: () => Promise<Result>,
  isFailure: Step['isFailure'] = () => true,
): Promise<Result> {
  try {
    return await context.with(within, work);
  } catch (error) {
    span.setAttribute('error.type', errorType(error));
    if (isFailure(error)) span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

/** A SQLSTATE or a code of ours (`not_found`, `ECONNREFUSED`), else the class. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^[A-Za-z0-9_]{2,40}$/.test(code) ? code : error.constructor.name;
}

const unrecorded: Span = trace.wrapSpanContext({ traceId: '', spanId: '', traceFlags: 0 });
