import type { CompiledFeature, CompiledPolicy } from '../compilation/compiled-policy.ts';
import { isOfferFeature, offerSource } from '../document/offer-features.ts';
import type { FeatureType } from '../document/policy-document.ts';
import type { Scalar } from '../explanation/explanation-node.ts';
import type { CelScalar, ExpressionContext } from '../expressions/compiled-expression.ts';
import type { RecordedInputs } from './evaluation-state.ts';

/** Features that have a value, as expressions read them. A feature that is not here is missing. */
export interface FeatureValues {
  readonly context: ExpressionContext;
}

/** The offer that affordability is asked of. */
export interface WeighedOffer {
  readonly amountMinor: number;
  readonly termMonths: number;
  readonly annualRateBps: number;
  readonly paymentMinor: number;
}

type MutableContext = Record<string, Record<string, CelScalar>>;

/** Values of all features that do not differ from one offer to the next. */
export function featureValues(policy: CompiledPolicy, inputs: RecordedInputs): FeatureValues {
  const context: MutableContext = { [offerSource]: {} };
  for (const name of policy.features.keys()) context[name.split('.')[0] ?? ''] ??= {};
  for (const feature of policy.features.values()) {
    if (feature.perOffer) continue;
    setValue(context, feature, feature.expression?.evaluate(context) ?? supplied(feature, inputs));
  }
  return { context };
}

/** The value of one feature that is not derived, or what stands for it; undefined where it is missing. */
export function suppliedValue(feature: CompiledFeature, inputs: RecordedInputs): CelScalar | undefined {
  return supplied(feature, inputs) ?? fallback(feature);
}

/** The same values with those that are made of the offer. */
export function withOffer(policy: CompiledPolicy, values: FeatureValues, offer: WeighedOffer): FeatureValues {
  const context: MutableContext = {
    ...values.context,
    derived: { ...values.context['derived'] },
    [offerSource]: {
      amountMinor: BigInt(offer.amountMinor),
      termMonths: BigInt(offer.termMonths),
      annualRateBps: BigInt(offer.annualRateBps),
      paymentMinor: BigInt(offer.paymentMinor),
    },
  };
  for (const feature of policy.features.values()) {
    if (feature.perOffer && !isOfferFeature(feature.name)) {
      setValue(context, feature, feature.expression?.evaluate(context));
    }
  }
  return { context };
}

/** The feature's value as plain JSON; null where it is missing. */
export function readFeature({ context }: FeatureValues, name: string): Scalar | null {
  const [source = '', field = ''] = name.split('.');
  const value = context[source]?.[field];
  if (value === undefined) return null;
  return typeof value === 'bigint' ? Number(value) : value;
}

function supplied({ name, declaration }: CompiledFeature, inputs: RecordedInputs): CelScalar | undefined {
  const [source = '', field = ''] = name.split('.');
  const bySource: Readonly<Record<string, Readonly<Record<string, Scalar | null>> | undefined>> = inputs;
  return typed(declaration.type, bySource[source]?.[field]);
}

function fallback({ declaration: { type, whenMissing } }: CompiledFeature): CelScalar | undefined {
  return typed(type, whenMissing === 'refer' || whenMissing === 'null' ? null : whenMissing);
}

function setValue(context: MutableContext, feature: CompiledFeature, given: CelScalar | undefined): void {
  const [source = '', field = ''] = feature.name.split('.');
  const value = given ?? fallback(feature);
  const members = context[source];
  if (value !== undefined && members !== undefined) members[field] = value;
}

/** A JSON value as CEL holds it; undefined where it is missing or of another type. */
function typed(type: FeatureType, value: Scalar | null | undefined): CelScalar | undefined {
  switch (type) {
    case 'int':
      return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
    case 'double':
      return typeof value === 'number' ? value : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      return typeof value === 'string' ? value : undefined;
  }
}
