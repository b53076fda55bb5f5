import type { TenantScope } from '../../platform/database/scope.ts';
import type { AccessLog } from '../../platform/http/access.ts';
import type { ChainVerification } from './chain-verification.ts';

export { type CheckpointArchive, memoryCheckpoints } from './checkpoints/archive.ts';
export { fileCheckpoints, parseCheckpoints } from './checkpoints/file-archive.ts';
export { type ExportVerification, verifyExport } from './export/verify-export.ts';

export type AuditPort = {
  /** Records calls in the transaction of what they did; the chain takes them up as it does events. */
  accessLog: AccessLog;
  /** Walks a tenant's whole chain, recomputes every hash, and holds it against every signed checkpoint. */
  verify(scope: TenantScope): Promise<ChainVerification>;
  /** The whole chain, its checkpoints and a signed end as lines, for `verifyExport` on another machine. */
  export(scope: TenantScope): AsyncIterable<string>;
};
