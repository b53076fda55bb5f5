import { expect, it } from 'vitest';
import { clientOf, problem, rejectionOf } from '../support/client.ts';
import { scriptedServer } from '../support/scripted-server.ts';

const report = {
  status: 'unhealthy',
  version: '0.1.0',
  uptime: 4,
  timestamp: '2026-11-22T09:30:00Z',
  checks: {},
};

it('gives the report of an unhealthy control plane too', async () => {
  await using server = await scriptedServer([{ status: 503, body: report }]);
  expect(await clientOf(server).health.get()).toEqual(report);
  expect(server.seen.map(({ url }) => url)).toEqual(['/health']);
});

it('does not take a problem for a report', async () => {
  const headers = { 'Content-Type': 'application/problem+json' };
  await using server = await scriptedServer([{ status: 503, body: problem(503, 'unavailable'), headers }]);
  const client = clientOf(server, { maxRetries: 0 });
  expect(await rejectionOf(client.health.get())).toMatchObject({ name: 'ServerError', code: 'unavailable' });
});
