import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type WebhookEndpoint = ResultOf<'webhookEndpoints.get'>;
export type WebhookEndpointWithSecret = ResultOf<'webhookEndpoints.create'>;
export type CreateWebhookEndpointParams = BodyOf<'webhookEndpoints.create'>;
export type UpdateWebhookEndpointParams = BodyOf<'webhookEndpoints.update'>;
export type ListWebhookEndpointsParams = QueryOf<'webhookEndpoints.list'>;
export type RotateWebhookSecretParams = BodyOf<'webhookEndpoints.rotateSecret'>;
export type WebhookPing = ResultOf<'webhookEndpoints.ping'>;
export type RecoverWebhooksParams = BodyOf<'webhookEndpoints.recover'>;
export type WebhookRecovery = ResultOf<'webhookEndpoints.recover'>;
export type WebhookEndpointStatsParams = QueryOf<'webhookEndpoints.stats'>;
export type WebhookEndpointStats = ResultOf<'webhookEndpoints.stats'>;

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
    /**
     * The answer holds the new secret, this once. Both verify until the overlap ends (24 h where you name none); give
     * `webhooks.unwrap` both meanwhile.
     */
    rotateSecret: (
      webhookEndpointId: string,
      params: RotateWebhookSecretParams = {},
      options?: RequestOptions,
    ): Promise<WebhookEndpointWithSecret> =>
      call('webhookEndpoints.rotateSecret', { path: { webhookEndpointId }, body: params, options }),
    /** Sends one signed message now and says what came of it; `delivered` false is no error. */
    ping: (webhookEndpointId: string, options?: RequestOptions): Promise<WebhookPing> =>
      call('webhookEndpoints.ping', { path: { webhookEndpointId }, options }),
    /** Sends again, in the background, what did not arrive in a span of time. Each keeps its `webhook-id`. */
    recover: (
      webhookEndpointId: string,
      params: RecoverWebhooksParams,
      options?: RequestOptions,
    ): Promise<WebhookRecovery> =>
      call('webhookEndpoints.recover', { path: { webhookEndpointId }, body: params, options }),
    stats: (
      webhookEndpointId: string,
      params?: WebhookEndpointStatsParams,
      options?: RequestOptions,
    ): Promise<WebhookEndpointStats> =>
      call('webhookEndpoints.stats', { path: { webhookEndpointId }, query: params, options }),
  };
}
