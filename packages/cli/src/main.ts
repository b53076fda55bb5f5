#!/usr/bin/env node
import { run } from './run.ts';
import { processSurroundings } from './surroundings.ts';

// The reader of a pipe may leave early (`creditplane applications list | head -3`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processSurroundings());
