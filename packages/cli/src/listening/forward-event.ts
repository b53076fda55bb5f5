import { createHmac } from 'node:crypto';
import type { Event } from '@creditplane/sdk';

export type Forwarded = { delivered: boolean; statusCode: number | null; error?: string };

const timeoutMs = 15_000;

/** Posts an event as the control plane would send it, signed by Standard Webhooks, once. */
export async function forwardEvent(
  event: Event,
  target: { url: string; secret: string },
): Promise<Forwarded> {
  const body = JSON.stringify({ type: event.type, timestamp: event.createdAt, data: event.data });
  const sentAt = String(Math.floor(Date.now() / 1000));
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': event.id,
        'webhook-timestamp': sentAt,
        'webhook-signature': signatureOf(`${event.id}.${sentAt}.${body}`, target.secret),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return { delivered: response.ok, statusCode: response.status };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      delivered: false,
      statusCode: null,
      error: cause instanceof Error ? cause.message : 'no answer',
    };
  }
}

/** `v1,` and the HMAC-SHA256 in base64 (Standard Webhooks 1.0). */
function signatureOf(content: string, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}
