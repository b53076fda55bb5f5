import { traceStep } from '../telemetry/tracing/spans.ts';
import type { Connection, Statement } from './connection.ts';

/**
 * A connection whose round trips are spans of the trace under way. They show the text of prepared statements, which has
 * placeholders where values stand, and nothing of what is written out in full.
 */
export function tracedConnection(connection: Connection): Connection {
  return {
    run: (statements) =>
      traceStep(nameOf(statements), { kind: 'CLIENT', isFailure }, (span) => {
        if (span.isRecording()) {
          span.setAttributes({
            'db.system.name': 'postgresql',
            'db.query.text': textOf(statements),
            ...(statements.length > 1 ? { 'db.operation.batch.size': statements.length } : {}),
          });
        }
        return connection.run(statements);
      }),
  };
}

/** A stream that moved, a job that another took over, a deadlock: the work begins again, and nothing is wrong. */
function isFailure(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return code !== 'CP409' && code !== 'CP410' && code !== '40001' && code !== '40P01';
}

/** After what it is for: of `begin`, a scope and a statement, the statement. */
function nameOf(statements: readonly Statement[]): string {
  const last = statements.findLast((statement) => !isControl(statement)) ?? statements.at(-1);
  return last ? summaryOf(last.text) : 'nothing';
}

/** Begins or ends a transaction, or enters a scope. */
function isControl({ text }: Statement): boolean {
  return /^(begin|commit|rollback|set local|select set_config)\b/i.test(text);
}

function textOf(statements: readonly Statement[]): string {
  return statements.map(({ text, name }) => (name ? text : `${summaryOf(text)} ...`)).join(';\n');
}

const summaries = new Map<string, string>();

/** `INSERT providers.requests`, `SELECT event_store.append`: the statement's verb and the first thing that it names. */
function summaryOf(text: string): string {
  const known = summaries.get(text);
  if (known) return known;
  const [verb = ''] = /[a-z]+/i.exec(text) ?? [];
  const plain = text.replaceAll('"', '');
  const target =
    /\b(?:into|update|from|table)\s+(?!select\b)([a-z_]+\.[a-z_]+)/i.exec(plain) ??
    /\b([a-z_]+\.[a-z_]+)\s*\(/i.exec(plain);
  const summary = [verb.toUpperCase(), target?.[1] ?? ''].join(' ').trim();
  if (summaries.size < 2_000) summaries.set(text, summary);
  return summary;
}
