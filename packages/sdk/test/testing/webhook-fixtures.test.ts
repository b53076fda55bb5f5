import { describe, expect, it } from 'vitest';
import {
  eventFixture,
  signWebhook,
  testWebhookSecret,
  webhookEvent,
  webhookFixtures,
} from '../../src/testing/index.ts';
import { unwrap, WebhookSignatureError, webhookEventTypes } from '../../src/webhooks/index.ts';
import { rejectionOf } from '../support/client.ts';

const otherSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('the fixtures', () => {
  it('are of every type, and no two are taken for the same event', () => {
    expect(Object.keys(webhookFixtures).sort()).toEqual([...webhookEventTypes].sort());
    const ids = Object.values(webhookFixtures).map(({ data }) => data.eventId);
    expect(new Set(ids).size).toBe(webhookEventTypes.length);
    for (const id of ids) expect(id).toMatch(/^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
  });

  it.each(webhookEventTypes)('of %s comes through unwrap unchanged, signed as the server signs', (type) => {
    const { body, headers } = signWebhook(webhookFixtures[type]);
    expect(unwrap(body, headers, testWebhookSecret)).toEqual(webhookFixtures[type]);
  });

  it('name the decision, offer or requirement that each is about', () => {
    for (const [type, { data }] of Object.entries(webhookFixtures)) {
      const [kind] = type.split('.');
      if (kind === 'offer') expect(data.offerId).toMatch(/^off_/);
      if (kind === 'requirement') expect(data.requirementId).toMatch(/^req_/);
      if (kind === 'decision') expect(data.decisionId).toMatch(/^dec_/);
      if (['application', 'decision', 'offer', 'requirement'].includes(kind ?? '')) {
        expect(data.applicationId).toBe(data.aggregateId);
      }
    }
  });

  it('are changed in a copy', () => {
    const mine = webhookEvent('application.approved', {
      applicationId: 'app_1',
      externalId: 'loan-1',
      timestamp: '2027-01-01T00:00:00.000Z',
    });
    expect(mine).toMatchObject({
      type: 'application.approved',
      timestamp: '2027-01-01T00:00:00.000Z',
      data: { applicationId: 'app_1', externalId: 'loan-1', status: 'approved' },
    });
    expect(webhookFixtures['application.approved'].data.externalId).toBe('loan-4711');
    expect(webhookEvent('application.approved').data).not.toBe(webhookFixtures['application.approved'].data);
  });

  it('are told by /events without the lender’s own key', () => {
    const event = eventFixture('offer.expired', {
      externalId: 'loan-1',
      timestamp: '2027-01-01T00:00:00.000Z',
    });
    const { externalId: _, ...data } = webhookFixtures['offer.expired'].data;
    expect(event).toEqual({
      id: data.eventId,
      mode: 'test',
      createdAt: '2027-01-01T00:00:00.000Z',
      updatedAt: '2027-01-01T00:00:00.000Z',
      type: 'offer.expired',
      data,
    });
  });
});

describe('a signed webhook', () => {
  const event = webhookEvent('application.declined');
  const reasonOf = async (call: () => unknown) => {
    const error = await rejectionOf(Promise.resolve().then(call));
    return error instanceof WebhookSignatureError ? error.reason : error;
  };

  it('is a request of the Fetch API too', async () => {
    const request = signWebhook(event, { secret: otherSecret }).toRequest('http://lender.invalid/hooks');
    expect(request).toMatchObject({ method: 'POST', url: 'http://lender.invalid/hooks' });
    expect(request.headers.get('content-type')).toBe('application/json');
    expect(unwrap(await request.text(), request.headers, otherSecret)).toEqual(event);
  });

  it('is signed by each secret while one is rotated', () => {
    const { body, headers } = signWebhook(event, { secret: [otherSecret, testWebhookSecret] });
    for (const secret of [otherSecret, testWebhookSecret])
      expect(unwrap(body, headers, secret)).toEqual(event);
  });

  it('is refused where it is forged, tampered with, or sent at another time', async () => {
    const forged = signWebhook(event, { secret: otherSecret });
    expect(await reasonOf(() => unwrap(forged.body, forged.headers, testWebhookSecret))).toBe(
      'no_matching_signature',
    );
    const good = signWebhook(event);
    const body = good.body.replace('declined', 'approved');
    expect(await reasonOf(() => unwrap(body, good.headers, testWebhookSecret))).toBe('no_matching_signature');
    const old = signWebhook(event, { sentAt: new Date(Date.now() - 600_000) });
    expect(await reasonOf(() => unwrap(old.body, old.headers, testWebhookSecret))).toBe('timestamp_too_old');
  });

  it('says so where the secret is none', () => {
    expect(() => signWebhook(event, { secret: 'not base64 ü' })).toThrow(/whsec_<base64>/);
  });
});
