import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { application, type Lender, lenderOf } from './lender.ts';

const firstPolicy = readFileSync(new URL('../../../../policies/personal-loan.yaml', import.meta.url), 'utf8');

/** A call of an operation that changes something, as a lender might make it. */
export type Write = {
  ids?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Who calls. Default: the lender itself. */
  by?: Lender;
};

/** What there is to write to: one resource of each kind, by the name of its path parameter. */
export type World = { lender: Lender; url: string; ids: Readonly<Record<string, string>> };

/**
 * What an operation needs beside the example of its contract and the resources that every test has. One that is not here
 * is called with just those.
 */
export const writes: Readonly<Record<string, (world: World) => Promise<Write>>> = {
  'applications.create': async ({ ids }) => ({
    body: { ...application(ids['userId'] ?? ''), allowDuplicate: true },
  }),
  'applicationDrafts.submit': async (world) => ({
    ids: {
      draftId: await made(world, '/applications/drafts', application(await world.lender.createApplicant())),
    },
  }),
  'applications.withdraw': async (world) => ({
    ids: { applicationId: String((await decided(world))['id']) },
    body: { reason: 'applicant_request' },
  }),
  'offers.accept': async (world) => {
    const [offer] = (await decided(world))['offers'] as { id: string }[];
    return { ids: { offerId: offer?.id ?? '' } };
  },
  'offers.revoke': async (world) => {
    const offer = { amount: 500_000, termMonths: 24, annualRateBps: 1_790 };
    const countered = await decide(world, [offer, { ...offer, termMonths: 36 }]);
    const [first] = countered['offers'] as { id: string }[];
    return { ids: { offerId: first?.id ?? '' } };
  },
  'applications.decide': async (world) => {
    const { id, version } = await decided(world, referred);
    return {
      ids: { applicationId: String(id) },
      body: { outcome: 'declined', reasonCodes: ['R12'], expectedVersion: version },
    };
  },
  'applications.sendBack': async (world) => {
    const { id, version } = await decided(world, referred);
    return { ids: { applicationId: String(id) }, body: { expectedVersion: version } };
  },
  'applications.reopen': async (world) => ({
    ids: { applicationId: String((await decided(world, declined))['id']) },
    body: { reason: 'new_information' },
  }),
  'applications.satisfyRequirement': async (world) => ({ ids: await openRequirement(world) }),
  'applications.waiveRequirement': async (world) => ({
    ids: await openRequirement(world),
    body: { reason: 'verified_otherwise' },
  }),
  'settingsProposals.reject': async (world) => ({
    ids: {
      proposalId: await made(world, '/admin/settings/proposals', { changes: { offerValidityDays: 8 } }),
    },
  }),
  'settingsProposals.approve': async (world) => ({ by: await otherPerson(world, 'e@test.invalid') }),
  'riskPolicies.push': async (world) => ({ body: { source: (await nextPolicy(world)).source } }),
  'riskPolicyVersions.publish': async (world) => ({ ids: await pushed(world) }),
  'riskPolicyVersions.approve': async (world) => ({
    ids: await publishing(world, { secondPerson: true }),
    by: await otherPerson(world, 'policies@test.invalid'),
  }),
  'riskPolicyVersions.refuse': async (world) => ({ ids: await publishing(world, { secondPerson: true }) }),
  'riskPolicyVersions.retire': async (world) => ({ ids: await publishing(world, {}) }),
  'riskPolicyTrials.set': async (world) => {
    const { policyId, version } = await pushed(world);
    return {
      ids: { policyId },
      body: { challenger: { version: Number(version), share: 10 }, shadowVersions: [] },
    };
  },
  'products.create': async (world) => ({ body: await newProduct(world) }),
  'products.update': async (world) => ({
    ids: { productId: await made(world, '/credit/products', await newProduct(world)) },
    body: { maxAmount: 2_500_000, basedOnVersion: 1 },
  }),
  'products.retire': async (world) => ({
    ids: { productId: await made(world, '/credit/products', await newProduct(world)) },
  }),
  'consents.revoke': async (world) => {
    const userId = await world.lender.createApplicant();
    const { body } = await world.lender.call('GET', `/users/${userId}/consents`);
    const [consent] = body['data'] as { id: string }[];
    return { ids: { userId, consentId: consent?.id ?? '' } };
  },
  'apiKeys.update': async (world) => ({ ids: { apiKeyId: await newKey(world) }, body: { name: 'nightly' } }),
  'apiKeys.rotate': async (world) => ({ ids: { apiKeyId: await newKey(world) }, body: { overlapHours: 1 } }),
  'apiKeys.revoke': async (world) => ({ ids: { apiKeyId: await newKey(world) } }),
  'members.update': async (world) => ({
    ids: { memberId: await newMember(world, 'b@test.invalid') },
    body: { roles: ['user', 'admin'] },
  }),
  'members.createKey': async (world) => ({
    ids: { memberId: await newMember(world, 'c@test.invalid') },
    body: { name: 'laptop' },
  }),
  'members.remove': async (world) => ({ ids: { memberId: await newMember(world, 'd@test.invalid') } }),
  'deliveries.retry': async (world) => ({ ids: { deliveryId: await delivered(world) } }),
  'testClocks.advance': async (world) => ({
    ids: { testClockId: await made(world, '/test-clocks', { now: '2026-11-22T09:30:00.000Z' }) },
    body: { now: '2026-11-23T09:30:00.000Z' },
  }),
  'webhookEndpoints.create': async () => ({ body: newEndpoint }),
  'webhookEndpoints.update': async (world) => ({
    ids: { webhookEndpointId: await made(world, '/webhook-endpoints', newEndpoint) },
    body: { status: 'disabled' },
  }),
  'webhookEndpoints.delete': async (world) => ({
    ids: { webhookEndpointId: await made(world, '/webhook-endpoints', newEndpoint) },
  }),
};

