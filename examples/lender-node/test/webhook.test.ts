import type { Application, Creditplane } from '@creditplane/sdk';
import { signWebhook, testWebhookSecret, webhookEvent, webhookFixtures } from '@creditplane/sdk/testing';
import { describe, expect, it } from 'vitest';
import { createDecisions } from '../src/decisions.ts';
import { receiveWebhook } from '../src/webhook.ts';

/** The webhook handler by itself: no server, no network, every webhook that may ever come. */
function handler() {
  const read: string[] = [];
  const applications: Pick<Creditplane['applications'], 'get'> = {
    get: async (id) => {
      read.push(id);
      return { id, status: 'approved', updatedAt: '2026-11-22T09:30:00.000Z' } as Application;
    },
  };
  const decisions = createDecisions();
  const parts = { creditplane: { applications }, webhookSecret: testWebhookSecret, decisions, log: () => {} };
  const receive = async (request: Request) => (await receiveWebhook(request, parts)).status;
  return { receive, read, decisions };
}

describe('the webhook handler', () => {
  it.each(Object.values(webhookFixtures))('answers 204 to $type', async (event) => {
    expect(await handler().receive(signWebhook(event).toRequest())).toBe(204);
  });

  it('reads an application that was decided, once for each event', async () => {
    const { receive, read, decisions } = handler();
    const approved = webhookEvent('application.approved', { applicationId: 'app_1' });
    for (const attempt of [1, 2]) {
      expect(await receive(signWebhook(approved).toRequest()), `attempt ${attempt}`).toBe(204);
    }
    expect(read).toEqual(['app_1']);
    expect(decisions.get('app_1')?.status).toBe('approved');
  });

  it('takes a type that is newer than it for what it is', async () => {
    const { receive, read } = handler();
    const newer = { ...webhookEvent('application.approved'), type: 'application.teleported' };
    expect(await receive(signWebhook(newer).toRequest())).toBe(204);
    expect(read).toEqual([]);
  });

  it('refuses what is forged, tampered with or replayed', async () => {
    const { receive, read } = handler();
    const event = webhookEvent('application.approved');
    const forged = signWebhook(event, { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' });
    const replayed = signWebhook(event, { sentAt: new Date(Date.now() - 10 * 60_000) });
    const { headers, body } = signWebhook(event);
    const tampered = { method: 'POST', headers, body: body.replace('"test"', '"live"') };
    for (const request of [
      forged.toRequest(),
      replayed.toRequest(),
      new Request('http://localhost/', tampered),
    ]) {
      expect(await receive(request)).toBe(400);
    }
    expect(read).toEqual([]);
  });
});
