import { benchRelay } from '../packages/control-plane/test/platform/kafka/relay-bench.ts';
import { startServices } from '../scripts/services/start-services.ts';
import { platformaticClient } from './platformatic-client.ts';

/**
 * Events relayed a second by either client and in either form of value; how long after its commit an event is in a
 * reader's hands under a steady load; and one transaction held open meanwhile, which shows as lag and loses nothing:
 * `[--events 20000] [--steady 300] [--seconds 20] [--held 10]`.
 */
export async function run(args: readonly string[]): Promise<unknown> {
  const number = (flag: string, otherwise: number): number =>
    args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : otherwise;
  const services = await startServices({ kafka: true });
  const brokers = [services.kafka.address];
  try {
    return await benchRelay({
      brokers,
      events: number('--events', 20_000),
      steadyPerSecond: number('--steady', 300),
      steadySeconds: number('--seconds', 20),
      heldSeconds: number('--held', 10),
      others: { platformatic: platformaticClient(brokers) },
    });
  } finally {
    await services.stopAll();
  }
}
