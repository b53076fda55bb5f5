import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { type CreditplaneOptions, checkOptions } from './client-options.ts';
import { maskKey } from './inspection.ts';
import { adminResource } from './resources/admin.ts';
import { analyticsResource } from './resources/analytics.ts';
import { applicationsResource } from './resources/applications.ts';
import { complianceResource } from './resources/compliance.ts';
import { creditResource } from './resources/credit.ts';
import { deliveriesResource, eventsResource } from './resources/events.ts';
import { healthResource } from './resources/health.ts';
import { providersResource } from './resources/providers.ts';
import { riskResource } from './resources/risk.ts';
import { testClocksResource } from './resources/test-clocks.ts';
import { usersResource } from './resources/users.ts';
import { webhookEndpointsResource } from './resources/webhook-endpoints.ts';
import { createAgent } from './transport/agent.ts';
import { createExchange, createOpenExchange } from './transport/exchange.ts';
import { createCallLines } from './transport/lines.ts';
import { type Call, createCall } from './transport/operation.ts';
import { defaultRetryRules } from './transport/retry.ts';
import { createTransport } from './transport/transport.ts';

/**
 * The client. Make one and keep it: it holds the connections. Its methods bear the names of the API's operations; each
 * rejects with a CreditplaneError only.
 */
export class Creditplane {
  readonly users: ReturnType<typeof usersResource>;
  readonly applications: ReturnType<typeof applicationsResource>;
  readonly credit: ReturnType<typeof creditResource>;
  readonly webhookEndpoints: ReturnType<typeof webhookEndpointsResource>;
  readonly events: ReturnType<typeof eventsResource>;
  readonly deliveries: ReturnType<typeof deliveriesResource>;
  readonly risk: ReturnType<typeof riskResource>;
  readonly compliance: ReturnType<typeof complianceResource>;
  readonly providers: ReturnType<typeof providersResource>;
  readonly testClocks: ReturnType<typeof testClocksResource>;
  readonly analytics: ReturnType<typeof analyticsResource>;
  readonly admin: ReturnType<typeof adminResource>;
  readonly health: ReturnType<typeof healthResource>;
  /**
   * Any operation of the contract by its name, typed by it: `call('users.get', { path: { userId } })`. The resources are
   * made of it, and easier to read.
   */
  readonly call: Call;

  readonly #shown: { baseUrl: string; apiKey: string };
  readonly #close: () => void;

  constructor(options: CreditplaneOptions) {
    const { apiKey, baseUrl, timeoutMs, maxRetries, httpAgent } = checkOptions(options);
    const agent = httpAgent ?? createAgent(baseUrl);
    const transport = createTransport({
      apiKey,
      baseUrl,
      timeoutMs,
      retry: { ...defaultRetryRules, maxRetries },
      exchange: createExchange(agent),
      uuid: randomUUID,
      random: Math.random,
      now: () => new Date(),
    });
    const call = createCall(transport);
    const callLines = createCallLines({
      apiKey,
      baseUrl,
      timeoutMs,
      uuid: randomUUID,
      now: () => new Date(),
      open: createOpenExchange(agent),
    });
    this.call = call;
    this.users = usersResource(call);
    this.applications = applicationsResource(call);
    this.credit = creditResource(call);
    this.webhookEndpoints = webhookEndpointsResource(call);
    this.events = eventsResource(call);
    this.deliveries = deliveriesResource(call);
    this.risk = riskResource(call);
    this.compliance = complianceResource(call);
    this.providers = providersResource(call);
    this.testClocks = testClocksResource(call);
    this.analytics = analyticsResource(call);
    this.admin = adminResource(call, callLines);
    this.health = healthResource(transport);
    this.#shown = { baseUrl, apiKey: maskKey(apiKey) };
    this.#close = () => (httpAgent ? undefined : agent.destroy());
  }

  /** Closes the kept connections. Not needed before the process ends; an agent of your own is left open. */
  close(): void {
    this.#close();
  }

  /** The key appears masked wherever the client is printed or serialised. */
  toJSON(): { baseUrl: string; apiKey: string } {
    return { ...this.#shown };
  }

  [inspect.custom](): string {
    return `Creditplane { baseUrl: '${this.#shown.baseUrl}', apiKey: '${this.#shown.apiKey}' }`;
  }
}
