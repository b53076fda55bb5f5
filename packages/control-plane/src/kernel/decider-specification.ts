import { type Decider, type Decision, fold } from './decider.ts';

/**
 * A decider's behaviour, read as given / when / then:
 * `specify(decider).given([created]).when(withdraw)` is the decision, to be compared by the test.
 */
export function specify<State, Command, Event, Rejection>(
  decider: Decider<State, Command, Event, Rejection>,
): {
  given(history: readonly Event[]): { when(command: Command): Decision<Event, Rejection>; state: State };
} {
  return {
    given: (history) => {
      const state = fold(decider, history);
      return { state, when: (command) => decider.decide(command, state) };
    },
  };
}
