import type { Decision } from '../../../kernel/decider.ts';
import type { ApplicationEventBody } from '../events.ts';

export type ApplicationRejection =
  | { code: 'already_submitted' }
  | { code: 'no_application' }
  | { code: 'not_allowed_now'; status: string }
  | { code: 'no_such_offer'; offerId: string }
  | { code: 'offer_not_open'; offerStatus: string }
  | { code: 'last_open_offer' }
  | { code: 'no_such_requirement'; requirementId: string }
  | { code: 'requirement_not_open'; requirementStatus: string }
  | { code: 'no_such_decision'; decisionId: string }
  | { code: 'not_the_newest_decision'; newest: string }
  | { code: 'offers_needed' }
  | { code: 'offers_not_allowed' }
  | { code: 'requirements_needed' }
  /** The caller looked at an older version. */
  | { code: 'stale_view'; version: number };

export type Outcome = Decision<ApplicationEventBody, ApplicationRejection>;
