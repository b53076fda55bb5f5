import { Fault, type FieldMistake } from '../../../kernel/faults.ts';
import type { z } from '../../../platform/http/schema.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { SubmitRequest } from '../handlers.ts';
import type { DraftRow } from '../rows.ts';
import { type DraftResource, type draftContentSchema, submitApplicationBody } from '../schemas/submission.ts';
import type { KeptContent } from './repository.ts';

export type DraftContent = z.output<typeof draftContentSchema>;

/** A draft may hold metadata, which may be personal: sealed as a whole, bound to its place. */
function sealContent(seal: Seal, applicationId: string, content: DraftContent): Uint8Array {
  return seal.seal(Buffer.from(JSON.stringify(content)), boundTo(applicationId));
}

/** What is kept of a draft's content. */
export function keptContent(seal: Seal, applicationId: string, content: DraftContent): KeptContent {
  const userIds = [...new Set((content.parties ?? []).flatMap(({ userId }) => userId ?? []))];
  return { sealed: sealContent(seal, applicationId, content), userIds };
}

/** Null where the draft was withdrawn. */
export function openContent(seal: Seal, row: DraftRow): DraftContent | null {
  if (!row.sealed_content) return null;
  const plain = seal.open(row.sealed_content, boundTo(row.application_id));
  return JSON.parse(Buffer.from(plain).toString('utf8')) as DraftContent;
}

/** The draft as a submission; 422 with all that is missing or does not go together. */
export function asSubmission(content: DraftContent): SubmitRequest {
  const parsed = submitApplicationBody.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Fault({
    code: 'validation_failed',
    publicMessage: 'The draft cannot be submitted yet.',
    errors: mistakesOf(parsed.error.issues),
  });
}

export function presentDraft(seal: Seal, row: DraftRow): DraftResource {
  const content = openContent(seal, row);
  return {
    id: row.application_id,
    mode: row.mode,
    status: row.status,
    version: row.version,
    content,
    problems: content ? mistakesOf(submitApplicationBody.safeParse(content).error?.issues ?? []) : [],
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

function mistakesOf(issues: readonly z.core.$ZodIssue[]): FieldMistake[] {
  return issues.map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part)}`).join(''),
    message,
  }));
}

function boundTo(applicationId: string): string {
  return `applications.drafts:${applicationId}`;
}
