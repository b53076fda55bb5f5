import type { TenantScope } from '../../platform/database/scope.ts';
import type { ChainVerification } from './chain-verification.ts';

export { type CheckpointArchive, memoryCheckpoints } from './checkpoints/archive.ts';
export { fileCheckpoints } from './checkpoints/file-archive.ts';
export { verifyExport } from './export/verify-export.ts';

export type AuditPort = {
  /** Walks a tenant's whole chain, recomputes every hash, and holds it against every signed checkpoint. */
  verify(scope: TenantScope): Promise<ChainVerification>;
  /** The whole chain and its signed checkpoints as NDJSON lines, for `verifyExport` on another machine. */
  export(scope: TenantScope): AsyncIterable<string>;
};
