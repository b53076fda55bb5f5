import { notFound } from '../../../kernel/faults.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { CompliancePort } from '../../compliance/public.ts';
import { offerExample } from '../examples.ts';
import { command } from '../handlers.ts';
import { refuseWhileHeld } from '../holding.ts';
import { presentOffer } from '../presentation.ts';
import { findByOffer } from '../queries.ts';
import type { ApplicationRow } from '../rows.ts';
import { offerReadingRoutes } from './offers/reading-routes.ts';
import { type ProductRouteParts, productRoutes } from './products/routes.ts';
import { acceptOfferBody, type OfferResource, offerSchema } from './schemas.ts';

const tag = 'Credit';
const offerParams = z.object({ offerId: idSchema('offer') });

/** Products and offers. */
export function creditRoutes(parts: ProductRouteParts & { compliance: CompliancePort }): Route[] {
  return [
    ...productRoutes(parts),
    ...offerReadingRoutes(),
    defineRoute(
      {
        operationId: 'offers.accept',
        method: 'post',
        path: '/credit/offers/{offerId}/accept',
        tag,
        summary: 'Accept an offer for the applicant; the other offers are revoked',
        description:
          'With `expectedVersion` only where the application is as the applicant saw it; else 409.',
        roles: ['user', 'admin', 'service'],
        scope: 'applications:write',
        params: offerParams,
        body: acceptOfferBody,
        bodyExample: { expectedVersion: 6 },
        response: {
          status: 200,
          description: 'The accepted offer.',
          schema: offerSchema,
          example: offerExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { offerId }, body }, context) => {
        const receipt = await context.commit(async (work) => {
          const { row } = await mustFindOffer(work, offerId);
          await refuseWhileHeld(work, parts.compliance, row.application_id);
          await command(
            work,
            row,
            ({ now }) => ({ type: 'AcceptOffer', offerId, now: now.toISOString() }),
            body?.expectedVersion,
          );
          const { offer } = await mustFindOffer(work, offerId);
          return { status: 200, resourceId: offerId, body: offer };
        });
        return { status: receipt.status, body: receipt.body as OfferResource };
      },
    ),
    defineRoute(
      {
        operationId: 'offers.revoke',
        method: 'post',
        path: '/credit/offers/{offerId}/revoke',
        tag,
        summary: 'Take back one offer of several',
        description:
          'The last open offer cannot be taken back: that is to decline, which needs a decision with reasons.',
        roles: ['user', 'admin'],
        scope: 'applications:write',
        params: offerParams,
        response: {
          status: 200,
          description: 'The revoked offer.',
          schema: offerSchema,
          example: { ...offerExample, status: 'revoked' },
        },
        faults: ['not_found', 'conflict'],
      },
      async ({ params: { offerId } }, context) => {
        const receipt = await context.commit(async (work) => {
          const { row } = await mustFindOffer(work, offerId);
          await command(work, row, () => ({ type: 'RevokeOffer', offerId }));
          const { offer } = await mustFindOffer(work, offerId);
          return { status: 200, resourceId: offerId, body: offer };
        });
        return { status: receipt.status, body: receipt.body as OfferResource };
      },
    ),
  ];
}

async function mustFindOffer(
  work: Work,
  offerId: string,
): Promise<{ row: ApplicationRow; offer: OfferResource }> {
  const row = await findByOffer(work, offerId);
  const offer = row?.state.offers.find((candidate) => candidate.offerId === offerId);
  if (!row || !offer) throw notFound('offer', offerId);
  return { row, offer: presentOffer(offer, row) };
}
