import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const api = (args: readonly string[], input = '') => runCli(['api', ...args], { env: server.env(), input });

type Contract = { paths: Record<string, Record<string, { operationId?: string }>> };

describe('api', () => {
  it('lists every operation of the contract, so that each can be reached from a shell', async () => {
    const contract = new URL('../../../../openapi/creditplane.v1.json', import.meta.url);
    const { paths } = JSON.parse(readFileSync(contract, 'utf8')) as Contract;
    const operations = Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ operationId }) => operationId ?? []);
    const listed = await runCli(['api', '--json']);
    expect(listed).toMatchObject({ exitCode: 0, err: '' });
    const found = (JSON.parse(listed.out) as { operation: string }[]).map(({ operation }) => operation);
    expect(found.sort()).toEqual(operations.sort());
    expect((await runCli(['api'])).out).toMatch(
      /^creditors\.get +GET +\/api\/v1\/admin\/creditors\/\{creditorId\}$/m,
    );
  });

  it('calls what has no command of its own: by ids of the path, a query and a body', async () => {
    const listed = await api(['creditors.list', 'limit=1']);
    expect(listed).toMatchObject({ exitCode: 0, err: '' });
    const [creditor] = JSON.parse(listed.out).data;
    expect(JSON.parse((await api(['creditors.get', `creditorId=${creditor.id}`])).out)).toEqual(creditor);
    const draft = await api(
      ['applicationDrafts.create', '--body', '-'],
      JSON.stringify({ externalId: 'd-1' }),
    );
    const draftId = JSON.parse(draft.out).id;
    const read = await api(['applicationDrafts.get', `draftId=${draftId}`]);
    expect(JSON.parse(read.out)).toMatchObject({ id: draftId, status: 'draft' });
    const several = await api(['applications.list', 'status=approved', 'status=declined']);
    expect(JSON.parse(several.out)).toMatchObject({ data: [], hasMore: false });
  });

  it('prints null where the API answers nothing', async () => {
    const body = JSON.stringify({ url: 'http://127.0.0.1:9/' });
    const endpoint = JSON.parse((await api(['webhookEndpoints.create', '--body', '-'], body)).out);
    const deleted = await api(['webhookEndpoints.delete', `webhookEndpointId=${endpoint.id}`]);
    expect(deleted).toEqual({ exitCode: 0, out: 'null\n', err: '' });
  });

  it('says what is wrong as every command does', async () => {
    expect(await api(['creditors.get', 'creditorId=crd_01k9z3c4e8f7tbv2m5n6p7q8r9'])).toMatchObject({
      exitCode: 3,
      out: '',
    });
    const wrong = await api(['users.create', '--body', '-'], '{}');
    expect(wrong).toMatchObject({ exitCode: 6, out: '' });
    expect(wrong.err).toContain('  /name: ');
  });

  it.each([
    ['an operation that is none', ['creditors.jump'], 'There are: creditors.archive, '],
    ['an id that is missing', ['creditors.get'], 'creditors.get needs creditorId=...'],
    ['a value without a name', ['creditors.list', '5'], 'name=value'],
    ['a body that is no JSON', ['users.create', '--body', '-'], 'The input is not JSON.'],
    ['an answer that is no JSON', ['audit.export'], 'creditplane audit export'],
  ])('exit 2 for %s', async (_, args, words) => {
    const { exitCode, out, err } = await api(args, '{');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(words);
  });
});
