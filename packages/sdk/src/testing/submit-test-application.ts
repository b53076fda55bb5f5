import type { Creditplane } from '../client.ts';
import type { Application, CreateApplicationParams } from '../resources/application.ts';
import type { WaitOptions } from '../resources/decision-wait.ts';
import type { CreateUserParams } from '../resources/users.ts';
import { type TestApplicationName, testApplications, testConsents } from './test-persons.ts';

/** What of the application your test decides; who applies and what for is the catalogue's unless you say otherwise. */
export type TestApplicationChanges = Partial<Omit<CreateApplicationParams, 'parties'>>;

/**
 * Submits one of the catalogue's applications, with its persons and their consents, and waits for the decision. In test
 * mode only. The persons are new users at each call; `allowDuplicate` lets the same one apply again.
 */
export async function submitTestApplication(
  creditplane: Pick<Creditplane, 'users' | 'applications'>,
  name: TestApplicationName,
  changes: TestApplicationChanges = {},
  options: Omit<WaitOptions, 'idempotencyKey'> = {},
): Promise<Application> {
  const { applicant, coApplicant, application } = testApplications[name];
  const { timeoutSeconds: _, ...each } = options;
  const arrive = async (person: CreateUserParams) => {
    const user = await creditplane.users.create(person, each);
    for (const consent of testConsents) await creditplane.users.consents.create(user.id, consent, each);
    return user.id;
  };
  const parties: CreateApplicationParams['parties'] = [{ role: 'primary', userId: await arrive(applicant) }];
  if (coApplicant) parties.push({ role: 'co_applicant', userId: await arrive(coApplicant) });
  return creditplane.applications.createAndWait({ ...application, ...changes, parties }, options);
}
