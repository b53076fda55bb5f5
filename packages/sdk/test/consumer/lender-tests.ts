/** A lender's own tests as their author would write them: they must compile against the published types. */
import { type Application, Creditplane, type Event } from '@creditplane/sdk';
import {
  eventFixture,
  findTestClock,
  type MovableClock,
  type SignedWebhook,
  signWebhook,
  startTestClock,
  submitTestApplication,
  TestClockAdvancingError,
  type TestNationalId,
  testApplications,
  testConsents,
  testPersons,
  testWebhookSecret,
  webhookEvent,
  webhookFixtures,
} from '@creditplane/sdk/testing';
import { type WebhookEvent, webhookEventTypes } from '@creditplane/sdk/webhooks';

const creditplane = new Creditplane({ apiKey: 'cp_test_sk_...', baseUrl: 'http://localhost:4400' });

export function everyWebhook(): SignedWebhook[] {
  return webhookEventTypes.map((type) => signWebhook(webhookFixtures[type], { secret: testWebhookSecret }));
}

export function anApproval(): WebhookEvent {
  const event = webhookEvent('application.approved', { externalId: 'loan-4711' });
  // A fixture is as narrow as what `switch (event.type)` gives.
  const type: 'application.approved' = event.type;
  const applicationId: string = event.data.applicationId;
  const decided = webhookEvent('decision.created', { applicationId, status: type });
  const decisionId: string = decided.data.decisionId;
  return decisionId === '' ? decided : event;
}

export function fromTheFeed(): Event {
  return eventFixture('offer.expired', { timestamp: '2026-12-22T09:30:00.000Z' });
}

export async function anOfferLapses(): Promise<Application> {
  const clock: MovableClock = await startTestClock(creditplane, { now: '2026-11-22T09:30:00.000Z' });
  const { id } = await submitTestApplication(creditplane, 'counteroffer', { testClockId: clock.id });
  try {
    const now: Date = await clock.advance({ days: 30 }, { timeoutSeconds: 60 });
    await (await findTestClock(creditplane, clock.id)).advanceTo(now);
  } catch (error) {
    if (!(error instanceof TestClockAdvancingError)) throw error;
  }
  return creditplane.applications.get(id);
}

export async function byHand(): Promise<string> {
  const nationalId: TestNationalId = testPersons['thin-file'].nationalId;
  const user = await creditplane.users.create({ ...testApplications.prime.applicant, nationalId });
  for (const consent of testConsents) await creditplane.users.consents.create(user.id, consent);
  return user.id;
}

export function mistakes(): void {
  // @ts-expect-error a type that is none
  webhookEvent('application.aproved');
  // @ts-expect-error a member that is of another type
  webhookEvent('application.approved', { sequence: '5' });
  // @ts-expect-error a person who is not in the catalogue
  void testPersons.jackpot;
  // @ts-expect-error the fixtures are everybody's
  webhookFixtures['offer.expired'].type = 'offer.expired';
  // @ts-expect-error the persons of a test application are those of the catalogue
  void submitTestApplication(creditplane, 'prime', { parties: [] });
}
