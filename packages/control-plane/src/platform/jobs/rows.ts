import type { Mode } from '../../kernel/events.ts';
import type { Cause } from '../unit-of-work/cause.ts';

export type JobRow = {
  job_id: string;
  tenant_id: string;
  mode: Mode;
  test_clock_id: string | null;
  kind: string;
  dedupe_key: string | null;
  /** By the real clock; while asleep, by the test clock. */
  due_at: Date;
  payload: unknown;
  cause: Cause;
  attempts: number;
  state: 'asleep' | 'due' | 'dead';
  leased_by: string | null;
  leased_until: Date | null;
  sealed_error: Uint8Array | null;
  created_at: Date;
};

export type JobTables = { 'jobs.jobs': JobRow };
