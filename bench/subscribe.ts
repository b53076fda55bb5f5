import { benchSubscribe } from '../packages/control-plane/test/platform/event-bus-subscribe-bench.ts';

/** `--events 20000 --steady 1000`: events to catch up with by batch size, and events one by one for the lag. */
export function run(args: readonly string[]): Promise<unknown> {
  return benchSubscribe(numberAfter(args, '--events', 20_000), numberAfter(args, '--steady', 1_000));
}

function numberAfter(args: readonly string[], flag: string, otherwise: number): number {
  const at = args.indexOf(flag);
  return at < 0 ? otherwise : Number(args[at + 1]);
}
