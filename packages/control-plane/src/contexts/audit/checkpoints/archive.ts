import type { TenantScope } from '../../../platform/database/scope.ts';
import type { SignedCheckpoint } from './checkpoint.ts';

/**
 * Where signed checkpoints are kept apart from the database: who rewrites the tables, with any rights, does not reach
 * them there. A folder, later an object store with a retention lock.
 */
export type CheckpointArchive = {
  /** Durable once it resolves. */
  keep(checkpoint: SignedCheckpoint): Promise<void>;
  /** Everything kept of one chain, in no promised order; what cannot be read is an error, never left out. */
  read(scope: TenantScope): Promise<SignedCheckpoint[]>;
};

/** Forgets with the process; for tests, and for control planes that keep nothing. */
export function memoryCheckpoints(): CheckpointArchive {
  const kept: SignedCheckpoint[] = [];
  return {
    keep: async (checkpoint) => {
      kept.push(checkpoint);
    },
    read: async ({ tenantId, mode }) =>
      kept.filter((checkpoint) => checkpoint.tenantId === tenantId && checkpoint.mode === mode),
  };
}
