import { catalogue, catalogueApplications, catalogueConsents } from '../generated/test-persons.ts';
import type { TestApplication, TestConsent } from './test-application.ts';

/** The names of the test persons; `creditplane try` and docs/test-data.md call them so too. */
export type TestPersonName = keyof typeof catalogue;

/** The national ids that test mode takes. Area 000 was never issued, so none belongs to anybody. */
export type TestNationalId = (typeof catalogue)[TestPersonName]['nationalId'];

/**
 * Every test person. The national id alone decides what each simulated provider says of a party. One with
 * `simulated: false` is taken, but decided like `prime` until what it stands for is built.
 */
export const testPersons = catalogue;

export type TestApplicationName = keyof typeof catalogueApplications;

/** Complete applications of the test persons, by name: the bodies that the API takes, and what they come to. */
export const testApplications: Readonly<Record<TestApplicationName, TestApplication>> = catalogueApplications;

/** What each party of a test application must have agreed to before. */
export const testConsents: readonly TestConsent[] = catalogueConsents;
