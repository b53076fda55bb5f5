import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type WebhookEndpoint = ResultOf<'webhookEndpoints.get'>;
export type WebhookEndpointWithSecret = ResultOf<'webhookEndpoints.create'>;
export type CreateWebhookEndpointParams = BodyOf<'webhookEndpoints.create'>;
export type UpdateWebhookEndpointParams = BodyOf<'webhookEndpoints.update'>;
export type ListWebhookEndpointsParams = QueryOf<'webhookEndpoints.list'>;

/** Where your server wants to hear from us. */
export function webhookEndpointsResource(call: Call) {
  return {
    /** The answer holds the signing secret, this once. Give it to `webhooks.unwrap`. */
    create: (
      params: CreateWebhookEndpointParams,
      options?: RequestOptions,
    ): Promise<WebhookEndpointWithSecret> => call('webhookEndpoints.create', { body: params, options }),
    get: (webhookEndpointId: string, options?: RequestOptions): Promise<WebhookEndpoint> =>
      call('webhookEndpoints.get', { path: { webhookEndpointId }, options }),
    list: (params?: ListWebhookEndpointsParams, options?: RequestOptions): List<WebhookEndpoint> =>
      createList((from) => call('webhookEndpoints.list', { query: { ...params, ...from }, options })),
    update: (
      webhookEndpointId: string,
      changes: UpdateWebhookEndpointParams,
      options?: RequestOptions,
    ): Promise<WebhookEndpoint> =>
      call('webhookEndpoints.update', { path: { webhookEndpointId }, body: changes, options }),
    delete: (webhookEndpointId: string, options?: RequestOptions): Promise<undefined> =>
      call('webhookEndpoints.delete', { path: { webhookEndpointId }, options }),
  };
}
