import { CreditplaneError } from '../errors/creditplane-error.ts';
import type { Application } from './application.ts';

/**
 * The application was submitted and stands; its decision is not known yet. Keep `application.id`, tell the applicant
 * that you will be in touch, and act on the webhook or call `waitForDecision` later. Do not submit again.
 * `cause` is set where looking failed rather than time ran out.
 */
export class DecisionPendingError extends CreditplaneError {
  override readonly name = 'DecisionPendingError';
  /** Private, so that printing the error does not print the lender's metadata. */
  readonly #application: Application;

  constructor(application: Application, cause: CreditplaneError | undefined) {
    super({
      code: 'decision_pending',
      message: `${application.id} was submitted and is still ${application.status}.`,
      cause,
    });
    this.#application = application;
  }

  /** As it was when last looked at. */
  get application(): Application {
    return this.#application;
  }
}
