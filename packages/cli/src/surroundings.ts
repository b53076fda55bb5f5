/** Where text goes. `isTerminal` decides on colours. */
export type TextSink = { write(text: string): void; readonly isTerminal: boolean };

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** All that a command touches of the process, so that commands run in tests as they do in a shell. */
export type Surroundings = {
  env: Readonly<Record<string, string | undefined>>;
  out: TextSink;
  err: TextSink;
  readInput(): Promise<string>;
  /** Resolves at the first SIGINT or SIGTERM. From then on a second one ends the process at once. */
  stopSignal(): Promise<StopSignal>;
};

/** The real process. */
export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    readInput: readStandardInput,
    stopSignal: waitForStopSignal,
  };
}

function sinkOf(stream: NodeJS.WriteStream): TextSink {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}

async function readStandardInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Shells report 128 + the signal's number for a process that a signal ended. */
const forcedExitCodes: Record<StopSignal, number> = { SIGINT: 130, SIGTERM: 143 };

function waitForStopSignal(): Promise<StopSignal> {
  return new Promise((resolve) => {
    let stopping = false;
    const onSignal = (signal: StopSignal) => {
      if (stopping) process.exit(forcedExitCodes[signal]);
      stopping = true;
      resolve(signal);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
