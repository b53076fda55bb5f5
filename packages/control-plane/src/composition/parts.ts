import type { CheckpointArchive } from '../contexts/audit/public.ts';
import type { NotificationsDependencies } from '../contexts/notifications/index.ts';
import type { EmailSender } from '../contexts/notifications/public.ts';
import type { ProvidersDependencies } from '../contexts/providers/index.ts';
import type { ProvidersPort } from '../contexts/providers/public.ts';
import type { Clock } from '../kernel/clock.ts';
import { createIdGenerator, type IdGenerator } from '../kernel/ids.ts';
import type { Cache } from '../platform/cache/cache.ts';
import { memoryCache } from '../platform/cache/memory-cache.ts';
import { keyedHash } from '../platform/crypto/keyed-hash.ts';
import type { MasterKeys } from '../platform/crypto/master-keys.ts';
import { openWithMaster, sealWithMaster } from '../platform/crypto/master-seal.ts';
import type { RandomSource } from '../platform/crypto/random-source.ts';
import type { Database } from '../platform/database/database.ts';
import type { KafkaBus } from '../platform/event-bus/kafka/kafka-bus.ts';
import { type Bell, createBell } from '../platform/event-bus/wake-up.ts';
import { createEventCatalogue, type EventCatalogue } from '../platform/event-store/catalogue.ts';
import type { Health } from '../platform/telemetry/health.ts';
import type { Logger } from '../platform/telemetry/logger.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import type { Seal } from '../platform/unit-of-work/idempotency.ts';
import { createWorkFactory, type WorkFactory } from '../platform/unit-of-work/work.ts';
import { contextDefinitions } from './contexts.ts';
import { type FiguresPlace, figuresApart } from './figures/place.ts';
import type { RpcConfig } from './rpc/config.ts';
import type { SharedCache } from './shared-cache.ts';

export type Outside = Required<
  Pick<ProvidersDependencies, 'environment'> & Pick<NotificationsDependencies, 'httpClient'>
>;

/** What the process is given: everything that touches the world outside. */
export type Given = {
  database: Database;
  keys: MasterKeys;
  clock: Clock;
  random: RandomSource;
  logger: Logger;
  metrics: Metrics;
  health: Health;
  /** Where the figures of analytics are, if not in a schema of `database`. */
  analyticsDatabase?: Database;
  allowPrivateWebhooks: boolean;
  /** Carries notices to lenders' staff. Absent: they go nowhere. */
  emailSender?: EmailSender;
  /** Signed checkpoints of the audit, kept apart from the database. */
  auditCheckpoints: CheckpointArchive;
  /** What stands in for the vendors' time and the lenders' receivers; in simulations. Default: the real ones. */
  outside?: Partial<Outside>;
  /** Redis. Absent: the process has a cache of its own. */
  sharedCache?: SharedCache;
  /** PostgreSQL without a pooler between, by which processes wake each other. Absent: one process, or polling. */
  databaseDirectUrl?: string;
  /** Absent: the event bus reads the event table itself. */
  kafka?: KafkaBus;
  /** How targets call each other. Absent: all in this process. */
  rpc?: RpcConfig;
  /** Providers of another process. Absent: this one's own. */
  remoteProviders?: ProvidersPort;
};

/** What is made of it once, and shared. */
export type Parts = Given & {
  cache: Cache;
  ids: IdGenerator;
  catalogue: EventCatalogue;
  works: WorkFactory;
  figures: FiguresPlace;
  seal: Seal;
  keyedHash: (domain: string, value: string) => string;
  /** Rung after a commit that wrote events, and after one that wrote jobs. */
  bell: Bell;
  jobBell: Bell;
  /** Rung when something that processes keep in memory was changed: settings, flags, API keys. */
  memoryBell: Bell;
};

export function makeParts(given: Given): Parts {
  const { database, keys, clock, random } = given;
  const ids = createIdGenerator(clock, random);
  const catalogue = createEventCatalogue(contextDefinitions.flatMap(({ events }) => events));
  const bell = createBell();
  const jobBell = createBell();
  const memoryBell = createBell();
  const worksOn = (kept: Database): WorkFactory =>
    createWorkFactory({
      database: kept,
      catalogue,
      clock,
      ids,
      onEvents: () => bell.ring(),
      onJobs: () => jobBell.ring(),
    });
  const works = worksOn(database);
  return {
    ...given,
    cache: given.sharedCache?.cache ?? memoryCache({ clock }),
    ids,
    catalogue,
    bell,
    jobBell,
    memoryBell,
    works,
    figures: given.analyticsDatabase
      ? figuresApart(given.analyticsDatabase, worksOn)
      : { database, works, apart: false, open: () => {} },
    seal: {
      seal: (plain, boundTo) => sealWithMaster(keys, ['sealed', boundTo], plain, random),
      open: (sealed, boundTo) => openWithMaster(keys, ['sealed', boundTo], sealed),
    },
    keyedHash: (domain, value) => keyedHash(keys.hashKey, domain, value),
  };
}
