import type { StubbornLender } from './stubborn-lender.ts';
import type { WebhookReceiver } from './webhook-receiver.ts';

export type Acknowledged = { key: string; applicationId: string };

export type Findings = {
  /** What was broken, a sentence each; empty is what is promised. */
  broken: string[];
  decisions: number;
  webhookIds: number;
  deliveries: number;
  auditEntries: number;
};

const undecided = new Set(['submitted', 'processing']);

/** The types that every application with one decision causes; one more for each of its offers. */
const typesOf = (outcome: string): string[] => [
  'application.created',
  'application.processing',
  'decision.created',
  `application.${outcome}`,
];

/** The applications that have no decision yet, or wait for a webhook. */
export async function unfinished(
  lender: StubbornLender,
  receiver: WebhookReceiver,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const applications = await lender.list('/applications');
  const states = new Map(applications.map(({ id, status }) => [String(id), String(status)]));
  const seen = new Set(receiver.webhooks().map(({ type, applicationId }) => `${applicationId} ${type}`));
  return acknowledged.flatMap(({ applicationId }) => {
    const state = states.get(applicationId);
    if (state === undefined || undecided.has(state)) return [`${applicationId} is ${state ?? 'not there'}`];
    const missing = typesOf(state).filter((type) => !seen.has(`${applicationId} ${type}`));
    return missing.map((type) => `${applicationId} waits for ${type}`);
  });
}

/** Holds everything that was promised against what is there. To be called when nothing is under way any more. */
export async function checkOutcome(
  lender: StubbornLender,
  receiver: WebhookReceiver,
  acknowledged: readonly Acknowledged[],
): Promise<Findings> {
  const broken: string[] = [];
  const applications = await lender.list('/applications');
  broken.push(...checkApplications(applications, acknowledged));
  let decisions = 0;
  for (const { applicationId } of acknowledged) {
    const { body } = await lender.get(`/applications/${applicationId}/decisions`);
    const count = (body['data'] as unknown[] | undefined)?.length ?? 0;
    decisions += count;
    if (count !== 1) broken.push(`${applicationId} has ${count} decisions`);
  }
  const webhooks = receiver.webhooks();
  broken.push(...checkWebhooks(webhooks));
  const entries = await lender.list('/admin/audit');
  broken.push(...checkAudit(entries));
  const { body: verification } = await lender.get('/admin/audit/verification');
  if (verification['valid'] !== true) broken.push(`The audit chain: ${JSON.stringify(verification)}`);
  return {
    broken,
    decisions,
    webhookIds: webhooks.length,
    deliveries: webhooks.reduce((sum, { deliveries }) => sum + deliveries, 0),
    auditEntries: entries.length,
  };
}

function checkApplications(
  applications: readonly Record<string, unknown>[],
  acknowledged: readonly Acknowledged[],
): string[] {
  const broken: string[] = [];
  const byKey = new Map<string, string[]>();
  for (const { id, externalId } of applications) {
    byKey.set(String(externalId), [...(byKey.get(String(externalId)) ?? []), String(id)]);
  }
  for (const { key, applicationId } of acknowledged) {
    const ids = byKey.get(key) ?? [];
    if (ids.length !== 1 || ids[0] !== applicationId) {
      broken.push(`key ${key} was answered ${applicationId} and made ${ids.join(', ') || 'nothing'}`);
    }
  }
  if (applications.length !== acknowledged.length) {
    broken.push(`${applications.length} applications stand for ${acknowledged.length} keys`);
  }
  return broken;
}

function checkWebhooks(webhooks: ReturnType<WebhookReceiver['webhooks']>): string[] {
  const broken: string[] = [];
  const idOf = new Map<string, string>();
  for (const { id, type, aggregateId, bodies } of webhooks) {
    if (bodies.size > 1) broken.push(`webhook ${id} came with ${bodies.size} bodies`);
    // One aggregate is created, decided, offered once here: a second id for it is a doubled event.
    const happening = [...bodies].map((body) => sequenceOf(body)).join();
    const what = `${aggregateId} ${type} ${happening}`;
    const other = idOf.get(what);
    if (other && other !== id) broken.push(`${what} came as ${other} and as ${id}`);
    idOf.set(what, id);
  }
  return broken;
}

function sequenceOf(body: string): number {
  return (JSON.parse(body) as { data: { sequence: number } }).data.sequence;
}

function checkAudit(entries: readonly Record<string, unknown>[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ eventId }) => {
    const doubled = seen.has(String(eventId));
    seen.add(String(eventId));
    return doubled ? [`event ${eventId} is audited twice`] : [];
  });
}