const newEndpoint = { url: 'http://127.0.0.1:9/hooks', eventTypes: ['application.approved'] };

async function made({ lender }: World, path: string, body: unknown): Promise<string> {
  const answer = await lender.call('POST', path, body);
  if (answer.status !== 201) throw new Error(`POST ${path}: ${JSON.stringify(answer.body)}`);
  return String(answer.body['id']);
}

/** Test persons, by what becomes of their applications. */
const [referred, declined, asked] = ['000-01-0009', '000-01-0004', '000-02-0001'];

async function decided({ lender, ids }: World, nationalId?: string): Promise<Record<string, unknown>> {
  const { productId } = ids;
  const userId = await lender.createApplicant(nationalId ? { nationalId } : {});
  const answer = await lender.apply(userId, { productId, allowDuplicate: true });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return (await lender.call('GET', `/applications/${String(answer.body['id'])}`)).body;
}

async function decide(world: World, offers: readonly object[]): Promise<Record<string, unknown>> {
  const { id, version } = await decided(world, referred);
  const body = { outcome: 'counteroffered', reasonCodes: ['R12'], offers, expectedVersion: version };
  const answer = await world.lender.call('POST', `/applications/${String(id)}/decisions`, body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return (await world.lender.call('GET', `/applications/${String(id)}`)).body;
}

async function openRequirement(world: World): Promise<Record<string, string>> {
  const { id, requirements } = await decided(world, asked);
  const [requirement] = requirements as { id: string }[];
  return { applicationId: String(id), requirementId: requirement?.id ?? '' };
}

/** Somebody who has not proposed what is to be approved. */
/** The policy of the first run, as its next version. */
async function nextPolicy({ lender, ids }: World): Promise<{ source: string; version: number }> {
  const { body } = await lender.call('GET', `/risk/policies/${ids['policyId']}/versions`);
  const [newest] = body['data'] as { version: number }[];
  const version = (newest?.version ?? 0) + 1;
  return { version, source: firstPolicy.replace('\nversion: 1\n', `\nversion: ${version}\n`) };
}

async function pushed(world: World): Promise<{ policyId: string; version: string }> {
  const { source, version } = await nextPolicy(world);
  return { policyId: await made(world, '/risk/policies', { source }), version: String(version) };
}

async function publishing(world: World, body: unknown): Promise<Readonly<Record<string, string>>> {
  const ids = await pushed(world);
  await world.lender.call('POST', `/risk/policies/${ids.policyId}/versions/${ids.version}/publish`, body);
  return ids;
}

async function otherPerson(world: World, email: string): Promise<Lender> {
  const memberId = await made(world, '/admin/members', { email, roles: ['user', 'admin'] });
  const { body } = await world.lender.call('POST', `/admin/members/${memberId}/keys`, { name: 'laptop' });
  return lenderOf(world.url, String(body['secret']));
}

/** A delivery that arrived: only what is not being tried any more may be tried again. */
async function delivered(world: World): Promise<string> {
  const receiver = createServer((_request, response) => response.end())
    .listen(0, '127.0.0.1')
    .unref();
  await once(receiver, 'listening');
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  await made(world, '/webhook-endpoints', { url });
  await decided(world);
  for (;;) {
    const { body } = await world.lender.call('GET', '/deliveries?status=delivered');
    const [delivery] = body['data'] as { id: string }[];
    if (delivery) return delivery.id;
  }
}

const newKey = (world: World): Promise<string> =>
  made(world, '/admin/api-keys', { name: 'a key', roles: ['user'] });

const newMember = (world: World, email: string): Promise<string> =>
  made(world, '/admin/members', { email, roles: ['user'] });

async function newProduct({ lender, ids }: World): Promise<object> {
  const { body } = await lender.call('GET', `/credit/products/${ids['productId']}`);
  return {
    creditorId: ids['creditorId'],
    kind: 'personal_loan',
    currency: 'USD',
    name: 'Another loan',
    minAmount: 100_000,
    maxAmount: 3_000_000,
    termsMonths: [12, 24],
    policy: body['policy'],
  };
}
