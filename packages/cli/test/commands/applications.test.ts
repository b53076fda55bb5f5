import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const examples = join(import.meta.dirname, '../../../../examples/applications');
const cli = (args: readonly string[], input = '') => runCli(args, { env: server.env(), input });

const counteroffer = join(examples, 'counteroffer.json');
let applicationId = '';
let userId = '';

beforeAll(async () => {
  const created = await cli(['applications', 'create', '--file', counteroffer, '--json']);
  expect(created).toMatchObject({ exitCode: 0, err: '' });
  const application: unknown = JSON.parse(created.out);
  expect(application).toMatchObject({
    status: 'counteroffered',
    requestedAmount: 2_000_000,
    externalId: 'example-counteroffer',
    decision: { outcome: 'counteroffered', reasons: [{ code: 'R12' }] },
    offers: [{ status: 'open', currency: 'USD' }],
  });
  ({
    id: applicationId,
    parties: [{ userId }],
  } = application as { id: string; parties: [{ userId: string }] });
});

describe('applications create', () => {
  it('submits for a user who exists, by flags, in whole units of the currency', async () => {
    const flags = ['--user', userId, '--amount', '1,500.00', '--term', '12', '--purpose', 'medical'];
    const created = await cli([
      'applications',
      'create',
      ...flags,
      '--allow-duplicate',
      '--external-id',
      'by-flags',
    ]);
    expect(created).toMatchObject({ exitCode: 0, err: '' });
    expect(created.out).toContain('Asked        USD 1,500 / 12 months');
    expect(created.out).toContain('Status       approved');
    expect(created.out).toContain('External id  by-flags');
  });

  it('submits two persons of a file together', async () => {
    const created = await cli(['applications', 'create', '--file', join(examples, 'joint.json'), '--json']);
    expect(created).toMatchObject({ exitCode: 0, err: '' });
    expect(JSON.parse(created.out)).toMatchObject({
      status: 'approved',
      parties: [{ role: 'primary' }, { role: 'co_applicant' }],
    });
  });

  it('reads the body of the API from standard input and prints the receipt with --wait 0', async () => {
    const body = {
      parties: [{ role: 'primary', userId }],
      requestedAmount: 100_000,
      currency: 'USD',
      requestedTermMonths: 12,
      purpose: 'other',
    };
    const created = await cli(
      ['applications', 'create', '--file', '-', '--wait', '0', '--allow-duplicate', '--json'],
      JSON.stringify(body),
    );
    expect(created).toMatchObject({ exitCode: 0, err: '' });
    expect(JSON.parse(created.out)).toMatchObject({ status: 'processing', requestedAmount: 100_000 });
  });

  it('tells which fields the server refused, with the request id, and exits 6', async () => {
    const flags = ['--user', userId, '--amount', '1', '--term', '13', '--allow-duplicate'];
    const refused = await cli(['applications', 'create', ...flags]);
    expect(refused).toMatchObject({ exitCode: 6, out: '' });
    expect(refused.err).toMatch(/^error: .+ \(validation_failed, rqt_\w+\)$/m);
    expect(refused.err).toContain('  /requestedAmount: ');
    expect(refused.err).toContain('  /requestedTermMonths: ');
    expect(refused.err).not.toContain('    at ');
  });

  it('refuses a second application of the same person as a conflict', async () => {
    const refused = await cli([
      'applications',
      'create',
      '--user',
      userId,
      '--amount',
      '5000',
      '--term',
      '12',
      '--json',
    ]);
    expect(refused).toMatchObject({ exitCode: 6, out: '' });
    expect(JSON.parse(refused.err)).toMatchObject({ error: { code: 'duplicate_application', status: 409 } });
  });

  it.each([
    ['nothing', []],
    ['an amount that is none', ['--user', 'usr_1', '--amount', 'lots', '--term', '12']],
    ['a currency that is none', ['--user', 'usr_1', '--amount', '5', '--term', '12', '--currency', 'DOLLAR']],
    ['a term that is none', ['--user', 'usr_1', '--amount', '5', '--term', '1.5']],
    ['a file that is not there', ['--file', '/nowhere/at/all.json']],
    ['a file and flags that contradict it', ['--file', counteroffer, '--amount', '5']],
  ])('exits 2 for %s and asks no server', async (_, args) => {
    const refused = await runCli(['applications', 'create', ...args], {
      env: { CREDITPLANE_API_KEY: 'cp_test_sk_unused', CREDITPLANE_BASE_URL: 'http://127.0.0.1:1' },
    });
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
  });

  it('repeats nothing of a file that is not JSON', async () => {
    const refused = await cli(['applications', 'create', '--file', '-'], 'nationalId: 000-01-0001');
    expect(refused.exitCode).toBe(2);
    expect(refused.err).not.toContain('000-01');
  });
});

