import type { KeyObject } from 'node:crypto';
import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { CheckpointArchive } from './checkpoints/archive.ts';
import { checkpointJob } from './checkpoints/jobs.ts';
import { exportChain } from './export/lines.ts';
import type { AuditPort } from './public.ts';
import { auditReaction } from './reactions.ts';
import { auditRoutes } from './routes.ts';
import { verifyStored } from './verification.ts';

export type AuditDependencies = {
  works: WorkFactory;
  /** Ed25519 private key of the checkpoints. */
  signingKey: KeyObject;
  archive: CheckpointArchive;
};

/** The witness: every event of a tenant, in a chain that shows if it was touched. */
export const auditContext = defineContext<AuditDependencies, AuditPort>({
  name: 'audit',
  needs: [],
  events: [],
  migrations: () => readMigrations('audit', new URL('./migrations/', import.meta.url)),
  create: (dependencies) => {
    const port: AuditPort = {
      verify: (scope) => verifyStored(dependencies, scope),
      export: (scope) => exportChain(dependencies, scope),
    };
    return {
      name: 'audit',
      port,
      routes: auditRoutes(port),
      reactions: [auditReaction],
      jobs: [checkpointJob(dependencies)],
    };
  },
});
