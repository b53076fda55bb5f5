import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type KafkaSettings, valueFormats } from '../../platform/event-bus/kafka/settings.ts';

const pemFile = z
  .string()
  .min(1)
  .transform((file, context) => {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      context.addIssue({ code: 'custom', message: `cannot be read: ${(error as Error).message}` });
      return z.NEVER;
    }
  });

/** The part of the environment that is about Kafka. */
export const kafkaVariables = {
  KAFKA_BROKERS: z
    .string()
    .transform((text) => text.split(',').map((broker) => broker.trim()))
    .pipe(z.array(z.string().regex(/^[^\s/]+:\d+$/, 'must be host:port, separated by commas')).min(1))
    .optional(),
  KAFKA_CLIENT_ID: z.string().min(1).default('creditplane'),
  KAFKA_TLS: z.stringbool().default(false),
  KAFKA_TLS_CA_FILE: pemFile.optional(),
  KAFKA_TLS_CERT_FILE: pemFile.optional(),
  KAFKA_TLS_KEY_FILE: pemFile.optional(),
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().min(1).optional(),
  KAFKA_SASL_PASSWORD: z.string().min(1).optional(),
  KAFKA_TOPIC_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,100}$/, 'may hold letters, digits, dots, underscores and hyphens')
    .default('creditplane.'),
  KAFKA_PARTITIONS: z.coerce.number().int().min(1).max(1_000).default(6),
  KAFKA_REPLICATION_FACTOR: z.coerce.number().int().min(1).max(32_767).optional(),
  KAFKA_VALUE_FORMAT: z.enum(valueFormats).default('json'),
  KAFKA_SESSION_TIMEOUT_MS: z.coerce.number().int().min(6_000).max(300_000).default(15_000),
} as const;

type Environment = z.output<z.ZodObject<typeof kafkaVariables>>;

/** What goes together: a mistake a line. */
export function kafkaMistakes(env: Environment): string[] {
  const mistakes: string[] = [];
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: user, KAFKA_SASL_PASSWORD: password } = env;
  if (mechanism && !(user && password)) {
    mistakes.push('KAFKA_SASL_MECHANISM: needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD');
  }
  if (mechanism === 'plain' && !env.KAFKA_TLS) {
    mistakes.push('KAFKA_SASL_MECHANISM: plain would send the password in clear: set KAFKA_TLS=true');
  }
  if (Boolean(env.KAFKA_TLS_CERT_FILE) !== Boolean(env.KAFKA_TLS_KEY_FILE)) {
    mistakes.push('KAFKA_TLS_CERT_FILE: goes together with KAFKA_TLS_KEY_FILE');
  }
  if (!env.KAFKA_TLS && (env.KAFKA_TLS_CA_FILE || env.KAFKA_TLS_CERT_FILE)) {
    mistakes.push('KAFKA_TLS: must be true where certificates are given');
  }
  return mistakes;
}

/** Undefined where no broker is named: then the bus is the embedded one. */
export function kafkaConfig(env: Environment): KafkaSettings | undefined {
  if (!env.KAFKA_BROKERS) return undefined;
  const {
    KAFKA_TLS_CA_FILE: ca,
    KAFKA_TLS_CERT_FILE: certificate,
    KAFKA_TLS_KEY_FILE: key,
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  } = env;
  return Object.freeze({
    brokers: env.KAFKA_BROKERS,
    clientId: env.KAFKA_CLIENT_ID,
    tls: env.KAFKA_TLS
      ? { ...(ca ? { ca } : {}), ...(certificate ? { certificate } : {}), ...(key ? { key } : {}) }
      : undefined,
    sasl: mechanism && username && password ? { mechanism, username, password } : undefined,
    prefix: env.KAFKA_TOPIC_PREFIX,
    partitions: env.KAFKA_PARTITIONS,
    replicationFactor: env.KAFKA_REPLICATION_FACTOR ?? -1,
    valueFormat: env.KAFKA_VALUE_FORMAT,
    sessionTimeoutMs: env.KAFKA_SESSION_TIMEOUT_MS,
  });
}
