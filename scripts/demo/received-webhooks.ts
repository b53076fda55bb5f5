import { setTimeout as pause } from 'node:timers/promises';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/** One delivery as it came over the wire, and what the lender answered. */
export type Delivery = { body: string; headers: Record<string, string>; status: number };

/** A webhook of one application. */
export type ReceivedWebhook = { type: string; sequence: number; verified: boolean };

/**
 * The webhooks of an application, each once, in the order of its history. `verified`: the reference library of
 * Standard Webhooks accepts the signature of every delivery, and the lender took it.
 */
export function webhooksOf(
  applicationId: string,
  deliveries: readonly Delivery[],
  secret: string,
): ReceivedWebhook[] {
  const reference = new Webhook(secret);
  const byId = new Map<string, ReceivedWebhook>();
  for (const { body, headers, status } of deliveries) {
    const { type, data } = JSON.parse(body) as {
      type: string;
      data: { applicationId?: string; sequence: number };
    };
    if (data.applicationId !== applicationId) continue;
    const id = headers['webhook-id'] ?? '';
    const before = byId.get(id)?.verified ?? true;
    const verified = before && status === 204 && isSigned(reference, body, headers);
    byId.set(id, { type, sequence: data.sequence, verified });
  }
  return [...byId.values()].sort((one, other) => one.sequence - other.sequence);
}

/** Waits until `isComplete`, or until the time is up. */
export async function waitUntil(isComplete: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (!isComplete()) {
    if (performance.now() > deadline) return false;
    await pause(10);
  }
  return true;
}

function isSigned(reference: Webhook, body: string, headers: Record<string, string>): boolean {
  try {
    reference.verify(body, headers);
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}
