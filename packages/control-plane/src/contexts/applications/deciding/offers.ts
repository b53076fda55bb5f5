import { accept, reject } from '../../../kernel/decider.ts';
import type { CommandOf } from '../commands.ts';
import type { ApplicationEventBody } from '../events.ts';
import type { OfferState, SubmittedState } from '../state.ts';
import { mayMove } from '../status.ts';
import type { Outcome } from './rejection.ts';

export function acceptOffer({ offerId, now }: CommandOf<'AcceptOffer'>, state: SubmittedState): Outcome {
  const offer = state.offers.find((candidate) => candidate.offerId === offerId);
  if (!offer) return reject({ code: 'no_such_offer', offerId });
  if (offer.status !== 'open') return reject({ code: 'offer_not_open', offerStatus: offer.status });
  if (offer.expiresAt <= now) return reject({ code: 'offer_not_open', offerStatus: 'expired' });
  if (!mayMove(state.status, 'accepted')) return reject({ code: 'not_allowed_now', status: state.status });
  const { applicationId } = state.submission;
  const others = openOffers(state).filter((other) => other.offerId !== offerId);
  return accept<ApplicationEventBody>(
    { type: 'OfferAccepted', payload: { applicationId, offerId } },
    ...others.map(revoked(applicationId)),
  );
}

/**
 * The lender takes one offer of several back. To take back the last one is to refuse credit after all: adverse action
 * (12 CFR 1002.2(c)(1)), so it needs a decision with its reasons.
 */
export function revokeOffer({ offerId }: CommandOf<'RevokeOffer'>, state: SubmittedState): Outcome {
  const offer = state.offers.find((candidate) => candidate.offerId === offerId);
  if (!offer) return reject({ code: 'no_such_offer', offerId });
  if (offer.status !== 'open') return reject({ code: 'offer_not_open', offerStatus: offer.status });
  if (openOffers(state).length === 1) return reject({ code: 'last_open_offer' });
  return accept(revoked(state.submission.applicationId)(offer));
}

export function expireOffers(command: CommandOf<'ExpireOffers'>, state: SubmittedState): Outcome {
  const lapsed = openOffers(state).filter(({ expiresAt }) => expiresAt <= command.now);
  if (lapsed.length === 0) return accept();
  const { applicationId } = state.submission;
  const expired = lapsed.map(
    ({ offerId }): ApplicationEventBody => ({ type: 'OfferExpired', payload: { applicationId, offerId } }),
  );
  const allLapsed = lapsed.length === openOffers(state).length && mayMove(state.status, 'expired');
  return accept<ApplicationEventBody>(
    ...expired,
    ...(allLapsed ? [{ type: 'ApplicationExpired', payload: { applicationId } } as const] : []),
  );
}

export function openOffers(state: SubmittedState): OfferState[] {
  return state.offers.filter(({ status }) => status === 'open');
}

export function revoked(applicationId: string): (offer: OfferState) => ApplicationEventBody {
  return ({ offerId }) => ({ type: 'OfferRevoked', payload: { applicationId, offerId } });
}
