import type { Application, CreateApplicationParams, CreateUserParams, Creditplane } from '@creditplane/sdk';
import { CliFailure } from '../cli-failure.ts';
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
  /** Of a scenario that submits twice: how the second submission was refused, and which application it named. */
  again?: { status: number; code: string; applicationId: string | null };
};

export type AttemptParts = {
  client: Creditplane;
  /** Absent: the server cannot reach this machine, so no webhook is waited for. */
  receiver: WebhookReceiver | undefined;
  decisionTimeoutSeconds: number;
  webhookTimeoutMs: number;
};

/** A lender's whole path once: persons, consents, application, decision, webhook. */
export async function attempt(scenario: Scenario, parts: AttemptParts): Promise<Attempt> {
  const { client, receiver } = parts;
  const params = { ...scenario.application, parties: await createParties(scenario, client) };
  const application = await client.applications.createAndWait(params, {
    timeoutSeconds: parts.decisionTimeoutSeconds,
  });
  const type = `application.${application.status}`;
  const [outcome, checks, explained] = await Promise.all([
    receiver ? receiver.waitFor(type, application.id, parts.webhookTimeoutMs) : ('not_expected' as const),
    readChecks(client, application),
    ifAllowed(() => readExplanation(client, application.id)),
  ]);
  return {
    application,
    decisionMs: decisionMsOf(application),
    checks,
    explained,
    webhook: { type, outcome },
    ...(scenario.submittedTwice ? { again: await submitAgain(client, params) } : {}),
  };
}

/** Puts everybody who applies in the vault with their consents. */
async function createParties(
  { applicant, coApplicant }: Scenario,
  client: Creditplane,
): Promise<CreateApplicationParams['parties']> {
  const create = async (person: CreateUserParams): Promise<string> => {
    const { id } = await client.users.create(person);
    for (const consent of scenarioConsents) await client.users.consents.create(id, consent);
    return id;
  };
  const primary = { role: 'primary', userId: await create(applicant) } as const;
  return coApplicant ? [primary, { role: 'co_applicant', userId: await create(coApplicant) }] : [primary];
}

/** What the server says to the same application once more. Whatever else it says is a failure of the run. */
async function submitAgain(
  client: Creditplane,
  params: CreateApplicationParams,
): Promise<NonNullable<Attempt['again']>> {
  const { ConflictError } = await import('@creditplane/sdk');
  try {
    const second = await client.applications.create(params);
    throw new CliFailure(`The same application was taken a second time, as ${second.id}.`);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { applicationId } = error.members;
    return {
      status: error.status ?? 0,
      code: error.code,
      applicationId: typeof applicationId === 'string' ? applicationId : null,
    };
  }
}

function decisionMsOf({ createdAt, decision }: Application): number | null {
  return decision ? Date.parse(decision.createdAt) - Date.parse(createdAt) : null;
}
