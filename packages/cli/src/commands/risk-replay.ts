import { Command } from 'commander';
import { CliFailure } from '../cli-failure.ts';
import { openSession } from '../connection/client.ts';
import { requireExplanation } from '../explaining/read-explanation.ts';
import { printJson, printLines } from '../output/print.ts';
import type { Surroundings } from '../surroundings.ts';

export function replayCommand(surroundings: Surroundings): Command {
  return new Command('replay')
    .description('Judge an application again by its stored policy and inputs, and compare bit for bit')
    .argument('<application>', 'its id, app_...')
    .action(async (applicationId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const { assessment, policyName } = await requireExplanation(client, applicationId);
      const replay = await client.risk.assessments.replay(assessment.id);
      if (options.json) printJson(surroundings.out, replay);
      else {
        const { original, replayed, policyVersion } = replay;
        printLines(surroundings.out, [
          `${policyName}@${policyVersion}  then ${foundInWords(original)}  now ${foundInWords(replayed)}`,
          ...(replay.identical
            ? ['Identical, bit for bit.']
            : replay.differences.map((at) => `differs  ${at}`)),
        ]);
      }
      if (!replay.identical) throw new CliFailure(`${applicationId} does not replay as it was judged.`);
    });
}

function foundInWords({ outcome, score }: { outcome: string | null; score: number | null }): string {
  return `${outcome ?? 'no outcome'}${score === null ? '' : `, score ${score}`}`;
}
