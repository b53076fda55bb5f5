import { ndjson, type Reply } from '../platform/http/route.ts';
import { entityTagOf, isKnownTo } from './entity-tag.ts';
import type { PlainAnswer } from './exchange.ts';
import { streamOfLines } from './line-stream.ts';

/** What goes out for a reply: lines as they come, everything else as JSON. */
export function answerOf(
  request: Request,
  reply: Reply<unknown>,
  replayed: boolean,
  onBreak: (error: unknown) => void,
): PlainAnswer | Response {
  if (!reply.lines) return plainAnswerOf(request, reply, replayed);
  const body = request.method === 'HEAD' ? null : streamOfLines(reply.lines, onBreak);
  return new Response(body, {
    status: reply.status,
    headers: { 'Cache-Control': 'private, no-store', ...reply.headers, 'Content-Type': ndjson },
  });
}

/** A handler's reply as JSON; what a GET answers carries a tag, and 304 where the caller has it already. */
function plainAnswerOf(request: Request, reply: Reply<unknown>, replayed: boolean): PlainAnswer {
  const headers: Record<string, string> = { ...reply.headers };
  if (replayed) headers['Idempotency-Replayed'] = 'true';
  if (reply.body === undefined) return { status: reply.status, body: null, headers };
  return jsonAnswer(request, { status: reply.status, body: JSON.stringify(reply.body), headers });
}

/** JSON that is there as text already. */
export function jsonAnswer(
  request: Request,
  { status, body, ...given }: { status: number; body: string; headers: Readonly<Record<string, string>> },
): PlainAnswer {
  const headers: Record<string, string> = { ...given.headers };
  if (status === 200 && (request.method === 'GET' || request.method === 'HEAD')) {
    const entityTag = entityTagOf(body);
    headers['ETag'] = entityTag;
    if (isKnownTo(request, entityTag)) return { status: 304, body: null, headers };
  }
  headers['Content-Type'] = 'application/json';
  return { status, body, headers };
}
