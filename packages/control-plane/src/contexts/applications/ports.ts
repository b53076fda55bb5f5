import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { createProduct } from './credit/products/changing.ts';
import type { ApplicationsPort } from './public.ts';
import type { ApplicationTables } from './rows.ts';

const cause = { correlationId: 'applications.port', causationId: 'applications.port', actor: 'system' };

export function applicationsPort(works: WorkFactory): ApplicationsPort {
  return {
    externalIdOf: async (work, applicationId) => {
      const row = await work
        .tables<ApplicationTables>()
        .selectFrom('applications.applications')
        .select('external_id')
        .where('application_id', '=', applicationId)
        .executeTakeFirst();
      return row?.external_id ?? undefined;
    },
    createPersonalLoan: (scope, { creditorId, name, policyId, policyVersion }) =>
      works.run(scope, cause, async (work) => {
        const row = await createProduct(work, {
          creditorId,
          name,
          kind: 'personal_loan',
          currency: 'USD',
          minAmount: 100_000,
          maxAmount: 5_000_000,
          termsMonths: [12, 24, 36, 48, 60],
          policy: { policyId, version: policyVersion },
          statesServed: null,
          offerValidityDays: null,
        });
        return { productId: row.product_id };
      }),
  };
}
