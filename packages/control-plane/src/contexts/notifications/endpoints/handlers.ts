import type { RandomBytes } from '../../../kernel/ids.ts';
import type { Answer, Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { record } from '../recording.ts';
import {
  deleteEndpoint,
  insertEndpoint,
  presentEndpoint,
  readEndpoint,
  updateEndpoint,
} from './repository.ts';
import type { CreateEndpoint, Endpoint, UpdateEndpoint } from './schemas.ts';
import { createSecret, sealSecret } from './secrets.ts';

/** Makes an endpoint. The answer holds its secret, this once. */
export async function createEndpoint(
  work: Work,
  body: CreateEndpoint,
  parts: { random: RandomBytes; seal: Seal },
): Promise<Answer> {
  const endpointId = work.ids.next('webhookEndpoint');
  const secret = createSecret(parts.random);
  const row = {
    mode: work.scope.mode,
    endpoint_id: endpointId,
    url: body.url,
    event_types: body.eventTypes,
    description: body.description ?? null,
    status: 'enabled' as const,
    created_at: work.now,
    updated_at: work.now,
  };
  await insertEndpoint(work, {
    ...row,
    tenant_id: work.scope.tenantId,
    sealed_secret: sealSecret(parts.seal, work.scope, endpointId, secret),
  });
  await record(work, endpointId, {
    type: 'WebhookEndpointCreated',
    payload: { webhookEndpointId: endpointId },
  });
  return { status: 201, resourceId: endpointId, body: { ...presentEndpoint(row), secret } };
}

/** Changes the named fields; those that stay as they were are no change and no event. */
export async function changeEndpoint(
  work: Work,
  endpointId: string,
  body: UpdateEndpoint,
): Promise<Endpoint> {
  const before = await readEndpoint(work, endpointId);
  const after = {
    ...before,
    url: body.url ?? before.url,
    event_types: body.eventTypes ?? before.event_types,
    description: body.description === undefined ? before.description : body.description,
    status: body.status ?? before.status,
  };
  const changed = changedFields(presentEndpoint(before), presentEndpoint(after));
  if (changed.length === 0) return presentEndpoint(before);
  await updateEndpoint(work, endpointId, {
    url: after.url,
    event_types: after.event_types,
    description: after.description,
    status: after.status,
  });
  await record(work, endpointId, {
    type: 'WebhookEndpointUpdated',
    payload: { webhookEndpointId: endpointId, changed },
  });
  return presentEndpoint({ ...after, updated_at: work.now });
}

export async function removeEndpoint(work: Work, endpointId: string): Promise<void> {
  await readEndpoint(work, endpointId);
  await deleteEndpoint(work, endpointId);
  await record(work, endpointId, {
    type: 'WebhookEndpointDeleted',
    payload: { webhookEndpointId: endpointId },
  });
}

const changeableFields = ['url', 'eventTypes', 'description', 'status'] as const;

function changedFields(before: Endpoint, after: Endpoint): (typeof changeableFields)[number][] {
  return changeableFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
