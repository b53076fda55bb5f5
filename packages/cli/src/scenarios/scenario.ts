import type {
  Application,
  CreateApplicationParams,
  CreateConsentParams,
  CreateUserParams,
} from '@creditplane/sdk';

/** A person of the test catalogue with something to apply for. The national id decides what the sandboxes say. */
export type Scenario = {
  /** As the catalogue of test persons calls it. */
  name: string;
  /** Another name that is understood. */
  alias?: string;
  summary: string;
  applicant: CreateUserParams;
  /** Who applies together with the applicant. */
  coApplicant?: CreateUserParams;
  application: Omit<CreateApplicationParams, 'parties'>;
  /** Sends the same application a second time, which is refused. */
  submittedTwice?: true;
  expected: ExpectedOutcome;
};

/** What a scenario comes to under the policy of the first run. */
export type ExpectedOutcome = {
  status: Application['status'];
  /** Codes of the decision's reasons, most important first. */
  reasons: readonly string[];
  /** Kinds of what the applicant must bring. */
  requirements?: readonly string[];
};

/** What each applicant of a scenario has agreed to. The hashes are those of our example texts. */
export const scenarioConsents: readonly CreateConsentParams[] = [
  {
    kind: 'e_sign',
    textVersion: '2026-11-01',
    textHash: '039f7494e1be5afa71fa11b0d1b0b31310020dca9956a7c0482ed732e08ddb23',
  },
  {
    kind: 'identity',
    textVersion: '2026-11-01',
    textHash: '05c7a7a7ac51264f5438a68e5752f87744a32f2cb0b1eb689357ed1ab74bf3e5',
  },
  {
    kind: 'credit_pull_soft',
    textVersion: '2026-11-01',
    textHash: 'a448924a614b422c51417582fc89cb8f60398e3691e83e8f47d0ddf19576302a',
  },
];
