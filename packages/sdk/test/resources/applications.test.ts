import { expect, it } from 'vitest';
import { ConflictError } from '../../src/index.ts';
import { clientOf } from '../support/client.ts';
import { scriptedServer } from '../support/scripted-server.ts';

const ok = { status: 200, body: { id: 'app_1' } };

it('sends each step of an application to its own route, with what it was given', async () => {
  await using server = await scriptedServer(Array.from({ length: 8 }, () => ok));
  const { applications, credit } = clientOf(server);
  await applications.decide('app_1', { outcome: 'declined', reasonCodes: ['R01'], expectedVersion: 6 });
  await applications.correctDecision('app_1', 'dec_1', { reasonCodes: ['R02'] });
  await applications.satisfyRequirement('app_1', 'req_1');
  await applications.waiveRequirement('app_1', 'req_1', { reason: 'not_needed' });
  await applications.reopen('app_1', { reason: 'new_information' });
  await applications.sendBack('app_1');
  await applications.drafts.replace('app_1', { requestedAmount: 5, expectedVersion: 1 });
  await credit.offers.accept('off_1', { expectedVersion: 6 }, { idempotencyKey: 'once' });
  expect(server.seen.map(({ method, url, body }) => [method, url, body && JSON.parse(body)])).toEqual([
    [
      'POST',
      '/api/v1/applications/app_1/decisions',
      { outcome: 'declined', reasonCodes: ['R01'], expectedVersion: 6 },
    ],
    ['POST', '/api/v1/applications/app_1/decisions/dec_1/correct', { reasonCodes: ['R02'] }],
    ['POST', '/api/v1/applications/app_1/requirements/req_1/satisfy', ''],
    ['POST', '/api/v1/applications/app_1/requirements/req_1/waive', { reason: 'not_needed' }],
    ['POST', '/api/v1/applications/app_1/reopen', { reason: 'new_information' }],
    ['POST', '/api/v1/applications/app_1/send-back', {}],
    ['PUT', '/api/v1/applications/drafts/app_1', { requestedAmount: 5, expectedVersion: 1 }],
    ['POST', '/api/v1/credit/offers/off_1/accept', { expectedVersion: 6 }],
  ]);
  expect(server.seen.at(-1)?.headers['idempotency-key']).toBe('once');
});

it('tells a caller who looked at an older version that it did', async () => {
  const body = { code: 'conflict', status: 409, detail: 'The application has moved on.', version: 7 };
  await using server = await scriptedServer([{ status: 409, body }]);
  const accepting = clientOf(server).credit.offers.accept('off_1', { expectedVersion: 6 });
  await expect(accepting).rejects.toBeInstanceOf(ConflictError);
});