describe('applications get, list and timeline', () => {
  it('shows an application to people', async () => {
    const shown = await cli(['applications', 'get', applicationId]);
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    const lines = shown.out.split('\n');
    expect(lines[0]).toBe(applicationId);
    expect(lines[1]).toBe('Status       counteroffered');
    expect(shown.out).toMatch(/^Reason {7}R12 Income insufficient/m);
    expect(shown.out).toMatch(/^Offer {8}USD [\d,]+ \/ \d+ x [\d.,]+, APR \d+\.\d+ %, open, off_\w+$/m);
  });

  it('colours the status on a terminal, and not where NO_COLOR is set', async () => {
    const args = ['applications', 'get', applicationId];
    const coloured = await runCli(args, { env: server.env(), isTerminal: true });
    expect(coloured.out).toContain('\u001b[33mcounteroffered\u001b[39m');
    const plain = await runCli(args, { env: { ...server.env(), NO_COLOR: '1' }, isTerminal: true });
    expect(plain.out).not.toContain('\u001b');
  });

  it('lists with filters, aligned, and pages by cursor', async () => {
    const listed = await cli(['applications', 'list', '--status', 'counteroffered']);
    expect(listed).toMatchObject({ exitCode: 0, err: '' });
    const [titles = '', row = ''] = listed.out.split('\n');
    expect(row.startsWith(applicationId)).toBe(true);
    expect(row.indexOf('counteroffered')).toBe(titles.indexOf('STATUS'));

    const first = await cli(['applications', 'list', '--limit', '1']);
    const cursor = /--cursor (\S+)/.exec(first.out)?.[1] ?? '';
    const second = await cli(['applications', 'list', '--limit', '1', '--cursor', cursor, '--json']);
    const page = JSON.parse(second.out) as { data: { id: string }[] };
    expect(page.data).toHaveLength(1);
    expect(first.out).not.toContain(page.data[0]?.id);
  });

  it('finds by the external id, and says so where nothing is found', async () => {
    const found = await cli(['applications', 'list', '--external-id', 'example-counteroffer', '--json']);
    expect(JSON.parse(found.out)).toMatchObject({ data: [{ id: applicationId }], hasMore: false });
    const none = await cli(['applications', 'list', '--external-id', 'nobodys']);
    expect(none).toMatchObject({ exitCode: 0, out: 'No applications.\n' });
  });

  it('filters by states, product, person and time', async () => {
    const found = async (...flags: string[]) => {
      const listed = await cli(['applications', 'list', '--json', ...flags]);
      expect(listed).toMatchObject({ exitCode: 0, err: '' });
      return (JSON.parse(listed.out) as { data: { id: string; productId: string }[] }).data;
    };
    const both = await found('--status', 'counteroffered,approved', '--user', userId);
    expect(both.map(({ id }) => id)).toContain(applicationId);
    expect(await found('--status', 'declined,withdrawn', '--user', userId)).toEqual([]);
    expect(await found('--product', both[0]?.productId ?? '', '--before', '2020-01-01')).toEqual([]);
    expect((await found('--after', '2020-01-01T00:00:00Z')).length).toBeGreaterThan(0);
    expect((await cli(['applications', 'list', '--after', 'yesterday'])).exitCode).toBe(2);
  });

  it('leaves it to the server to know the states', async () => {
    expect((await cli(['applications', 'list', '--status', 'happy'])).exitCode).toBe(6);
    expect((await cli(['applications', 'list', '--limit', '101'])).exitCode).toBe(2);
  });

  it('tells what happened, oldest first', async () => {
    const told = await cli(['applications', 'timeline', applicationId]);
    expect(told).toMatchObject({ exitCode: 0, err: '' });
    expect(told.out).toMatch(/submitted: USD 20,000 over 36 months[\s\S]+Counteroffer made/);
  });
});

