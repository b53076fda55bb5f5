import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { insertPersonalLoan } from './credit/products.ts';
import type { ApplicationsPort } from './public.ts';
import type { ApplicationTables } from './rows.ts';

const cause = { correlationId: 'applications.port', causationId: 'applications.port', actor: 'system' };

export function applicationsPort(works: WorkFactory): ApplicationsPort {
  return {
    externalIdOf: (scope, applicationId) =>
      works.run(scope, cause, async (work) => {
        const row = await work
          .tables<ApplicationTables>()
          .selectFrom('applications.applications')
          .select('external_id')
          .where('application_id', '=', applicationId)
          .executeTakeFirst();
        return row?.external_id ?? undefined;
      }),
    createProduct: (scope, product) => works.run(scope, cause, (work) => insertPersonalLoan(work, product)),
  };
}
