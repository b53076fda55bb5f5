import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileCheckpoints } from '../contexts/audit/public.ts';
import { type EmailSender, fileSender, smtpSender } from '../contexts/notifications/public.ts';
import { systemClock } from '../kernel/clock.ts';
import { keysFor } from '../platform/crypto/key-custody.ts';
import { fileKeys } from '../platform/crypto/key-file.ts';
import { systemRandom } from '../platform/crypto/random-source.ts';
import type { Database } from '../platform/database/database.ts';
import { lockFolder } from '../platform/database/lock-file.ts';
import { isNewFolder, openPglite } from '../platform/database/pglite.ts';
import { openPostgres } from '../platform/database/postgres.ts';
import type { KafkaBus } from '../platform/event-bus/kafka/kafka-bus.ts';
import type { KafkaSettings } from '../platform/event-bus/kafka/settings.ts';
import type { TraceExport } from '../platform/telemetry/exporting/options.ts';
import { createLogger, type Logger } from '../platform/telemetry/logger.ts';
import { createMetrics, type Metrics } from '../platform/telemetry/metrics.ts';
import { startTraceExport } from '../platform/telemetry/trace-export.ts';
import { version } from '../version.ts';
import { type Config, readConfig } from './config.ts';
import { startControlPlane } from './control-plane.ts';
import { allMigrations } from './migrations.ts';
import { type Profile, readProfile, writeProfile } from './profile.ts';
import { listen } from './server.ts';
import { openSharedCache } from './shared-cache.ts';
import { findSnapshot } from './snapshot.ts';
import { runs, type TargetName } from './targets.ts';

export type RunningServer = {
  url: string;
  /** The local tenant's keys. Absent where this process did not make the tenant and finds no profile. */
  secretKey: string | undefined;
  publishableKey: string | undefined;
  dataDir: string;
  database: Database['kind'];
  targets: readonly TargetName[];
  /** Whether it answers the API; else only /health and /metrics. */
  http: boolean;
  /** Milliseconds from the start of the process to ready. */
  bootMs: number;
  firstRun: boolean;
  /** Where the keys of the local tenant are kept, readable by the owner only. */
  profileFile: string;
  /** Takes no new request, finishes what is under way, closes. */
  stop(): Promise<void>;
};

/** Starts a whole control plane on a socket. On the first run it makes a test tenant and writes its keys to the profile. */
export async function startServer(overrides: Partial<Config> = {}): Promise<RunningServer> {
  const config = readConfig(process.env, overrides);
  const { dataDir } = config;
  const lock = config.databaseUrl ? undefined : lockFolder(dataDir);
  const logger = createLogger({ level: config.logLevel, service: 'creditplane', version });
  const traces = await startTraces(config, logger);
  try {
    const metrics = createMetrics({ processMetrics: true });
    const database = await openDatabase(config, { metrics, logger });
    const keyFile = join(dataDir, 'keys.json');
    const keys = await keysFor(database, fileKeys(keyFile), keyFile).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    const sharedCache = config.redisUrl
      ? await openSharedCache({ url: config.redisUrl, clock: systemClock, logger, metrics })
      : undefined;
    const controlPlane = await startControlPlane(
      {
        database,
        ...(sharedCache ? { sharedCache } : {}),
        keys,
        clock: systemClock,
        random: systemRandom,
        logger,
        metrics,
        rpc: config.rpc,
        ...(config.analyticsDatabaseUrl
          ? { analyticsDatabase: openFigures(config.analyticsDatabaseUrl) }
          : {}),
        allowPrivateWebhooks: config.allowPrivateWebhooks,
        emailSender: emailSenderOf(config),
        auditCheckpoints: fileCheckpoints(join(dataDir, 'audit-checkpoints')),
        ...(config.databaseDirectUrl ? { databaseDirectUrl: config.databaseDirectUrl } : {}),
        ...(config.kafka ? { kafka: await kafkaBus(config.kafka, logger) } : {}),
      },
      config.targets,
    );
    const server = await listen(controlPlane.fetch, config).catch(async (error: unknown) => {
      await controlPlane.stop();
      throw error;
    });
    const known = readProfile(dataDir);
    const firstRun =
      runs(config.targets).http && ((await controlPlane.isEmpty()) || lostItsKeys(config, known));
    const profile = firstRun
      ? writeProfile(dataDir, await localTenant(controlPlane.provision, server.url))
      : known;
    return {
      url: server.url,
      secretKey: profile?.secretKey,
      publishableKey: profile?.publishableKey,
      dataDir,
      database: database.kind,
      targets: config.targets,
      http: runs(config.targets).http,
      bootMs: Math.round(performance.now()),
      firstRun,
      profileFile: join(dataDir, 'profile.json'),
      stop: async () => {
        controlPlane.drain();
        await server.close();
        await controlPlane.stop();
        await traces?.stop();
        lock?.release();
      },
    };
  } catch (error) {
    await traces?.stop();
    lock?.release();
    throw error;
  }
}

