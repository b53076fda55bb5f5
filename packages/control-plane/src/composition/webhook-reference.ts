import {
  type RetryRules,
  retryRules,
  webhookExample,
  webhookTypes,
} from '../contexts/notifications/public.ts';

/** What lenders must know of webhooks, as the code has it: for docs/webhooks.md. */
export type WebhookReference = {
  types: readonly {
    type: string;
    from: string;
    audience: string;
    statuses: readonly string[];
    summary: string;
  }[];
  retries: RetryRules;
  example: unknown;
};

export function webhookReference(): WebhookReference {
  return {
    types: webhookTypes.map(({ type, from, audience, statuses, summary }) => ({
      type,
      from,
      audience,
      statuses,
      summary,
    })),
    retries: retryRules,
    example: webhookExample('application.approved'),
  };
}
