import { z } from '../../../platform/http/schema.ts';

/** What staff are told by e-mail. Ids and dates only: nothing of an applicant. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('webhook_endpoint_disabled'),
    subjectId: z.string(),
    reason: z.enum(['answered_gone', 'failing']),
  }),
  z.object({ kind: z.literal('api_key_expiring'), subjectId: z.string(), expiresAt: z.string() }),
]);

export type Notice = z.output<typeof noticeSchema>;

const reasons = {
  answered_gone: 'it answered 410 Gone',
  failing: 'it has failed for days, without one success between',
} as const;

/** The notice in words, as plain text and as HTML. */
export function renderNotice(notice: Notice, mode: string): { subject: string; text: string; html: string } {
  const { subject, paragraphs } = wordsOf(notice, mode);
  return {
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html><html lang="en"><body>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</body></html>`,
  };
}

function wordsOf(notice: Notice, mode: string): { subject: string; paragraphs: string[] } {
  const { subjectId } = notice;
  switch (notice.kind) {
    case 'webhook_endpoint_disabled':
      return {
        subject: `Creditplane sends nothing more to ${subjectId} (${mode} mode)`,
        paragraphs: [
          `The webhook endpoint ${subjectId} in ${mode} mode was turned off, since ${reasons[notice.reason]}.`,
          `Once it answers again: creditplane webhooks update ${subjectId} --enable`,
          `Then send what it missed: creditplane webhooks recover ${subjectId} --since 7d`,
        ],
      };
    case 'api_key_expiring':
      return {
        subject: `The API key ${subjectId} expires on ${notice.expiresAt.slice(0, 10)} (${mode} mode)`,
        paragraphs: [
          `The API key ${subjectId} in ${mode} mode expires at ${notice.expiresAt}. Requests with it are refused from then on.`,
          'Rotate it before: the old and the new key work side by side while you change over.',
        ],
      };
    default:
      throw new Error(`Unknown notice: ${JSON.stringify(notice satisfies never)}`);
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
