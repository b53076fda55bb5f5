import { z } from 'zod';
import type { KafkaSettings } from '../platform/event-bus/kafka/settings.ts';
import { kafkaConfig, kafkaMistakes, kafkaVariables } from './kafka/config.ts';
import { type RpcConfig, rpcConfig, rpcMistakes, rpcVariables } from './rpc/config.ts';
import { type TargetName, targetNames } from './targets.ts';
import { type TracesConfig, telemetryVariables, tracesConfig } from './telemetry-config.ts';

/** How one process runs. Frozen once read. */
export type Config = Readonly<{
  host: string;
  port: number;
  /** Folder of the embedded database, keys and profile. */
  dataDir: string;
  /** PostgreSQL; absent: PGlite in `dataDir`. */
  databaseUrl: string | undefined;
  /** The same database without a transaction-mode pooler between, for LISTEN. Default: `databaseUrl`. */
  databaseDirectUrl: string | undefined;
  /** Connections that a process keeps at least, while it has use for them, and has at most. */
  databasePool: Readonly<{ min: number; max: number }>;
  /** PostgreSQL of the figures; absent: they are in a schema of the database above. */
  analyticsDatabaseUrl: string | undefined;
  /** Redis, by which processes share limits, cached answers and locks; absent: each process has its own. */
  redisUrl: string | undefined;
  targets: readonly TargetName[];
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Lets webhooks go to http, private and loopback addresses. For development only. */
  allowPrivateWebhooks: boolean;
  /** The mail server, with its password; absent: messages are written to files in `dataDir`. */
  smtpUrl: string | undefined;
  /** The sender of e-mail. */
  emailFrom: string;
  /** Absent: the event bus reads the event table itself. */
  kafka: KafkaSettings | undefined;
  /** Absent: nothing is traced. */
  traces: TracesConfig | undefined;
  rpc: RpcConfig;
}>;

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://');

/** `risk,compliance`: what one process runs. */
const targetList = z
  .string()
  .transform((names) => names.split(',').map((name) => name.trim()))
  .pipe(
    z
      .array(
        z.enum(targetNames, {
          error: ({ input }) => `${String(input)} is no target; there are ${targetNames.join(', ')}`,
        }),
      )
      .min(1),
  );

/** The targets of a flag. Throws `ConfigError` where a name is not one. */
export function parseTargets(names: string): readonly TargetName[] {
  const parsed = targetList.safeParse(names);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ message }) => `--target: ${message}`));
}

const environmentSchema = z
  .object({
    CREDITPLANE_HOST: z.string().min(1).default('127.0.0.1'),
    CREDITPLANE_PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
    CREDITPLANE_DATA_DIR: z.string().min(1).default('.creditplane'),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_DIRECT_URL: postgresUrl.optional(),
    DATABASE_POOL_MIN: z.coerce.number().int().min(0).max(1_000).optional(),
    // Below, one request and the parts that wait for each other would share a connection.
    DATABASE_POOL_MAX: z.coerce.number().int().min(4).max(1_000).default(50),
    ANALYTICS_DATABASE_URL: postgresUrl.optional(),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, 'must start with redis:// or rediss://')
      .optional(),
    CREDITPLANE_TARGETS: targetList.default(['all']),
    CREDITPLANE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    CREDITPLANE_ALLOW_PRIVATE_WEBHOOKS: z.stringbool().optional(),
    CREDITPLANE_SMTP_URL: z
      .string()
      .refine(
        (text) => /^smtps?:$/.test(URL.parse(text)?.protocol ?? ''),
        'must be smtp://... or smtps://...',
      )
      .optional(),
    CREDITPLANE_EMAIL_FROM: z.email().optional(),
    ...kafkaVariables,
    ...telemetryVariables,
    ...rpcVariables,
  })
  .refine((env) => !env.CREDITPLANE_SMTP_URL || env.CREDITPLANE_EMAIL_FROM, {
    path: ['CREDITPLANE_EMAIL_FROM'],
    message: 'is needed where CREDITPLANE_SMTP_URL is set',
  });

/** The environment is wrong: every mistake, a line each. */
export class ConfigError extends Error {
  constructor(mistakes: readonly string[]) {
    super(
      `The configuration has ${mistakes.length} mistake(s):\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** Reads the environment, with what the command line set on top. Throws `ConfigError` with every mistake at once. */
export function readConfig(environment: NodeJS.ProcessEnv, overrides: Partial<Config> = {}): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const env = parsed.data;
  const mistakes = [...kafkaMistakes(env), ...rpcMistakes(env)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const databaseUrl = overrides.databaseUrl ?? env.DATABASE_URL;
  const config = {
    host: env.CREDITPLANE_HOST,
    port: env.CREDITPLANE_PORT,
    dataDir: env.CREDITPLANE_DATA_DIR,
    redisUrl: env.REDIS_URL,
    databasePool: {
      min: Math.min(env.DATABASE_POOL_MIN ?? 10, env.DATABASE_POOL_MAX),
      max: env.DATABASE_POOL_MAX,
    },
    targets: env.CREDITPLANE_TARGETS,
    logLevel: env.CREDITPLANE_LOG_LEVEL,
    // The embedded database is development; a PostgreSQL of one's own is not, unless it says so.
    allowPrivateWebhooks: env.CREDITPLANE_ALLOW_PRIVATE_WEBHOOKS ?? databaseUrl === undefined,
    smtpUrl: env.CREDITPLANE_SMTP_URL,
    emailFrom: env.CREDITPLANE_EMAIL_FROM ?? 'creditplane@localhost.localdomain',
    analyticsDatabaseUrl: env.ANALYTICS_DATABASE_URL,
    kafka: kafkaConfig(env),
    traces: tracesConfig(env),
    rpc: rpcConfig(env),
    ...overrides,
    databaseUrl,
    databaseDirectUrl: databaseUrl
      ? (overrides.databaseDirectUrl ?? env.DATABASE_DIRECT_URL ?? databaseUrl)
      : undefined,
  };
  refusePartialTargetOnPglite(config);
  refuseRelayWithoutServers(config);
  return Object.freeze(config);
}

/** One PGlite folder serves one process, so a part of the program on it could never meet the other parts. */
function refusePartialTargetOnPglite(config: Config): void {
  if (config.databaseUrl || config.targets.includes('all')) return;
  throw new ConfigError([
    `CREDITPLANE_TARGETS=${config.targets.join(',')} needs DATABASE_URL: the embedded database serves one process, so it runs all targets.`,
  ]);
}

function refuseRelayWithoutServers({ kafka, databaseUrl, targets }: Config): void {
  if (kafka && !databaseUrl) {
    throw new ConfigError([
      'KAFKA_BROKERS needs DATABASE_URL: the embedded database serves one process, and within one process events need no broker.',
    ]);
  }
  if (!kafka && targets.includes('relay')) {
    throw new ConfigError([
      'CREDITPLANE_TARGETS=relay needs KAFKA_BROKERS: the relay carries events to Kafka.',
    ]);
  }
}
