import type { RequestContext } from '../../../platform/http/request-context.ts';
import type { IdentityPort } from '../../identity/public.ts';
import { findProposal } from './repository.ts';

export type Reviewers = {
  /**
   * Whether the caller may decide on what somebody proposed: a member who is another person. Whoever made the key that
   * proposed is the same person, as far as anybody can tell.
   */
  rulesFor(context: RequestContext, proposalId: string): Promise<(proposedBy: string) => boolean>;
};

export function createReviewers(identity: Pick<IdentityPort, 'makerOf'>): Reviewers {
  return {
    rulesFor: async (context, proposalId) => {
      const { actor } = context.principal;
      const { proposed_by } = await context.read((work) => findProposal(work, proposalId));
      const maker = await identity.makerOf(context.principal, proposed_by);
      return (proposedBy) =>
        actor.startsWith('mem_') &&
        actor !== proposedBy &&
        // Authors do not change: the facts of the read hold.
        proposedBy === proposed_by &&
        (proposedBy.startsWith('mem_') || maker !== actor);
    },
  };
}
