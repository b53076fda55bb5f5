import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestControlPlane } from '../../src/testing.ts';
import { type Answer, type Lender, lenderOf, openLender } from './lender.ts';

const first = readFileSync(new URL('../../../../policies/personal-loan.yaml', import.meta.url), 'utf8');

/** The policy of the first run as another version, which differs in its title at least. */
function nextVersion(version: number, change: (text: string) => string = (text) => text): string {
  return change(
    first
      .replace('\nversion: 1\n', `\nversion: ${version}\n`)
      .replace('title: Consumer personal loan', `title: Version ${version}`),
  );
}

describe('credit policies', () => {
  let lender: Lender & { controlPlane: TestControlPlane };
  let policyId: string;
  let userId: string;
  beforeAll(async () => {
    lender = await openLender();
    const { body } = await lender.call('GET', '/risk/policies');
    policyId = String((body['data'] as { id: string }[])[0]?.id);
    userId = await lender.createApplicant();
    const products = await lender.call('GET', '/credit/products');
    const [product] = products.body['data'] as { id: string; version: number }[];
    const latest = { policy: { policyId, version: 'latest' }, basedOnVersion: product?.version };
    const bound = await lender.call('PATCH', `/credit/products/${product?.id}`, latest);
    if (bound.status !== 200) throw new Error(JSON.stringify(bound.body));
  });
  afterAll(() => lender.controlPlane.stop());

  const push = (source: string): Promise<Answer> => lender.call('POST', '/risk/policies', { source });
  const act = (version: number, action: string, body?: unknown): Promise<Answer> =>
    lender.call('POST', `/risk/policies/${policyId}/versions/${version}/${action}`, body);
  const versions = async () =>
    (await lender.call('GET', `/risk/policies/${policyId}/versions`)).body['data'] as {
      version: number;
      status: string;
    }[];
  const assessmentOf = async (applicationId: unknown) => {
    const { body } = await lender.call('GET', `/risk/assessments?applicationId=${String(applicationId)}`);
    const [assessment] = body['data'] as { id: string; policyVersion: number; outcome: string }[];
    if (!assessment) throw new Error('no assessment');
    return assessment;
  };
  /** Choosing a product remembers for half a second: asked until the version that judges is the wanted one. */
  const judgedBy = async (version: number) => {
    for (;;) {
      const { body } = await lender.apply(userId, { allowDuplicate: true });
      const assessment = await assessmentOf(body['id']);
      if (assessment.policyVersion === version) return { assessment, applicationId: String(body['id']) };
    }
  };

  it('are kept as versions that never change and are not in force before they are published', async () => {
    const pushed = await push(nextVersion(2));
    expect(pushed.status).toBe(201);
    expect(pushed.body).toMatchObject({ id: policyId, version: 2, status: 'validated', effectiveFrom: null });
    expect((await push(`# a comment more\n${nextVersion(2)}`)).body).toEqual(pushed.body);
    const other = await push(nextVersion(2, (text) => text.replace('title: Version 2', 'title: Another')));
    expect(other).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const { body } = await lender.apply(userId, { allowDuplicate: true });
    expect((await assessmentOf(body['id'])).policyVersion).toBe(1);
    const text = await lender.call('GET', `/risk/policies/${policyId}/versions/2`);
    expect(text.body['source']).toBe(nextVersion(2));
  });

  it('are refused with the line and the column of each mistake, and nothing is kept', async () => {
    const before = await versions();
    const wrong = nextVersion(9).replace('score: bureau.score', 'score: bureau.scoer');
    const line = wrong.split('\n').findIndex((text) => text.includes('bureau.scoer')) + 1;
    const answer = await push(wrong);
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    const [mistake] = answer.body['errors'] as { message: string }[];
    expect(mistake?.message).toMatch(new RegExp(`^${line}:\\d+ `));
    expect(await versions()).toEqual(before);
  });

  it('judge from their moment on, and what an earlier version judged replays as it was', async () => {
    const { assessment } = await judgedBy(1);
    expect((await act(2, 'publish', {})).body).toMatchObject({ status: 'published', version: 2 });
    await judgedBy(2);
    await push(nextVersion(3));
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await act(3, 'publish', { effectiveFrom: tomorrow })).body['effectiveFrom']).toBe(tomorrow);
    expect(
      (await assessmentOf((await lender.apply(userId, { allowDuplicate: true })).body['id'])).policyVersion,
    ).toBe(2);
    expect((await act(1, 'retire')).body['status']).toBe('retired');
    const replay = await lender.call('GET', `/risk/assessments/${assessment.id}/replay`);
    expect(replay.body).toMatchObject({ policyVersion: 1, identical: true, differences: [] });
    expect(replay.body['replayed']).toEqual(replay.body['original']);
    const past = await act(3, 'publish', { effectiveFrom: '2020-01-01T00:00:00.000Z' });
    expect(past.status).toBe(422);
  });

  it('retire only while another version is in force', async () => {
    const answer = await act(2, 'retire');
    expect(answer).toMatchObject({ body: { code: 'rejected' } });
    expect((await versions()).find(({ version }) => version === 2)?.status).toBe('published');
  });

  it('are tried on a share of the applicants and in the shadow, which decides nothing', async () => {
    await push(nextVersion(4));
    await push(nextVersion(5));
    const wanted = { challenger: { version: 4, share: 100 }, shadowVersions: [5] };
    const set = await lender.call('PUT', `/risk/policies/${policyId}/trial`, wanted);
    expect(set).toMatchObject({ status: 200, body: wanted });
    const { assessment } = await judgedBy(4);
    const shadows = await lender.call('GET', `/risk/assessments/${assessment.id}/shadows`);
    expect(shadows.body['data']).toMatchObject([
      { policyVersion: 5, status: 'completed', outcome: assessment.outcome },
    ]);
    const published = await lender.call('PUT', `/risk/policies/${policyId}/trial`, {
      challenger: { version: 2, share: 5 },
      shadowVersions: [],
    });
    expect(published).toMatchObject({ status: 422, body: { errors: [{ pointer: '/challenger/version' }] } });
    // What is published for everybody is no challenger any more.
    await act(4, 'publish', {});
    const after = await lender.call('GET', `/risk/policies/${policyId}/trial`);
    expect(after.body).toMatchObject({ challenger: null, shadowVersions: [5] });
  });

  it('wait for a second person where one is asked for', async () => {
    await push(nextVersion(6));
    expect((await act(6, 'publish', { secondPerson: true })).body['status']).toBe('requested');
    expect((await act(6, 'approve')).status).toBe(403);
    const member = await lender.call('POST', '/admin/members', {
      email: 'second@test.invalid',
      roles: ['user', 'admin'],
    });
    const key = await lender.call('POST', `/admin/members/${String(member.body['id'])}/keys`, {
      name: 'laptop',
    });
    const second = lenderOf(lender.controlPlane.url, String(key.body['secret']));
    const path = `/risk/policies/${policyId}/versions/6/approve`;
    expect((await second.call('POST', path)).body).toMatchObject({
      status: 'published',
      decidedBy: member.body['id'],
    });
    expect((await second.call('POST', path)).status).toBe(422);
  });

  it('are changed by those only who may', async () => {
    const made = await lender.call('POST', '/admin/api-keys', { name: 'reads', roles: ['user'] });
    const reader = lenderOf(lender.controlPlane.url, String(made.body['secret']));
    expect((await reader.call('GET', `/risk/policies/${policyId}/versions`)).status).toBe(200);
    expect((await reader.call('POST', '/risk/policies', { source: nextVersion(8) })).status).toBe(403);
    const path = `/risk/policies/${policyId}/versions/6`;
    for (const action of ['publish', 'approve', 'refuse', 'retire']) {
      expect((await reader.call('POST', `${path}/${action}`, {})).status).toBe(403);
    }
    expect(await versions()).not.toContainEqual(expect.objectContaining({ version: 8 }));
  });
});