/** Before anything else is opened, so that nothing of the boot's own work is missing; not at all without a collector. */
async function startTraces({ traces, targets }: Config, logger: Logger): Promise<TraceExport | undefined> {
  if (!traces) return undefined;
  return startTraceExport({
    service: { name: traces.serviceName, version, instanceId: randomUUID() },
    sampling: traces.sampling,
    attributes: { 'creditplane.targets': targets.join(',') },
    logger,
  });
}

/** The mail server that is named; else files beside the database. */
function emailSenderOf({ smtpUrl, emailFrom: from, dataDir }: Config): EmailSender {
  return smtpUrl ? smtpSender({ url: smtpUrl, from }) : fileSender({ folder: join(dataDir, 'emails'), from });
}

/** The client is loaded where there is a broker, and nowhere else. */
async function kafkaBus(settings: KafkaSettings, logger: Logger): Promise<KafkaBus> {
  const { kafkajsClient } = await import('../platform/event-bus/kafka/kafkajs-client.ts');
  return { settings, client: kafkajsClient(settings, logger) };
}

/** A process killed between making its tenant and writing the keys down left a folder that nobody can enter. */
function lostItsKeys(config: Config, profile: Profile | undefined): boolean {
  return !config.databaseUrl && profile === undefined;
}

async function openDatabase(
  config: Config,
  { metrics, logger }: { metrics: Metrics; logger: Logger },
): Promise<Database> {
  if (config.databaseUrl) {
    return openPostgres({
      connectionString: config.databaseUrl,
      poolMin: config.databasePool.min,
      poolMax: config.databasePool.max,
      onWait: (waitMs) => metrics.poolWait({ pool: 'primary', waitMs }),
      onPool: (count) => metrics.watchPool('primary', count),
      onPoolError: (error) => logger.warn('a connection to the database was lost', { error }),
    });
  }
  const folder = join(config.dataDir, 'database');
  const snapshot = isNewFolder(folder) ? await findSnapshot(allMigrations()) : undefined;
  return openPglite({ dataDir: folder, ...(snapshot ? { snapshot } : {}) });
}

/** Few connections: one consumer and some reports. Patient for seconds only, since a start waits for it. */
function openFigures(connectionString: string): Database {
  return openPostgres({ connectionString, poolMin: 0, poolMax: 10, acquireTimeoutMs: 5_000 });
}

/** The tenant of the first run: test mode, and no rate limit, since it is one developer's own process. */
async function localTenant(
  provision: Awaited<ReturnType<typeof startControlPlane>>['provision'],
  url: string,
): Promise<Profile> {
  const { secretKey, publishableKey, tenantId } = await provision({
    name: 'Local lender',
    mode: 'test',
    settings: { rateLimitPerMinute: null, rateLimitPerHour: null },
  });
  return { name: 'local', url, tenantId, secretKey, publishableKey };
}
