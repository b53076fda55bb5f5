import { invalidField } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { z } from '../../../platform/http/schema.ts';
import { type SettingLevel, type SettingName, settingNames, settingsRegistry } from './registry.ts';

const productPattern = idPattern('product');
const consumerPatterns = [idPattern('apiKey'), idPattern('member')];

/** What settings may be set for beside the tenant as a whole. */
export const subjectIdSchema = z
  .string()
  .refine((text) => levelOf(text) !== undefined, 'must be the id of a product, an API key or a member')
  .openapi({
    description: 'A product (`prd_`) or a consumer (`key_`, `mem_`). Without it: the tenant as a whole.',
    example: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  });

function levelOf(subjectId: string): SettingLevel | undefined {
  if (productPattern.test(subjectId)) return 'product';
  return consumerPatterns.some((pattern) => pattern.test(subjectId)) ? 'consumer' : undefined;
}

export function isConsumer(subjectId: string): boolean {
  return levelOf(subjectId) === 'consumer';
}

/** The settings that may be chosen for a subject; all of them for the tenant. */
function settingsFor(subjectId: string | null): readonly SettingName[] {
  if (subjectId === null) return settingNames;
  const level = levelOf(subjectId);
  return settingNames.filter((name) => settingsRegistry[name].level === level);
}

/** Refuses what cannot be set for this subject. `parent`: where in the body the settings stand. */
export function refuseForeignSettings(
  subjectId: string | null,
  wanted: readonly string[],
  parent: string,
): void {
  const own: readonly string[] = settingsFor(subjectId);
  const foreign = wanted.find((name) => !own.includes(name));
  if (foreign !== undefined) {
    throw invalidField(
      `${parent}/${foreign}`,
      `cannot be set for ${subjectId}; it may have: ${own.join(', ')}`,
    );
  }
}
