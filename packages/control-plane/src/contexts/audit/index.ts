import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { defineContext } from '../../platform/context/context.ts';
import { exportPublicKey } from '../../platform/crypto/signature.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { createAccessLog } from './accesses/access-log.ts';
import { createOrigins } from './accesses/origins.ts';
import type { CheckpointArchive } from './checkpoints/archive.ts';
import { keyIdOf } from './checkpoints/checkpoint.ts';
import { checkpointJob } from './checkpoints/jobs.ts';
import { auditEvents } from './events.ts';
import { exportChain } from './export/export-chain.ts';
import type { AuditPort } from './public.ts';
import { auditReaction } from './reactions.ts';
import { auditRoutes } from './routes.ts';
import { verifyStored } from './verification.ts';

export type AuditDependencies = {
  works: WorkFactory;
  /** Ed25519 private key of the checkpoints. */
  signingKey: KeyObject;
  archive: CheckpointArchive;
  clock: Clock;
  /** Seals the addresses that calls came from. */
  seal: Seal;
  keyedHash: (domain: string, value: string) => string;
};

/** The witness: every event of a tenant, in a chain that shows if it was touched. */
export const auditContext = defineContext<AuditDependencies, AuditPort>({
  name: 'audit',
  needs: [],
  events: Object.values(auditEvents),
  migrations: () => readMigrations('audit', new URL('./migrations/', import.meta.url)),
  create: (dependencies) => {
    const { clock, signingKey } = dependencies;
    const origins = createOrigins(dependencies);
    const port: AuditPort = {
      accessLog: createAccessLog(origins),
      verify: (scope) => verifyStored(dependencies, scope),
      export: (scope) => exportChain(dependencies, scope, clock),
    };
    return {
      name: 'audit',
      port,
      routes: auditRoutes({
        port,
        origins,
        publicKey: exportPublicKey(signingKey),
        keyId: keyIdOf(signingKey),
      }),
      reactions: [auditReaction],
      jobs: [checkpointJob(dependencies)],
    };
  },
});
