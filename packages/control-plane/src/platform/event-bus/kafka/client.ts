/**
 * As much of Apache Kafka as the bus needs. A client library is one file that implements this; `kafkajs` is the default
 * (docs/adr/0008-kafka-client.md), and `bench relay` runs another behind the same port.
 */
export type KafkaClient = {
  /** Makes the topics that are missing, then gives how many partitions each of them has. */
  ensureTopics(topics: readonly TopicWish[]): Promise<ReadonlyMap<string, number>>;
  /** Idempotent, acknowledged by every replica in sync. */
  openProducer(): Promise<KafkaProducer>;
  openConsumer(options: ConsumerOptions): Promise<KafkaConsumer>;
  close(): Promise<void>;
};

export type TopicWish = {
  name: string;
  partitions: number;
  /** -1: the broker's default. */
  replicationFactor: number;
  /** Milliseconds that messages are kept; -1: for good. Undefined: the broker's default. */
  retentionMs?: number;
};

export type OutgoingMessage = {
  topic: string;
  partition: number;
  key: string;
  value: Uint8Array;
  headers: Readonly<Record<string, string>>;
  timestampMs: number;
};

export type IncomingMessage = {
  topic: string;
  partition: number;
  offset: bigint;
  key: string;
  value: Uint8Array;
  headers: Readonly<Record<string, string>>;
  timestampMs: number;
};

export type KafkaProducer = {
  /**
   * Resolves once every message is acknowledged; messages of one partition keep their order. After a rejection some may
   * have been written and the producer must not be used again, since its sequence may have a hole.
   */
  send(messages: readonly OutgoingMessage[]): Promise<void>;
  close(): Promise<void>;
};

export type TopicPartition = { topic: string; partition: number };

/** The next message that is to be read of a partition. */
export type NextOffset = TopicPartition & { offset: bigint };

export type ConsumerOptions = {
  groupId: string;
  topics: readonly string[];
  /** How long a member that is silent keeps its partitions. */
  sessionTimeoutMs: number;
  /**
   * Messages of one partition in order. While the promise is open nothing more is fetched, and the member stays alive.
   * What is not committed comes again after a change of the group.
   */
  onMessages(messages: readonly IncomingMessage[]): Promise<void>;
  /** These partitions are ours from now on, and no others; their messages begin again at the committed offsets. */
  onAssigned(partitions: readonly TopicPartition[]): void;
};

export type KafkaConsumer = {
  /** Of partitions that are ours; rejects where the group has changed meanwhile. */
  commit(offsets: readonly NextOffset[]): Promise<void>;
  /** Leaves the group. */
  close(): Promise<void>;
};
