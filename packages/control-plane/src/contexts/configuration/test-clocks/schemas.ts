import type { Mode } from '../../../kernel/events.ts';
import type { TestClock } from '../../../platform/clocks/test-clocks.ts';
import { pageOf } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

export const testClockExample = {
  id: 'tck_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  now: '2026-11-22T09:30:00.000Z',
  status: 'ready' as const,
  target: null,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
};

export const testClockSchema = z
  .object({
    id: idSchema('testClock'),
    mode: modeSchema,
    now: timestampSchema.openapi({ description: 'Where the clock stands. Nothing but an advance moves it.' }),
    status: z.enum(['ready', 'advancing']).openapi({ description: 'Open enum.' }),
    target: timestampSchema.nullable().openapi({ description: 'Where an advance under way ends.' }),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .openapi('TestClock', { example: testClockExample });

export type TestClockResource = z.output<typeof testClockSchema>;

export const testClockPageSchema = pageOf(testClockSchema, 'TestClockPage');

/** Far enough for any loan, near enough that a slip of the keyboard is noticed. */
const clockTime = timestampSchema.refine(
  (timestamp) => timestamp >= '2000-01-01' && timestamp < '2100-01-01',
  'must be in the years 2000 to 2099',
);

export const createTestClockBody = z
  .strictObject({ now: clockTime.openapi({ description: 'Where the clock starts.' }) })
  .openapi('CreateTestClock', { example: { now: '2026-11-22T09:30:00.000Z' } });

export const advanceTestClockBody = z
  .strictObject({ now: clockTime.openapi({ description: 'Where to; never back.' }) })
  .openapi('AdvanceTestClock', { example: { now: '2026-12-23T09:30:00.000Z' } });

export function presentTestClock(clock: TestClock, mode: Mode): TestClockResource {
  return {
    id: clock.id,
    mode,
    now: clock.now.toISOString(),
    status: clock.target ? 'advancing' : 'ready',
    target: clock.target?.toISOString() ?? null,
    createdAt: clock.createdAt.toISOString(),
    updatedAt: clock.updatedAt.toISOString(),
  };
}
