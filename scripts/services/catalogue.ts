import { kafka } from './kafka/kafka.ts';
import { postgres } from './postgres.ts';
import { redis } from './redis.ts';
import type { Service, ServiceName } from './service.ts';

/** Every service there is, in the order in which they are started. */
export const services: Readonly<Record<ServiceName, Service>> = { postgres, kafka, redis };

export const serviceNames = Object.keys(services) as readonly ServiceName[];
