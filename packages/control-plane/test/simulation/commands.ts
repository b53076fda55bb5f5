import fc from 'fast-check';
import { testPersons } from '../../src/contexts/users/test-persons.ts';

/** What may happen to a lender and its control plane. `nth` picks among the applications that there are by then. */
export type Command =
  | { do: 'submit'; person: number; amount: number }
  | { do: 'resend'; nth: number; otherBody: boolean }
  | { do: 'withdraw'; nth: number }
  | { do: 'reopen'; nth: number }
  | { do: 'accept'; nth: number; offer: number }
  | { do: 'revoke consent'; nth: number }
  | { do: 'jump'; minutes: number }
  | { do: 'trouble vendors'; attempts: number }
  | { do: 'trouble receiver'; webhooks: number; status: number }
  /** `again`: so many crashes more, each as long after the restart as the first one was. */
  | { do: 'crash'; after: number; leases: 'void' | 'lapse'; again: number }
  /** Without `nth` the consumer fails at every application. */
  | { do: 'poison'; consumer: string; nth: number | null }
  | { do: 'heal and replay' }
  | { do: 'hang' }
  | { do: 'wake the hung' }
  | { do: 'work'; turns: number };

/** One simulated run: how many processes, how they batch, what the lender listens to, and what happens. */
export type Script = {
  processes: number;
  batchSize: number;
  webhooks: 'none' | 'decisions' | 'all';
  /** Who applies here, by the scenario of the test catalogue. */
  persons: [string, string];
  commands: Command[];
};

const consumers = ['applications', 'risk', 'compliance', 'notifications', 'audit'] as const;

const day = 24 * 60;
const nth = fc.nat({ max: 5 });

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      person: fc.nat({ max: 1 }),
      amount: fc.constantFrom(500_000, 1_000_000, 2_000_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resend' as const), nth, otherBody: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reopen' as const), nth }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('accept' as const), nth, offer: fc.nat({ max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke consent' as const), nth }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      minutes: fc.oneof(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 60, max: 40 * day }),
        fc.integer({ min: 30 * day, max: 40 * day }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('trouble vendors' as const),
      attempts: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('trouble receiver' as const),
      webhooks: fc.integer({ min: 1, max: 12 }),
      status: fc.constantFrom(0, -1, 302, 500, 500, 503, 410),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      after: fc.nat({ max: 60 }),
      leases: fc.constantFrom('void' as const, 'lapse' as const),
      again: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('poison' as const),
      consumer: fc.constantFrom(...consumers),
      nth: fc.option(nth, { freq: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'heal and replay' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'hang' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'wake the hung' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('work' as const), turns: fc.integer({ min: 1, max: 25 }) }),
  },
);

const person = fc.constantFrom('prime', 'counteroffer', ...testPersons.map(({ scenario }) => scenario));

export const script: fc.Arbitrary<Script> = fc.record({
  processes: fc.constantFrom(1, 1, 1, 2),
  batchSize: fc.constantFrom(3, 10, 50, 50),
  webhooks: fc.constantFrom('none', 'decisions', 'decisions', 'decisions', 'all'),
  persons: fc.tuple(person, person),
  commands: fc.array(command, { minLength: 6, maxLength: 15, size: 'max' }),
});
