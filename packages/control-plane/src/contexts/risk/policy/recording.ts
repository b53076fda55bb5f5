import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PolicyEventBody } from './events.ts';

/** Appends to a policy's own stream what was done to one of its versions, or to its trial. */
export async function recordOn(work: Work, policyId: string, body: PolicyEventBody): Promise<void> {
  const { version } = await work.readStream(policyId);
  await work.append('risk', {
    aggregateType: 'risk_policy',
    aggregateId: policyId,
    expectedVersion: version,
    events: [body],
  });
}
