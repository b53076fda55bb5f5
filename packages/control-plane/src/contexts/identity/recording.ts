import type { BodyOf } from '../../kernel/events.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { identityEvents } from './events.ts';

type AggregateType = 'creditor' | 'api_key' | 'member';

/** Appends to the stream of a key, member or creditor, wherever that stream stands. */
export async function record(
  work: Work,
  aggregateType: AggregateType,
  aggregateId: string,
  body: BodyOf<typeof identityEvents>,
): Promise<void> {
  const { version } = await work.readStream(aggregateId);
  await recordAt(work, { aggregateType, aggregateId, expectedVersion: version }, body);
}

/** Appends the first event of a new key, member or creditor. */
export async function recordFirst(
  work: Work,
  aggregateType: AggregateType,
  aggregateId: string,
  body: BodyOf<typeof identityEvents>,
): Promise<void> {
  await recordAt(work, { aggregateType, aggregateId, expectedVersion: 0 }, body);
}

async function recordAt(
  work: Work,
  stream: { aggregateType: AggregateType; aggregateId: string; expectedVersion: number },
  body: BodyOf<typeof identityEvents>,
): Promise<void> {
  await work.append('identity', { ...stream, events: [body] });
}
