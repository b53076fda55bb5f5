import { isSpanContextValid, trace } from '@opentelemetry/api';
import { pino } from 'pino';
import { redactFields, redactText } from './redaction.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Ids, counts, durations and `error`; personal and secret values are redacted, but do not belong here at all. */
export type LogFields = Readonly<Record<string, unknown>>;

/** How everything in the house writes to the log. The message is constant; what varies is a field. */
export type Logger = {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger that adds these fields to every line. */
  child(fields: LogFields): Logger;
};

export type LoggerOptions = {
  level: LogLevel;
  service: string;
  version: string;
  /** Takes one JSON line at a time. Default standard error: standard output belongs to what a program answers. */
  destination?: { write(line: string): void };
};

/**
 * JSON lines `{ level, time, service, version, pid, ..., message }`, redacted before they are written. Inside a trace
 * they carry `trace_id` and `span_id`, as OpenTelemetry names them in formats other than its own.
 */
export function createLogger({ level, service, version, destination }: LoggerOptions): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { service, version, pid: process.pid },
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  return wrap(pino(options, destination ?? pino.destination(2)));
}

/** A logger that says nothing. */
export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => silentLogger,
};

function wrap(target: pino.Logger): Logger {
  const writer =
    (level: Exclude<LogLevel, 'silent'>) =>
    (message: string, fields: LogFields = {}) => {
      if (!target.isLevelEnabled(level)) return;
      target[level]({ ...traceFields(), ...redactFields(fields) }, redactText(message));
    };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    child: (fields) => wrap(target.child(redactFields(fields))),
  };
}

function traceFields(): LogFields {
  const span = trace.getActiveSpan()?.spanContext();
  return span && isSpanContextValid(span) ? { trace_id: span.traceId, span_id: span.spanId } : {};
}
