import type { Role } from '../../../kernel/principal.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { hitExample } from './examples.ts';
import type { ListIndexes, ReadyList } from './list-indexes.ts';
import {
  type ScreenedName,
  screenBatchBody,
  screenBody,
  screeningBatchSchema,
  screeningSchema,
} from './schemas.ts';
import { screenAgainst, screeningMethod } from './screen-person.ts';

const roles: readonly Role[] = ['compliance-officer', 'admin'];
const against = {
  ...screeningMethod,
  lists: [
    {
      list: 'sandbox',
      version: '1',
      contentHash: 'sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210',
    },
  ],
};

/** Names that are screened by themselves: they open no case and leave no trace but in the audit of calls. */
export function screeningRoutes(indexes: ListIndexes): readonly Route[] {
  const lists = async (context: RequestContext): Promise<ReadyList[]> =>
    (await context.read((work) => indexes.ready(work)))();
  return [
    defineRoute(
      {
        operationId: 'screenings.create',
        method: 'post',
        path: '/compliance/screenings',
        tag: 'Compliance',
        summary: 'Screen a name against the watchlists',
        description: 'Answers with whom on the lists the name may mean, word by word why. Opens no case.',
        roles,
        scope: 'compliance:read',
        body: screenBody,
        bodyExample: { name: 'Viktor Sandovar', type: 'person', birthDate: '1968-03-14' },
        response: {
          status: 200,
          description: 'The hits, the likeliest first.',
          schema: screeningSchema,
          example: { ...against, hits: [hitExample] },
        },
        faults: ['validation_failed'],
      },
      async ({ body }, context) => {
        const ready = await lists(context);
        return {
          status: 200,
          body: { ...methodOf(body, ready), hits: screenAgainst(queryOf(body), ready, body) },
        };
      },
    ),
    defineRoute(
      {
        operationId: 'screenings.batch',
        method: 'post',
        path: '/compliance/screenings/batch',
        tag: 'Compliance',
        summary: 'Screen up to 500 names against the watchlists',
        roles,
        scope: 'compliance:read',
        body: screenBatchBody,
        bodyExample: {
          names: [
            { id: 'c-1', name: 'Viktor Sandovar', type: 'person' },
            { id: 'c-2', name: 'Ada Miller' },
          ],
        },
        response: {
          status: 200,
          description: 'The hits of each name, in the order in which the names came.',
          schema: screeningBatchSchema,
          example: {
            ...against,
            data: [
              { id: 'c-1', hits: [hitExample] },
              { id: 'c-2', hits: [] },
            ],
          },
        },
        faults: ['validation_failed'],
      },
      async ({ body: { names, ...options } }, context) => {
        const ready = await lists(context);
        const data = names.map(({ id, ...asked }) => ({
          id: id ?? null,
          hits: screenAgainst(queryOf(asked), ready, options),
        }));
        return { status: 200, body: { ...methodOf(options, ready), data } };
      },
    ),
  ];
}

function queryOf({
  name,
  type,
  birthDate,
  countries,
  idNumbers,
}: Omit<ScreenedName, 'limit' | 'strongOnly' | 'threshold'>) {
  return { name, kind: type, birthDate, countries, idNumbers };
}

function methodOf({ threshold }: { threshold?: number | undefined }, ready: readonly ReadyList[]) {
  return {
    algorithm: screeningMethod.algorithm,
    threshold: threshold ?? screeningMethod.threshold,
    lists: ready.map(({ list, version, contentHash }) => ({ list, version, contentHash })),
  };
}
