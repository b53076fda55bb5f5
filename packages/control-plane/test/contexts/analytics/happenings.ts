import type { DomainEvent } from '../../../src/kernel/events.ts';

let made = 0;

/** Events as the bus would bring them, of applications that a test tells in a line. */
function applicationEvent(
  applicationId: string,
  version: number,
  [type, at, payload]: readonly [type: string, at: string, payload?: object],
): DomainEvent {
  made += 1;
  return {
    eventId: `evt_${made}`,
    eventType: type,
    aggregateId: applicationId,
    aggregateType: 'application',
    aggregateVersion: version,
    eventVersion: 1,
    eventTimestamp: at,
    metadata: {
      correlationId: 'rqt_1',
      causationId: 'rqt_1',
      tenantId: 'ten_1',
      source: 'applications',
      mode: 'test',
      actor: 'system',
    },
    payload: { applicationId, ...payload },
  };
}

type Step = readonly [type: string, at: string, payload?: object];

/** A whole life, its versions counted from 1. */
export function life(applicationId: string, ...steps: readonly Step[]): DomainEvent[] {
  return steps.map((step, index) => applicationEvent(applicationId, index + 1, step));
}

export function submitted(
  at: string,
  product = { productId: 'prd_1', policyId: 'pol_1', policyVersion: 1 },
): Step {
  return ['CreditApplicationCreated', at, product];
}

export function decided(at: string, outcome: string, policyVersion = 1): Step {
  return ['ApplicationProcessed', at, { outcome, policyId: 'pol_1', policyVersion }];
}

/** A call of a provider, as it ended. */
export function called(
  applicationId: string,
  at: string,
  call: { provider?: string; outcome?: string; latencyMs: number; costMinor?: number },
): DomainEvent {
  const requestId = `prr_${applicationId}_${at}`;
  return {
    ...applicationEvent(requestId, 2, ['ProviderDataReceived', at]),
    aggregateType: 'provider_request',
    payload: {
      requestId,
      applicationId,
      provider: 'bureau-one',
      kind: 'bureau',
      pull: 'soft',
      outcome: 'received',
      costMinor: 50,
      answerHash: null,
      ...call,
    },
  };
}
