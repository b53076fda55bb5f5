import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { serialize } from 'pg-protocol';
import type { Connection, Statement } from './connection.ts';

/**
 * What the server holds of a named statement: its columns once they were asked for, which only the last of a batch does;
 * `unsure` after an error, since it may or may not have been parsed.
 */
type Prepared = { columns: readonly Column[] | undefined } | 'unsure';
type Column = { name: string; parse: (value: string) => unknown };
type Row = Record<string, unknown>;
type Answer = { rows: Row[]; count: number };

/** As much of pg's own connection as a batch needs. */
type Wire = { readonly stream: { readonly writable: boolean; write(bytes: Uint8Array): void } };

/**
 * A connection of the pool that sends a batch in one write and ends it with one Sync, so that a BEGIN, a scope and a
 * statement cost one round trip. Measured: half the server's CPU went into the writes of single statements.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export function connectionOver(client: pg.PoolClient): Connection {
  const memory = new Map<string, Prepared>();
  const pipelined = (statements: readonly Statement[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const batch = createBatch(statements, memory, resolve, (error) => {
        // The socket's stack says nothing; this one leads to who asked.
        Error.captureStackTrace(error);
        reject(error);
      });
      client.query(batch as unknown as pg.Submittable);
    });
  return {
    run: async (statements) => {
      const last = statements.at(-1);
      if (last && isScript(last)) {
        if (statements.length > 1) await pipelined(statements.slice(0, -1));
        const result = await client.query(last.text);
        return { rows: (result.rows ?? []) as never[], numAffectedRows: BigInt(result.rowCount ?? 0) };
      }
      const { rows, count } = await pipelined(statements);
      return { rows: rows as never[], numAffectedRows: BigInt(count) };
    },
  };
}

/** Only the simple query protocol takes several statements in one text. */
function isScript({ text, parameters }: Statement): boolean {
  return parameters.length === 0 && text.includes(';');
}

/** What pg calls while the answers come in: its interface of queries that write themselves, as pg-cursor uses it. */
function createBatch(
  statements: readonly Statement[],
  memory: Map<string, Prepared>,
  resolve: (last: Answer) => void,
  reject: (error: Error) => void,
) {
  let at = 0;
  let columns: readonly Column[] | undefined;
  let answer: Answer = { rows: [], count: 0 };
  let failure: Error | undefined;
  let ended = false;

  const fail = (error: Error): void => {
    if (ended) return;
    ended = true;
    const name = statements[at]?.name;
    if (name) memory.set(name, 'unsure');
    reject(error);
  };
  const begin = (): void => {
    columns = columnsKnown(memory.get(statements[at]?.name ?? ''));
    answer = { rows: [], count: 0 };
  };
  return {
    submit: (wire: Wire): Error | null => {
      // Values first: one that cannot be written must not leave half a batch on the wire.
      let values: (string | Buffer | null)[][];
      try {
        values = statements.map(({ parameters }) => parameters.map((value) => prepareValue(value)));
      } catch (error) {
        return error as Error;
      }
      // One buffer: a write of many small ones costs several times as much.
      if (wire.stream.writable) wire.stream.write(Buffer.concat(messagesOf(statements, values, memory)));
      begin();
      return null;
    },
    handleRowDescription: ({ fields }: { fields: readonly pg.FieldDef[] }): void => {
      columns = fields.map(({ name, dataTypeID }) => ({
        name,
        parse: pg.types.getTypeParser(dataTypeID, 'text'),
      }));
    },
    handleDataRow: ({ fields }: { fields: readonly (string | null)[] }): void => {
      try {
        if (columns) answer.rows.push(rowOf(columns, fields));
      } catch (error) {
        failure ??= error as Error;
      }
    },
    handleCommandComplete: ({ text }: { text: string }): void => {
      const { name } = statements[at] ?? {};
      if (name) memory.set(name, { columns });
      answer.count = Number(/\d+$/.exec(text)?.[0] ?? 0);
      if (at === statements.length - 1) return;
      at += 1;
      begin();
    },
    handleEmptyQuery: (): void => {
      at = Math.min(at + 1, statements.length - 1);
    },
    handleError: fail,
    handleReadyForQuery: (): void => {
      if (failure) fail(failure);
      else if (!ended) resolve(answer);
      ended = true;
    },
  };
}

/** The messages of a batch. A statement whose name the server knows is not sent again, nor are known columns asked for. */
function messagesOf(
  statements: readonly Statement[],
  values: readonly (string | Buffer | null)[][],
  memory: ReadonlyMap<string, Prepared>,
): Buffer[] {
  const messages: Buffer[] = [];
  const sent = new Set<string>();
  for (const [index, { text, name = '' }] of statements.entries()) {
    const prepared = memory.get(name);
    if (prepared === 'unsure' && !sent.has(name)) messages.push(serialize.close({ type: 'S', name }));
    if (!sent.has(name) && (!prepared || prepared === 'unsure'))
      messages.push(serialize.parse({ name, text }));
    if (name) sent.add(name);
    messages.push(serialize.bind({ portal: '', statement: name, values: values[index] ?? [] }));
    const last = index === statements.length - 1;
    if (last && !columnsKnown(prepared)) messages.push(serialize.describe({ type: 'P', name: '' }));
    messages.push(serialize.execute({ portal: '' }));
  }
  messages.push(serialize.sync());
  return messages;
}

function columnsKnown(prepared: Prepared | undefined): readonly Column[] | undefined {
  return prepared && prepared !== 'unsure' ? prepared.columns : undefined;
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): Row {
  const row: Row = {};
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const value = fields[index];
    if (column) row[column.name] = value === null || value === undefined ? null : column.parse(value);
  }
  return row;
}
