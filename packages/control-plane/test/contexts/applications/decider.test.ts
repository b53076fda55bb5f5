import { describe, expect, it } from 'vitest';
import type { ApplicationCommand, DecisionFacts } from '../../../src/contexts/applications/commands.ts';
import { applicationDecider } from '../../../src/contexts/applications/decider.ts';
import type { ApplicationEventBody } from '../../../src/contexts/applications/events.ts';
import created from '../../../src/contexts/applications/fixtures/CreditApplicationCreated.v1.json' with {
  type: 'json',
};
import offer from '../../../src/contexts/applications/fixtures/OfferCreated.v1.json' with { type: 'json' };
import { fold } from '../../../src/kernel/decider.ts';
import { specify } from '../../../src/kernel/decider-specification.ts';

const application = created as Extract<ApplicationEventBody, { type: 'CreditApplicationCreated' }>['payload'];
const { applicationId } = application;
const now = '2026-11-22T09:31:00.000Z';
const facts: DecisionFacts = {
  decisionId: 'dec_1',
  offerIds: ['off_1', 'off_2'],
  requirementIds: ['req_1', 'req_2'],
  now,
  decidedBy: 'system',
};

type Risk = Extract<ApplicationCommand, { type: 'RecordRiskResult' }>;
type Compliance = Extract<ApplicationCommand, { type: 'RecordComplianceResult' }>;

const risk = (outcome: Risk['outcome'], reasonCodes: string[] = [], offers = [offer.terms]): Risk => ({
  type: 'RecordRiskResult',
  assessmentId: 'ras_1',
  outcome,
  score: 668,
  reasonCodes,
  offers,
  facts,
});
const compliance = (outcome: Compliance['outcome'], reasonCodes: string[] = []): Compliance => ({
  type: 'RecordComplianceResult',
  checkId: 'scr_1',
  outcome,
  reasonCodes,
  requirements: outcome === 'action_required' ? [{ kind: 'identity_document' }] : [],
  facts,
});
const submit: ApplicationCommand = { type: 'Submit', application };

/** Runs commands one after another; rejected ones change nothing. */
function play(...commands: ApplicationCommand[]): { events: ApplicationEventBody[]; status: string } {
  const events: ApplicationEventBody[] = [];
  for (const command of commands) {
    const decision = applicationDecider.decide(command, fold(applicationDecider, events));
    if (decision.accepted) events.push(...decision.events);
  }
  return { events, status: fold(applicationDecider, events).status };
}

describe('an application', () => {
  it('is submitted once and is processing at once', () => {
    const { events, status } = play(submit);
    expect(events.map(({ type }) => type)).toEqual([
      'CreditApplicationCreated',
      'ApplicationProcessingStarted',
    ]);
    expect(status).toBe('processing');
    expect(specify(applicationDecider).given(events).when(submit)).toEqual({
      accepted: false,
      rejection: { code: 'already_submitted' },
    });
  });

  it('is not decided before both results are in, whichever comes first', () => {
    expect(play(submit, risk('approve')).status).toBe('processing');
    expect(play(submit, compliance('pass')).status).toBe('processing');
    expect(play(submit, risk('approve'), compliance('pass')).status).toBe('approved');
    expect(play(submit, compliance('pass'), risk('approve')).status).toBe('approved');
  });

  it('makes an offer that runs as long as was pinned at submission', () => {
    const { events } = play(submit, compliance('pass'), risk('counteroffer', ['R12']));
    expect(events.at(-1)).toEqual({
      type: 'OfferCreated',
      payload: {
        applicationId,
        offerId: 'off_1',
        decisionId: 'dec_1',
        currency: 'USD',
        terms: offer.terms,
        expiresAt: '2026-12-22T09:31:00.000Z',
      },
    });
  });

  it('takes its reasons from the component that decided', () => {
    const declinedBy = (...results: ApplicationCommand[]) =>
      play(submit, ...results).events.find((event) => event.type === 'ApplicationProcessed')?.payload;
    expect(declinedBy(risk('decline', ['R01', 'R02']), compliance('refer', ['C01']))).toMatchObject({
      outcome: 'declined',
      reasonCodes: ['R01', 'R02'],
    });
    expect(declinedBy(risk('approve'), compliance('decline', ['C02']))).toMatchObject({
      outcome: 'declined',
      reasonCodes: ['C02'],
    });
    expect(declinedBy(risk('counteroffer', ['R12']), compliance('refer'))).toMatchObject({
      outcome: 'referred',
      reasonCodes: [],
    });
  });

  it('asks for what compliance needs, due in thirty days', () => {
    const { events, status } = play(submit, risk('approve'), compliance('action_required', ['C01']));
    expect(status).toBe('action_required');
    expect(events.at(-1)).toMatchObject({
      type: 'RequirementCreated',
      payload: { requirementId: 'req_1', kind: 'identity_document', dueAt: '2026-12-22T09:31:00.000Z' },
    });
  });

  it('asks the party that compliance names, else the primary applicant', () => {
    const asked: Compliance = {
      ...compliance('action_required'),
      requirements: [{ kind: 'identity_document' }, { kind: 'proof_of_address', partyId: 'party_2' }],
    };
    const { events } = play(submit, risk('approve'), asked);
    expect(
      events.flatMap((event) => (event.type === 'RequirementCreated' ? [event.payload.partyId] : [])),
    ).toEqual([`${applicationId}_p1`, 'party_2']);
  });

  it('counts a result once and leaves a late one without effect', () => {
    const decided = play(submit, risk('approve'), compliance('pass'));
    expect(play(submit, risk('approve'), compliance('pass'), risk('decline'), compliance('decline'))).toEqual(
      decided,
    );
    const withdrawn = play(
      submit,
      { type: 'Withdraw', reason: 'applicant_request' },
      risk('approve'),
      compliance('pass'),
    );
    expect(withdrawn.status).toBe('withdrawn');
    expect(withdrawn.events.map(({ type }) => type)).not.toContain('ApplicationProcessed');
  });

  it('accepts one offer and revokes the others', () => {
    const decided = [submit, compliance('pass'), risk('approve', [], [offer.terms, offer.terms])];
    const { events, status } = play(...decided, { type: 'AcceptOffer', offerId: 'off_2', now });
    expect(status).toBe('accepted');
    expect(events.slice(-2)).toEqual([
      { type: 'OfferAccepted', payload: { applicationId, offerId: 'off_2' } },
      { type: 'OfferRevoked', payload: { applicationId, offerId: 'off_1' } },
    ]);
  });

  it('refuses an offer that is not there, not open, or lapsed', () => {
    const { events } = play(submit, compliance('pass'), risk('approve'));
    const at = specify(applicationDecider).given(events);
    expect(at.when({ type: 'AcceptOffer', offerId: 'off_9', now })).toMatchObject({
      rejection: { code: 'no_such_offer' },
    });
    expect(at.when({ type: 'AcceptOffer', offerId: 'off_1', now: '2026-12-22T09:31:00.000Z' })).toEqual({
      accepted: false,
      rejection: { code: 'offer_not_open', offerStatus: 'expired' },
    });
  });

  it('expires when its last open offer lapses, and not before', () => {
    const decided = [submit, compliance('pass'), risk('approve')];
    expect(play(...decided, { type: 'ExpireOffers', now }).status).toBe('approved');
    expect(play(...decided, { type: 'ExpireOffers', now: '2026-12-22T09:31:00.000Z' }).status).toBe(
      'expired',
    );
  });
});
