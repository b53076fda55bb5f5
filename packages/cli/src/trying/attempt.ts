import type { Application, Creditplane } from '@creditplane/sdk';
import { type Explained, readExplanation } from '../explaining/read-explanation.ts';
import { type Scenario, scenarioConsents } from '../scenarios/scenario.ts';
import { type CheckMade, ifAllowed, readChecks } from './checks.ts';
import type { WebhookReceiver } from './webhook-receiver.ts';

/** `not_expected`: the server cannot reach this machine. */
type WebhookOutcome = 'verified' | 'missing' | 'not_expected';

/** What a scenario came to, every figure as measured. */
export type Attempt = {
  application: Application;
  /** From submission to decision, by the server's clock. */
  decisionMs: number | null;
  checks: readonly CheckMade[];
  /** Undefined where the key may not see it, or nothing was assessed. */
  explained: Explained | undefined;
  /** The webhook that told the outcome. */
  webhook: { type: string; outcome: WebhookOutcome };
};

export type AttemptParts = {
  client: Creditplane;
  /** Absent: the server cannot reach this machine, so no webhook is waited for. */
  receiver: WebhookReceiver | undefined;
  decisionTimeoutSeconds: number;
  webhookTimeoutMs: number;
};

/** A lender's whole path once: person, consents, application, decision, webhook. */
export async function attempt(scenario: Scenario, parts: AttemptParts): Promise<Attempt> {
  const { client, receiver } = parts;
  const user = await client.users.create(scenario.applicant);
  for (const consent of scenarioConsents) await client.users.consents.create(user.id, consent);
  const application = await client.applications.createAndWait(
    { ...scenario.application, parties: [{ role: 'primary', userId: user.id }] },
    { timeoutSeconds: parts.decisionTimeoutSeconds },
  );
  const type = `application.${application.status}`;
  const [outcome, checks, explained] = await Promise.all([
    receiver ? receiver.waitFor(type, application.id, parts.webhookTimeoutMs) : ('not_expected' as const),
    readChecks(client, application.id),
    ifAllowed(() => readExplanation(client, application.id)),
  ]);
  return {
    application,
    decisionMs: decisionMsOf(application),
    checks,
    explained,
    webhook: { type, outcome },
  };
}

function decisionMsOf({ createdAt, decision }: Application): number | null {
  return decision ? Date.parse(decision.createdAt) - Date.parse(createdAt) : null;
}
