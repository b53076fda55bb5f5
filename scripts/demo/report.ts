import { askedInWords, offerInWords } from '../../packages/cli/src/output/application.ts';
import { paletteFor, statusCell } from '../../packages/cli/src/output/palette.ts';
import { renderTable } from '../../packages/cli/src/output/table.ts';
import type { Outcome } from './run-application.ts';

/** The outcomes for people: a line each. */
export function tableOf(outcomes: readonly Outcome[]): string[] {
  const palette = paletteFor({
    env: process.env,
    out: { write: () => {}, isTerminal: process.stdout.isTTY === true },
  });
  return renderTable(
    [
      { title: 'PERSON' },
      { title: 'ASKED' },
      { title: 'DECISION' },
      { title: 'REASONS' },
      { title: 'OFFER' },
      { title: 'MS', align: 'right' },
      { title: 'WEBHOOK' },
    ],
    outcomes.map(({ person, application, decisionMs, events, webhookVerified }) => [
      person,
      askedInWords(application),
      statusCell(palette, application.status),
      (application.decision?.reasons ?? []).map(({ code }) => code).join(' ') || '-',
      application.offers.map(offerInWords)[0] ?? '-',
      String(decisionMs),
      webhookVerified ? `${events.length} verified` : 'NOT VERIFIED',
    ]),
  );
}

/** The outcomes for programs. */
export function jsonOf(outcomes: readonly Outcome[], totalMs: number): string {
  return JSON.stringify({
    applications: outcomes.map(({ file, application, decisionMs, webhookVerified, events }) => ({
      file,
      applicationId: application.id,
      status: application.status,
      reasonCodes: (application.decision?.reasons ?? []).map(({ code }) => code),
      offers: application.offers,
      decisionMs,
      webhookVerified,
      events,
    })),
    totalMs,
  });
}

/** Why the demo failed, a sentence each; empty where everything went as it should. */
export function failuresOf(outcomes: readonly Outcome[]): string[] {
  const undecided = outcomes
    .filter(({ application }) => !application.decision)
    .map(({ file, application }) => `${file} has no decision: it is ${application.status}.`);
  const unverified = outcomes
    .filter(({ webhookVerified }) => !webhookVerified)
    .map(
      ({ file, events }) => `${file}: a webhook is missing or its signature is wrong (received: ${events}).`,
    );
  const kinds = new Set(outcomes.map(({ application }) => application.status)).size;
  const uniform =
    kinds < 4 ? [`The examples came to ${kinds} different outcomes; at least 4 were expected.`] : [];
  return [...undecided, ...unverified, ...uniform];
}
