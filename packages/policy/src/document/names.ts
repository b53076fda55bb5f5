import { z } from 'zod';

/** What a feature holds. Money is an `int` in minor units, a ratio is a `double`. */
export const featureTypes = ['int', 'double', 'bool', 'string'] as const;
export type FeatureType = (typeof featureTypes)[number];

/** Provider data that a stage may need: each kind is also the name of the features that it fills. */
export const providerKinds = ['bureau', 'bank_data', 'identity'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Where a feature comes from. A feature is named `<source>.<name>`, for example `bureau.score`. */
export const featureSources = ['application', 'person', 'business', ...providerKinds, 'derived'] as const;
export type FeatureSource = (typeof featureSources)[number];

/** How a value reads to people: `minor` is money in minor units of the product's currency. */
export const featureUnits = ['minor', 'percent', 'months', 'count', 'points'] as const;
export type FeatureUnit = (typeof featureUnits)[number];

export const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,63}$/, 'must be lower-case letters, digits, - or _');
/** Rows and bins are often named by their figures: `12_to_23`. */
export const partName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be lower-case letters, digits, - or _');
export const reasonCode = z.string().regex(/^[A-Z][A-Z0-9_]{0,15}$/, 'must be a reason code such as R12');
export const featureName = z
  .string()
  .regex(/^[a-z_]{1,32}\.[a-z][A-Za-z0-9]{0,63}$/, 'must be <source>.<name>, for example bureau.score');
/** The part of a feature's name after the point. */
export const fieldName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,53}$/, 'must be a name such as main or thinFile');
export const tableName = z.string().regex(/^[a-z][a-z_]{0,31}$/, 'must be lower-case letters or _');
export const expression = z.string().min(1).max(2_000);
export const words = z.string().trim().min(1).max(300);
export const scalar = z.union([z.boolean(), z.number(), z.string().max(300)]);
export const amountMinor = z.int().min(1).max(1_000_000_000_000);
export const termMonths = z.int().min(1).max(480);
export const score = z.int().min(0).max(10_000);
