import type { ActivationCondition, Creditor } from '../public.ts';

/** The street of the creditor that every new tenant starts with. */
export const sandboxStreet = '1 Sandbox Way';

/** Somebody must lend in law before anybody lends in fact. */
export function creditorComplete(
  creditors: (scope: Parameters<ActivationCondition['missing']>[0]) => Promise<Creditor[]>,
  today: () => string,
): ActivationCondition {
  return {
    name: 'creditor_complete',
    description:
      'A creditor with its own address and agency, and a licence in force where its kind needs one',
    missing: async (scope) => {
      const reasons = (await creditors(scope)).map((creditor) => missingOf(creditor, today()));
      if (reasons.includes(undefined)) return undefined;
      return reasons[0] ?? 'There is no creditor.';
    },
  };
}

/** Banks and credit unions lend by their charter, others by the licences of states. */
function missingOf({ legalName, address, type, licences }: Creditor, today: string): string | undefined {
  if (address.line1 === sandboxStreet) return `${legalName} still has the sandbox's address.`;
  if (type === 'bank' || type === 'credit_union') return undefined;
  if (licences.some(({ expiresOn }) => expiresOn === null || expiresOn >= today)) return undefined;
  return `${legalName} has no licence in force.`;
}
