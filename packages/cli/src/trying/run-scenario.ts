import { CliFailure } from '../cli-failure.ts';
import { commandName } from '../command-name.ts';
import { createClient } from '../connection/client.ts';
import { isLoopback } from '../connection/connection.ts';
import { describeExplanation } from '../explaining/describe-explanation.ts';
import type { GlobalOptions } from '../global-options.ts';
import { paletteFor } from '../output/palette.ts';
import { printJson, printLines } from '../output/print.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Attempt, attempt } from './attempt.ts';
import { describeAttempt } from './describe-attempt.ts';
import { type ServerToTry, serverToTry } from './server-to-try.ts';
import { withWebhookEndpoint } from './webhook-endpoint.ts';

export type RunOptions = GlobalOptions & { explain: boolean; decisionTimeoutSeconds: number };

/** How long a webhook may take after the decision; a healthy server sends it within a second. */
const webhookTimeoutMs = 10_000;

/** Tries a scenario and prints what came of it; fails where no decision or no verified webhook came. */
export async function runScenario(
  scenario: Scenario,
  options: RunOptions,
  surroundings: Surroundings,
): Promise<void> {
  const server = await serverToTry(options, surroundings);
  try {
    const made = await tryOn(server, scenario, options);
    print(made, { scenario, server, options }, surroundings);
    if (made.webhook.outcome === 'missing') {
      throw new CliFailure(
        `No verified webhook ${made.webhook.type} came within ${webhookTimeoutMs / 1000} s.`,
      );
    }
  } finally {
    await server.stop();
  }
}

async function tryOn(server: ServerToTry, scenario: Scenario, options: RunOptions): Promise<Attempt> {
  const client = await createClient(server.baseUrl, server.apiKey);
  const parts = { client, webhookTimeoutMs, decisionTimeoutSeconds: options.decisionTimeoutSeconds };
  try {
    // A server elsewhere cannot reach this machine.
    if (!isLoopback(server.baseUrl)) return await attempt(scenario, { ...parts, receiver: undefined });
    return await withWebhookEndpoint(client, (receiver) => attempt(scenario, { ...parts, receiver }));
  } finally {
    client.close();
  }
}

function print(
  made: Attempt,
  { scenario, server, options }: { scenario: Scenario; server: ServerToTry; options: RunOptions },
  surroundings: Surroundings,
): void {
  const { out, env } = surroundings;
  if (options.json) {
    const { explained, ...rest } = made;
    const assessment = explained ? { policyName: explained.policyName, ...explained.assessment } : null;
    const url = server.isTemporary ? null : server.baseUrl;
    printJson(out, { scenario: scenario.name, url, ...rest, assessment });
    return;
  }
  const self = commandName(env);
  const palette = paletteFor(surroundings);
  const whole =
    options.explain && made.explained ? ['', ...describeExplanation(made.explained, palette)] : [];
  const next = {
    // What a temporary server knew is gone; there the same run says why.
    why: server.isTemporary
      ? `${self} try ${scenario.name} --explain`
      : `${self} risk explain ${made.application.id}`,
    code: `${self} try ${scenario.name} --as node|curl`,
  };
  printLines(out, [...describeAttempt(made, next, palette), ...whole]);
}
