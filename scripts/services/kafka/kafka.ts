import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../running/repository.ts';
import { exchange } from '../exchange.ts';
import type { Place, Service } from '../service.ts';
import { brokerClasspath } from './classpath.ts';
import { findJava } from './java.ts';

const logConfiguration = join(repository, 'scripts/services/kafka/log4j2.yaml');

/** One Kafka broker that is its own controller (KRaft), from Maven's artifacts. */
export const kafka: Service = {
  name: 'kafka',
  title: 'Kafka',
  // Clients, controller.
  preferredPorts: [59092, 59093],
  address: (port) => `127.0.0.1:${port}`,
  environment: (address) => ({ KAFKA_BROKERS: address }),
  prepare: async (place) => {
    const java = findJava();
    const classpath = brokerClasspath();
    mkdirSync(place.folder, { recursive: true });
    const properties = configurationFile(place);
    writeFileSync(properties, serverProperties(place));
    const jvm = [
      ...['-Xms128m', '-Xmx512m', `-Dlog4j2.configurationFile=${logConfiguration}`],
      // The optimising compiler takes 4 s of a core that a broker of a minute never gives back.
      ...(place.shortLived ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
      ...['-cp', classpath],
    ];
    if (!existsSync(join(place.folder, 'data/meta.properties'))) {
      format(java, [
        ...jvm,
        ...['kafka.tools.StorageTool', 'format', '--cluster-id', clusterId(), '--config', properties],
      ]);
    }
    return { command: java, args: [...jvm, 'kafka.Kafka', properties] };
  },
  answers: async (port) => {
    // A broker that is not yet registered with its controller closes the connection, or answers nothing.
    const answer = await exchange(port, apiVersionsRequest, 10);
    return answer?.readInt32BE(4) === correlationId && answer.readInt16BE(8) === 0;
  },
  mark: configurationFile,
  stopSignal: 'SIGTERM',
  startTimeoutMs: 120_000,
};

function configurationFile({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, 'server.properties');
}

function serverProperties({ folder, ports: [clients, controller], settings }: Place): string {
  const all = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${clients},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${clients}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': join(folder, 'data'),
    // A misspelt topic is an error and not a new topic.
    'auto.create.topics.enable': 'false',
    // One broker holds the only copy of everything.
    'default.replication.factor': '1',
    'min.insync.replicas': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '8',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    // A consumer group starts with its first member instead of three seconds later.
    'group.initial.rebalance.delay.ms': '0',
    ...settings,
  };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

function format(java: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(java, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Kafka's folder could not be formatted:\n${stdout}${stderr}`);
}

/** 16 bytes in base64url; a leading '-' would be read as an option. */
function clusterId(): string {
  return `C${randomBytes(16).toString('base64url').slice(1)}`;
}

const correlationId = 7;
/** ApiVersions, version 0: length, key 18, version, correlation id, client id of no bytes. */
const apiVersionsRequest = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, correlationId, 0, 0]);
