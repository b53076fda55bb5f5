import { type Decision, fold } from '../../kernel/decider.ts';
import type { DomainEvent } from '../../kernel/events.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ApplicationCommand } from './commands.ts';
import { applicationDecider } from './decider.ts';
import type { ApplicationRejection } from './deciding/rejection.ts';
import type { ApplicationEventBody } from './events.ts';
import { project } from './projections.ts';
import type { ApplicationState } from './state.ts';
import { timersAfter } from './timers.ts';

export type Executed =
  | { accepted: true; state: ApplicationState; events: readonly ApplicationEventBody[] }
  | { accepted: false; rejection: ApplicationRejection };

/**
 * Reads the application, decides, appends, brings its read model along and sets its timers, all in the given work. Where
 * the caller names the version that it looked at, an application that has moved on since is rejected as `stale_view`.
 */
export async function execute(
  work: Work,
  applicationId: string,
  command: ApplicationCommand,
  expectedVersion?: number,
): Promise<Executed> {
  const stream = await work.readStream(applicationId);
  if (expectedVersion !== undefined && stream.version > 0 && stream.version !== expectedVersion) {
    return { accepted: false, rejection: { code: 'stale_view', version: stream.version } };
  }
  const history = stream.events.map(bodyOf);
  const before = fold(applicationDecider, history);
  const decision: Decision<ApplicationEventBody, ApplicationRejection> = applicationDecider.decide(
    command,
    before,
  );
  if (!decision.accepted) return decision;
  const state = decision.events.reduce(applicationDecider.evolve, before);
  if (decision.events.length > 0) {
    await work.append('applications', {
      aggregateType: 'application',
      aggregateId: applicationId,
      expectedVersion: stream.version,
      events: decision.events,
    });
    project(
      work,
      applicationId,
      stream.version + decision.events.length,
      [
        ...stream.events.map((event) => ({ body: bodyOf(event), at: event.eventTimestamp })),
        ...decision.events.map((body) => ({ body, at: work.now.toISOString() })),
      ],
      decision.events,
    );
    const timers = timersAfter(decision.events, state, work.now);
    if (timers.length > 0) await work.schedule(...timers);
  }
  return { accepted: true, events: decision.events, state };
}

/** The stream of an application holds application events only; the catalogue has checked each payload. */
function bodyOf(event: DomainEvent): ApplicationEventBody {
  return { type: event.eventType, payload: event.payload } as ApplicationEventBody;
}
