import { wrappingOf } from '../platform/crypto/data-key.ts';
import type { SealedColumn } from '../platform/crypto/resealing.ts';

/**
 * Every column whose values a master key sealed, with what they are bound to: the contexts' own words, repeated here
 * for rotation. Where one is wrong, its values do not open, are counted as unreadable and keep the old master in place.
 */
export const sealedColumns: readonly SealedColumn[] = [
  dataKeys('users.data_keys'),
  dataKeys('providers.data_keys'),
  {
    table: 'platform.idempotency_keys',
    column: 'sealed_body',
    key: ['tenant_id', 'mode', 'route', 'idempotency_key'],
    boundTo: (...parts) => ['sealed', `idempotency:${parts.join(':')}`],
  },
  {
    table: 'event_store.dead_letters',
    column: 'error',
    key: ['consumer', 'event_id'],
    boundTo: (_consumer, eventId) => ['sealed', `dead-letter:${eventId}`],
  },
  {
    table: 'jobs.jobs',
    column: 'sealed_error',
    key: ['job_id'],
    boundTo: (jobId) => ['sealed', `job-error:${jobId}`],
  },
  {
    table: 'applications.applications',
    column: 'sealed_metadata',
    key: ['application_id'],
    boundTo: (applicationId) => ['sealed', `applications.metadata:${applicationId}`],
  },
  {
    table: 'applications.drafts',
    column: 'sealed_content',
    key: ['application_id'],
    boundTo: (applicationId) => ['sealed', `applications.drafts:${applicationId}`],
  },
  {
    table: 'identity.members',
    column: 'sealed_email',
    key: ['member_id'],
    boundTo: (memberId) => ['sealed', `identity.members.sealed_email:${memberId}`],
  },
  {
    table: 'audit.origins',
    column: 'sealed_address',
    key: ['tenant_id', 'mode', 'address_hash'],
    boundTo: (...parts) => ['sealed', `audit-origin:${parts.join(':')}`],
  },
  {
    table: 'compliance.checks',
    column: 'sealed_record',
    key: ['check_id'],
    boundTo: (checkId) => ['sealed', `compliance.checks.sealed_record:${checkId}`],
  },
  caseColumn('sealed_hit'),
  caseColumn('sealed_reason'),
  assessmentColumn('sealed_inputs'),
  assessmentColumn('sealed_result'),
  {
    table: 'notifications.webhook_endpoints',
    column: 'sealed_secret',
    key: ['tenant_id', 'mode', 'endpoint_id'],
    boundTo: (...parts) => ['sealed', `webhook-secret:${parts.join(':')}`],
  },
  {
    table: 'notifications.webhook_endpoints',
    column: 'sealed_previous_secret',
    key: ['tenant_id', 'mode', 'endpoint_id'],
    boundTo: (...parts) => ['sealed', `webhook-secret:${parts.join(':')}`],
  },
  {
    table: 'notifications.delivery_attempts',
    column: 'sealed_response',
    key: ['tenant_id', 'mode', 'delivery_id', 'attempt'],
    boundTo: (...parts) => ['sealed', `webhook-response:${parts.join(':')}`],
  },
  {
    table: 'notifications.deliveries',
    column: 'sealed_body',
    key: ['tenant_id', 'mode', 'delivery_id'],
    boundTo: (...parts) => ['sealed', `webhook-body:${parts.join(':')}`],
  },
];

/** Sealed under a data key: rotation re-wraps the data key, and these stay as they are. */
export const columnsUnderDataKeys: readonly string[] = [
  'users.person_versions.sealed_person',
  'users.consents.sealed_ip',
  'users.reveals.sealed_note',
  'providers.requests.sealed_report',
  'providers.answers.sealed_raw',
];

function dataKeys(table: string): SealedColumn {
  return {
    table,
    column: 'wrapped_key',
    key: ['tenant_id', 'subject_id', 'record_class'],
    boundTo: (tenantId = '', subjectId = '', recordClass = '') =>
      wrappingOf({ tenantId, subjectId, recordClass }),
  };
}

function caseColumn(column: 'sealed_hit' | 'sealed_reason'): SealedColumn {
  return {
    table: 'compliance.cases',
    column,
    key: ['case_id'],
    boundTo: (caseId) => ['sealed', `compliance.cases.${column}:${caseId}`],
  };
}

function assessmentColumn(column: 'sealed_inputs' | 'sealed_result'): SealedColumn {
  return {
    table: 'risk.assessments',
    column,
    key: ['assessment_id'],
    boundTo: (assessmentId) => ['sealed', `risk.assessments.${column}:${assessmentId}`],
  };
}
