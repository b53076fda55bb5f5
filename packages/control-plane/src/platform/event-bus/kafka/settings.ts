/** How a process reaches Kafka and what it calls its topics. */
export type KafkaSettings = Readonly<{
  brokers: readonly string[];
  clientId: string;
  tls:
    | Readonly<{
        /** PEM. Absent: the authorities that Node trusts. */
        ca?: string;
        certificate?: string;
        key?: string;
      }>
    | undefined;
  sasl:
    | Readonly<{
        mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
        username: string;
        password: string;
      }>
    | undefined;
  /** Stands before the name of every topic and group. */
  prefix: string;
  /** Of topics that are made. It must not change afterwards. */
  partitions: number;
  /** -1: the broker's default. */
  replicationFactor: number;
  valueFormat: ValueFormat;
  /** How long a consumer that died keeps its partitions. */
  sessionTimeoutMs: number;
}>;

export const valueFormats = ['json', 'protobuf'] as const;
export type ValueFormat = (typeof valueFormats)[number];
