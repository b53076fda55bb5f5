import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/composition/config.ts';

describe('the configuration', () => {
  it('runs everything on the embedded database where nothing is said', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4400,
      dataDir: '.creditplane',
      databaseUrl: undefined,
      targets: ['all'],
      allowPrivateWebhooks: true,
    });
  });

  it('sends webhooks to public addresses only, once a PostgreSQL is named', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/creditplane' }).allowPrivateWebhooks).toBe(false);
  });

  it('leaves the figures where everything is, unless they get a PostgreSQL of their own', () => {
    const url = 'postgres://figures/creditplane';
    expect(readConfig({}).analyticsDatabaseUrl).toBeUndefined();
    expect(readConfig({ ANALYTICS_DATABASE_URL: url }).analyticsDatabaseUrl).toBe(url);
    expect(() => readConfig({ ANALYTICS_DATABASE_URL: 'mysql://x' })).toThrow(/ANALYTICS_DATABASE_URL/);
  });

  it('tells every mistake at once, by the name of its variable', () => {
    const wrong = { CREDITPLANE_PORT: '99999', CREDITPLANE_TARGETS: 'everything', DATABASE_URL: 'mysql://x' };
    const failing = () => readConfig(wrong);
    expect(failing).toThrow(ConfigError);
    expect(failing).toThrow(/CREDITPLANE_PORT/);
    expect(failing).toThrow(/CREDITPLANE_TARGETS/);
    expect(failing).toThrow(/DATABASE_URL/);
  });

  it('refuses a part of the program on the embedded database, and says why', () => {
    expect(() => readConfig({ CREDITPLANE_TARGETS: 'risk' })).toThrow(/embedded database serves one process/);
    const partial = readConfig({
      CREDITPLANE_TARGETS: 'risk,api',
      DATABASE_URL: 'postgres://db/creditplane',
    });
    expect(partial.targets).toEqual(['risk', 'api']);
  });

  it('names Redis by URL, and never repeats it in a mistake', () => {
    expect(readConfig({})).toMatchObject({ redisUrl: undefined });
    expect(readConfig({ REDIS_URL: 'rediss://:secret@redis/1' }).redisUrl).toBe('rediss://:secret@redis/1');
    const failing = () => readConfig({ REDIS_URL: 'http://:secret@redis' });
    expect(failing).toThrow(/REDIS_URL/);
    expect(failing).not.toThrow(/secret/);
  });

  it('names a mail server by URL, with a sender, and never repeats the URL in a mistake', () => {
    expect(readConfig({})).toMatchObject({ smtpUrl: undefined });
    const env = { CREDITPLANE_SMTP_URL: 'smtps://me:secret@mail.example' };
    expect(() => readConfig(env)).toThrow(/CREDITPLANE_EMAIL_FROM/);
    expect(readConfig({ ...env, CREDITPLANE_EMAIL_FROM: 'credit@lender.example' })).toMatchObject({
      smtpUrl: env.CREDITPLANE_SMTP_URL,
      emailFrom: 'credit@lender.example',
    });
    const failing = () => readConfig({ CREDITPLANE_SMTP_URL: 'https://me:secret@mail.example' });
    expect(failing).toThrow(/CREDITPLANE_SMTP_URL/);
    expect(failing).not.toThrow(/secret/);
  });

  it('traces nothing where no collector is named, and else one trace in a thousand and every failure', () => {
    expect(readConfig({}).traces).toBeUndefined();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
    expect(readConfig(env).traces).toEqual({
      serviceName: 'creditplane',
      sampling: { name: 'parentbased_traceidratio', ratio: 0.001, keepErrors: true },
    });
    expect(
      readConfig({ ...env, OTEL_TRACES_SAMPLER: 'always_on', CREDITPLANE_TRACES_KEEP_ERRORS: 'false' }).traces
        ?.sampling,
    ).toMatchObject({ name: 'always_on', keepErrors: false });
    expect(readConfig({ ...env, OTEL_SDK_DISABLED: 'true' }).traces).toBeUndefined();
    expect(readConfig({ ...env, OTEL_TRACES_EXPORTER: 'none' }).traces).toBeUndefined();
  });

  it('refuses a protocol, a sampler or a share of traces that it does not know', () => {
    const failing = () =>
      readConfig({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
        OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
        OTEL_TRACES_SAMPLER: 'some',
        OTEL_TRACES_SAMPLER_ARG: '2',
      });
    for (const name of ['ENDPOINT', 'PROTOCOL']) expect(failing).toThrow(`OTEL_EXPORTER_OTLP_${name}`);
    expect(failing).toThrow(/OTEL_TRACES_SAMPLER: [\s\S]*OTEL_TRACES_SAMPLER_ARG: /);
  });

  it('asks providers of another process where it is told where they are, and lets no report leave unencrypted', () => {
    expect(readConfig({}).rpc).toEqual({ listen: undefined, providers: undefined, identity: undefined });
    expect(readConfig({ PROVIDERS_URL: 'http://127.0.0.1:4500', CREDITPLANE_RPC_PORT: '0' }).rpc).toEqual({
      listen: { host: '127.0.0.1', port: 0 },
      providers: { url: 'http://127.0.0.1:4500', timeoutMs: 60_000 },
      identity: undefined,
    });
    const bare = { PROVIDERS_URL: 'http://providers:4500' };
    expect(() => readConfig(bare)).toThrow(/PROVIDERS_URL: http leaves this machine/);
    expect(() => readConfig({ PROVIDERS_URL: 'https://providers:4500' })).toThrow(
      /both ends show a certificate/,
    );
    expect(() => readConfig({ CREDITPLANE_RPC_PORT: '1', CREDITPLANE_RPC_HOST: '0.0.0.0' })).toThrow(
      /CREDITPLANE_RPC_HOST: others can reach it/,
    );
    expect(readConfig({ ...bare, CREDITPLANE_RPC_INSECURE: 'true' }).rpc.providers?.url).toBe(
      bare.PROVIDERS_URL,
    );
  });

  it('reads certificates from files, all three or none', () => {
    const file = fileURLToPath(import.meta.url);
    const [certificate, key, authority] = ['CERTIFICATE', 'KEY', 'AUTHORITY'].map(
      (name) => `CREDITPLANE_RPC_${name}`,
    );
    const all = { [`${certificate}`]: file, [`${key}`]: file, [`${authority}`]: file };
    expect(readConfig(all).rpc.identity?.certificate).toContain('reads certificates from files');
    expect(() => readConfig({ [`${key}`]: file })).toThrow(/all three are needed, or none/);
    expect(() => readConfig({ ...all, [`${key}`]: '/nowhere' })).toThrow(/CREDITPLANE_RPC_KEY: names a file/);
    expect(() => readConfig({ ...all, PROVIDERS_URL: 'http://localhost:4500' })).toThrow(/must be https/);
  });

  it('cannot be changed once read', () => {
    const config = readConfig({});
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
  });

  it('reaches Kafka where brokers are named, with what goes together or not at all', () => {
    const DATABASE_URL = 'postgres://db/creditplane';
    expect(readConfig({ DATABASE_URL }).kafka).toBeUndefined();
    const sasl = {
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: 'cp',
      KAFKA_SASL_PASSWORD: 'secret-word',
    };
    expect(readConfig({ DATABASE_URL, KAFKA_BROKERS: 'a:9092, b:9092', ...sasl }).kafka).toMatchObject({
      brokers: ['a:9092', 'b:9092'],
      tls: undefined,
      sasl: { mechanism: 'scram-sha-512', username: 'cp' },
      prefix: 'creditplane.',
      partitions: 6,
      replicationFactor: -1,
      valueFormat: 'json',
    });
    const wrong: [Record<string, string>, RegExp][] = [
      [{ KAFKA_BROKERS: 'http://a' }, /host:port/],
      [{ KAFKA_BROKERS: 'a:1', KAFKA_SASL_MECHANISM: 'plain' }, /KAFKA_SASL_USERNAME.*\n.*in clear/],
      [{ KAFKA_BROKERS: 'a:1', KAFKA_TLS_CA_FILE: '/nowhere' }, /KAFKA_TLS_CA_FILE: cannot be read/],
      [{ KAFKA_BROKERS: 'a:1', KAFKA_VALUE_FORMAT: 'avro' }, /KAFKA_VALUE_FORMAT/],
      [{ CREDITPLANE_TARGETS: 'relay' }, /relay needs KAFKA_BROKERS/],
    ];
    for (const [env, mistake] of wrong) {
      expect(() => readConfig({ DATABASE_URL, ...env })).toThrow(mistake);
    }
    expect(() => readConfig({ KAFKA_BROKERS: 'a:9092' })).toThrow(/needs DATABASE_URL/);
  });
});
