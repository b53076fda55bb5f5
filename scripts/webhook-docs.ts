/**
 * Writes docs/webhooks.md from the webhooks and retries of the code. `npx pnpm@12 webhook-docs`; with `--check` it
 * compares only, and exits 1 where the page is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WebhookReference, webhookReference } from '@creditplane/control-plane';
import { repository } from './running/repository.ts';

const file = join(repository, 'docs/webhooks.md');
const page = pageOf(webhookReference());

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
  console.log('docs/webhooks.md written');
} else if (readIfThere(file) !== page) {
  console.error('docs/webhooks.md is out of step with the code. Run `npx pnpm@12 webhook-docs`.');
  process.exitCode = 1;
}

function pageOf({ types, retries, example }: WebhookReference): string {
  const delays = retries.delaysMs.map(inWords);
  const totalMs = retries.delaysMs.reduce((sum, delayMs) => sum + delayMs, 0);
  return `# Webhooks

Written by \`npx pnpm@12 webhook-docs\` from the table of webhooks and the retry schedule of the code; edit them there, and
the words in \`scripts/webhook-docs.ts\`.

A webhook is a POST of JSON to an endpoint of yours. It holds ids and a state, never personal data: what you need more of,
you read by its id.

\`\`\`json
${JSON.stringify(example, null, 2)}
\`\`\`

## Verify

Webhooks are signed by [Standard Webhooks](https://www.standardwebhooks.com): the headers \`webhook-id\`,
\`webhook-timestamp\` (seconds) and \`webhook-signature\`. Any library of that standard verifies them; ours does in one call:

\`\`\`ts
import { webhooks } from '@creditplane/sdk/webhooks';

const event = webhooks.unwrap(rawBody, request.headers, secret); // throws WebhookSignatureError: answer 400
\`\`\`

- Give it the body as it came, before any JSON parser.
- A message more than five minutes away from your clock is refused: it may be a replay.
- Answer 2xx within 15 seconds, then work. Whatever else you answer, a redirect too, counts as a failure.
- A webhook may come twice and out of order. \`webhook-id\` is the same for every attempt and replay of an event: skip one
  that you have handled. \`data.sequence\` is the event's place in the history of \`data.aggregateId\`.

## Retries

${retries.delaysMs.length + 1} attempts: at once, then after ${delays.join(', ')}; each delay up to ${Math.round(retries.jitter * 100)} % longer or
shorter. That is ${Math.round(totalMs / 3_600_000)} hours. \`Retry-After\` of a 429 or 503 makes the next attempt later, by a day at most, never earlier.

- After the last attempt the delivery is \`failed\`: \`creditplane deliveries list --status failed\`.
- An answer of 410 turns the endpoint off at once. So do ${inWords(retries.failingLimitMs)} of failures without one success between;
  \`failingSince\` of the endpoint says since when. The webhook \`webhook_endpoint.disabled\` tells your other endpoints.
- \`creditplane deliveries retry <delivery>\` sends one again. \`creditplane webhooks recover <endpoint> --since 24h\` sends all
  that failed or that the endpoint missed while it was off; \`--all\` sends what arrived once more, too. Each keeps its
  \`webhook-id\`.
- Whoever lost everything reads \`GET /events\`, filtered by type, application and time.

## Rotate a secret

1. \`creditplane webhooks rotate-secret <endpoint>\` prints the new secret, this once. For 24 hours, or \`--overlap-seconds\`, each
   webhook carries two signatures, one of each secret.
2. Bring the new secret to your receivers. \`unwrap\` takes a list: \`[newSecret, oldSecret]\`.
3. When the overlap ends, the old secret is erased. \`--overlap-seconds 0\` ends it at once, for one that leaked.

At most two secrets are in force: rotating again during the overlap ends the oldest.

## Filter

\`eventTypes\` takes types and kinds (\`application.*\`), \`productIds\` and \`statuses\` narrow further; an empty list is all. An
endpoint of the scope \`compliance\` may receive \`case.*\`, which no other endpoint ever gets; only compliance officers and
admins see and change it.

## Where webhooks may go

Live mode sends to https only. Private, reserved and link-local addresses, cloud metadata and names that lead there are
refused: a name is resolved and each of its addresses checked at every connection, and the connection goes to an address that
was checked. A server for development allows them (\`CREDITPLANE_ALLOW_PRIVATE_WEBHOOKS\`).

Without a public address, \`creditplane webhooks listen --forward-to http://localhost:3000/webhooks\` brings events to your
machine.

## The types

The list is open: handle a type that you do not know by ignoring it.

${table(types)}`;
}

function table(types: WebhookReference['types']): string {
  const titles = ['type', 'from the event', '`status`', 'sent to', 'what happened'];
  const rows = types.map(({ type, from, statuses, audience, summary }) => [
    `\`${type}\``,
    `\`${from}\``,
    statuses.join(', '),
    audience === 'standard' ? 'every endpoint' : 'compliance endpoints',
    summary.replaceAll('|', '\\|'),
  ]);
  const widths = titles.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |\n`;
  return [line(titles), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

function inWords(durationMs: number): string {
  const units = [
    ['days', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1_000],
  ] as const;
  const [name, unitMs] = units.find(
    ([unit, ms]) => durationMs % ms === 0 && durationMs >= (unit === 'days' ? 2 * ms : ms),
  ) ?? ['ms', 1];
  return `${durationMs / unitMs} ${name}`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
