import { Creditplane } from '@creditplane/sdk';
import { serve } from '@hono/node-server';
import { createLender } from './server.ts';

const { CREDITPLANE_API_KEY, CREDITPLANE_BASE_URL, CREDITPLANE_WEBHOOK_SECRET, PORT = '3000' } = process.env;
if (!CREDITPLANE_API_KEY || !CREDITPLANE_WEBHOOK_SECRET) {
  console.error('Set CREDITPLANE_API_KEY and CREDITPLANE_WEBHOOK_SECRET; see README.md.');
  process.exit(1);
}

const creditplane = new Creditplane({
  apiKey: CREDITPLANE_API_KEY,
  ...(CREDITPLANE_BASE_URL ? { baseUrl: CREDITPLANE_BASE_URL } : {}),
});
const lender = createLender({
  creditplane,
  webhookSecret: CREDITPLANE_WEBHOOK_SECRET.split(','),
  log: (message, facts) => console.log(JSON.stringify({ message, ...facts })),
});

const server = serve({ fetch: lender.fetch, port: Number(PORT) }, ({ port }) => {
  console.log(`Juniper Lending on http://localhost:${port}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
