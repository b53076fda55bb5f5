import { CreditplaneError } from '../errors/creditplane-error.ts';

/** Why a webhook was not accepted. Answer 400 to each; look into `no_matching_signature` first. */
export type WebhookRejection =
  | 'missing_header'
  | 'malformed_header'
  | 'no_matching_signature'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'invalid_payload';

const explanations: Record<WebhookRejection, string> = {
  missing_header: 'A header of Standard Webhooks is missing',
  malformed_header: 'A header of Standard Webhooks is malformed',
  no_matching_signature:
    'No signature matches. Was the body parsed or changed before this call, or is it another endpoint’s secret?',
  timestamp_too_old: 'The message is older than the tolerance: a replay, or a clock that is wrong',
  timestamp_too_new: 'The message is from the future: a clock is wrong',
  invalid_payload: 'The signature is good, but the body is no Creditplane event',
};

/** The message is not, or not provably, an event of ours. Holds nothing of the body and no secret. */
export class WebhookSignatureError extends CreditplaneError {
  override readonly name = 'WebhookSignatureError';
  readonly reason: WebhookRejection;

  constructor(reason: WebhookRejection, where?: string) {
    super({
      code: 'webhook_not_accepted',
      message: where ? `${explanations[reason]}: ${where}` : explanations[reason],
    });
    this.reason = reason;
  }
}
