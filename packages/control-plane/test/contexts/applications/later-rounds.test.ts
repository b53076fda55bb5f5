import { describe, expect, it } from 'vitest';
import type { ApplicationCommand, DecisionFacts } from '../../../src/contexts/applications/commands.ts';
import { applicationDecider } from '../../../src/contexts/applications/decider.ts';
import type { ApplicationEventBody } from '../../../src/contexts/applications/events.ts';
import created from '../../../src/contexts/applications/fixtures/CreditApplicationCreated.v1.json' with {
  type: 'json',
};
import offer from '../../../src/contexts/applications/fixtures/OfferCreated.v1.json' with { type: 'json' };
import type { SubmittedState } from '../../../src/contexts/applications/state.ts';
import { timersAfter } from '../../../src/contexts/applications/timers.ts';
import { fold } from '../../../src/kernel/decider.ts';

const application = created as Extract<ApplicationEventBody, { type: 'CreditApplicationCreated' }>['payload'];
const { applicationId } = application;
const now = '2026-11-22T09:31:00.000Z';
let decisions = 0;

function facts(decidedBy = 'system'): DecisionFacts {
  decisions += 1;
  const decisionId = `dec_${decisions}`;
  const ids = (kind: string) => [1, 2, 3].map((each) => `${kind}_${decisions}_${each}`);
  return { decisionId, offerIds: ids('off'), requirementIds: ids('req'), now, decidedBy };
}
const submit: ApplicationCommand = { type: 'Submit', application };
const risk = (
  outcome: 'approve' | 'decline' | 'refer',
  attempt?: number,
  offers = [offer.terms],
): ApplicationCommand => ({
  type: 'RecordRiskResult',
  assessmentId: `ras_${attempt ?? 1}`,
  attempt,
  outcome,
  score: 668,
  reasonCodes: outcome === 'approve' ? [] : ['R01'],
  offers,
  facts: facts(),
});
const compliance = (outcome: 'pass' | 'action_required', attempt?: number): ApplicationCommand => ({
  type: 'RecordComplianceResult',
  checkId: `scr_${attempt ?? 1}`,
  attempt,
  outcome,
  reasonCodes: [],
  requirements:
    outcome === 'pass' ? [] : [{ kind: 'identity_document' }, { kind: 'proof_of_address', partyId: 'p2' }],
  facts: facts(),
});
const decide = (
  outcome: 'approved' | 'declined' | 'action_required',
  change: Partial<Extract<ApplicationCommand, { type: 'Decide' }>> = {},
): ApplicationCommand => ({
  type: 'Decide',
  outcome,
  reasonCodes: ['R01'],
  offers: outcome === 'approved' ? [offer.terms] : [],
  requirements: [],
  facts: facts('key_1'),
  ...change,
});

type Ask = ApplicationCommand | ((state: SubmittedState) => ApplicationCommand);

