import { type CheckFinding, passed, referred } from './finding.ts';
import { servedStates } from './served-states.ts';

const everyServedState: ReadonlySet<string> = new Set(servedStates);

/** Territories and military post: in the United States, not served by a rule. Source: USPS Publication 28, appendix B. */
const unservedPlaces: ReadonlySet<string> = new Set('AS GU MP PR VI FM MH PW AA AE AP'.split(' '));

/**
 * Whether the party lives where we lend: in one of the states, and, where the product serves some of them only, in one
 * of those. Abroad and outside the product's states is a decline; a territory, a post of the armed forces and an address
 * that we cannot place go to a person. The first address is the present one.
 */
export function checkResidence(
  addresses: readonly { state: string; country: string }[],
  productStates?: readonly string[],
): CheckFinding {
  const home = addresses[0];
  if (!home) return referred('residence', 'no_address', 'C04');
  if (home.country !== 'US') return outside('abroad');
  const state = home.state.trim().toUpperCase();
  if (everyServedState.has(state)) {
    return productStates === undefined || productStates.includes(state)
      ? passed('residence', 'in_service_area')
      : outside('outside_product_states');
  }
  return unservedPlaces.has(state)
    ? referred('residence', 'unserved_place', 'C03')
    : referred('residence', 'unknown_state', 'C04');
}

function outside(cause: string): CheckFinding {
  return { check: 'residence', outcome: 'decline', cause, reasonCode: 'C03', requirement: null };
}
