import { Command } from 'commander';
import { readInputFile } from '../../input-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import { tell } from '../telling.ts';

export const pushCommand = (surroundings: Surroundings): Command =>
  new Command('push')
    .description('Keep a policy file on the server as a version, checked and not yet in force')
    .argument('<file>', 'a policy in YAML; - reads stdin')
    .action(async (file: string, _options: unknown, command: Command) => {
      const source = await readInputFile(file, surroundings);
      await tell(
        command,
        surroundings,
        (client) => client.risk.policies.push(source),
        ({ id, name, version, status, contentHash }) => [
          `${name}@${version}  ${id}  ${status}  ${contentHash}`,
          ...(status === 'validated' ? [`Next  creditplane policy publish ${name} ${version}`] : []),
        ],
      );
    });