/** Each must be accepted. A function asks with the ids that the state holds by then. */
function play(...asks: Ask[]) {
  const events: ApplicationEventBody[] = [];
  for (const ask of asks) {
    const state = fold(applicationDecider, events);
    const command = typeof ask === 'function' ? (state.status === 'none' ? submit : ask(state)) : ask;
    const decision = applicationDecider.decide(command, state);
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.rejection.code}`);
    events.push(...decision.events);
  }
  const state = fold(applicationDecider, events);
  if (state.status === 'none') throw new Error('Nothing was submitted.');
  const rejectionOf = (command: ApplicationCommand) => {
    const decision = applicationDecider.decide(command, state);
    return decision.accepted ? undefined : decision.rejection;
  };
  return { events, state, rejectionOf };
}

const satisfy =
  (index: number): Ask =>
  ({ requirements }) => ({
    type: 'SatisfyRequirement',
    requirementId: requirements[index]?.requirementId ?? '',
    satisfiedBy: 'key_1',
  });

describe('what is needed of an applicant', () => {
  const asked = [submit, risk('approve'), compliance('action_required')];

  it('brings the checks back with the last of it, on the reports that are there', () => {
    expect(play(...asked, satisfy(0)).state.status).toBe('action_required');
    const { events, state } = play(...asked, satisfy(0), satisfy(1));
    expect(state.status).toBe('processing');
    expect(events.at(-1)).toEqual({
      type: 'ApplicationProcessingStarted',
      payload: { applicationId, attempt: 2, because: 'requirements_met' },
    });
  });

  it('is not asked for again by a check that reads the same answer as before', () => {
    const again = [satisfy(0), satisfy(1), risk('approve', 2), compliance('action_required', 2)];
    const { state } = play(...asked, ...again);
    expect(state.status).toBe('approved');
    expect(state.decisions.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('ends the application as incomplete when it is overdue, whatever else was brought', () => {
    const late: ApplicationCommand = { type: 'EndOverdueRequirements', now: '2026-12-22T09:31:00.000Z' };
    const { state } = play(...asked, satisfy(0), late);
    expect(state.status).toBe('incomplete');
    expect(state.requirements.map(({ status }) => status)).toEqual(['satisfied', 'overdue']);
    expect(play(...asked, { type: 'EndOverdueRequirements', now }).state.status).toBe('action_required');
  });

  it('goes with a decline', () => {
    const { state } = play(...asked, decide('declined'));
    expect(state.requirements.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('a person', () => {
  it('decides a referral and is named in the decision', () => {
    const { state } = play(submit, risk('refer'), compliance('pass'), decide('approved'));
    expect(state.status).toBe('approved');
    expect(state.decisions.at(-1)).toMatchObject({ sequence: 2, decidedBy: 'key_1', outcome: 'approved' });
    expect(state.offers).toHaveLength(1);
  });

  it('declines after an acceptance, which takes the accepted offer back', () => {
    const accept: Ask = ({ offers }) => ({ type: 'AcceptOffer', offerId: offers[0]?.offerId ?? '', now });
    const { state } = play(submit, risk('approve'), compliance('pass'), accept, decide('declined'));
    expect(state.status).toBe('declined');
    expect(state.offers.map(({ status }) => status)).toEqual(['revoked']);
  });

  it('does not decide while the checks run, nor what was not referred', () => {
    expect(play(submit).rejectionOf(decide('approved'))).toEqual({
      code: 'not_allowed_now',
      status: 'processing',
    });
    const declined = play(submit, risk('decline'), compliance('pass'));
    expect(declined.rejectionOf(decide('approved'))).toMatchObject({ code: 'not_allowed_now' });
  });

  it('approves with offers and asks for something in particular', () => {
    const { rejectionOf } = play(submit, risk('refer'), compliance('pass'));
    expect(rejectionOf(decide('approved', { offers: [] }))).toEqual({ code: 'offers_needed' });
    expect(rejectionOf(decide('declined', { offers: [offer.terms] }))).toEqual({
      code: 'offers_not_allowed',
    });
    expect(rejectionOf(decide('action_required'))).toEqual({ code: 'requirements_needed' });
  });

  it('corrects the newest decision only: other reasons, other terms, the same outcome', () => {
    const correct: Ask = ({ decisions: made }) => ({
      type: 'CorrectDecision',
      corrected: made.at(-1)?.decisionId ?? '',
      reasonCodes: ['R02'],
      offers: [offer.terms, offer.terms],
      facts: facts('key_1'),
    });
    const { state, rejectionOf } = play(submit, risk('approve'), compliance('pass'), correct);
    expect(state.status).toBe('approved');
    expect(state.decisions.at(-1)).toMatchObject({ sequence: 2, outcome: 'approved', reasonCodes: ['R02'] });
    expect(state.offers.map(({ status }) => status)).toEqual(['superseded', 'open', 'open']);
    const first = state.decisions[0]?.decisionId ?? '';
    expect(
      rejectionOf({ type: 'CorrectDecision', corrected: first, reasonCodes: [], offers: [], facts: facts() }),
    ).toMatchObject({ code: 'not_the_newest_decision' });
  });

  it('takes one offer of several back, and not the last', () => {
    const two = risk('approve', undefined, [offer.terms, offer.terms]);
    const revoke: Ask = ({ offers }) => ({ type: 'RevokeOffer', offerId: offers[0]?.offerId ?? '' });
    const { state, rejectionOf } = play(submit, compliance('pass'), two, revoke);
    expect(state.offers.map(({ status }) => status)).toEqual(['revoked', 'open']);
    expect(rejectionOf({ type: 'RevokeOffer', offerId: state.offers[1]?.offerId ?? '' })).toEqual({
      code: 'last_open_offer',
    });
  });
});

describe('checks', () => {
  const timeOut = (attempt: number): ApplicationCommand => ({
    type: 'TimeOutChecks',
    attempt,
    facts: facts(),
  });

  it('that do not answer in time refer the application, and their late answer moves nothing', () => {
    const { state, events } = play(submit, risk('decline'), timeOut(1), compliance('pass'));
    expect(state.status).toBe('referred');
    expect(state.decisions).toMatchObject([{ outcome: 'referred', reasonCodes: ['check_timed_out'] }]);
    expect(events.at(-1)).toMatchObject({ type: 'ComplianceResultRecorded', payload: { late: true } });
  });

  it('of a round that is over time nothing out', () => {
    expect(play(submit, risk('approve'), compliance('pass'), timeOut(1)).state.status).toBe('approved');
  });

  it('run with new reports when an application is reopened, and an answer of the first round is late', () => {
    const reopen: ApplicationCommand = {
      type: 'Reopen',
      reason: 'new_information',
      reopenedBy: 'key_1',
      now: '2026-12-05T10:00:00.000Z',
      deadlineDays: 30,
    };
    const early = play(submit, timeOut(1), decide('declined'), reopen);
    expect(early.events.at(-1)).toMatchObject({ payload: { attempt: 2, because: 'reopened', reportsOf: 2 } });
    expect(early.state.deadline.decideBy).toBe('2027-01-04T10:00:00.000Z');
    const { state } = play(
      submit,
      timeOut(1),
      decide('declined'),
      reopen,
      risk('approve'),
      compliance('pass'),
    );
    expect(state.status).toBe('processing');
    const answered = [risk('approve', 2), compliance('pass', 2)];
    expect(play(submit, timeOut(1), decide('declined'), reopen, ...answered).state.status).toBe('approved');
  });
});

describe('the deadline of a decision', () => {
  const note = (at: string): ApplicationCommand => ({ type: 'NoteDecisionDeadline', now: at });
  const referred = [submit, risk('refer'), compliance('pass')];
  const told = (...asks: Ask[]) =>
    play(...asks)
      .events.map(({ type }) => type)
      .filter((type) => type.startsWith('DecisionDeadline'));

  it('is told once when it is near and once when it is past, whoever has the application', () => {
    const times = ['2026-12-17T09:29:00Z', '2026-12-17T09:30:00.000Z', '2026-12-18T00:00:00.000Z'];
    expect(told(...referred, ...times.map(note))).toEqual(['DecisionDeadlineNeared']);
    expect(
      told(
        ...referred,
        ...times.map(note),
        note('2026-12-22T09:30:00.000Z'),
        note('2027-01-01T00:00:00.000Z'),
      ),
    ).toEqual(['DecisionDeadlineNeared', 'DecisionDeadlinePassed']);
  });

  it('is not told of what was decided', () => {
    expect(told(...referred, decide('declined'), note('2027-01-01T00:00:00.000Z'))).toEqual([]);
  });
});

describe('the timers of an application', () => {
  const timersOf = (...asks: Ask[]) => {
    const { events, state } = play(...asks);
    const before = play(...asks.slice(0, -1)).events.length;
    return timersAfter(events.slice(before), state, new Date(now)).map(({ kind, dueAt }) => [
      kind,
      dueAt?.toISOString(),
    ]);
  };

  it('are one for the checks at first', () => {
    const { events, state } = play(submit);
    expect(timersAfter(events, state, new Date(now))).toEqual([
      {
        kind: 'applications.time_out_checks',
        payload: { applicationId, attempt: 1 },
        dueAt: new Date('2026-11-22T09:46:00.000Z'),
        dedupeKey: `${applicationId}:1`,
      },
    ]);
  });

  it('watch the deadline from five days before it, where a person has the application', () => {
    expect(timersOf(submit, risk('refer'), compliance('pass'))).toEqual([
      ['applications.note_decision_deadline', '2026-12-17T09:30:00.000Z'],
    ]);
    const near: ApplicationCommand = { type: 'NoteDecisionDeadline', now: '2026-12-17T09:30:00.000Z' };
    expect(timersOf(submit, risk('refer'), compliance('pass'), near)).toEqual([
      ['applications.note_decision_deadline', '2026-12-22T09:30:00.000Z'],
    ]);
  });

  it('end what is not brought, and what is not accepted', () => {
    const kinds = timersOf(submit, risk('approve'), compliance('action_required')).map(([kind]) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['applications.end_overdue_requirements', 'applications.note_decision_deadline']),
    );
    expect(timersOf(submit, compliance('pass'), risk('approve'))).toEqual([
      ['applications.expire_offers', '2026-12-22T09:31:00.000Z'],
    ]);
  });
});
