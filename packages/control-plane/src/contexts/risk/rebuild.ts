import { isEvent } from '../../kernel/events.ts';
import type { ProjectedStream, Row, StreamProjection } from '../../platform/projections/projection.ts';
import { riskEvents } from './events.ts';

const table = 'risk.assessments';
const sealed = 'sealed: incomes and bureau figures, which no event may hold';

/** Assessments, as their events tell them. */
export const assessmentsProjection: StreamProjection = {
  kind: 'streams',
  name: 'risk-assessments',
  aggregateType: 'risk_assessment',
  tables: [
    {
      name: table,
      key: ['assessment_id'],
      of: 'assessment_id',
      kept: { sealed_inputs: sealed, sealed_result: sealed },
    },
  ],
  rewrite: (into, streams) => into.put(table, streams.flatMap(rowOf)),
};

function rowOf({ aggregateId, events }: ProjectedStream): Row[] {
  const [started] = events;
  const last = events.at(-1);
  if (!started || !last || !isEvent(started, riskEvents.RiskAssessmentStarted)) return [];
  const { applicationId, policyId, policyVersion, attempt = 1 } = started.payload;
  const found = isEvent(last, riskEvents.RiskAssessmentCompleted) ? last.payload : undefined;
  return [
    {
      assessment_id: aggregateId,
      application_id: applicationId,
      trigger_event_id: started.metadata.causationId,
      attempt,
      status: found ? 'completed' : 'started',
      policy_id: policyId,
      policy_version: policyVersion,
      outcome: found?.outcome ?? null,
      score: found?.score ?? null,
      reason_codes: found?.reasonCodes ?? [],
      offers: found?.offers ?? [],
      content_hash: found?.contentHash ?? null,
      created_at: started.eventTimestamp,
      updated_at: last.eventTimestamp,
    },
  ];
}
