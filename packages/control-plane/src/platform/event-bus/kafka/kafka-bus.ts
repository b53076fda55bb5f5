import type { KafkaClient } from './client.ts';
import type { KafkaSettings } from './settings.ts';

/** Kafka as this process reaches it. Where there is none, the bus reads the event table itself. */
export type KafkaBus = { client: KafkaClient; settings: KafkaSettings };
