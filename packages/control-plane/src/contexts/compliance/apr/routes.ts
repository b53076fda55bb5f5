import { type RateCap, type RateCapList, rateCaps } from '@creditplane/policy/regulation-z';
import { pageOf } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { calculateFor } from './calculating.ts';
import { aprExample, aprRequestExample, rateCapExample } from './examples.ts';
import { aprCalculationSchema, aprRequestSchema, type RateCapResource, rateCapSchema } from './schemas.ts';

const tag = 'Compliance';
const scope = 'compliance:read';
/** Arithmetic and law: nothing in it is about an applicant. */
const everyRole = ['user', 'service', 'admin', 'compliance-officer'] as const;

/** The arithmetic of Regulation Z, and the caps that offers are held against. */
export function aprRoutes(): Route[] {
  return [
    defineRoute(
      {
        operationId: 'aprCalculations.create',
        method: 'post',
        path: '/compliance/apr-calculations',
        tag,
        summary: 'Calculate the annual percentage rate of any closed-end credit',
        description:
          'By the actuarial method of 12 CFR 1026 Appendix J, in exact decimals: any number of advances and payments, odd first periods, single payments, every unit-period. Nothing is stored, so an Idempotency-Key has no effect.',
        roles: everyRole,
        scope,
        body: aprRequestSchema,
        bodyExample: aprRequestExample,
        response: {
          status: 200,
          description: 'The rate and what it was worked out from.',
          schema: aprCalculationSchema,
          example: aprExample,
        },
        faults: ['validation_failed'],
      },
      async ({ body }) => ({ status: 200, body: calculateFor(body) }),
    ),
    defineRoute(
      {
        operationId: 'rateCaps.list',
        method: 'get',
        path: '/compliance/rate-caps',
        tag,
        summary: 'List the rate caps that every offer is held against before it is made',
        roles: everyRole,
        scope,
        response: {
          status: 200,
          description: 'Every cap, with its source and when it was last held against it.',
          schema: pageOf(rateCapSchema, 'RateCapPage'),
          example: { data: [rateCapExample], hasMore: false, nextCursor: null },
        },
      },
      async (_inputs, context) => {
        const today = await context.read(async (work) => work.now.toISOString().slice(0, 10));
        return {
          status: 200,
          body: { data: presentCaps(rateCaps, today), hasMore: false, nextCursor: null },
        };
      },
    ),
  ];
}

function presentCaps({ version, caps }: RateCapList, today: string): RateCapResource[] {
  return caps.map((cap: RateCap) => ({
    id: cap.id,
    listVersion: version,
    measure: cap.measure,
    maxPercent: cap.maxPercent,
    states: cap.states ? [...cap.states] : null,
    coveredBorrowersOnly: cap.coveredBorrowersOnly ?? false,
    creditorTypes: cap.creditorTypes ? [...cap.creditorTypes] : null,
    upToAmount: cap.upToAmountMinor ?? null,
    source: cap.source,
    verifiedAt: cap.verifiedAt,
    reviewBy: cap.reviewBy,
    overdue: cap.reviewBy < today,
  }));
}
