import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApplicationCommand, DecisionFacts } from '../../../src/contexts/applications/commands.ts';
import { applicationDecider } from '../../../src/contexts/applications/decider.ts';
import { type ApplicationEventBody, applicationEvents } from '../../../src/contexts/applications/events.ts';
import created from '../../../src/contexts/applications/fixtures/CreditApplicationCreated.v1.json' with {
  type: 'json',
};
import offer from '../../../src/contexts/applications/fixtures/OfferCreated.v1.json' with { type: 'json' };
import { viewOf } from '../../../src/contexts/applications/projections.ts';
import type { ApplicationState } from '../../../src/contexts/applications/state.ts';
import { transitions } from '../../../src/contexts/applications/status.ts';
import { statusReference } from '../../../src/contexts/applications/status-words.ts';

/** The drawing of the public model, written out once more: the code's own table is checked against this one. */
const drawing = new Map(
  `
  draft           -> submitted withdrawn
  submitted       -> processing withdrawn
  processing      -> approved declined counteroffered referred action_required withdrawn
  action_required -> processing incomplete declined withdrawn
  referred        -> processing approved declined counteroffered action_required withdrawn
  approved        -> accepted expired declined withdrawn
  counteroffered  -> accepted expired declined withdrawn
  accepted        -> declined
  declined        -> processing
  incomplete      -> processing
  expired         -> processing
  withdrawn       ->
  `
    .trim()
    .split('\n')
    .map((line) => line.split('->').map((part) => part.trim()))
    .map(([from = '', to = '']): [string, string[]] => [from, to.split(' ').filter((name) => name !== '')]),
);

const application = created as Extract<ApplicationEventBody, { type: 'CreditApplicationCreated' }>['payload'];
const requirementKinds = ['identity_document', 'proof_of_address'];

/** What is asked, without the ids and times that only the moment knows. */
type Ask =
  | {
      ask: 'risk';
      outcome: 'approve' | 'decline' | 'counteroffer' | 'refer';
      attempt: number;
      offers: number;
    }
  | {
      ask: 'compliance';
      outcome: 'pass' | 'refer' | 'action_required' | 'decline';
      attempt: number;
      kinds: number;
    }
  | { ask: 'decide'; outcome: 'approved' | 'declined' | 'counteroffered' | 'action_required'; full: boolean }
  | { ask: 'correct'; nth: number; offers: boolean }
  | { ask: 'satisfy' | 'waive' | 'accept' | 'revoke'; nth: number }
  | { ask: 'time out'; attempt: number }
  | { ask: 'submit' | 'overdue' | 'reopen' | 'send back' | 'deadline' | 'expire' | 'withdraw' };
type Step = Ask & { afterDays: number };

const nth = fc.nat({ max: 3 });
const attempt = fc.integer({ min: 1, max: 4 });
const ask: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ask: fc.constant('risk' as const),
      outcome: fc.constantFrom(
        'approve' as const,
        'decline' as const,
        'counteroffer' as const,
        'refer' as const,
      ),
      attempt,
      offers: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ask: fc.constant('compliance' as const),
      outcome: fc.constantFrom(
        'pass' as const,
        'refer' as const,
        'action_required' as const,
        'decline' as const,
      ),
      attempt,
      kinds: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ask: fc.constant('decide' as const),
      outcome: fc.constantFrom(
        'approved' as const,
        'declined' as const,
        'counteroffered' as const,
        'action_required' as const,
      ),
      full: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ask: fc.constant('correct' as const), nth, offers: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      ask: fc.constantFrom('satisfy' as const, 'waive' as const, 'accept' as const, 'revoke' as const),
      nth,
    }),
  },
  { weight: 1, arbitrary: fc.record({ ask: fc.constant('time out' as const), attempt }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ask: fc.constantFrom(
        'submit' as const,
        'overdue' as const,
        'reopen' as const,
        'reopen' as const,
        'send back' as const,
        'deadline' as const,
        'expire' as const,
        'withdraw' as const,
      ),
    }),
  },
);
const step: fc.Arbitrary<Step> = fc
  .tuple(ask, fc.constantFrom(0, 0, 0, 1, 27, 31))
  .map(([asked, afterDays]) => ({ ...asked, afterDays }));

