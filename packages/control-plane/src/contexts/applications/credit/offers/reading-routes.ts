import { notFound } from '../../../../kernel/faults.ts';
import { idPattern } from '../../../../kernel/ids.ts';
import { cutPage, decodeCursor, pageOf, pageQueryShape } from '../../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../../platform/http/route.ts';
import { idSchema, z } from '../../../../platform/http/schema.ts';
import { offerDetailExample, offerExample } from '../../examples.ts';
import { presentOffer } from '../../presentation.ts';
import { findByOffer } from '../../queries.ts';
import { offerSchema } from '../schemas.ts';
import { offerDetailSchema, presentOfferDetail } from './detail.ts';
import { listOffers } from './list-offers.ts';

const everyRole = ['user', 'admin', 'compliance-officer', 'service'] as const;
const tag = 'Credit';

/** Offers as anyone of the lender may read them. */
export function offerReadingRoutes(): Route[] {
  return [
    defineRoute(
      {
        operationId: 'offers.list',
        method: 'get',
        path: '/credit/offers',
        tag,
        summary: 'List offers, newest first',
        roles: everyRole,
        scope: 'applications:read',
        query: z.object({
          ...pageQueryShape,
          status: offerSchema.shape.status.optional(),
          applicationId: idSchema('application').optional(),
        }),
        response: {
          status: 200,
          description: 'A page.',
          schema: pageOf(offerSchema, 'OfferPage'),
          example: { data: [offerExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query: { limit, cursor, ...filter } }, context) => {
        const before = cursor ? decodeCursor(cursor, idPattern('offer')) : undefined;
        const found = await context.read((work) => listOffers(work, filter, { limit, before }));
        const page = cutPage(
          found,
          limit,
          ({ offer }) => offer.offerId,
          ({ offer, row }) => presentOffer(offer, row),
        );
        return { status: 200, body: page };
      },
    ),
    defineRoute(
      {
        operationId: 'offers.get',
        method: 'get',
        path: '/credit/offers/{offerId}',
        tag,
        summary: 'One offer with its totals and payment schedule',
        roles: everyRole,
        scope: 'applications:read',
        params: z.object({ offerId: idSchema('offer') }),
        response: {
          status: 200,
          description: 'The offer, with what Regulation Z discloses of it (12 CFR 1026.18).',
          schema: offerDetailSchema,
          example: offerDetailExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { offerId } }, context) => {
        const row = await context.read((work) => findByOffer(work, offerId));
        const offer = row?.state.offers.find((candidate) => candidate.offerId === offerId);
        if (!row || !offer) throw notFound('offer', offerId);
        return { status: 200, body: presentOfferDetail({ offer, row }) };
      },
    ),
  ];
}
