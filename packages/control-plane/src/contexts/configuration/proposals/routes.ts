import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { SettingsParts } from '../settings/settings-parts.ts';
import { refuseForeignSettings } from '../settings/subject.ts';
import { approve, propose, reject, wantedOf } from './commands.ts';
import { findProposal, listProposals, presentProposal } from './repository.ts';
import type { Reviewers } from './reviewers.ts';
import {
  proposalExample,
  proposalPageSchema,
  proposalParamsSchema,
  proposalQuerySchema,
  proposalSchema,
  proposeSettingsSchema,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Settings';
const path = '/admin/settings/proposals';

type ProposalRouteParts = Pick<SettingsParts, 'memory' | 'refuseUnknownSubject'> & { reviewers: Reviewers };

/** Changes by two persons: needed in live mode, to be rehearsed in test mode. */
export function proposalRoutes({ memory, refuseUnknownSubject, reviewers }: ProposalRouteParts): Route[] {
  const proposal = { status: 200 as const, schema: proposalSchema, example: proposalExample };
  return [
    defineRoute(
      {
        operationId: 'settingsProposals.list',
        method: 'get',
        path,
        tag,
        summary: 'List proposed changes of the settings',
        roles,
        scope: 'settings:read',
        query: proposalQuerySchema,
        response: {
          status: 200,
          description: 'A page of proposals, newest first.',
          schema: proposalPageSchema,
          example: { data: [proposalExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query: { limit, cursor, status } }, context) => {
        const beforeId = cursor ? decodeCursor(cursor, idPattern('settingsProposal')) : undefined;
        const rows = await context.read((work) => listProposals(work, { limit, beforeId, status }));
        return { status: 200, body: cutPage(rows, limit, (row) => row.proposal_id, presentProposal) };
      },
    ),
    defineRoute(
      {
        operationId: 'settingsProposals.get',
        method: 'get',
        path: `${path}/{proposalId}`,
        tag,
        summary: 'Get a proposed change',
        roles,
        scope: 'settings:read',
        params: proposalParamsSchema,
        response: { ...proposal, description: 'The proposal.' },
        faults: ['not_found'],
      },
      async ({ params }, context) => {
        const found = await context.read((work) => findProposal(work, params.proposalId));
        return { status: 200, body: presentProposal(found) };
      },
    ),
    defineRoute(
      {
        operationId: 'settingsProposals.create',
        method: 'post',
        path,
        tag,
        summary: 'Propose a change of the settings',
        description: 'Another member has seven days to approve it. Its hour may come later still.',
        roles,
        scope: 'settings:write',
        body: proposeSettingsSchema,
        bodyExample: { changes: proposalExample.changes, effectiveAt: proposalExample.effectiveAt },
        response: { ...proposal, status: 201, description: 'The proposal.' },
      },
      async ({ body }, context) => {
        const subjectId = body.subjectId ?? null;
        const wanted = wantedOf(body.changes);
        refuseForeignSettings(subjectId, Object.keys(wanted), '/changes');
        await refuseUnknownSubject(context.principal, subjectId);
        const effectiveAt = body.effectiveAt === undefined ? null : new Date(body.effectiveAt);
        const answer = await context.commit(async (work) => {
          const made = await propose(work, { wanted, subjectId, effectiveAt });
          return { status: 201, resourceId: made.proposal_id, body: presentProposal(made) };
        });
        return { status: answer.status, body: proposalSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'settingsProposals.approve',
        method: 'post',
        path: `${path}/{proposalId}/approve`,
        tag,
        summary: 'Approve a proposed change',
        description:
          'By a member, with a personal key, who is not its author. It is applied, or waits for its hour.',
        roles,
        scope: 'settings:write',
        params: proposalParamsSchema,
        response: {
          ...proposal,
          description: 'The proposal, applied or scheduled.',
          example: {
            ...proposalExample,
            status: 'scheduled' as const,
            decidedBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8ra',
            decidedAt: '2026-11-22T10:00:00.000Z',
          },
        },
        faults: ['not_found', 'rejected'],
      },
      async ({ params: { proposalId } }, context) => {
        const { actor } = context.principal;
        const mayDecideOn = await reviewers.rulesFor(context, proposalId);
        const answer = await context.commit(async (work) => {
          const approved = await approve(work, proposalId, { actor, mayDecideOn });
          if (approved.status === 'applied') work.afterCommit(() => memory.changed(work.scope));
          return { status: 200, resourceId: proposalId, body: presentProposal(approved) };
        });
        return { status: answer.status, body: proposalSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'settingsProposals.reject',
        method: 'post',
        path: `${path}/{proposalId}/reject`,
        tag,
        summary: 'Reject a proposed change, or take it back',
        description: 'A settled change may be called off until its hour.',
        roles,
        scope: 'settings:write',
        params: proposalParamsSchema,
        response: {
          ...proposal,
          description: 'The proposal, rejected.',
          example: {
            ...proposalExample,
            status: 'rejected' as const,
            decidedBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8ra',
            decidedAt: '2026-11-22T10:00:00.000Z',
          },
        },
        faults: ['not_found', 'rejected'],
      },
      async ({ params: { proposalId } }, context) => {
        const answer = await context.commit(async (work) => {
          const rejected = await reject(work, proposalId);
          return { status: 200, resourceId: proposalId, body: presentProposal(rejected) };
        });
        return { status: answer.status, body: proposalSchema.parse(answer.body) };
      },
    ),
  ];
}