function commandOf(asked: Step, state: ApplicationState, facts: DecisionFacts): ApplicationCommand {
  const submitted = state.status === 'none' ? undefined : state;
  const requirementId = (index: number) => submitted?.requirements[index]?.requirementId ?? 'req_none';
  const offerId = (index: number) => submitted?.offers[index]?.offerId ?? 'off_none';
  const { now, decidedBy: actor } = facts;
  // No round answers before it began.
  const roundOf = (result: { attempt: number }) => Math.min(result.attempt, submitted?.attempt ?? 1);
  const asRound = (round: number) => (round === 1 ? undefined : round);
  switch (asked.ask) {
    case 'submit':
      return { type: 'Submit', application };
    case 'risk':
      return {
        type: 'RecordRiskResult',
        assessmentId: `ras_${roundOf(asked)}`,
        attempt: asRound(roundOf(asked)),
        outcome: asked.outcome,
        score: 640,
        reasonCodes: ['R01'],
        offers: Array.from({ length: asked.offers }, () => offer.terms),
        facts,
      };
    case 'compliance':
      return {
        type: 'RecordComplianceResult',
        checkId: `scr_${roundOf(asked)}`,
        attempt: asRound(roundOf(asked)),
        outcome: asked.outcome,
        reasonCodes: ['C01'],
        requirements:
          asked.outcome === 'action_required'
            ? requirementKinds.slice(0, asked.kinds).map((kind) => ({ kind }))
            : [],
        facts,
      };
    case 'time out':
      return { type: 'TimeOutChecks', attempt: asked.attempt, facts };
    case 'decide': {
      const { outcome, full } = asked;
      const offers = outcome === 'approved' || outcome === 'counteroffered' ? [offer.terms] : [];
      const requirements = outcome === 'action_required' ? [{ kind: 'proof_of_income' }] : [];
      return {
        type: 'Decide',
        outcome,
        reasonCodes: ['R01'],
        offers: full ? offers : [],
        requirements: full ? requirements : [],
        facts,
      };
    }
    case 'correct':
      return {
        type: 'CorrectDecision',
        corrected: submitted?.decisions.at(-1 - asked.nth)?.decisionId ?? 'dec_none',
        reasonCodes: ['R02'],
        offers: asked.offers ? [offer.terms] : [],
        facts,
      };
    case 'satisfy':
      return { type: 'SatisfyRequirement', requirementId: requirementId(asked.nth), satisfiedBy: actor };
    case 'waive':
      return {
        type: 'WaiveRequirement',
        requirementId: requirementId(asked.nth),
        waivedBy: actor,
        reason: 'not_needed',
      };
    case 'overdue':
      return { type: 'EndOverdueRequirements', now };
    case 'reopen':
      return { type: 'Reopen', reason: 'new_information', reopenedBy: actor, now, deadlineDays: 30 };
    case 'send back':
      return { type: 'SendBack' };
    case 'deadline':
      return { type: 'NoteDecisionDeadline', now };
    case 'accept':
      return { type: 'AcceptOffer', offerId: offerId(asked.nth), now };
    case 'revoke':
      return { type: 'RevokeOffer', offerId: offerId(asked.nth) };
    case 'expire':
      return { type: 'ExpireOffers', now };
    case 'withdraw':
      return { type: 'Withdraw', reason: 'applicant_request' };
  }
}

type Moment = {
  before: ApplicationState;
  command: ApplicationCommand;
  events: readonly ApplicationEventBody[];
};

/** Asks one after another; what is rejected changes nothing. */
function play(steps: readonly Step[]): {
  moments: Moment[];
  history: { body: ApplicationEventBody; at: string }[];
} {
  const moments: Moment[] = [];
  const history: { body: ApplicationEventBody; at: string }[] = [];
  let state: ApplicationState = applicationDecider.initialState;
  let ms = Date.parse(application.createdAt);
  for (const [index, asked] of steps.entries()) {
    ms += asked.afterDays * 24 * 60 * 60_000 + 1_000;
    const now = new Date(ms).toISOString();
    const numbered = (kind: string) => Array.from({ length: 4 }, (_, each) => `${kind}_${index}_${each}`);
    const facts: DecisionFacts = {
      decisionId: `dec_${index}`,
      offerIds: numbered('off'),
      requirementIds: numbered('req'),
      now,
      decidedBy: 'key_1',
    };
    const command = commandOf(asked, state, facts);
    const decision = applicationDecider.decide(command, state);
    if (!decision.accepted) continue;
    moments.push({ before: state, command, events: decision.events });
    history.push(...decision.events.map((body) => ({ body, at: now })));
    state = decision.events.reduce(applicationDecider.evolve, state);
  }
  return { moments, history };
}

