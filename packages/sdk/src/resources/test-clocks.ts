import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type TestClock = ResultOf<'testClocks.get'>;
export type CreateTestClockParams = BodyOf<'testClocks.create'>;
export type AdvanceTestClockParams = BodyOf<'testClocks.advance'>;
export type ListTestClocksParams = QueryOf<'testClocks.list'>;

/** Clocks of the test world: submit an application with one and move its time on yourself. */
export function testClocksResource(call: Call) {
  return {
    create: (params: CreateTestClockParams, options?: RequestOptions): Promise<TestClock> =>
      call('testClocks.create', { body: params, options }),
    get: (testClockId: string, options?: RequestOptions): Promise<TestClock> =>
      call('testClocks.get', { path: { testClockId }, options }),
    list: (params?: ListTestClocksParams, options?: RequestOptions): List<TestClock> =>
      createList((from) => call('testClocks.list', { query: { ...params, ...from }, options })),
    /**
     * Resolves when all that was due on the way has been done; after 20 seconds with the status `advancing`, and then the
     * webhook `test_clock.ready` tells the end.
     */
    advance: (
      testClockId: string,
      params: AdvanceTestClockParams,
      options?: RequestOptions,
    ): Promise<TestClock> => call('testClocks.advance', { path: { testClockId }, body: params, options }),
  };
}
