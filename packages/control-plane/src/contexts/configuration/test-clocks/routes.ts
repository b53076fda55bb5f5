import { setTimeout as sleep } from 'node:timers/promises';
import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { findTestClock, listTestClocks, type TestClock } from '../../../platform/clocks/test-clocks.ts';
import { cutPage, decodeCursor, pageQueryShape } from '../../../platform/http/page.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import { beginAdvance, createTestClock } from './commands.ts';
import {
  advanceTestClockBody,
  createTestClockBody,
  presentTestClock,
  testClockExample,
  testClockPageSchema,
  testClockSchema,
} from './schemas.ts';

const tag = 'Test clocks';
const writers = ['user', 'admin', 'service'] as const;
const everyRole = ['user', 'admin', 'compliance-officer', 'service'] as const;
const params = z.object({ testClockId: idSchema('testClock') });
/** Below the 30 s that a client commonly waits for an answer. */
const defaultPatienceMs = 20_000;

export function testClockRoutes(patienceMs = defaultPatienceMs): Route[] {
  return [
    defineRoute(
      {
        operationId: 'testClocks.create',
        method: 'post',
        path: '/test-clocks',
        tag,
        summary: 'Create a test clock',
        description:
          'In test mode only. Applications submitted with its id live by its time: their timers wait for it.',
        roles: writers,
        scope: 'test-clocks:write',
        body: createTestClockBody,
        bodyExample: { now: testClockExample.now },
        response: {
          status: 201,
          description: 'The clock, standing.',
          schema: testClockSchema,
          example: testClockExample,
        },
        faults: ['validation_failed', 'rejected'],
      },
      async ({ body }, context) => {
        const answer = await context.commit(async (work) => {
          const clock = await createTestClock(work, new Date(body.now));
          return { status: 201, resourceId: clock.id, body: presentTestClock(clock, work.scope.mode) };
        });
        const clock = testClockSchema.parse(answer.body);
        return { status: 201, body: clock, headers: { Location: `/api/v1/test-clocks/${clock.id}` } };
      },
    ),
    defineRoute(
      {
        operationId: 'testClocks.list',
        method: 'get',
        path: '/test-clocks',
        tag,
        summary: 'List test clocks, newest first',
        roles: everyRole,
        scope: 'test-clocks:read',
        query: z.object(pageQueryShape),
        response: {
          status: 200,
          description: 'A page.',
          schema: testClockPageSchema,
          example: { data: [testClockExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const before = query.cursor ? decodeCursor(query.cursor, idPattern('testClock')) : undefined;
        const clocks = await context.read((work) => listTestClocks(work, { limit: query.limit, before }));
        const present = (clock: TestClock) => presentTestClock(clock, context.principal.mode);
        return { status: 200, body: cutPage(clocks, query.limit, ({ id }) => id, present) };
      },
    ),
    defineRoute(
      {
        operationId: 'testClocks.get',
        method: 'get',
        path: '/test-clocks/{testClockId}',
        tag,
        summary: 'One test clock',
        roles: everyRole,
        scope: 'test-clocks:read',
        params,
        response: {
          status: 200,
          description: 'The clock.',
          schema: testClockSchema,
          example: testClockExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { testClockId } }, context) => {
        const clock = await mustFind(context, testClockId);
        return { status: 200, body: presentTestClock(clock, context.principal.mode) };
      },
    ),
    defineRoute(
      {
        operationId: 'testClocks.advance',
        method: 'post',
        path: '/test-clocks/{testClockId}/advance',
        tag,
        summary: 'Move a test clock on',
        description:
          'Answers when all that was due on the way has been done, each timer at its own time, and what followed from it. ' +
          `Where that takes more than ${defaultPatienceMs / 1000} seconds the answer is 202 with the status ` +
          '`advancing`; the webhook `test_clock.ready` tells the end of every advance.',
        roles: writers,
        scope: 'test-clocks:write',
        params,
        body: advanceTestClockBody,
        bodyExample: { now: '2026-12-23T09:30:00.000Z' },
        response: {
          status: 200,
          description: 'The clock, standing at its new time; 202 while it is on its way.',
          schema: testClockSchema,
          example: { ...testClockExample, now: '2026-12-23T09:30:00.000Z' },
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { testClockId }, body }, context) => {
        await context.commit(async (work) => {
          const clock = await beginAdvance(work, testClockId, new Date(body.now));
          return { status: 202, resourceId: clock.id, body: presentTestClock(clock, work.scope.mode) };
        });
        const clock = await untilReady(context, testClockId, patienceMs);
        const status = clock.target ? 202 : 200;
        return { status, body: presentTestClock(clock, context.principal.mode) };
      },
    ),
  ];
}

/** The clock when it stands again, or where it is when patience or the caller is gone. */
async function untilReady(
  context: RequestContext,
  testClockId: string,
  patienceMs: number,
): Promise<TestClock> {
  const startedMs = performance.now();
  for (let waitMs = 10; ; waitMs = Math.min(200, waitMs * 2)) {
    const clock = await mustFind(context, testClockId);
    const waitedMs = performance.now() - startedMs;
    if (!clock.target || waitedMs >= patienceMs || context.signal.aborted) return clock;
    await sleep(Math.min(waitMs, patienceMs - waitedMs));
  }
}

async function mustFind(context: RequestContext, testClockId: string): Promise<TestClock> {
  const clock = await context.read((work) => findTestClock(work, testClockId));
  if (!clock) throw notFound('test clock', testClockId);
  return clock;
}
