import { startTestClock, submitTestApplication, webhookFixtures } from '@creditplane/sdk/testing';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningLender, runLender } from './support/running-lender.ts';

let running: RunningLender;
beforeAll(async () => {
  running = await runLender();
});
afterAll(() => running.stop());

/** Priya Raman of the test catalogue: USD 20,000 over three years is too much for her income. */
const priya = {
  amount: '20,000',
  termMonths: '36',
  purpose: 'debt_consolidation',
  givenName: 'Priya',
  familyName: 'Raman',
  birthDate: '1989-06-30',
  nationalId: '000-01-0005',
  line1: '1536 Linden Court',
  line2: '',
  city: 'Raleigh',
  state: 'NC',
  postalCode: '27605',
  email: 'priya@example.com',
  phone: '+12025550105',
  employmentStatus: 'employed',
  employerName: 'Wake Pediatric Partners',
  annualIncome: '60,000',
  monthlyHousing: '',
  e_sign: 'yes',
  identity: 'yes',
  credit_pull_soft: 'yes',
};

const page = async (path: string) => {
  const response = await fetch(new URL(path, running.url));
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** Fills in the form that the server gave, its hidden field included. */
async function apply(fields: Record<string, string>, submissionId?: string): Promise<Response> {
  const { text } = await page('/');
  const given = /name="submissionId" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return fetch(`${running.url}/apply`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...fields, submissionId: submissionId ?? given }),
  });
}

const deliveriesOf = (applicationId: string, type: string) =>
  running.deliveries.filter(({ body }) => body.includes(`"${type}"`) && body.includes(applicationId));

describe('an applicant', () => {
  let path = '';
  let applicationId = '';

  it('applies by the form and is led to the application', async () => {
    const response = await apply(priya, '3f0c1b52-8f0e-4a55-9d3c-5b8f6f3f1a01');
    expect(response.status).toBe(303);
    path = response.headers.get('location') ?? '';
    expect(path).toMatch(/^\/applications\/app_/);
    applicationId = path.replace('/applications/', '');
    expect(await running.creditplane.applications.get(applicationId)).toMatchObject({
      externalId: 'loan-3f0c1b52-8f0e-4a55-9d3c-5b8f6f3f1a01',
      requestedAmount: 2_000_000,
    });
  });

  it('is told the decision that the webhook brought', async () => {
    await expect
      .poll(() => running.lender.decisions.get(applicationId)?.status, { timeout: 15_000 })
      .toBe('counteroffered');
    const { text } = await page(path);
    const offer = running.lender.decisions.get(applicationId)?.offers[0];
    expect(text).toContain('we can offer you this');
    expect(text).toContain(`${offer?.apr} %`);
    await expect.poll(() => deliveriesOf(applicationId, 'application.counteroffered').length).toBe(1);
  });

  it('gets no second application for a form sent twice', async () => {
    const response = await apply(priya, '3f0c1b52-8f0e-4a55-9d3c-5b8f6f3f1a01');
    expect(response.headers.get('location')).toBe(path);
  });

  it('accepts the offer', async () => {
    const { text } = await page(path);
    const action = /action="([^"]+accept)"/.exec(text)?.[1] ?? '';
    const response = await fetch(running.url + action, { method: 'POST', redirect: 'manual' });
    expect(response.status).toBe(303);
    expect((await page(path)).text).toContain('You have accepted our offer');
  });
});

describe('a webhook', () => {
  const counteroffered = () => {
    const [delivery] = running.deliveries.filter(({ body }) => body.includes('application.counteroffered'));
    if (!delivery) throw new Error('No such delivery has come.');
    return delivery;
  };
  const send = (body: string, headers: Record<string, string>) =>
    fetch(`${running.url}/webhooks/creditplane`, { method: 'POST', body, headers: signatureOf(headers) });
  const signatureOf = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('webhook-')));

  it('is signed so that the reference library of Standard Webhooks accepts it', () => {
    expect(running.deliveries.length).toBeGreaterThan(0);
    for (const { body, headers, status } of running.deliveries) {
      expect(status).toBe(204);
      expect(new Webhook(running.webhookSecret).verify(body, headers)).toEqual(JSON.parse(body));
    }
  });

  it('looks like the fixture that the tests of the handler use', () => {
    const shapeOf = ({ data }: { data: object }) => Object.keys(data);
    for (const { body } of running.deliveries) {
      const event = JSON.parse(body);
      const fixture = webhookFixtures[event.type as keyof typeof webhookFixtures];
      const expected = shapeOf(fixture).filter((name) => name !== 'externalId' || name in event.data);
      expect(shapeOf(event), event.type).toEqual(expected);
    }
  });

  it('that comes again changes nothing', async () => {
    const { body, headers } = counteroffered();
    expect((await send(body, headers)).status).toBe(204);
    const { eventId } = JSON.parse(body).data;
    const logged = running.logged.filter((line) => line.includes(eventId));
    expect(logged.filter((line) => line.includes('"application moved"'))).toHaveLength(1);
    expect(logged.at(-1)).toContain('"done before"');
  });

  it('that was tampered with is refused', async () => {
    const { body, headers } = counteroffered();
    expect((await send(body.replace('counteroffered', 'approved'), headers)).status).toBe(400);
    expect((await send(body, {})).status).toBe(400);
  });
});

it('hears that an offer lapsed, thirty days on by a test clock', async () => {
  const { creditplane, lender } = running;
  const clock = await startTestClock(creditplane, { now: '2026-11-22T09:30:00.000Z' });
  const { id, status } = await submitTestApplication(creditplane, 'prime', { testClockId: clock.id });
  expect(status).toBe('approved');
  await clock.advance({ days: 31 });
  await expect.poll(() => lender.decisions.get(id)?.status, { timeout: 15_000 }).toBe('expired');
});

describe('the form', () => {
  it('comes back with what was wrong beside the field, and without the social security number', async () => {
    const response = await apply({ ...priya, state: 'ZZ', birthDate: '1989-02-30' });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).toMatch(/id="state"[^>]*aria-invalid="true"/s);
    expect(text).toMatch(/id="birthDate"[^>]*aria-invalid="true"/s);
    expect(text).toContain('value="Priya"');
    expect(text).not.toContain(priya.nationalId);
  });

  it('takes test identities only, and says so', async () => {
    const response = await apply({ ...priya, nationalId: '078-05-1120' });
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/id="nationalId"[^>]*aria-invalid="true"/s);
  });

  it.each([
    ['twenty grand', 'an amount that is none', { amount: 'twenty grand' }],
    ['a consent', 'a consent that was not given', { credit_pull_soft: 'no' }],
  ])('does not go on with %s: %s', async (_, __, change) => {
    const response = await apply({ ...priya, ...change });
    expect(response.status).toBe(422);
  });

  it('escapes what was typed', async () => {
    const response = await apply({ ...priya, state: 'ZZ', city: '"><script>alert(1)</script>' });
    expect(await response.text()).not.toContain('<script>');
  });

  it('is served with a policy under which nothing foreign runs', async () => {
    const { headers } = await page('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('knows no application of nobody', async () => {
    expect((await page('/applications/app_01k9z3c4e8f7tbv2m5n6p7q8r9')).status).toBe(404);
    expect((await page('/applications/..%2f..%2fhealth')).status).toBe(404);
  });
});

it('logs nothing that an applicant typed', () => {
  const log = running.logged.join('\n');
  expect(log).toContain('application submitted');
  for (const typed of [
    priya.nationalId,
    '000010005',
    priya.familyName,
    priya.email,
    priya.birthDate,
    priya.line1,
  ]) {
    expect(log).not.toContain(typed);
  }
});
