import type { CreateApplicationParams, CreateConsentParams, CreateUserParams } from '@creditplane/sdk';

/** What to submit: an application of a user who exists, or of one or two persons who are put in the vault first. */
export type Order =
  | { kind: 'of_user'; application: CreateApplicationParams }
  | {
      kind: 'of_person';
      applicant: CreateUserParams;
      /** Who applies together with them, under the same consents. */
      coApplicant?: CreateUserParams;
      consents: readonly CreateConsentParams[];
      application: Omit<CreateApplicationParams, 'parties'>;
    };
