import type { RequestContext } from '../../../platform/http/request-context.ts';
import { type IdentityPort, isSecondPerson } from '../../identity/public.ts';
import { findProposal } from './repository.ts';

export type Reviewers = {
  /** Whether the caller may decide on what somebody proposed: a member who is another person. */
  rulesFor(context: RequestContext, proposalId: string): Promise<(proposedBy: string) => boolean>;
};

export function createReviewers(identity: Pick<IdentityPort, 'makerOf'>): Reviewers {
  return {
    rulesFor: async (context, proposalId) => {
      const { principal } = context;
      const { proposed_by: author } = await context.read((work) => findProposal(work, proposalId));
      const isSecond = await isSecondPerson(identity, principal, { actor: principal.actor, author });
      // Authors do not change: the facts of the read hold.
      return (proposedBy) => isSecond && proposedBy === author;
    },
  };
}
