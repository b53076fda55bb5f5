import { createList, type List } from '../pages/list.ts';
import type { Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type Event = ResultOf<'events.get'>;
export type ListEventsParams = QueryOf<'events.list'>;
export type Delivery = ResultOf<'deliveries.list'>['data'][number];
export type DeliveryWithAttempts = ResultOf<'deliveries.get'>;
export type ListDeliveriesParams = QueryOf<'deliveries.list'>;

/** What was told outside, for whoever missed a webhook. */
export function eventsResource(call: Call) {
  return {
    get: (eventId: string, options?: RequestOptions): Promise<Event> =>
      call('events.get', { path: { eventId }, options }),
    list: (params?: ListEventsParams, options?: RequestOptions): List<Event> =>
      createList((from) => call('events.list', { query: { ...params, ...from }, options })),
  };
}

/** Each event on its way to each endpoint. */
export function deliveriesResource(call: Call) {
  return {
    get: (deliveryId: string, options?: RequestOptions): Promise<DeliveryWithAttempts> =>
      call('deliveries.get', { path: { deliveryId }, options }),
    list: (params?: ListDeliveriesParams, options?: RequestOptions): List<Delivery> =>
      createList((from) => call('deliveries.list', { query: { ...params, ...from }, options })),
    /** Sends it once more, now. */
    retry: (deliveryId: string, options?: RequestOptions) =>
      call('deliveries.retry', { path: { deliveryId }, options }),
  };
}
