import type { Clock } from '../../kernel/clock.ts';
import type { RandomBytes } from '../../kernel/ids.ts';
import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { ApplicationsPort } from '../applications/public.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import { createHttpClient, type HttpClient } from './deliveries/http-client.ts';
import { deliveryJobs } from './deliveries/jobs.ts';
import { deliveryRoutes } from './deliveries/routes.ts';
import { emailJobs } from './email/jobs.ts';
import { noticeReaction } from './email/reaction.ts';
import type { EmailSender } from './email/sender.ts';
import { endpointActionRoutes } from './endpoints/action-routes.ts';
import { recoveryJobs } from './endpoints/recovery.ts';
import { forgetSecretJobs } from './endpoints/rotation.ts';
import { endpointRoutes } from './endpoints/routes.ts';
import { notificationEvents } from './events.ts';
import { publicEventRoutes } from './public-events/routes.ts';
import { webhookReaction } from './reactions.ts';
import { publicEventsProjection } from './rebuild.ts';
import { type WebhookType, webhookTypes } from './webhook-types.ts';

export type NotificationsDependencies = {
  applications: Pick<ApplicationsPort, 'externalIdOf'>;
  configuration: Pick<ConfigurationPort, 'settings'>;
  /** Carries notices to a lender's staff. */
  emailSender: EmailSender;
  /** The real clock of the process: receivers check the time of a signature against their own. */
  clock: Clock;
  /** Draws signing secrets and the jitter of retries. */
  random: RandomBytes;
  seal: Seal;
  /** Lets webhooks go to http, private and loopback addresses: for development and tests only. */
  allowPrivateAddresses: boolean;
  /** Told of each attempt to deliver. */
  metrics?: Pick<Metrics, 'webhookDelivery'>;
  /** Default: one over node:http that connects to checked addresses only. */
  httpClient?: HttpClient;
  /** Milliseconds after each failed attempt. Default: ten attempts in 76 hours. */
  retrySchedule?: readonly number[];
  /** How long an endpoint may fail before it is turned off. Default: five days. */
  failingLimitMs?: number;
  /** Which domain events become which webhooks. Default: the published table. */
  webhookTypes?: readonly WebhookType[];
};

/** Webhooks: where lenders want them, what may be told, and how it gets there. */
export const notificationsContext = defineContext<NotificationsDependencies, undefined>({
  name: 'notifications',
  needs: ['applications', 'configuration'],
  events: Object.values(notificationEvents),
  projections: [publicEventsProjection],
  migrations: () => readMigrations('notifications', new URL('./migrations/', import.meta.url)),
  create: (dependencies) => {
    const { applications, clock, random, seal, allowPrivateAddresses } = dependencies;
    const { retrySchedule, failingLimitMs, metrics } = dependencies;
    const client = dependencies.httpClient ?? createHttpClient({ allowPrivateAddresses });
    return {
      name: 'notifications',
      port: undefined,
      routes: [
        ...endpointRoutes({ random, seal, allowPrivateAddresses }),
        ...endpointActionRoutes({ random, seal, client, clock }),
        ...publicEventRoutes(),
        ...deliveryRoutes({ seal }),
      ],
      reactions: [webhookReaction(dependencies.webhookTypes ?? webhookTypes), noticeReaction],
      jobs: [
        ...deliveryJobs({
          applications,
          client,
          clock,
          seal,
          random: () => fraction(random),
          ...(metrics ? { metrics } : {}),
          ...(retrySchedule ? { retrySchedule } : {}),
          ...(failingLimitMs === undefined ? {} : { failingLimitMs }),
        }),
        ...recoveryJobs(),
        ...emailJobs({ sender: dependencies.emailSender, configuration: dependencies.configuration }),
        ...forgetSecretJobs(),
      ],
    };
  },
});

/** A number of [0, 1) from random bytes. */
function fraction(random: RandomBytes): number {
  return Buffer.from(random.bytes(4)).readUInt32BE() / 2 ** 32;
}
