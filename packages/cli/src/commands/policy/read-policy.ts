import type { CompiledPolicy, PolicyMistake } from '@creditplane/policy';
import { CliFailure } from '../../cli-failure.ts';
import { readInputFile } from '../../input-file.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

/** A policy file, compiled; where it cannot be used its mistakes are printed, and the command fails. */
export async function readPolicy(
  file: string,
  surroundings: Surroundings,
  json: boolean,
): Promise<CompiledPolicy> {
  const text = await readInputFile(file, surroundings);
  const { parsePolicy } = await import('@creditplane/policy');
  const parsed = parsePolicy(text);
  if (parsed.ok) return parsed.policy;
  throw refusal(file, parsed.mistakes, surroundings, json);
}

/** Prints mistakes as `file:line:column what`, and gives the failure to throw. */
export function refusal(
  file: string,
  mistakes: readonly PolicyMistake[],
  surroundings: Surroundings,
  json: boolean,
): CliFailure {
  const places = mistakes.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  if (json) printJson(surroundings.out, { ok: false, file, mistakes });
  else printLines(surroundings.out, places.map(printable));
  return new CliFailure(`${file} cannot be used: ${mistakes.length} mistake(s).`);
}
