import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { activationCommand } from './commands/activation.ts';
import { analyticsCommand } from './commands/analytics/analytics.ts';
import { apiCommand } from './commands/api.ts';
import { apiKeysCommand } from './commands/api-keys.ts';
import { applicationsCommand } from './commands/applications/applications.ts';
import { aprCommand } from './commands/apr/apr.ts';
import { auditCommand } from './commands/audit/audit.ts';
import { casesCommand } from './commands/cases/cases.ts';
import { databaseCommand } from './commands/database.ts';
import { deadLettersCommand } from './commands/dead-letters/dead-letters.ts';
import { deliveriesCommand } from './commands/deliveries/deliveries.ts';
import { eventsCommand } from './commands/events/events.ts';
import { flagsCommand } from './commands/flags.ts';
import { healthCommand } from './commands/health.ts';
import { keysCommand } from './commands/keys.ts';
import { membersCommand } from './commands/members.ts';
import { policyCommand } from './commands/policy/policy.ts';
import { productsCommand } from './commands/products/products.ts';
import { projectionsCommand } from './commands/projections.ts';
import { providersCommand } from './commands/providers/providers.ts';
import { riskCommand } from './commands/risk.ts';
import { screenCommand } from './commands/screening/screen.ts';
import { serveCommand } from './commands/serve.ts';
import { settingsCommand } from './commands/settings.ts';
import { tryCommand } from './commands/try.ts';
import { usersCommand } from './commands/users/users.ts';
import { watchlistsCommand } from './commands/watchlists/watchlists.ts';
import { webhooksCommand } from './commands/webhooks/webhooks.ts';
import { exitCodeMeanings } from './exit-codes.ts';
import { addGlobalOptions } from './global-options.ts';
import type { Surroundings } from './surroundings.ts';

/** The whole command line. It throws instead of ending the process, and writes to the given surroundings only. */
export function createProgram(surroundings: Surroundings): Command {
  const program = addGlobalOptions(new Command('creditplane'))
    .description('Credit applications from your shell: run a control plane, try scenarios, read decisions.')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', epilog());
  for (const command of [
    serveCommand(surroundings),
    tryCommand(surroundings),
    usersCommand(surroundings),
    applicationsCommand(surroundings),
    productsCommand(surroundings),
    riskCommand(surroundings),
    policyCommand(surroundings),
    screenCommand(surroundings),
    watchlistsCommand(surroundings),
    casesCommand(surroundings),
    aprCommand(surroundings),
    providersCommand(surroundings),
    analyticsCommand(surroundings),
    auditCommand(surroundings),
    webhooksCommand(surroundings),
    eventsCommand(surroundings),
    deliveriesCommand(surroundings),
    apiKeysCommand(surroundings),
    membersCommand(surroundings),
    settingsCommand(surroundings),
    flagsCommand(surroundings),
    activationCommand(surroundings),
    deadLettersCommand(surroundings),
    databaseCommand(surroundings),
    projectionsCommand(surroundings),
    keysCommand(surroundings),
    healthCommand(surroundings),
    apiCommand(surroundings),
  ]) {
    program.addCommand(command);
  }
  return inherit(program, surroundings);
}

/** Commands made on their own do not take over their parent's settings, so each gets them. */
function inherit(command: Command, surroundings: Surroundings): Command {
  command
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help for what there is)')
    .configureOutput({
      writeOut: (text) => surroundings.out.write(text),
      writeErr: (text) => surroundings.err.write(text),
      getOutHasColors: () => surroundings.out.isTerminal,
      getErrHasColors: () => surroundings.err.isTerminal,
    });
  for (const child of command.commands) inherit(child, surroundings);
  return command;
}

function epilog(): string {
  const codes = exitCodeMeanings.map(([code, meaning]) => `  ${code}  ${meaning}`);
  return ['', 'Exit codes:', ...codes].join('\n');
}
