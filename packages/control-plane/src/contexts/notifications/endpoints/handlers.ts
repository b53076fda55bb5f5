import type { RandomBytes } from '../../../kernel/ids.ts';
import type { Answer, Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import { record } from '../recording.ts';
import { checkFilter } from './filters.ts';
import {
  deleteEndpoint,
  insertEndpoint,
  presentEndpoint,
  readEndpoint,
  type StoredEndpoint,
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
  checkFilter(body.eventTypes, body.scope);
  const endpointId = work.ids.next('webhookEndpoint');
  const secret = createSecret(parts.random);
  const row: StoredEndpoint = {
    mode: work.scope.mode,
    endpoint_id: endpointId,
    url: body.url,
    event_types: body.eventTypes,
    product_ids: body.productIds,
    statuses: body.statuses,
    scope: body.scope,
    description: body.description ?? null,
    status: 'enabled',
    disabled_reason: null,
    failing_since: null,
    previous_secret_until: null,
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
  reader: Reader,
): Promise<Endpoint> {
  const before = await readEndpoint(work, endpointId, reader);
  if (body.eventTypes) checkFilter(body.eventTypes, before.scope);
  const after = {
    ...before,
    url: body.url ?? before.url,
    event_types: body.eventTypes ?? before.event_types,
    product_ids: body.productIds ?? before.product_ids,
    statuses: body.statuses ?? before.statuses,
    description: body.description === undefined ? before.description : body.description,
    status: body.status ?? before.status,
    // Its lender has spoken: our own reason is over, and a count of failures begins anew.
    ...(body.status === undefined ? {} : { disabled_reason: null, failing_since: null }),
  };
  const changed = changedFields(presentEndpoint(before), presentEndpoint(after));
  if (changed.length === 0) return presentEndpoint(before);
  await updateEndpoint(work, endpointId, {
    url: after.url,
    event_types: after.event_types,
    product_ids: after.product_ids,
    statuses: after.statuses,
    description: after.description,
    status: after.status,
    disabled_reason: after.disabled_reason,
    failing_since: after.failing_since,
  });
  await record(work, endpointId, {
    type: 'WebhookEndpointUpdated',
    payload: { webhookEndpointId: endpointId, changed },
  });
  return presentEndpoint({ ...after, updated_at: work.now });
}

export async function removeEndpoint(work: Work, endpointId: string, reader: Reader): Promise<void> {
  await readEndpoint(work, endpointId, reader);
  await deleteEndpoint(work, endpointId);
  await record(work, endpointId, {
    type: 'WebhookEndpointDeleted',
    payload: { webhookEndpointId: endpointId },
  });
}

const changeableFields = ['url', 'eventTypes', 'productIds', 'statuses', 'description', 'status'] as const;

function changedFields(before: Endpoint, after: Endpoint): (typeof changeableFields)[number][] {
  return changeableFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
