/** What a command may come to: events, or a typed rejection. Never an exception. */
export type Decision<Event, Rejection> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly rejection: Rejection };

/** Three pure functions: no IO, no clock, no random. Facts and times come in with the command. */
export type Decider<State, Command, Event, Rejection> = {
  initialState: State;
  evolve: (state: State, event: Event) => State;
  decide: (command: Command, state: State) => Decision<Event, Rejection>;
};

export function accept<Event>(...events: Event[]): Decision<Event, never> {
  return { accepted: true, events };
}

export function reject<Rejection>(rejection: Rejection): Decision<never, Rejection> {
  return { accepted: false, rejection };
}

/** The state after a history. */
export function fold<State, Event>(
  decider: { initialState: State; evolve: (state: State, event: Event) => State },
  history: readonly Event[],
): State {
  return history.reduce(decider.evolve, decider.initialState);
}
