import { benchAppend } from '../packages/control-plane/test/platform/event-store-append-bench.ts';
import { emmettAppend } from './emmett-append.ts';

/** `--rounds 8 --appends 2000`: turns of each way, and appends a turn. */
export function run(args: readonly string[]): Promise<unknown> {
  return benchAppend(numberAfter(args, '--rounds', 8), numberAfter(args, '--appends', 2_000), {
    emmett: emmettAppend,
  });
}

function numberAfter(args: readonly string[], flag: string, otherwise: number): number {
  const at = args.indexOf(flag);
  return at < 0 ? otherwise : Number(args[at + 1]);
}