const steps = fc
  .array(step, { maxLength: 30, size: 'max' })
  .map((after): Step[] => [{ ask: 'submit', afterDays: 0 }, ...after]);

/** Every state that a history passes through. */
function statesOf(history: readonly { body: ApplicationEventBody }[]): ApplicationState[] {
  let state: ApplicationState = applicationDecider.initialState;
  return history.map(({ body }) => {
    state = applicationDecider.evolve(state, body);
    return state;
  });
}

describe('whatever is asked of an application, in whatever order', () => {
  it('goes by a table that is the drawing', () => {
    expect(new Map(Object.entries(transitions))).toEqual(drawing);
  });

  it('says in words what moves it along each arrow', () => {
    const told = statusReference().map(({ status, moves }) => [status, moves.map(({ to }) => to)]);
    expect(new Map(told as [string, string[]][])).toEqual(drawing);
  });

  it('moves along the drawing only, and along every arrow of it', () => {
    const taken = new Set<string>();
    fc.assert(
      fc.property(steps, (asked) => {
        let before = 'none';
        for (const { status } of statesOf(play(asked).history)) {
          if (before !== 'none' && status !== before) {
            expect(drawing.get(before)).toContain(status);
            taken.add(`${before} -> ${status}`);
          }
          before = status;
        }
      }),
      { numRuns: 3_000, seed: 11 },
    );
    // A draft is no event yet, and a submission is processed in the same append.
    const elsewhere = ['draft -> submitted', 'draft -> withdrawn', 'submitted -> withdrawn'];
    const drawn = [...drawing].flatMap(([from, to]) => to.map((each) => `${from} -> ${each}`));
    expect(drawn.filter((arrow) => !taken.has(arrow))).toEqual(elsewhere);
  });

  it('numbers its decisions from 1, each superseding the one before, and changes none of them', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        let before: readonly unknown[] = [];
        for (const state of statesOf(play(asked).history)) {
          if (state.status === 'none') continue;
          expect(state.decisions.slice(0, before.length)).toEqual(before);
          for (const [index, decision] of state.decisions.entries()) {
            expect(decision.sequence).toBe(index + 1);
            expect(decision.supersedes).toBe(state.decisions[index - 1]?.decisionId ?? null);
          }
          before = state.decisions;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('waits for what it lists and for nothing else', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        const { moments } = play(asked);
        for (const { before, events } of moments) {
          const state = events.reduce(applicationDecider.evolve, before);
          if (state.status === 'none') continue;
          const open = state.requirements.filter(({ status }) => status === 'open');
          expect(open.length > 0).toBe(state.status === 'action_required');
          const offered = state.offers.filter(({ status }) => status === 'open');
          expect(offered.length > 0).toBe(state.status === 'approved' || state.status === 'counteroffered');
          const accepted = state.offers.filter(({ status }) => status === 'accepted');
          expect(accepted).toHaveLength(state.status === 'accepted' ? 1 : 0);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is moved by no result that comes late, and records each once', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        const { moments, history } = play(asked);
        for (const { before, command, events } of moments) {
          if (command.type !== 'RecordRiskResult' && command.type !== 'RecordComplianceResult') continue;
          if (before.status === 'none') continue;
          const waitedFor = before.status === 'processing' && (command.attempt ?? 1) === before.attempt;
          if (waitedFor) continue;
          expect(events.length).toBeLessThanOrEqual(1);
          expect(events.reduce(applicationDecider.evolve, before).status).toBe(before.status);
        }
        const results = history.flatMap(({ body }) => {
          if (body.type === 'RiskResultRecorded') return [body.payload.assessmentId];
          return body.type === 'ComplianceResultRecorded' ? [body.payload.checkId] : [];
        });
        expect(new Set(results).size).toBe(results.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('writes events that its schemas know, and a read model that is their fold', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        const { history } = play(asked);
        for (const { body } of history) {
          expect(applicationEvents[body.type].schema.parse(body.payload)).toEqual(body.payload);
        }
        const folded = history
          .map(({ body }) => body)
          .reduce(applicationDecider.evolve, {
            status: 'none',
          });
        expect(viewOf(history)?.state).toMatchObject(folded);
      }),
      { numRuns: 500 },
    );
  });
});
