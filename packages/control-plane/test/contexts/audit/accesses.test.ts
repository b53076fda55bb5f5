import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agentClassOf } from '../../../src/contexts/audit/accesses/agent-class.ts';
import { verifyExport } from '../../../src/contexts/audit/public.ts';
import { applicant, type Lender, lenderOf, openLender } from '../../api/lender.ts';

type Entry = {
  kind: string;
  action: string;
  actor: string;
  resource: { type: string; id: string };
  correlationId: string;
  access: Record<string, unknown> | null;
};

describe('calls in the audit', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    lender = await openLender();
  });
  afterAll(() => lender.controlPlane.stop());

  const entries = async (query: string, as: Lender = lender): Promise<Entry[]> => {
    const { status, body } = await as.call('GET', `/admin/audit?${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body['data'] as Entry[];
  };
  /** The chain follows a commit on its own, within moments. */
  const until = async (query: string, count: number): Promise<Entry[]> => {
    for (let attempt = 1; ; attempt += 1) {
      const found = await entries(query);
      if (found.length >= count || attempt === 500) return found;
    }
  };

  it('are kept with who, what, on which resource, from where, with what program and outcome', async () => {
    const { body, headers } = await lender.call('POST', '/users', applicant, {
      'user-agent': 'curl/8.5.0',
      'x-request-id': 'lender-4711',
    });
    const [event, command] = await until(`resourceId=${body['id']}`, 2);
    expect(command).toMatchObject({
      kind: 'command',
      action: 'users.create',
      actor: expect.stringMatching(/^key_/),
      resource: { type: 'user', id: body['id'] },
      correlationId: 'lender-4711',
      access: {
        requestId: headers.get('x-request-id'),
        outcome: 'done',
        agent: 'tool',
        address: '127.0.0.1',
        addressHash: expect.stringMatching(/^[\w-]{43}$/),
      },
    });
    expect(event).toMatchObject({ kind: 'event', action: 'UserCreated', access: null });
    expect(event?.correlationId).toBe(command?.correlationId);
  });

  it('that were refused are kept with the code, and no text of the caller', async () => {
    const unknown = 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9';
    await lender.call('PATCH', `/users/${unknown}`, { birthDate: '1990-01-01' });
    const publishable = lenderOf(lender.controlPlane.url, lender.controlPlane.publishableKey);
    await publishable.call('GET', '/users/Zebulon-Quartermaine');
    const [missing] = await until('action=users.update', 1);
    expect(missing).toMatchObject({
      resource: { type: 'user', id: unknown },
      access: { outcome: 'not_found' },
    });
    const [forbidden] = await until('action=users.get', 1);
    expect(forbidden).toMatchObject({
      kind: 'read',
      resource: { type: 'users', id: '' },
      access: { outcome: 'forbidden' },
    });
    expect(JSON.stringify([missing, forbidden])).not.toMatch(/Quartermaine|1990/);
  });

  it('that only repeat an answer are not kept a second time', async () => {
    const key = { 'idempotency-key': 'only-once', 'x-request-id': 'first-one' };
    const { body } = await lender.call('POST', '/users', applicant, key);
    const again = { 'idempotency-key': 'only-once', 'x-request-id': 'second-one' };
    expect((await lender.call('POST', '/users', applicant, again)).body).toEqual(body);
    await lender.call('PATCH', `/users/${body['id']}`, { birthDate: '1986-01-01' });
    const kept = await until(`resourceId=${body['id']}&kind=command`, 2);
    expect(kept.map(({ action }) => action)).toEqual(['users.update', 'users.create']);
  });

  it('are found by actor, action, kind, resource and time, and never of another tenant', async () => {
    const later = new Date(Date.now() + 60_000).toISOString();
    expect(await entries(`from=${later}`)).toEqual([]);
    expect((await entries(`to=${later}&kind=command&resourceType=user`)).length).toBeGreaterThan(2);
    expect(await entries('actor=key_nobody')).toEqual([]);
    const { secretKey } = await lender.controlPlane.provision({ name: 'Another lender' });
    const stranger = lenderOf(lender.controlPlane.url, secretKey);
    expect(await entries('resourceType=user', stranger)).toEqual([]);
  });

  it('are exported, and the file verifies with the key that the API gives', async () => {
    await until('action=users.create', 2);
    const { url, secretKey } = lender.controlPlane;
    const answer = await fetch(`${url}/api/v1/admin/audit/export`, {
      headers: { authorization: `Bearer ${secretKey}` },
    });
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(await verifyExport([bytes])).toMatchObject({
      valid: true,
      tenantId: lender.controlPlane.tenantId,
      keyId: (await lender.call('GET', '/admin/audit/public-key')).body['keyId'],
    });
    expect(Buffer.from(bytes).toString()).not.toMatch(/127\.0\.0\.1|Miller|test\.invalid/);
    const [exported] = await until('action=audit.export', 1);
    expect(exported).toMatchObject({ kind: 'read', access: { outcome: 'done' } });
    const head = await fetch(`${url}/api/v1/admin/audit/export`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${secretKey}` },
    });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

it.each([
  ['creditplane-node/0.1.0', 'sdk'],
  ['curl/8.5.0', 'tool'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'browser'],
  ['undici', 'other'],
  [undefined, 'none'],
] as const)('the program %s is of the class %s', (userAgent, agent) => {
  expect(agentClassOf(userAgent)).toBe(agent);
});
