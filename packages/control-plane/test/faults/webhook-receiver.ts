import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Webhook = {
  id: string;
  type: string;
  /** The event's subject: an application or an offer. */
  aggregateId: string;
  applicationId: string | undefined;
  /** Every different body that came under this id. */
  bodies: ReadonlySet<string>;
  deliveries: number;
};

/** The lender's endpoint: keeps what came, by `webhook-id`. */
export type WebhookReceiver = {
  readonly url: string;
  webhooks(): Webhook[];
  close(): Promise<void>;
};

type Body = { type: string; data: { aggregateId: string; applicationId?: string } };

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const byId = new Map<string, { bodies: Set<string>; deliveries: number }>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const id = String(request.headers['webhook-id']);
      const known = byId.get(id) ?? { bodies: new Set(), deliveries: 0 };
      known.bodies.add(Buffer.concat(chunks).toString('utf8'));
      known.deliveries += 1;
      byId.set(id, known);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    webhooks: () =>
      [...byId].map(([id, { bodies, deliveries }]) => {
        const [first = '{}'] = bodies;
        const { type, data } = JSON.parse(first) as Body;
        return {
          id,
          type,
          aggregateId: data.aggregateId,
          applicationId: data.applicationId,
          bodies,
          deliveries,
        };
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
