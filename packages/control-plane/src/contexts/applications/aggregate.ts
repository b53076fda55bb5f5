import { type Decision, fold } from '../../kernel/decider.ts';
import type { DomainEvent } from '../../kernel/events.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ApplicationCommand } from './commands.ts';
import { type ApplicationRejection, applicationDecider } from './decider.ts';
import type { ApplicationEventBody } from './events.ts';
import { project } from './projections.ts';
import type { ApplicationState } from './state.ts';

export type Executed =
  | { accepted: true; state: ApplicationState; events: readonly ApplicationEventBody[] }
  | { accepted: false; rejection: ApplicationRejection };

/** Reads the application, decides, appends, and brings its read model along, all in the given work. */
export async function execute(
  work: Work,
  applicationId: string,
  command: ApplicationCommand,
): Promise<Executed> {
  const stream = await work.readStream(applicationId);
  const history = stream.events.map(bodyOf);
  const before = fold(applicationDecider, history);
  const decision: Decision<ApplicationEventBody, ApplicationRejection> = applicationDecider.decide(
    command,
    before,
  );
  if (!decision.accepted) return decision;
  if (decision.events.length > 0) {
    await work.append('applications', {
      aggregateType: 'application',
      aggregateId: applicationId,
      expectedVersion: stream.version,
      events: decision.events,
    });
    await project(work, applicationId, stream.version + decision.events.length, [
      ...stream.events.map((event) => ({ body: bodyOf(event), at: event.eventTimestamp })),
      ...decision.events.map((body) => ({ body, at: work.now.toISOString() })),
    ]);
  }
  return {
    accepted: true,
    events: decision.events,
    state: decision.events.reduce(applicationDecider.evolve, before),
  };
}

/** The stream of an application holds application events only; the catalogue has checked each payload. */
function bodyOf(event: DomainEvent): ApplicationEventBody {
  return { type: event.eventType, payload: event.payload } as ApplicationEventBody;
}
