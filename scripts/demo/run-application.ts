import { setTimeout as pause } from 'node:timers/promises';
import type {
  Application,
  CreateApplicationParams,
  CreateConsentParams,
  CreateUserParams,
  Creditplane,
} from '@creditplane/sdk';
import type { ExampleApplication } from './example-applications.ts';
import { type Delivery, waitUntil, webhooksOf } from './received-webhooks.ts';

/** What became of one example. */
export type Outcome = {
  file: string;
  person: string;
  application: Application;
  /** From the submission until the lender holds the decision, its own call included. */
  decisionMs: number;
  /** The types of the webhooks received, in the order of the application's history. */
  events: string[];
  /** Everything that the control plane told outside was received, and every signature was right. */
  webhookVerified: boolean;
};

export type Lender = {
  creditplane: Creditplane;
  deliveries: readonly Delivery[];
  webhookSecret: string;
};

/** The sandbox's slowest provider gives up after some retries. */
const decisionTimeoutSeconds = 60;
const webhookTimeoutMs = 20_000;

/** A lender's whole path once: person, consents, application, decision, webhooks. */
export async function runApplication(lender: Lender, example: ExampleApplication): Promise<Outcome> {
  const { creditplane, deliveries, webhookSecret } = lender;
  const { file, applicant, coApplicant } = example;
  const persons = [applicant, ...(coApplicant ? [coApplicant] : [])];
  const parties = await createParties(creditplane, persons, example.consents);

  const submittedAt = performance.now();
  const application = await creditplane.applications.createAndWait(
    { ...example.application, parties },
    { timeoutSeconds: decisionTimeoutSeconds },
  );
  const decisionMs = Math.round(performance.now() - submittedAt);

  const told = await toldOutside(creditplane, application);
  const received = () => webhooksOf(application.id, deliveries, webhookSecret);
  const complete = await waitUntil(() => received().length >= told, webhookTimeoutMs);
  const webhooks = received();
  return {
    file,
    person: persons.map(({ name }) => `${name.given} ${name.family}`).join(', '),
    application,
    decisionMs,
    events: webhooks.map(({ type }) => type),
    webhookVerified: complete && webhooks.length > 0 && webhooks.every(({ verified }) => verified),
  };
}

/** The first is the primary applicant, the second applies with them. */
async function createParties(
  creditplane: Creditplane,
  persons: readonly CreateUserParams[],
  consents: readonly CreateConsentParams[],
): Promise<CreateApplicationParams['parties']> {
  const parties: CreateApplicationParams['parties'] = [];
  for (const person of persons) {
    const { id: userId } = await creditplane.users.create(person);
    for (const consent of consents) await creditplane.users.consents.create(userId, consent);
    parties.push({ role: parties.length === 0 ? 'primary' : 'co_applicant', userId });
  }
  return parties;
}

/** How many events the lender is told of, once the one that tells the decision is among them. */
async function toldOutside(creditplane: Creditplane, application: Application): Promise<number> {
  const deadline = performance.now() + webhookTimeoutMs;
  const telling = `application.${application.status}`;
  for (;;) {
    const types: string[] = [];
    for await (const { type } of creditplane.events.list({ applicationId: application.id, limit: 100 })) {
      // Cases go to endpoints of compliance only; this lender's is of the ordinary kind.
      if (!type.startsWith('case.')) types.push(type);
    }
    if (types.includes(telling) || performance.now() > deadline) return types.length;
    await pause(10);
  }
}
