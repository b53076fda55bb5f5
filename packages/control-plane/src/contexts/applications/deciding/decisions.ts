import { accept, reject } from '../../../kernel/decider.ts';
import { primaryPartyOf } from '../combination.ts';
import type { CommandOf, DecisionFacts } from '../commands.ts';
import type { ApplicationEventBody } from '../events.ts';
import type { AskedRequirement, OfferTerms } from '../results.ts';
import type { OfferState, SubmittedState } from '../state.ts';
import { type ApplicationStatus, type DecisionOutcome, mayMove } from '../status.ts';
import { openOffers, revoked } from './offers.ts';
import type { Outcome } from './rejection.ts';

type Findings = { outcome: DecisionOutcome; reasonCodes: readonly string[] };

/** The next decision of an application, and what it brings: offers, or what the applicant must bring. */
export function decision(state: SubmittedState, { outcome, reasonCodes }: Findings, facts: DecisionFacts) {
  const { applicationId, policyId, policyVersion, currency, offerValidityDays } = state.submission;
  const { decisionId, decidedBy } = facts;
  const content = {
    applicationId,
    decisionId,
    sequence: state.decisions.length + 1,
    outcome,
    reasonCodes: [...reasonCodes],
    policyId,
    policyVersion,
    decidedBy,
    supersedes: state.decisions.at(-1)?.decisionId ?? null,
  };
  return {
    content,
    processed: { type: 'ApplicationProcessed', payload: content } satisfies ApplicationEventBody,
    offersOf: (offers: readonly OfferTerms[]): ApplicationEventBody[] => {
      const expiresAt = daysAfter(facts.now, offerValidityDays);
      return offers.flatMap((terms, index): ApplicationEventBody[] => {
        const offerId = facts.offerIds[index];
        if (!offerId) return [];
        const payload = { applicationId, offerId, decisionId, currency, terms, expiresAt };
        return [{ type: 'OfferCreated', payload }];
      });
    },
    requirementsOf: (asked: readonly AskedRequirement[]): ApplicationEventBody[] => {
      const dueAt = daysAfter(facts.now, requirementDays);
      return asked.flatMap(({ kind, partyId = primaryPartyOf(state) }, index): ApplicationEventBody[] => {
        const requirementId = facts.requirementIds[index];
        if (!requirementId) return [];
        const payload = { applicationId, requirementId, decisionId, kind, partyId, dueAt };
        return [{ type: 'RequirementCreated', payload }];
      });
    },
  };
}

/** Where a person may decide; while the checks run, they do. */
const decidable: ReadonlySet<ApplicationStatus> = new Set([
  'referred',
  'action_required',
  'approved',
  'counteroffered',
  'accepted',
]);

/** A person decides: a referral in any way, what was offered or asked for by a decline only. */
export function decideByPerson(command: CommandOf<'Decide'>, state: SubmittedState): Outcome {
  const { outcome, offers, requirements, facts } = command;
  if (!decidable.has(state.status) || !mayMove(state.status, outcome)) {
    return reject({ code: 'not_allowed_now', status: state.status });
  }
  const offering = outcome === 'approved' || outcome === 'counteroffered';
  if (offering && offers.length === 0) return reject({ code: 'offers_needed' });
  if (!offering && offers.length > 0) return reject({ code: 'offers_not_allowed' });
  if (outcome === 'action_required' && requirements.length === 0) {
    return reject({ code: 'requirements_needed' });
  }
  const { processed, offersOf, requirementsOf } = decision(state, command, facts);
  const standing = state.offers.filter(({ status }) => status === 'open' || status === 'accepted');
  return accept<ApplicationEventBody>(
    processed,
    ...standing.map(revoked(state.submission.applicationId)),
    ...offersOf(offers),
    ...requirementsOf(outcome === 'action_required' ? requirements : []),
  );
}

/**
 * A decision that was told wrongly is told anew: the same outcome with other reasons, and where offers stand, other
 * terms in their place. Another outcome is not a correction but a decision of its own.
 */
export function correctDecision(command: CommandOf<'CorrectDecision'>, state: SubmittedState): Outcome {
  const { corrected, reasonCodes, offers, facts } = command;
  const newest = state.decisions.at(-1);
  if (!newest || !state.decisions.some(({ decisionId }) => decisionId === corrected)) {
    return reject({ code: 'no_such_decision', decisionId: corrected });
  }
  if (newest.decisionId !== corrected) {
    return reject({ code: 'not_the_newest_decision', newest: newest.decisionId });
  }
  if (state.status === 'processing' || state.status === 'withdrawn') {
    return reject({ code: 'not_allowed_now', status: state.status });
  }
  const standing = openOffers(state);
  if (offers.length > 0 && standing.length === 0) return reject({ code: 'offers_not_allowed' });
  const { outcome, decisionId: supersedes } = newest;
  const { content, offersOf } = decision(state, { outcome, reasonCodes }, facts);
  return accept<ApplicationEventBody>(
    { type: 'DecisionCorrected', payload: { ...content, supersedes } },
    ...(offers.length > 0 ? standing.map(superseded(content.applicationId)) : []),
    ...offersOf(offers),
  );
}

function superseded(applicationId: string): (offer: OfferState) => ApplicationEventBody {
  return ({ offerId }) => ({ type: 'OfferSuperseded', payload: { applicationId, offerId } });
}

/** What the applicant must bring is due in 30 days, inside the term of 12 CFR 1002.9(c)(2). */
const requirementDays = 30;

export function daysAfter(timestamp: string, days: number): string {
  return new Date(Date.parse(timestamp) + days * 24 * 60 * 60 * 1000).toISOString();
}
