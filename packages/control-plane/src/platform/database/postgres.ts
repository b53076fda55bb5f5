import pg from 'pg';
import type { Connection, ConnectionSource } from './connection.ts';
import { type Database, databaseOver } from './database.ts';
import { kyselyOver } from './dialect.ts';
import { connectionOver } from './pipelined-batch.ts';

export type PostgresOptions = {
  connectionString: string;
  /** DESIGN section 7: 10..50 connections, idle 30 s, acquire 30 s. */
  poolMin?: number;
  poolMax?: number;
  idleTimeoutMs?: number;
  acquireTimeoutMs?: number;
  /** Of one statement. Default 30 s; 0 is none. */
  statementTimeoutMs?: number;
  /** Of one wait for a lock. Default 10 s. */
  lockTimeoutMs?: number;
  /** Of a transaction between two statements: what its process forgot must not hold the horizon back. Default 60 s. */
  idleInTransactionTimeoutMs?: number;
  onPoolError?: (error: Error) => void;
  /** How long a borrower waited for a connection. */
  onWait?: (waitMs: number) => void;
  /** Given once, a way to count the pool's connections at any moment. */
  onPool?: (count: () => PoolCount) => void;
};

/** Connections at work and at rest, and borrowers that wait for one. */
export type PoolCount = { busy: number; idle: number; waiting: number };

// Positions and versions stay below 2^53; PGlite gives numbers, so PostgreSQL does too.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * PostgreSQL through a pool. The timeouts stand on every session from its start: they travel with the connection's first
 * message and cost no statement. A pooler between must let them pass (PgBouncer: `ignore_startup_parameters` drops them).
 */
export function openPostgres(options: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    min: options.poolMin ?? 10,
    max: options.poolMax ?? 50,
    idleTimeoutMillis: options.idleTimeoutMs ?? 30_000,
    connectionTimeoutMillis: options.acquireTimeoutMs ?? 30_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    lock_timeout: options.lockTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 60_000,
    application_name: 'creditplane',
  });
  pool.on('error', (error) => options.onPoolError?.(error));
  // A borrowed connection that the server ends between two statements: its next statement says so. Unheard, the
  // error would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  options.onPool?.(() => ({
    busy: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  }));
  const kysely = kyselyOver(connectionsOf(pool, options.onWait));
  return databaseOver('postgres', kysely, () => pool.end());
}

/** The connections of a pool, one to each of its clients for as long as that lives. */
export function connectionsOf(pool: pg.Pool, onWait?: (waitMs: number) => void): ConnectionSource {
  const connections = new WeakMap<pg.PoolClient, Connection>();
  const clients = new WeakMap<Connection, pg.PoolClient>();
  return {
    acquire: async () => {
      const startedMs = performance.now();
      // One that gave up waited, too.
      const client = await pool.connect().finally(() => onWait?.(performance.now() - startedMs));
      const connection = connections.get(client) ?? connectionOver(client);
      connections.set(client, connection);
      clients.set(connection, client);
      return connection;
    },
    release: async (connection) => clients.get(connection)?.release(),
  };
}
