import type { NewJob } from '../../../platform/jobs/queue.ts';

export const applyKind = 'configuration.apply_settings_proposal';
export const expireKind = 'configuration.expire_settings_proposal';

export function applyJob(proposalId: string, dueAt: Date): NewJob {
  return { kind: applyKind, payload: { proposalId }, dueAt, dedupeKey: proposalId };
}

export function expireJob(proposalId: string, dueAt: Date): NewJob {
  return { kind: expireKind, payload: { proposalId }, dueAt, dedupeKey: proposalId };
}
