import type { Provider } from '@creditplane/sdk';
import type { Palette } from '../../output/palette.ts';
import type { Cell } from '../../output/table.ts';

/** The state of a circuit breaker, in the colour of its meaning. */
export function circuitCell({ circuit }: Pick<Provider, 'circuit'>, palette: Palette): Cell {
  const text = circuit.replace('_', ' ');
  return circuit === 'closed' ? { text, paint: palette.good } : { text, paint: palette.bad };
}
