import type { TextSink } from '../surroundings.ts';
import { bar } from './plot.ts';

export type ProgressBar = {
  show(title: string, done: number, total: number): void;
  /** Leaves the last line as it is and goes on below. */
  end(): void;
};

const columns = 30;
/** A terminal is drawn ten times a second at most. */
const drawEveryMs = 100;

/** One line for each title, drawn over itself on a terminal; elsewhere nothing, since lines would pile up. */
export function createProgressBar(
  sink: TextSink,
  nowMs: () => number = () => performance.now(),
): ProgressBar {
  let title: string | undefined;
  let drawnMs = 0;
  return {
    show: (name, done, total) => {
      if (!sink.isTerminal) return;
      const finished = done >= total;
      if (name === title && !finished && nowMs() - drawnMs < drawEveryMs) return;
      if (title !== undefined && name !== title) sink.write('\n');
      title = name;
      drawnMs = nowMs();
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const drawn = bar(share, 1, columns).padEnd(columns, '░');
      sink.write(
        `\r${name.padEnd(18)} ${drawn} ${String(Math.floor(share * 100)).padStart(3)} %  ${done} of ${total}`,
      );
    },
    end: () => {
      if (title !== undefined) sink.write('\n');
      title = undefined;
    },
  };
}