describe('applications in the hands of people', () => {
  const referred = async (scenario: 'thin-file' | 'frozen-file'): Promise<string> => {
    const file = join(examples, `${scenario}.json`);
    const created = await cli(['applications', 'create', '--file', file, '--json']);
    return (JSON.parse(created.out) as { id: string }).id;
  };

  it('are decided, and every decision is listed with who made it', async () => {
    const id = await referred('thin-file');
    const declined = await cli(['applications', 'decide', id, 'declined', '--reason', 'R01']);
    expect(declined).toMatchObject({ exitCode: 0, err: '' });
    expect(declined.out).toContain('Status       declined');
    const listed = await cli(['applications', 'decisions', id]);
    expect(listed.out).toMatch(/^ *1 +referred .+ system /m);
    expect(listed.out).toMatch(/^ *2 +declined +R01 +key_\w+ /m);
    const again = await cli(['applications', 'decide', id, 'declined', '--reason', 'R01']);
    expect(again).toMatchObject({ exitCode: 6, out: '' });

    const reopened = await cli(['applications', 'reopen', id, '--reason', 'new_information', '--json']);
    expect(JSON.parse(reopened.out)).toMatchObject({ id, status: 'processing' });
    const withdrawn = await cli(['applications', 'withdraw', id]);
    expect(withdrawn.out).toContain('Status       withdrawn');
  });

  it('are asked for something, which is brought or waived', async () => {
    const id = await referred('frozen-file');
    const needs = ['--need', 'proof_of_income', 'bank_statement'];
    const asked = await cli(['applications', 'decide', id, 'action_required', ...needs, '--json']);
    const [first, second] = (JSON.parse(asked.out) as { requirements: { id: string }[] }).requirements;
    const satisfied = await cli(['applications', 'satisfy', id, first?.id ?? '']);
    expect(satisfied.out).toMatch(/^Needed {7}bank statement by [\d-]+, req_\w+$/m);
    const waived = await cli(['applications', 'waive', id, second?.id ?? '', '--reason', 'not_needed']);
    expect(waived.out).toContain('Status       processing');
    const listed = await cli(['applications', 'requirements', id]);
    expect(listed.out).toMatch(/proof of income .+ satisfied[\s\S]+bank statement .+ waived/);
  });

  it('are refused in words of the command line where an offer cannot be read', async () => {
    const refused = await cli(['applications', 'decide', applicationId, 'approved', '--offer', '10,000']);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    const unreasoned = await cli(['applications', 'reopen', applicationId]);
    expect(unreasoned).toMatchObject({ exitCode: 2, out: '' });
  });
});

describe('risk explain', () => {
  it('draws every step of the policy', async () => {
    const explained = await cli(['risk', 'explain', applicationId]);
    expect(explained).toMatchObject({ exitCode: 0, err: '' });
    expect(explained.out).toMatch(/^ras_\w+ {2}policy personal-loan@1 {2}counteroffer {2}score 668$/m);
    expect(explained.out).toMatch(/^score 668 >= 640$/m);
    expect(explained.out).toMatch(/rule score_cutoff {2}passed {2}score 668 < 640: no$/m);
    expect(explained.out).toMatch(/limit debt_to_income {2}\w+ {2}DTI [\d.]+ % > 43 %: yes$/m);
  });

  it('gives the whole assessment to programs', async () => {
    const explained = await cli(['risk', 'explain', applicationId, '--json']);
    expect(JSON.parse(explained.out)).toMatchObject({
      applicationId,
      outcome: 'counteroffer',
      explanation: { tree: { kind: 'policy' } },
    });
  });
});

describe('another tenant', () => {
  it('finds nothing of ours: exit code 3', async () => {
    const other = await server.controlPlane().provision({ name: 'Other lender' });
    for (const args of [
      ['applications', 'get', applicationId],
      ['applications', 'timeline', applicationId],
      ['risk', 'explain', applicationId],
    ]) {
      const found = await runCli(args, { env: { ...server.env(), CREDITPLANE_API_KEY: other.secretKey } });
      expect(found).toMatchObject({ exitCode: 3, out: '' });
    }
  });
});
