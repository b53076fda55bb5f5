import type { Creditplane } from '@creditplane/sdk';
import { unwrap, type WebhookEvent, WebhookSignatureError } from '@creditplane/sdk/webhooks';
import type { Decisions } from './decisions.ts';
import type { Log } from './log.ts';

export type WebhookParts = {
  creditplane: { applications: Pick<Creditplane['applications'], 'get'> };
  webhookSecret: string | readonly string[];
  decisions: Decisions;
  log: Log;
};

/**
 * Takes one delivery. The body must be the very bytes that came: a parsed and printed body has another signature.
 * 400 tells us apart from nobody; a failure of ours is a 500, and the delivery comes again.
 */
export async function receiveWebhook(request: Request, parts: WebhookParts): Promise<Response> {
  const rawBody = await request.text();
  let event: WebhookEvent;
  try {
    event = unwrap(rawBody, request.headers, parts.webhookSecret);
  } catch (error) {
    if (!(error instanceof WebhookSignatureError)) throw error;
    parts.log('webhook refused', { reason: error.reason });
    return new Response(null, { status: 400 });
  }
  const { eventId } = event.data;
  const outcome = await parts.decisions.once(eventId, () => act(event, parts));
  parts.log('webhook received', { eventId, type: event.type, outcome });
  return new Response(null, { status: 204 });
}

/** Events carry ids and states only, so we read what we need. New types come without notice: leave them be. */
async function act(event: WebhookEvent, { creditplane, decisions, log }: WebhookParts): Promise<void> {
  switch (event.type) {
    case 'application.approved':
    case 'application.counteroffered':
    case 'application.declined':
    case 'application.referred':
    case 'application.action_required':
    case 'application.accepted':
    case 'application.expired':
    case 'application.withdrawn': {
      const application = await creditplane.applications.get(event.data.applicationId);
      decisions.keep(application);
      // Here yours writes to the applicant, opens a case, or starts the loan.
      log('application moved', {
        eventId: event.data.eventId,
        applicationId: application.id,
        status: application.status,
      });
      return;
    }
    default:
      return;
  }
}
