import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { unwrap, WebhookSignatureError } from '../../src/webhooks/index.ts';
import { rejectionOf } from '../support/client.ts';

const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const nextSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const now = new Date('2026-11-22T09:30:05.000Z');
const payload = {
  type: 'application.approved',
  timestamp: '2026-11-22T09:30:00.000Z',
  data: {
    eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
    eventType: 'ApplicationProcessed',
    aggregateId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
    sequence: 5,
    applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
    decisionId: 'dec_01k9z3c4e8f7tbv2m5n6p7q8r9',
    externalId: 'loan-4711',
    status: 'approved',
    mode: 'test',
    apiVersion: '2026-11-01',
  },
};

/** Signed by the reference library, not by ours. */
function signed(value: unknown, { with: secrets = [secret], at = now } = {}) {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const headers = {
    'webhook-id': 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets
      .map((each) => new Webhook(each).sign('evt_01k9z3c4e8f7tbv2m5n6p7q8r9', at, body))
      .join(' '),
  };
  return { body, headers };
}

async function reasonOf(call: () => unknown): Promise<unknown> {
  const error = await rejectionOf(Promise.resolve().then(call));
  expect(error).toBeInstanceOf(WebhookSignatureError);
  return error instanceof WebhookSignatureError ? error.reason : undefined;
}

describe('unwrap', () => {
  it('gives the event of a good signature', () => {
    const { body, headers } = signed(payload);
    expect(unwrap(body, headers, secret, { now })).toEqual(payload);
  });

  it('takes bytes, and headers as Node, Express and the Fetch API give them', () => {
    const { body, headers } = signed(payload);
    const bytes = new TextEncoder().encode(body);
    const capitals = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.replace('webhook', 'Webhook'), [value]]),
    );
    for (const given of [headers, new Headers(headers), capitals]) {
      expect(unwrap(bytes, given, secret, { now })).toEqual(payload);
    }
  });

  it('accepts either side’s rotation: several secrets here, several signatures there', () => {
    const old = signed(payload, { with: [secret] });
    expect(unwrap(old.body, old.headers, [nextSecret, secret], { now })).toEqual(payload);
    const both = signed(payload, { with: [nextSecret, secret] });
    expect(unwrap(both.body, both.headers, secret, { now })).toEqual(payload);
  });

  it.each([
    ['one byte of the body', { body: JSON.stringify(payload).replace('approved', 'declined') }],
    ['the id', { headers: { 'webhook-id': 'evt_01k9z3c4e8f7tbv2m5n6p7q8r8' } }],
    ['the time', { headers: { 'webhook-timestamp': String(Math.floor(now.getTime() / 1000) + 1) } }],
    ['the signature', { headers: { 'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}` } }],
    ['the signature’s version', { headers: { 'webhook-signature': 'v1a,abc v2,def junk' } }],
  ])('refuses a message whose %s was changed', async (_, change) => {
    const good = signed(payload);
    const bad = {
      ...good,
      ...change,
      headers: { ...good.headers, ...('headers' in change && change.headers) },
    };
    expect(await reasonOf(() => unwrap(bad.body, bad.headers, secret, { now }))).toBe(
      'no_matching_signature',
    );
  });

  it('refuses another endpoint’s secret', async () => {
    const { body, headers } = signed(payload, { with: [nextSecret] });
    expect(await reasonOf(() => unwrap(body, headers, secret, { now }))).toBe('no_matching_signature');
  });

  it.each([
    [-301, 'timestamp_too_old'],
    [301, 'timestamp_too_new'],
  ])('refuses a message signed %i seconds from now', async (seconds, reason) => {
    const { body, headers } = signed(payload, { at: new Date(now.getTime() + seconds * 1000) });
    expect(await reasonOf(() => unwrap(body, headers, secret, { now }))).toBe(reason);
    expect(unwrap(body, headers, secret, { now, toleranceSeconds: 302 })).toEqual(payload);
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('needs the header %s', async (name) => {
    const { body, headers } = signed(payload);
    expect(await reasonOf(() => unwrap(body, { ...headers, [name]: undefined }, secret, { now }))).toBe(
      'missing_header',
    );
  });

  it('refuses a timestamp that is no number', async () => {
    const { body, headers } = signed(payload);
    const bad = { ...headers, 'webhook-timestamp': '1e9' };
    expect(await reasonOf(() => unwrap(body, bad, secret, { now }))).toBe('malformed_header');
  });

  it.each([['[]'], ['not json'], [{ type: 'application.approved' }], [{ ...payload, data: {} }]])(
    'refuses a signed body that is no event: %j',
    async (value) => {
      const { body, headers } = signed(value);
      expect(await reasonOf(() => unwrap(body, headers, secret, { now }))).toBe('invalid_payload');
    },
  );

  it('passes event types and members that are newer than it', () => {
    const newer = { ...payload, type: 'contract.funded', data: { ...payload.data, contractId: 'ctr_1' } };
    const { body, headers } = signed(newer);
    expect(unwrap(body, headers, secret, { now })).toEqual(newer);
  });

  it.each([[''], ['whsec_'], [[]], ['not base64 ü']])('says so where the secret is none: %j', (bad) => {
    const { body, headers } = signed(payload);
    expect(() => unwrap(body, headers, bad, { now })).toThrow(/secret/);
  });
});
