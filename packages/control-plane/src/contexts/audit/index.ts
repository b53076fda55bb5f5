import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { AuditPort } from './public.ts';
import { auditReaction } from './reactions.ts';
import { auditRoutes } from './routes.ts';
import { createVerifier } from './verification.ts';

export type AuditDependencies = { works: WorkFactory };

/** The witness: every event of a tenant, in a chain that shows if it was touched. */
export const auditContext = defineContext<AuditDependencies, AuditPort>({
  name: 'audit',
  needs: [],
  events: [],
  migrations: () => readMigrations('audit', new URL('./migrations/', import.meta.url)),
  create: ({ works }) => {
    const port = createVerifier(works);
    return { name: 'audit', port, routes: auditRoutes(port), reactions: [auditReaction], jobs: [] };
  },
});
