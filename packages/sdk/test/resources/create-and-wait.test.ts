import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type CreateApplicationParams, DecisionPendingError } from '../../src/index.ts';
import { clientOf, problem, rejectionOf } from '../support/client.ts';
import { type ScriptedAnswer, scriptedServer } from '../support/scripted-server.ts';

const params: CreateApplicationParams = {
  parties: [{ role: 'primary', userId: 'usr_1' }],
  requestedAmount: 2_000_000,
  currency: 'USD',
  requestedTermMonths: 36,
  purpose: 'debt_consolidation',
};
const answer = (httpStatus: number, status: string): ScriptedAnswer => ({
  status: httpStatus,
  body: { id: 'app_1', status, metadata: { note: 'about Ada' } },
});

describe('createAndWait', () => {
  it('lets the server hold the answer until the decision', async () => {
    await using server = await scriptedServer([answer(201, 'approved')]);
    const application = await clientOf(server).applications.createAndWait(params);
    expect(application.status).toBe('approved');
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.headers['prefer']).toBe('wait=30');
  });

  it.each(['declined', 'referred', 'action_required', 'counteroffered'])(
    'returns %s, which is an outcome and no error',
    async (status) => {
      await using server = await scriptedServer([answer(201, status)]);
      expect((await clientOf(server).applications.createAndWait(params)).status).toBe(status);
    },
  );

  it('looks again until the application has left processing, and submits once', async () => {
    await using server = await scriptedServer([
      answer(201, 'submitted'),
      answer(200, 'processing'),
      answer(200, 'declined'),
    ]);
    const application = await clientOf(server).applications.createAndWait(params, { timeoutSeconds: 10 });
    expect(application.status).toBe('declined');
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v1/applications',
      'GET /api/v1/applications/app_1',
      'GET /api/v1/applications/app_1',
    ]);
    expect(server.seen[0]?.headers['prefer']).toBe('wait=10');
  });

  it('says that the application stands where time runs out, and does not print its metadata', async () => {
    await using server = await scriptedServer([answer(201, 'processing'), answer(200, 'processing')]);
    const error = await rejectionOf(
      clientOf(server).applications.createAndWait(params, { timeoutSeconds: 0.3 }),
    );
    expect(error).toBeInstanceOf(DecisionPendingError);
    expect(error).toMatchObject({
      code: 'decision_pending',
      application: { id: 'app_1', status: 'processing' },
    });
    expect(error).not.toHaveProperty('cause');
    expect(inspect(error, { depth: null })).not.toContain('Ada');
    expect(server.seen[0]?.headers['prefer']).toBeUndefined();
  });

  it('keeps hold of the application where looking fails after it was submitted', async () => {
    await using server = await scriptedServer([
      answer(201, 'processing'),
      { status: 401, body: problem(401, 'key_expired') },
    ]);
    const error = await rejectionOf(clientOf(server).applications.createAndWait(params));
    expect(error).toMatchObject({
      name: 'DecisionPendingError',
      application: { id: 'app_1' },
      cause: { name: 'AuthenticationError', code: 'key_expired' },
    });
  });

  it('keeps hold of the application where the caller ends the wait', async () => {
    await using server = await scriptedServer([answer(201, 'processing'), 'hang']);
    const stop = new AbortController();
    const call = clientOf(server).applications.createAndWait(params, { signal: stop.signal });
    await expect.poll(() => server.seen.length).toBe(2);
    stop.abort();
    expect(await rejectionOf(call)).toMatchObject({
      name: 'DecisionPendingError',
      application: { id: 'app_1' },
      cause: { name: 'AbortedError' },
    });
  });

  it('fails as itself where nothing was submitted', async () => {
    await using server = await scriptedServer([{ status: 422, body: problem(422, 'consent_required') }]);
    expect(await rejectionOf(clientOf(server).applications.createAndWait(params))).toMatchObject({
      name: 'ValidationError',
      code: 'consent_required',
    });
  });
});

describe('waitForDecision', () => {
  it('waits for an application that exists', async () => {
    await using server = await scriptedServer([answer(200, 'processing'), answer(200, 'approved')]);
    expect((await clientOf(server).applications.waitForDecision('app_1')).status).toBe('approved');
  });
});
