import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const cli = (args: readonly string[], input = '') =>
  runCli(['products', ...args], { env: server.env(), input });

type Product = { id: string; creditorId: string; version: number; policy: { policyId: string } };
let first: Product;

beforeAll(async () => {
  const listed = await cli(['list', '--json']);
  expect(listed).toMatchObject({ exitCode: 0, err: '' });
  [first] = (JSON.parse(listed.out) as { data: [Product] }).data;
});

const flags = () => [
  ...['--creditor', first.creditorId, '--name', 'Car loan', '--min', '2,000', '--max', '30000'],
  ...['--terms', '36,60', '--policy', first.policy.policyId, '--states', 'ca,NY', '--offer-days', '7'],
];

describe('products', () => {
  it('are created by flags, shown, edited, listed and retired', async () => {
    const created = await cli(['create', ...flags()]);
    expect(created).toMatchObject({ exitCode: 0, err: '' });
    const [id = ''] = created.out.split('\n');
    expect(created.out).toMatch(/^Amounts {3}USD 2,000 to 30,000$/m);
    expect(created.out).toContain(`Policy    ${first.policy.policyId}@latest`);
    expect((await cli(['show', id])).out).toBe(created.out);

    const edited = await cli(['update', id, '--max', '20000', '--states', 'all', '--policy-version', '1']);
    expect(edited).toMatchObject({ exitCode: 0, err: '' });
    expect(edited.out).toMatch(/^Version {3}2$/m);
    expect(edited.out).toMatch(/^Amounts {3}USD 2,000 to 20,000$/m);
    expect(edited.out).toMatch(/^States {4}all$/m);
    expect(edited.out).toContain(`Policy    ${first.policy.policyId}@1`);

    const listed = await cli(['list', '--creditor', first.creditorId]);
    expect(listed.out).toMatch(new RegExp(`^${id} +2 +active +Car loan +USD 2,000 to 20,000 +36 60 `, 'm'));

    expect(JSON.parse((await cli(['retire', id, '--json'])).out)).toMatchObject({ id, status: 'retired' });
    expect((await cli(['retire', id])).exitCode).toBe(6);
    expect((await cli(['list', '--status', 'retired'])).out).toContain(id);
  });

  it('are created from the body of the API on standard input', async () => {
    const body = {
      creditorId: first.creditorId,
      kind: 'personal_loan',
      currency: 'USD',
      name: 'From a file',
      minAmount: 100_000,
      maxAmount: 200_000,
      termsMonths: [12],
      policy: first.policy,
    };
    const created = await cli(['create', '--file', '-', '--json'], JSON.stringify(body));
    expect(JSON.parse(created.out)).toMatchObject(body);
    const refused = await cli(['create', '--file', '-'], JSON.stringify({ ...body, termsMonths: [13] }));
    expect(refused).toMatchObject({ exitCode: 6, out: '' });
    expect(refused.err).toContain('  /termsMonths: ');
  });

  it.each([
    ['nothing to create', ['create']],
    ['states that are none', ['update', 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9', '--states', 'California']],
    ['nothing to change', ['update', 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9']],
    ['no term', ['create', '--terms', '12,lots']],
  ])('exit 2 for %s', async (_, args) => {
    expect(await cli(args)).toMatchObject({ exitCode: 2, out: '' });
  });

  it('of another tenant are not found: exit code 3', async () => {
    const other = await server.controlPlane().provision({ name: 'Other lender' });
    const env = { ...server.env(), CREDITPLANE_API_KEY: other.secretKey };
    expect(await runCli(['products', 'show', first.id], { env })).toMatchObject({ exitCode: 3, out: '' });
  });
});
