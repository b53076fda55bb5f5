import { type Charge, chargeKinds } from '@creditplane/policy/regulation-z';
import { InvalidArgumentError } from 'commander';

/** Collects `origination_fee=150`. */
export function chargeOption(typed: string, before: readonly Charge[]): readonly Charge[] {
  const [, name, amount] = /^([a-z_]+)=(\d+(?:\.\d+)?)$/.exec(typed.trim()) ?? [];
  const kind = chargeKinds.find((known) => known === name);
  if (amount === undefined)
    throw new InvalidArgumentError('It reads <kind>=<amount>, for example points=150.');
  if (kind === undefined) throw new InvalidArgumentError(`"${name}" is none of ${chargeKinds.join(', ')}.`);
  return [...before, { kind, amount }];
}
