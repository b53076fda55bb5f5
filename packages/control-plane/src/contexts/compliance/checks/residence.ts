import { type CheckFinding, passed, referred } from './finding.ts';

/** The fifty states and the District of Columbia. Source: USPS Publication 28, appendix B. */
const servedStates: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
    'OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
  ).split(' '),
);

/** Territories and military post: in the United States, not served by a rule. Same source. */
const unservedPlaces: ReadonlySet<string> = new Set('AS GU MP PR VI FM MH PW AA AE AP'.split(' '));

/**
 * Whether the party lives where we lend: in one of the states. Abroad is a decline; a territory, a post of the armed
 * forces and an address that we cannot place go to a person. The first address is the present one.
 */
export function checkResidence(addresses: readonly { state: string; country: string }[]): CheckFinding {
  const home = addresses[0];
  if (!home) return referred('residence', 'no_address', 'C04');
  if (home.country !== 'US') {
    return {
      check: 'residence',
      outcome: 'decline',
      cause: 'abroad',
      reasonCode: 'C03',
      requirement: null,
    };
  }
  const state = home.state.trim().toUpperCase();
  if (servedStates.has(state)) return passed('residence', 'in_service_area');
  return unservedPlaces.has(state)
    ? referred('residence', 'unserved_place', 'C03')
    : referred('residence', 'unknown_state', 'C04');
}
