import type { CompiledFeature, CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { InputDocument } from '../document/input-document.ts';
import type { Scalar } from '../explanation/explanation-node.ts';
import type { Slot } from '../expressions/compiled-expression.ts';
import { membersOf } from './recorded-inputs.ts';

/** Longer text than any feature needs; it counts as missing. */
const maxTextLength = 10_000;

/** Of one alone nothing is put together; never written to. */
const nothingOwn = new Map<number, Slot>();

/** Values of all features that do not differ from one offer to the next. Takes any value as inputs, never throws. */
export function featureValues(policy: CompiledPolicy, inputs: unknown): FeatureValues {
  const values = givenValues(policy, inputs);
  settle(policy, values);
  return values;
}

/** Values of the features that the inputs give, or what stands for them; those that are worked out are still missing. */
export function givenValues(policy: CompiledPolicy, inputs: unknown): FeatureValues {
  const slots = new Array<Slot>(policy.features.size).fill(undefined);
  let specials: Map<number, string> | null = null;
  let source = '';
  let members: Readonly<Record<string, unknown>> | undefined;
  for (const feature of policy.given) {
    if (feature.source !== source) {
      source = feature.source;
      members = membersOf(inputs, source);
    }
    const { field, slot, declaration } = feature;
    const given = members !== undefined && Object.hasOwn(members, field) ? members[field] : undefined;
    const value = typedValue(declaration, given);
    const special = feature.specials === null ? undefined : specialNamed(feature.specials, value);
    if (special !== undefined) {
      specials ??= new Map();
      specials.set(slot, special);
    }
    const isUsable = value !== undefined && special === undefined && isInDomain(declaration, value);
    slots[slot] = isUsable ? value : feature.fallback;
  }
  return { slots, specials, own: nothingOwn };
}

function specialNamed(specials: ReadonlyMap<number, string>, value: Slot): string | undefined {
  return typeof value === 'number' ? specials.get(value) : undefined;
}

/** Works out what is made of the inputs, in an order in which each finds what it reads. */
export function settle(policy: CompiledPolicy, values: FeatureValues): void {
  for (const feature of policy.computed.inputs) settleOne(feature, values);
}

/** Works out one feature from those that stand before it. */
export function settleOne(feature: CompiledFeature, values: FeatureValues): void {
  const value = feature.compute?.(values);
  const usable = value !== undefined && isInDomain(feature.declaration, value) ? value : undefined;
  values.slots[feature.slot] = usable ?? feature.fallback;
}

/** The feature's value as plain JSON; null where it is missing. */
export function readFeature(policy: CompiledPolicy, { slots }: FeatureValues, name: string): Scalar | null {
  const feature = policy.features.get(name);
  return feature === undefined ? null : (slots[feature.slot] ?? null);
}

/** A JSON value as a feature holds it; undefined where it is missing or of another type. */
function typedValue({ type }: InputDocument, value: unknown): Slot {
  switch (type) {
    case 'int':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value + 0 : undefined;
    case 'double':
      // Adding 0 turns -0, which JSON cannot carry, into 0.
      return typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      return typeof value === 'string' && value.length <= maxTextLength ? value : undefined;
  }
}

function isInDomain({ min, max, values }: InputDocument, value: NonNullable<Slot>): boolean {
  if (typeof value === 'number')
    return (min === undefined || value >= min) && (max === undefined || value <= max);
  return values === undefined || typeof value !== 'string' || values.includes(value);
}
