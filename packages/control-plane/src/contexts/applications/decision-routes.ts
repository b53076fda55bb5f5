import { notFound } from '../../kernel/faults.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema } from '../../platform/http/schema.ts';
import type { CapParts } from './capped-offers.ts';
import { decisionFacts } from './commands.ts';
import { priced, refuseImpossibleDecision } from './deciding-by-person.ts';
import { applicationExample, decideExample, decisionExample } from './examples.ts';
import { moving } from './moving.ts';
import { presentDecision } from './presentation.ts';
import { applicationSchema, decisionSchema } from './schemas/application.ts';
import { correctDecisionBody, decideBody } from './schemas/deciding.ts';
import { applicationParams, applicationViews, type ViewParts } from './views.ts';

const tag = 'Applications';
const decisionParams = applicationParams.extend({ decisionId: idSchema('decision') });

/** Decisions one by one, and those that a person makes. */
export function decisionRoutes(parts: ViewParts & CapParts): Route[] {
  const views = applicationViews(parts);
  const move = moving(parts);
  return [
    defineRoute(
      {
        operationId: 'applications.decision',
        method: 'get',
        path: '/applications/{applicationId}/decisions/{decisionId}',
        tag,
        summary: 'One decision of an application',
        roles: ['user', 'admin', 'compliance-officer', 'service'],
        scope: 'applications:read',
        params: decisionParams,
        response: {
          status: 200,
          description: 'The decision.',
          schema: decisionSchema,
          example: decisionExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId, decisionId } }, context) => {
        const row = await views.read(context, applicationId);
        const decision = row.state.decisions.find((candidate) => candidate.decisionId === decisionId);
        if (!decision) throw notFound('decision', decisionId);
        const texts = await views.texts(context, row);
        return { status: 200, body: presentDecision(decision, row.state, texts) };
      },
    ),
    defineRoute(
      {
        operationId: 'applications.decide',
        method: 'post',
        path: '/applications/{applicationId}/decisions',
        tag,
        summary: 'Decide an application as a person',
        description:
          'A referred application may be approved, counteroffered, declined, or asked for something. One that waits for ' +
          'its applicant, was approved, counteroffered or accepted may be declined; offers then no longer stand. ' +
          'Payment, APR and finance charge of each offer are computed here, and held against the rate caps of where the ' +
          'borrowers live (`GET /compliance/rate-caps`).',
        roles: ['user', 'admin'],
        scope: 'decisions:write',
        params: applicationParams,
        body: decideBody,
        bodyExample: decideExample,
        response: {
          status: 200,
          description: 'The application, decided.',
          schema: applicationSchema,
          example: applicationExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { applicationId }, body }, context) => {
        const row = await views.read(context, applicationId);
        await refuseImpossibleDecision(parts, context, row, await views.texts(context, row), body);
        return move(
          context,
          applicationId,
          ({ now, work }) => ({
            type: 'Decide',
            outcome: body.outcome,
            reasonCodes: body.reasonCodes,
            offers: body.offers.map(priced),
            requirements: body.requirements,
            facts: decisionFacts(work.ids, now, context.principal.actor),
          }),
          body.expectedVersion,
          body.outcome === 'approved' || body.outcome === 'counteroffered',
        );
      },
    ),
    defineRoute(
      {
        operationId: 'applications.correctDecision',
        method: 'post',
        path: '/applications/{applicationId}/decisions/{decisionId}/correct',
        tag,
        summary: 'Say the newest decision anew, with other reasons or terms',
        description:
          'A decision never changes: a correction is a decision of its own, with the next number and the same outcome. ' +
          'Offers, where any are named, take the place of those that are open. Another outcome needs a new decision.',
        roles: ['user', 'admin'],
        scope: 'decisions:write',
        params: decisionParams,
        body: correctDecisionBody,
        bodyExample: { reasonCodes: ['R12'] },
        response: {
          status: 200,
          description: 'The application with the corrected decision.',
          schema: applicationSchema,
          example: applicationExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { applicationId, decisionId }, body }, context) => {
        const row = await views.read(context, applicationId);
        await refuseImpossibleDecision(parts, context, row, await views.texts(context, row), body);
        return move(
          context,
          applicationId,
          ({ now, work }) => ({
            type: 'CorrectDecision',
            corrected: decisionId,
            reasonCodes: body.reasonCodes,
            offers: body.offers.map(priced),
            facts: decisionFacts(work.ids, now, context.principal.actor),
          }),
          body.expectedVersion,
          body.offers.length > 0,
        );
      },
    ),
  ];
}
