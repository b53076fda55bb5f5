import { randomUUID } from 'node:crypto';
import {
  ConflictError,
  type Creditplane,
  CreditplaneError,
  NotFoundError,
  ValidationError,
} from '@creditplane/sdk';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { applicationForm } from './application-form.ts';
import { submit } from './apply.ts';
import { createDecisions, type Decisions } from './decisions.ts';
import type { Log } from './log.ts';
import { page, stylesheet } from './page.ts';
import { statusPage } from './status-page.ts';
import { type Mistakes, mistakesAt, readFields, readSubmission } from './submission.ts';
import { receiveWebhook } from './webhook.ts';

export type LenderOptions = {
  creditplane: Creditplane;
  /** Of the webhook endpoint; both while it is being rotated. */
  webhookSecret: string | readonly string[];
  log?: Log;
};

export type Lender = {
  fetch(request: Request): Response | Promise<Response>;
  decisions: Decisions;
};

/** The whole lender, without a socket: mount `fetch` on any server. */
export function createLender({ creditplane, webhookSecret, log = () => {} }: LenderOptions): Lender {
  const decisions = createDecisions();
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], formAction: ["'self'"] },
      referrerPolicy: 'no-referrer',
    }),
  );
  app.use(bodyLimit({ maxSize: 64 * 1024 }));
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });

  app.get('/style.css', (context) => context.body(stylesheet, 200, { 'Content-Type': 'text/css' }));

  app.get('/', (context) => context.html(applicationForm({ submissionId: randomUUID() })));

  app.post('/apply', async (context) => {
    const form = await context.req.formData();
    const again = (mistakes: Mistakes, status: 409 | 422) =>
      context.html(
        applicationForm({ submissionId: randomUUID(), fields: readFields(form), mistakes }),
        status,
      );
    const submission = readSubmission(form);
    if ('mistakes' in submission) return again(submission.mistakes, 422);
    try {
      const application = await submit(creditplane, submission, submissionIdOf(form));
      decisions.keep(application);
      log('application submitted', { applicationId: application.id });
      return context.redirect(`/applications/${application.id}`, 303);
    } catch (error) {
      if (error instanceof ValidationError && error.errors.length > 0)
        return again(mistakesAt(error.errors), 422);
      if (error instanceof ConflictError)
        return again({ form: 'You have applied for this a short while ago.' }, 409);
      throw error;
    }
  });

  // In your house a login stands before these two.
  app.get('/applications/:id{app_[0-7][0-9a-z]{25}}', async (context) => {
    const id = context.req.param('id');
    const known = decisions.get(id);
    // The webhook brings the decision; until it is here, look for ourselves.
    const isSettled = known !== undefined && known.status !== 'submitted' && known.status !== 'processing';
    const application = isSettled ? known : await creditplane.applications.get(id);
    decisions.keep(application);
    return context.html(statusPage(application));
  });

  app.post('/applications/:id{app_[0-7][0-9a-z]{25}}/offers/:offerId/accept', async (context) => {
    const { id, offerId } = context.req.param();
    await creditplane.credit.offers.accept(offerId, {}, { idempotencyKey: `accept-${offerId}` });
    decisions.keep(await creditplane.applications.get(id));
    log('offer accepted', { applicationId: id, offerId });
    return context.redirect(`/applications/${id}`, 303);
  });

  app.post('/webhooks/creditplane', (context) =>
    receiveWebhook(context.req.raw, { creditplane, webhookSecret, decisions, log }),
  );

  app.onError((error, context) => {
    if (error instanceof NotFoundError)
      return context.html(page('Not found', html`<p>There is no such page.</p>`), 404);
    const facts =
      error instanceof CreditplaneError ? { code: error.code, requestId: error.requestId ?? '' } : {};
    log('failed', { error: error.name, ...facts });
    return context.html(page('Sorry', html`<p>Something went wrong on our side. Please try again.</p>`), 500);
  });

  return { fetch: (request) => app.fetch(request), decisions };
}

function submissionIdOf(form: FormData): string {
  const given = form.get('submissionId');
  return typeof given === 'string' && /^[0-9a-f-]{36}$/.test(given) ? given : randomUUID();
}
