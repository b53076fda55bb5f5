import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testPersons } from '../../../control-plane/src/contexts/users/public.ts';
import { scenarios } from '../../src/scenarios/find-scenario.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useControlPlane } from '../support/test-server.ts';

// The sandboxes answer at four times their speed: the slow answer takes 2 s, and is waited for 2.5 s.
const server = useControlPlane({ sandboxSpeed: 4 });

type Tried = {
  url: string | null;
  application: {
    id: string;
    status: string;
    decision: { reasons: { code: string }[] };
    offers: unknown[];
    requirements: { kind: string }[];
  };
  decisionMs: number;
  checks: { party: string; name: string; result: string; ms: number | null }[];
  webhook: { type: string; outcome: string };
  assessment: { policyName: string } | null;
  again?: unknown;
};

describe('try', () => {
  it.each(scenarios)('$name is $expected.status, and a verified webhook says so', async (scenario) => {
    const { name, expected, coApplicant, submittedTwice } = scenario;
    const tried = await runCli(['try', name, '--json'], { env: server.env() });
    expect(tried).toMatchObject({ exitCode: 0, err: '' });
    const { application, checks, again, ...rest } = JSON.parse(tried.out) as Tried;
    expect(rest).toMatchObject({
      scenario: name,
      url: server.controlPlane().url,
      decisionMs: expect.any(Number),
      webhook: { type: `application.${expected.status}`, outcome: 'verified' },
    });
    expect({
      status: application.status,
      reasons: application.decision.reasons.map(({ code }) => code),
      requirements: application.requirements.map(({ kind }) => kind),
    }).toEqual({ requirements: [], ...expected });
    const hasOffer = expected.status === 'approved' || expected.status === 'counteroffered';
    expect(application.offers).toHaveLength(hasOffer ? 1 : 0);
    expect([...new Set(checks.map(({ party }) => party))]).toEqual(
      coApplicant ? ['primary', 'co_applicant'] : ['primary'],
    );
    expect(again).toEqual(
      submittedTwice && { status: 409, code: 'duplicate_application', applicationId: application.id },
    );
  });

  it('knows every person of the catalogue whose sandboxes are there, and no other', () => {
    const persons = scenarios.flatMap(({ applicant, coApplicant }) => [applicant, coApplicant ?? applicant]);
    const tried = new Set(persons.map(({ nationalId }) => nationalId));
    const known = testPersons.filter(({ awaits }) => awaits === undefined);
    const ids = known.map(({ prefix, lastFour }) => `${prefix}-${lastFour}`);
    expect([...tried].sort()).toEqual(ids.sort());
  });

  it('prints the picture, with figures of this run', async () => {
    const tried = await runCli(['try', 'counteroffer'], { env: server.env() });
    expect(tried).toMatchObject({ exitCode: 0, err: '' });
    const [asked, checks, policy, outcome, reason, webhook, why, code] = tried.out.split('\n');
    expect(asked).toMatch(/^app_\w+ {2}asked USD 20,000 \/ 36 months$/);
    expect(checks).toMatch(/^ {2}identity pass \d+ ms {3}screening clear {3}bureau soft \d+ ms$/);
    expect(policy).toMatch(/^ {2}policy personal-loan@1: score 668 >= 640; DTI \d+ % > 43 %$/);
    expect(outcome).toMatch(/^COUNTEROFFERED [\d.]+ m?s {3}USD [\d,]+ \/ \d+ x [\d.,]+, APR [\d.]+ %$/);
    expect(reason).toBe('Reason   R12 Income insufficient for amount of credit requested');
    expect(webhook).toBe('Webhook  application.counteroffered 200, signature verified');
    const applicationId = asked?.split(' ')[0];
    expect(why).toBe(`Why      creditplane risk explain ${applicationId}`);
    expect(code).toBe('Code     creditplane try counteroffer --as node|curl');
  });

  it('names commands that work: the Why line explains this application', async () => {
    const tried = await runCli(['try', 'below-cutoff'], { env: server.env() });
    const why = /^Why +creditplane (.+)$/m.exec(tried.out)?.[1]?.split(' ') ?? [];
    const explained = await runCli(why, { env: server.env() });
    expect(explained).toMatchObject({ exitCode: 0 });
    expect(explained.out).toContain('score 639 < 640: yes');
  });

  it('takes its webhook endpoint away again', async () => {
    await runCli(['try', 'prime'], { env: server.env() });
    const { url, secretKey } = server.controlPlane();
    const answer = await fetch(`${url}/api/v1/webhook-endpoints`, {
      headers: { Authorization: `Bearer ${secretKey}` },
    });
    expect(await answer.json()).toMatchObject({ data: [] });
  });

  it('shows the whole tree with --explain', async () => {
    const tried = await runCli(['try', 'prime', '--explain'], { env: server.env() });
    expect(tried.out).toMatch(/^├─ stage application {2}passed$/m);
  });

  it('says what a key without those rights may see, and no more', async () => {
    const { url, secretKey } = server.controlPlane();
    const answer = await fetch(`${url}/api/v1/admin/api-keys`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'service only', roles: ['service'] }),
    });
    const { secret } = (await answer.json()) as { secret: string };
    const tried = await runCli(['try', 'watchlist-hit', '--json'], {
      env: { ...server.env(), CREDITPLANE_API_KEY: secret },
    });
    expect(tried).toMatchObject({ exitCode: 0, err: '' });
    const { checks, assessment } = JSON.parse(tried.out) as Tried;
    expect(assessment).toBeNull();
    expect(checks.map(({ name }) => name).sort()).toEqual(['bureau', 'identity']);
  });

  it('lists the scenarios without a name', async () => {
    const listed = await runCli(['try']);
    expect(listed.exitCode).toBe(0);
    for (const { name } of scenarios) expect(listed.out).toMatch(new RegExp(`^${name} +\\S`, 'm'));
  });

  it('exits 2 for a scenario that is none, and names those that are', async () => {
    const refused = await runCli(['try', 'jackpot']);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toContain('counteroffer');
  });

  it('exits 6 where nothing was decided because the server refused the person', async () => {
    const refusing = createServer((request, response) => {
      const isHealth = request.url === '/health';
      const body = isHealth
        ? { status: 'healthy', version: '0.1.0', uptime: 1, checks: {} }
        : {
            code: 'test_identity_required',
            detail: 'Test identities only.',
            status: 422,
            requestId: 'rqt_1',
          };
      response
        .writeHead(isHealth ? 200 : 422, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const address = refusing.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const tried = await runCli([
      'try',
      'prime',
      '--url',
      `http://127.0.0.1:${port}`,
      '--api-key',
      'cp_test_sk_some',
    ]);
    refusing.close();
    expect(tried).toMatchObject({ exitCode: 6, out: '' });
    expect(tried.err).toBe('error: Test identities only. (test_identity_required, rqt_1)\n');
  });
});

describe('try without a server', () => {
  it('makes one for the run, whose explanation is had by running again', async () => {
    using folder = temporaryFolder();
    // The local server is at an address where nobody listens, whatever runs on the tester's port 4400.
    const profile = { name: 'local', url: 'http://127.0.0.1:1', secretKey: 'cp_test_sk_unused' };
    writeFileSync(join(folder.path, 'profile.json'), JSON.stringify(profile));
    const tried = await runCli(['try', 'prime', '--data-dir', folder.path]);
    expect(tried).toMatchObject({ exitCode: 0, err: '' });
    expect(tried.out).toMatch(/^Webhook {2}application\.approved 200, signature verified$/m);
    expect(tried.out).toMatch(/^Why {6}creditplane try prime --explain$/m);
  });
});
