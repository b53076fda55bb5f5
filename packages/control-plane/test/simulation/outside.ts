import type { Outside } from '../../src/composition/parts.ts';

/** One webhook that reached the lender. */
export type Received = { webhookId: string; body: string; status: number };

/** What lies outside the house, by script: vendors whose attempts fail, a receiver that answers badly. No time passes. */
export type ScriptedOutside = Outside & {
  /** The next so many attempts at any vendor fail. */
  troubleVendors(attempts: number): void;
  /** The next so many webhooks get this status; 0 breaks the connection before, -1 after the lender took it. */
  troubleReceiver(webhooks: number, status: number): void;
  readonly received: readonly Received[];
  /** Vendor attempts that failed so far. */
  vendorFailures(): number;
};

export function scriptedOutside(): ScriptedOutside {
  const received: Received[] = [];
  let vendorTrouble = 0;
  let vendorFailures = 0;
  let receiverTrouble = { webhooks: 0, status: 200 };
  return {
    environment: {
      delay: async (_delayMs, signal) => {
        signal.throwIfAborted();
        if (vendorTrouble === 0) return;
        vendorTrouble -= 1;
        vendorFailures += 1;
        throw new Error('The vendor hung up.');
      },
    },
    httpClient: {
      post: async (_url, headers, body) => {
        const troubled = receiverTrouble.webhooks > 0;
        if (troubled) receiverTrouble.webhooks -= 1;
        const status = troubled ? receiverTrouble.status : 200;
        if (status === 0) throw new Error('Connection refused.');
        received.push({ webhookId: headers['webhook-id'] ?? '', body, status: Math.max(0, status) });
        if (status === -1) throw new Error('Connection reset.');
        return { status };
      },
    },
    troubleVendors: (attempts) => {
      vendorTrouble = attempts;
    },
    troubleReceiver: (webhooks, status) => {
      receiverTrouble = { webhooks, status };
    },
    received,
    vendorFailures: () => vendorFailures,
  };
}
