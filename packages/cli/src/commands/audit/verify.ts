import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

type VerifyOptions = { publicKey?: string; checkpoints?: string };

/** Exit code 0 where the export is whole, 1 where it is not. */
export function verifyCommand(surroundings: Surroundings): Command {
  return new Command('verify')
    .description(
      'Verify an export without a server: every hash, every signature, and the bytes of every line',
    )
    .argument('<file>', 'made by `audit export`')
    .option('--public-key <file>', 'the key that must have signed, in PEM; the file names its own otherwise')
    .option(
      '--checkpoints <file>',
      'signed checkpoints that you kept apart; a chain made anew breaks on them',
    )
    .action(async (file: string, verifyOptions: VerifyOptions, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const { verifyAuditFile } = await import('@creditplane/control-plane');
      const found = await verifyAuditFile(file, {
        publicKeyFile: verifyOptions.publicKey,
        checkpointsFile: verifyOptions.checkpoints,
      }).catch((error: unknown) => {
        const named = error instanceof Error && error.name === 'UnreadableFile';
        throw named ? new CliFailure(error.message, { exitCode: exitCodes.usage, cause: error }) : error;
      });
      if (json) printJson(surroundings.out, found);
      if (!found.valid) {
        throw new CliFailure(printable(`${file}:${found.line} ${found.fault}: ${found.why}`), {
          hint: `${found.entries} entries before it are whole.`,
        });
      }
      if (json) return;
      const { entries, checkpoints, tenantId, mode, exportedAt, keyId } = found;
      const trust = verifyOptions.publicKey
        ? `Signed by ${keyId}, the key you gave.`
        : `Signed by ${keyId}, the key that the file names. Give --public-key to hold it against one you trust.`;
      printLines(
        surroundings.out,
        [
          `Whole: ${entries} entries and ${checkpoints} checkpoints of ${tenantId}, ${mode} mode, as of ${exportedAt}.`,
          trust,
        ].map(printable),
      );
    });
}
