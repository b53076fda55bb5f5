import type { InputDocument, PolicyDocument } from '../document/policy-document.ts';
import { providerKinds } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { CompiledJoint } from './compiled-policy.ts';

/**
 * What a policy says of joint applications. Where it says nothing, incomes and debts are added up: every input that is
 * money in minor units and comes from a person or a file rather than from the application.
 */
export function compileJoint({ inputs, joint }: PolicyDocument): CompiledJoint {
  const sum = (joint?.sum ?? Object.keys(inputs).filter((name) => isPartysMoney(inputs[name]))).toSorted();
  return {
    decides: joint?.decides ?? 'every_party',
    sum,
    summedKinds: providerKinds.filter((kind) => sum.some((name) => inputs[name]?.source === kind)),
  };
}

/** Names under `joint.sum` that cannot be added up: unknown, not whole numbers, or the same for every party. */
export function checkJoint(
  { inputs, joint }: PolicyDocument,
  source: PolicySource,
): readonly PolicyMistake[] {
  return (joint?.sum ?? []).flatMap((name, index) => {
    const mistake = refusal(inputs[name]);
    return mistake === undefined ? [] : [source.mistakeAt(['joint', 'sum', index], `"${name}" ${mistake}`)];
  });
}

function refusal(input: InputDocument | undefined): string | undefined {
  if (input === undefined) return 'must be declared under inputs';
  if (input.type !== 'int') return `is a ${input.type}: only an int can be added up exactly`;
  return isPartys(input) ? undefined : `is of ${input.source}, not of a party`;
}

function isPartys({ source }: InputDocument): boolean {
  return source !== 'application' && source !== 'derived';
}

function isPartysMoney(input: InputDocument | undefined): boolean {
  return input !== undefined && input.type === 'int' && input.unit === 'minor' && isPartys(input);
}
