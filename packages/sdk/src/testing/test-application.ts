import type { ApplicationStatus, CreateApplicationParams } from '../resources/application.ts';
import type { CreateConsentParams } from '../resources/consents.ts';
import type { CreateUserParams } from '../resources/users.ts';

/** Somebody of the catalogue with something to apply for, and what that comes to under the policy of the first run. */
export type TestApplication = {
  readonly summary: string;
  /** For `users.create`. */
  readonly applicant: CreateUserParams;
  /** Who applies together with the applicant. */
  readonly coApplicant?: CreateUserParams;
  /** For `applications.create`, without its parties. */
  readonly application: Omit<CreateApplicationParams, 'parties'>;
  /** What is tried is the same application a second time, which is refused. */
  readonly submittedTwice?: true;
  readonly expected: {
    readonly status: ApplicationStatus;
    /** Codes of the decision's reasons, the most important first. */
    readonly reasons: readonly string[];
    /** Kinds of what the applicant must bring. */
    readonly requirements?: readonly string[];
  };
};

/** For `users.consents.create`: what each applicant must have agreed to. */
export type TestConsent = CreateConsentParams;
