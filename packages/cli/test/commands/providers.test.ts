import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane({ sandboxSpeed: 20 });
const cli = (...args: string[]) => runCli(['providers', ...args], { env: server.env() });

let applicationId: string;

beforeAll(async () => {
  const tried = await runCli(['try', 'provider-timeout', '--json'], { env: server.env() });
  applicationId = (JSON.parse(tried.out) as { application: { id: string } }).application.id;
});

describe('providers', () => {
  it('are listed in the order in which they are asked', async () => {
    const { out, err, exitCode } = await cli('list');
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    expect(out).toMatch(/^sandbox-bureau +bureau +1 +closed +USD 1\.20$/m);
    expect(out).toMatch(/^sandbox-bureau-secondary +bureau +2 +closed +USD 1\.65$/m);
    expect(out).toMatch(/^sandbox-bank-data +bank_data +1 +closed +USD 1\.50$/m);
  });

  it('are shown with their limits', async () => {
    const { out } = await cli('show', 'sandbox-bureau');
    expect(out).toMatch(/^Breaker +opens after 5 failures, for 60000 ms, then 3 trials$/m);
  });

  it('that nobody has end as not found', async () => {
    expect(await cli('show', 'nobody')).toMatchObject({ out: '', exitCode: 3 });
  });
});

describe('the requests of providers', () => {
  it('tell of one application who was asked, and what came of it', async () => {
    const { out } = await cli('requests', '--application', applicationId);
    expect(out).toMatch(/^prr_\w+ +sandbox-bureau +soft +unavailable, timeout +\d+ +USD 0 +app_/m);
    expect(out).toMatch(/^prr_\w+ +sandbox-bureau-secondary +soft +received +\d+ +USD 1\.65 +app_/m);
    expect(out).toMatch(/^prr_\w+ +sandbox-identity +none +received +\d+ +USD 0\.45 +app_/m);
  });

  it('are filtered, and as JSON are what the API said', async () => {
    const { out } = await cli('requests', '--outcome', 'unavailable', '--kind', 'bureau', '--json');
    const { data } = JSON.parse(out) as { data: Record<string, unknown>[] };
    expect(data).toMatchObject([{ applicationId, provider: 'sandbox-bureau', reason: 'timeout' }]);
    expect((await cli('requests', '--to', '2001-01-01T00:00:00Z')).out).toBe('No requests.\n');
  });
});
