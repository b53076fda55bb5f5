import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../../kernel/clock.ts';
import { invalidField } from '../../../../kernel/faults.ts';
import { isAmongFirst } from '../../../../kernel/stable-share.ts';
import type { TenantScope } from '../../../../platform/database/scope.ts';
import type { Cause, WorkFactory } from '../../../../platform/unit-of-work/work.ts';
import type { RiskPort } from '../../../risk/public.ts';
import { findProduct, onlyProduct } from './repository.ts';
import type { ProductRow } from './rows.ts';

/** What an application is submitted for: the product in one version, and the policy version that decides. */
export type ChosenProduct = { product: ProductRow; policyVersion: number };

/** The same before the applicant is known. */
type Choosable = ChosenProduct & { challenger?: { policyVersion: number; shareBps: number } };

export type ProductChoice = {
  /**
   * The product of this id, or the only active one where none is named; undefined where there is none. Kept for half a
   * second, so that the hot path does not ask the database each time: every process follows an edit within a second.
   * Throws 422 where the product goes by the newest version of a policy that has none.
   */
  choose(
    scope: TenantScope,
    productId: string | undefined,
    applicantId: string,
  ): Promise<ChosenProduct | undefined>;
  /** To be called after a change was committed: this process follows at once. */
  forget(scope: TenantScope, productId: string): void;
};

const rememberedMs = 500;
const rememberedProducts = 10_000;

type Remembered = { chosen: Promise<Choosable | undefined>; untilMs: number };

/** The choice only reads, so this cause reaches no event. */
const reading: Cause = { correlationId: 'products', causationId: 'products', actor: 'system' };

export function createProductChoice(parts: {
  works: WorkFactory;
  clock: Clock;
  risk: Pick<RiskPort, 'publishedPolicy'>;
}): ProductChoice {
  const remembered = new LRUCache<string, Remembered>({ max: rememberedProducts });
  const keyOf = ({ tenantId, mode }: TenantScope, productId = '') => `${tenantId}:${mode}:${productId}`;

  const read = async (scope: TenantScope, productId?: string): Promise<Choosable | undefined> => {
    const product = await parts.works.run(scope, reading, (work) =>
      productId ? findProduct(work, productId) : onlyProduct(work),
    );
    if (!product) return undefined;
    if (product.policy_version !== null) return { product, policyVersion: product.policy_version };
    const policyId = product.policy_id;
    const newest = await parts.risk.publishedPolicy(scope, { policyId, version: 'latest' });
    if (!newest) throw invalidField('/productId', 'The policy of this product has no published version.');
    const { policyVersion, challenger } = newest;
    return { product, policyVersion, ...(challenger ? { challenger } : {}) };
  };

  return {
    choose: async (scope, productId, applicantId) => {
      const key = keyOf(scope, productId);
      const nowMs = parts.clock.now().getTime();
      const known = remembered.get(key);
      if (known && nowMs < known.untilMs) return forApplicant(await known.chosen, applicantId);
      const choosing: Remembered = { chosen: read(scope, productId), untilMs: nowMs + rememberedMs };
      remembered.set(key, choosing);
      choosing.chosen.then(
        // A product that is not there yet must be found the moment it is.
        (chosen) => chosen ?? drop(key, choosing),
        () => drop(key, choosing),
      );
      return forApplicant(await choosing.chosen, applicantId);
    },
    forget: (scope, productId) => {
      remembered.delete(keyOf(scope, productId));
      remembered.delete(keyOf(scope));
    },
  };

  function drop(key: string, choosing: Remembered): void {
    if (remembered.peek(key) === choosing) remembered.delete(key);
  }
}

/** Champion or challenger: each policy shuffles applicants its own way, and an applicant stays on one side. */
function forApplicant(chosen: Choosable | undefined, applicantId: string): ChosenProduct | undefined {
  if (!chosen?.challenger) return chosen;
  const { product, policyVersion, challenger } = chosen;
  const isTried = isAmongFirst(product.policy_id, applicantId, challenger.shareBps);
  return { product, policyVersion: isTried ? challenger.policyVersion : policyVersion };
}
