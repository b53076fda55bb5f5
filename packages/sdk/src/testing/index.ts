export {
  type SignedWebhook,
  type SignOptions,
  signWebhook,
  testWebhookSecret,
} from './signed-webhook.ts';
export { submitTestApplication, type TestApplicationChanges } from './submit-test-application.ts';
export type { TestApplication, TestConsent } from './test-application.ts';
export {
  type AdvanceOptions,
  type Duration,
  findTestClock,
  type MovableClock,
  startTestClock,
  TestClockAdvancingError,
} from './test-clock.ts';
export {
  type TestApplicationName,
  type TestNationalId,
  type TestPersonName,
  testApplications,
  testConsents,
  testPersons,
} from './test-persons.ts';
export {
  eventFixture,
  type WebhookChanges,
  type WebhookEventOf,
  webhookEvent,
  webhookFixtures,
} from './webhook-fixtures.ts';
