import type { InputDocument } from '../document/input-document.ts';
import type { Combination } from '../document/joint-document.ts';
import { providerKinds } from '../document/names.ts';
import { isOfferFeature, requestedAmountFeature, requestedTermFeature } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { readsOf } from './compile-features.ts';
import type { CompiledFeature, CompiledJoint } from './compiled-policy.ts';

type Features = ReadonlyMap<string, CompiledFeature>;

/**
 * What a policy says of joint applications. Where it says nothing, incomes and debts are added up: every input that is
 * money in minor units and comes from a person or a file rather than from the application.
 */
export function compileJoint({ inputs, joint }: PolicyDocument, features: Features): CompiledJoint {
  const summed = joint?.sum ?? Object.keys(inputs).filter((name) => isPartysMoney(inputs[name]));
  const otherwise = Object.entries(joint?.combine ?? {});
  const sums = summed
    .filter((name) => !otherwise.some(([combined]) => combined === name))
    .map((name): [string, Combination] => [name, 'sum']);
  const combine = new Map([...sums, ...otherwise]);
  const reads = readsOf([...combine.keys()], features);
  return {
    decides: joint?.decides ?? 'every_party',
    combine,
    combinedKinds: providerKinds.filter((kind) => reads.some((name) => name.startsWith(`${kind}.`))),
  };
}

/** Names under `joint` that cannot be put together: unknown, no numbers, or the same for every party. */
export function checkJoint(
  { inputs, joint }: PolicyDocument,
  features: Features,
  source: PolicySource,
): readonly PolicyMistake[] {
  const sums = (joint?.sum ?? []).flatMap((name, index) => {
    const mistake = sumRefusal(inputs[name]);
    return mistake === undefined ? [] : [source.mistakeAt(['joint', 'sum', index], `"${name}" ${mistake}`)];
  });
  const combinations = Object.entries(joint?.combine ?? {}).flatMap(([name, how]) => {
    const mistake = combinationRefusal(features.get(name), how);
    return mistake === undefined
      ? []
      : [source.mistakeAtKey(['joint', 'combine'], name, `"${name}" ${mistake}`)];
  });
  return [...sums, ...combinations];
}

function sumRefusal(input: InputDocument | undefined): string | undefined {
  if (input === undefined) return 'must be declared under inputs';
  if (input.type !== 'int') return `is a ${input.type}: only an int can be added up exactly`;
  return isPartys(input) ? undefined : `is of ${input.source}, not of a party`;
}

function combinationRefusal(feature: CompiledFeature | undefined, how: Combination): string | undefined {
  if (feature === undefined) return 'must be declared under inputs';
  const { type, source } = feature.declaration;
  if (feature.phase !== 'inputs' || source === 'application' || source === 'business')
    return 'is the same for every party';
  if (how === 'primary') return undefined;
  if (type !== 'int' && type !== 'double') return `is a ${type}: only "primary" can be taken of it`;
  return how === 'sum' && type !== 'int' ? `is a ${type}: only an int can be added up exactly` : undefined;
}

function isPartys({ source }: InputDocument): boolean {
  return source !== 'application' && source !== 'business' && source !== 'derived';
}

function isPartysMoney(input: InputDocument | undefined): boolean {
  return input !== undefined && input.type === 'int' && input.unit === 'minor' && isPartys(input);
}

/** Whether any of the features is, or is made of, the amount or term that was asked for. */
export function readsRequest(names: readonly string[]): boolean {
  return names.some((name) => name === requestedAmountFeature || name === requestedTermFeature);
}

/** Of the features, those that do not differ from one offer to the next. */
export function knownBeforeOffer(names: readonly string[], features: Features): readonly string[] {
  return names.filter((name) => !isOfferFeature(name) && features.get(name)?.phase === 'inputs');
}
