import { createControlPlane } from '@creditplane/control-plane/testing';
import { Creditplane } from '@creditplane/sdk';
import { serve } from '@hono/node-server';
import { createLender, type Lender } from '../../src/server.ts';

/** One webhook as it came over the wire. */
type Delivery = { body: string; headers: Record<string, string>; status: number };

export type RunningLender = {
  url: string;
  creditplane: Creditplane;
  webhookSecret: string;
  lender: Lender;
  deliveries: Delivery[];
  /** Everything that the lender logged, as text. */
  logged: string[];
  stop(): Promise<void>;
};

/** As much of a control plane as a lender needs. */
export type LendersControlPlane = { url: string; secretKey: string; stop(): Promise<void> };

/** A control plane and the lender, both for real over HTTP, joined by a webhook endpoint. */
export async function runLender(
  startControlPlane: () => Promise<LendersControlPlane> = createControlPlane,
): Promise<RunningLender> {
  const controlPlane = await startControlPlane();
  const creditplane = new Creditplane({ apiKey: controlPlane.secretKey, baseUrl: controlPlane.url });
  const deliveries: Delivery[] = [];
  const logged: string[] = [];

  // The endpoint's secret is known only once its address is: listen first, then make the lender.
  let lender: Lender | undefined;
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: async (request) => {
      if (!lender) return new Response(null, { status: 503 });
      if (!request.url.endsWith('/webhooks/creditplane')) return lender.fetch(request);
      const body = await request.clone().text();
      const response = await lender.fetch(request);
      deliveries.push({ body, headers: Object.fromEntries(request.headers), status: response.status });
      return response;
    },
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The lender listens on no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const { secret } = await creditplane.webhookEndpoints.create({ url: `${url}/webhooks/creditplane` });
  lender = createLender({
    creditplane,
    webhookSecret: secret,
    log: (message, facts) => logged.push(JSON.stringify({ message, ...facts })),
  });
  return {
    url,
    creditplane,
    webhookSecret: secret,
    lender,
    deliveries,
    logged,
    stop: async () => {
      await controlPlane.stop();
      await new Promise((resolve) => server.close(resolve));
      creditplane.close();
    },
  };
}
