import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { ProjectedStream, Row, StreamProjection } from '../../platform/projections/projection.ts';
import { type ComplianceOutcome, complianceEvents } from './events.ts';

const table = 'compliance.checks';

/** Compliance checks, as their events tell them. */
export const checksProjection: StreamProjection = {
  kind: 'streams',
  name: 'compliance-checks',
  aggregateType: 'compliance_check',
  tables: [
    {
      name: table,
      key: ['check_id'],
      of: 'check_id',
      kept: { sealed_record: 'sealed: what was found of whom, watchlist hits included' },
    },
  ],
  rewrite: (into, streams) => into.put(table, streams.flatMap(rowOf)),
};

function rowOf({ aggregateId, events }: ProjectedStream): Row[] {
  const [started] = events;
  const last = events.at(-1);
  if (!started || !last || !isEvent(started, complianceEvents.ComplianceCheckStarted)) return [];
  const outcome = outcomeOf(last);
  return [
    {
      check_id: aggregateId,
      application_id: started.payload.applicationId,
      trigger_event_id: started.metadata.causationId,
      attempt: started.payload.attempt ?? 1,
      status: outcome ? 'completed' : 'started',
      outcome: outcome ?? null,
      created_at: started.eventTimestamp,
      updated_at: last.eventTimestamp,
    },
  ];
}

function outcomeOf(event: DomainEvent): ComplianceOutcome | undefined {
  if (isEvent(event, complianceEvents.ComplianceCheckPassed)) return 'pass';
  if (isEvent(event, complianceEvents.ComplianceCheckCompleted)) return event.payload.outcome;
  return undefined;
}
