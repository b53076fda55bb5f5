import { z } from 'zod';
import { settingsRegistry } from '../contexts/configuration/public.ts';

/** One setting, for people. */
export type SettingReference = {
  name: string;
  default: string;
  allowed: string;
  unit: string;
  level: 'tenant' | 'product' | 'consumer';
  description: string;
};

/** Every setting in the registry's order. */
export function settingsReference(): SettingReference[] {
  return Object.entries(settingsRegistry).map(
    ([name, { schema, default: value, unit, level, description }]) => ({
      name,
      default: JSON.stringify(value),
      allowed: boundsInWords(schema),
      unit,
      level,
      description,
    }),
  );
}

/** `1 to 365`, `1 to 1000000, or null`, `email, or null` */
function boundsInWords(schema: z.ZodType): string {
  const { anyOf, ...own } = z.toJSONSchema(schema);
  const branches = anyOf ?? [own];
  return branches
    .map(({ type, minimum, maximum, format }) =>
      type === 'integer' ? `${minimum} to ${maximum}` : (format ?? type ?? 'any'),
    )
    .join(', or ');
}
