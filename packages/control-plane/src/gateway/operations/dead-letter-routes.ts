import { Fault } from '../../kernel/faults.ts';
import type { DeadLetter, DeadLetterKey } from '../../platform/event-bus/dead-letter-queries.ts';
import type { DeadLetters, Released } from '../../platform/event-bus/dead-letters.ts';
import { openErrorMessage } from '../../platform/event-bus/sealed-error.ts';
import { decodeCursor } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import {
  deadLetterDetailExample,
  deadLetterDetailSchema,
  deadLetterKeySchema,
  deadLetterPageExample,
  deadLetterPageSchema,
  deadLetterQuerySchema,
  presentDeadLetter,
  releaseBodySchema,
  releaseExample,
  releaseSchema,
} from './dead-letter-schemas.ts';

const tag = 'Dead letters';
const roles = ['admin'] as const;
const path = '/admin/dead-letters';
const cursorPattern = /^evt_[0-9a-z]{26} \S{1,64}$/;

/** /admin/dead-letters: events that a consumer gave up on, and those that wait behind them. */
export function deadLetterRoutes(parts: { deadLetters: DeadLetters; seal: Seal }): Route[] {
  const list = defineRoute(
    {
      operationId: 'deadLetters.list',
      method: 'get',
      path,
      tag,
      summary: 'List dead letters, newest event first',
      roles,
      scope: 'dead-letters:read',
      query: deadLetterQuerySchema,
      response: {
        status: 200,
        description: 'A page of dead letters.',
        schema: deadLetterPageSchema,
        example: deadLetterPageExample,
      },
      faults: ['validation_failed'],
    },
    async ({ query }, context) => {
      const filter = {
        ...(query.consumer ? { consumer: query.consumer } : {}),
        ...(query.state ? { state: query.state } : {}),
      };
      const after = query.cursor ? { after: keyOfCursor(query.cursor) } : {};
      const { mode, tenantId } = context.principal;
      const page = await parts.deadLetters.list({ tenantId, mode }, filter, {
        limit: query.limit,
        ...after,
      });
      return { status: 200, body: { ...page, data: page.data.map((row) => presentDeadLetter(mode, row)) } };
    },
  );

  const get = defineRoute(
    {
      operationId: 'deadLetters.get',
      method: 'get',
      path: `${path}/{consumer}/{eventId}`,
      tag,
      summary: 'Get a dead letter, with its error and the event',
      roles,
      scope: 'dead-letters:read',
      params: deadLetterKeySchema,
      response: {
        status: 200,
        description: 'The dead letter.',
        schema: deadLetterDetailSchema,
        example: deadLetterDetailExample,
      },
      faults: ['not_found', 'validation_failed'],
    },
    async ({ params }, context) => {
      const letter = await letterOf(parts.deadLetters, params, context);
      const error = letter.sealedError
        ? openErrorMessage(parts.seal, letter.sealedError, params.eventId)
        : null;
      const payload = deadLetterDetailSchema.shape.payload.parse(letter.payload);
      return {
        status: 200,
        body: { ...presentDeadLetter(context.principal.mode, letter), error, payload },
      };
    },
  );

  const release = (
    name: 'replay' | 'discard',
    texts: { summary: string; description: string },
    run: (letter: DeadLetter, context: RequestContext) => Promise<Released>,
  ): Route =>
    defineRoute(
      {
        operationId: `deadLetters.${name}`,
        method: 'post',
        path: `${path}/{consumer}/{eventId}/${name}`,
        tag,
        ...texts,
        roles,
        scope: 'dead-letters:write',
        params: deadLetterKeySchema,
        body: releaseBodySchema,
        bodyExample: {},
        response: {
          status: 200,
          description: 'What was released, and what still waits.',
          schema: releaseSchema,
          example: releaseExample,
        },
        faults: ['not_found', 'rejected', 'validation_failed'],
      },
      async ({ params }, context) => {
        const letter = await letterOf(parts.deadLetters, params, context);
        const { replayed, remaining, failedEventId } = await run(letter, context);
        return { status: 200, body: { replayed, remaining, failedEventId: failedEventId ?? null } };
      },
    );

  return [
    list,
    get,
    release(
      'replay',
      {
        summary: "Try an aggregate's events again",
        description:
          'Runs the failed event and then those waiting behind it, in order, each with its effects at once. Stops at the first that fails.',
      },
      (letter, context) => parts.deadLetters.replay(context.principal, letter),
    ),
    release(
      'discard',
      {
        summary: 'Give up a failed event',
        description:
          'The consumer never sees this event; those waiting behind it run, in order. For the failed event only.',
      },
      (letter, context) => {
        if (letter.state === 'failed') return parts.deadLetters.discard(context.principal, letter);
        throw new Fault({
          code: 'rejected',
          publicMessage: 'This event only waits. Discard or replay the failed event before it.',
        });
      },
    ),
  ];
}

async function letterOf(
  deadLetters: DeadLetters,
  key: DeadLetterKey,
  { principal: { tenantId, mode } }: RequestContext,
): Promise<DeadLetter> {
  const letter = await deadLetters.find({ tenantId, mode }, key);
  if (letter) return letter;
  throw new Fault({
    code: 'not_found',
    publicMessage: `${key.consumer} has no dead letter ${key.eventId} here, or no longer.`,
  });
}

function keyOfCursor(cursor: string): DeadLetterKey {
  const [eventId = '', consumer = ''] = decodeCursor(cursor, cursorPattern).split(' ');
  return { eventId, consumer };
}
