import { Fault, type FieldMistake } from '../../../../kernel/faults.ts';
import type { TenantScope } from '../../../../platform/database/scope.ts';
import type { IdentityPort } from '../../../identity/public.ts';
import type { RiskPort } from '../../../risk/public.ts';
import type { ProductKind, ProductTerms } from './schemas.ts';

export type BindingPorts = {
  identity: Pick<IdentityPort, 'creditor'>;
  risk: Pick<RiskPort, 'publishedPolicy'>;
};

type Bound = Pick<ProductTerms, 'policy' | 'minAmount' | 'maxAmount' | 'termsMonths'> & {
  kind: ProductKind;
  currency: string;
};

/** Throws 422 where no such creditor lends here. */
export async function refuseUnknownCreditor(
  { identity }: BindingPorts,
  scope: TenantScope,
  creditorId: string,
): Promise<void> {
  if (await identity.creditor(scope, creditorId)) return;
  throw invalid([{ pointer: '/creditorId', message: `No creditor ${creditorId} here.` }]);
}

/**
 * Throws 422 where the policy is not published, or where the product would offer what its policy never grants: another
 * kind or currency, an amount or a term outside the policy's.
 */
export async function refuseOutsidePolicy(
  { risk }: BindingPorts,
  scope: TenantScope,
  product: Bound,
): Promise<void> {
  const { policyId, version } = product.policy;
  const policy = await risk.publishedPolicy(scope, { policyId, version });
  if (!policy) {
    throw invalid([
      {
        pointer: version === 'latest' ? '/policy/policyId' : '/policy',
        message: `No published policy ${policyId}${version === 'latest' ? '' : ` of version ${version}`} here.`,
      },
    ]);
  }
  const allowed = policy.product;
  const mistakes: FieldMistake[] = [];
  if (product.kind !== allowed.kind) {
    mistakes.push({ pointer: '/kind', message: `This policy decides on ${allowed.kind} only.` });
  }
  if (product.currency !== allowed.currency) {
    mistakes.push({ pointer: '/currency', message: `This policy lends in ${allowed.currency} only.` });
  }
  if (product.minAmount < allowed.minAmountMinor) {
    mistakes.push({
      pointer: '/minAmount',
      message: `The policy lends from ${allowed.minAmountMinor} minor units.`,
    });
  }
  if (product.maxAmount > allowed.maxAmountMinor) {
    mistakes.push({
      pointer: '/maxAmount',
      message: `The policy lends up to ${allowed.maxAmountMinor} minor units.`,
    });
  }
  const strangers = product.termsMonths.filter((term) => !allowed.termsMonths.includes(term));
  if (strangers.length > 0) {
    mistakes.push({
      pointer: '/termsMonths',
      message: `The policy runs ${allowed.termsMonths.join(', ')} months, not ${strangers.join(', ')}.`,
    });
  }
  if (mistakes.length > 0) throw invalid(mistakes);
}

function invalid(errors: readonly FieldMistake[]): Fault {
  return new Fault({
    code: 'validation_failed',
    publicMessage: errors[0]?.message ?? 'The product cannot be bound.',
    errors,
  });
}
