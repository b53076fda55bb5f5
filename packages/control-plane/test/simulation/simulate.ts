import type { Acknowledged } from './acknowledged.ts';
import type { Command, Script } from './commands.ts';
import { readFacts } from './facts.ts';
import { type Lender, lenderOf } from './lender.ts';
import { outcomeOf } from './outcomes.ts';
import { personOf } from './persons.ts';
import type { Storage } from './storage.ts';
import { type Evidence, inCommitOrder } from './violations.ts';
import { createWorld, type World } from './world.ts';

export type Run = {
  trace: readonly string[];
  applications: number;
  events: number;
  crashes: number;
  replays: number;
  webhooks: number;
};

type Story = {
  script: Script;
  world: World;
  lender: Lender;
  storage: Storage;
  tenantId: string;
  applications: Acknowledged[];
  users: Map<string, { userId: string; consents: string[] }>;
  /** A vendor failed or a consent went: who is referred for it cannot be told from the scenario. */
  troubled: boolean;
  keys: number;
  replays: number;
};

const decisionsOnly = ['decision.created', 'application.expired', 'application.withdrawn'];

/** Plays a script under a seed, to the end of all that it set off. What came of it is for `violationsOf` to judge. */
export async function simulate(
  seed: number,
  script: Script,
  storage: Storage,
): Promise<{ run: Run; evidence: Evidence }> {
  await storage.prepareFor(seed);
  const world = createWorld(seed, script, storage.database);
  const provisioned = await world.anyProcess().provision({
    name: 'Simulated lender',
    mode: 'test',
    settings: { rateLimitPerMinute: null, rateLimitPerHour: null },
  });
  const story: Story = {
    script,
    world,
    lender: lenderOf(world, provisioned.secretKey),
    storage,
    tenantId: provisioned.tenantId,
    applications: [],
    users: new Map(),
    troubled: false,
    keys: 0,
    replays: 0,
  };
  if (script.webhooks !== 'none') {
    const eventTypes = script.webhooks === 'all' ? [] : decisionsOnly;
    const url = 'http://127.0.0.1:9/hooks';
    await mustAnswer(201, story.lender.post('/webhook-endpoints', { url, eventTypes }, nextKey(story)));
  }
  for (const command of script.commands) {
    world.trace.push(JSON.stringify(command));
    await play(command, story);
    // After a leap nothing has been done yet: the next command meets what is overdue.
    const turns = command.do === 'jump' ? 0 : world.chance.below(10);
    for (let done = 0; done < turns; done += 1) await world.turn();
  }
  // The last crash may still come on the way to the end.
  await world.drain();
  await world.wakeHung();
  if (world.chance.happens(0.7)) await healAndReplay(story);
  await world.drain();
  const facts = await readFacts(storage.database, story.tenantId);
  const audit = await mustAnswer(200, story.lender.get('/admin/audit/verification'));
  const evidence: Evidence = {
    facts,
    applications: story.applications,
    outside: world.outside,
    troubled: story.troubled || world.outside.vendorFailures() > 0,
    listensTo: script.webhooks === 'none' ? undefined : script.webhooks === 'all' ? [] : decisionsOnly,
    poisonous: world.heal(),
    audit,
    texts: [...world.logLines, ...world.outside.received.map(({ body }) => body)],
  };
  const run: Run = {
    trace: [
      ...world.trace,
      ...inCommitOrder(facts.events).map(({ event_id, event_type }) => `${event_id} ${event_type}`),
    ],
    applications: story.applications.length,
    events: facts.events.length,
    crashes: world.trace.filter((line) => line.endsWith('died')).length,
    replays: story.replays,
    webhooks: world.outside.received.length,
  };
  return { run, evidence };
}

async function play(command: Command, story: Story): Promise<void> {
  const { world } = story;
  switch (command.do) {
    case 'submit':
      return submit(command, story);
    case 'resend':
      return resend(command, story);
    case 'withdraw':
      return withdraw(command, story);
    case 'reopen':
      return reopen(command, story);
    case 'accept':
      return accept(command, story);
    case 'revoke consent':
      return revokeConsent(command, story);
    case 'jump':
      return world.pass(command.minutes * 60_000);
    case 'trouble vendors':
      return world.outside.troubleVendors(command.attempts);
    case 'trouble receiver':
      return world.outside.troubleReceiver(command.webhooks, command.status);
    case 'crash':
      return world.armCrash(command);
    case 'poison': {
      if (command.nth === null) return world.poison(command.consumer);
      const application = nth(story, command.nth);
      return application && world.poison(command.consumer, application.applicationId);
    }
    case 'heal and replay':
      return healAndReplay(story);
    case 'hang':
      return world.hang();
    case 'wake the hung':
      return world.wakeHung();
    case 'work':
      for (let turns = 0; turns < command.turns; turns += 1) await world.turn();
      return;
    default:
      return unknownCommand(command);
  }
}

async function submit({ person, amount }: Extract<Command, { do: 'submit' }>, story: Story): Promise<void> {
  const { world, lender } = story;
  const scenario = story.script.persons[person] ?? story.script.persons[0];
  const { userId } = await applicantOf(scenario, story);
  const key = nextKey(story);
  const body = {
    parties: [{ role: 'primary', userId }],
    requestedAmount: amount,
    currency: 'USD',
    requestedTermMonths: 36,
    purpose: 'debt_consolidation',
    allowDuplicate: true,
    metadata: { note: 'Zqmetadata' },
  };
  const consented = story.users.get(scenario)?.consents.length === 2;
  if (!consented) {
    await mustAnswer(422, lender.post('/applications', body, key));
    return;
  }
  const twice = world.chance.happens(0.2) ? await lender.postTwice('/applications', body, key) : [];
  const answer = await mustAnswer(201, lender.post('/applications', body, key));
  const applicationId = String(answer['id']);
  for (const each of twice) {
    const same = each.status === 201 && each.body['id'] === applicationId;
    const inFlight = each.status === 409 && each.body['code'] === 'idempotency_in_flight';
    if (!same && !inFlight) throw new Error(`One key, two answers: ${JSON.stringify(each)}`);
  }
  story.applications.push({
    applicationId,
    key,
    body,
    userId,
    submittedAt: world.now(),
    expected: outcomeOf(scenario, amount),
    withdrawn: false,
    reopened: 0,
    acceptedOffer: undefined,
  });
}

async function resend(command: Extract<Command, { do: 'resend' }>, story: Story): Promise<void> {
  const application = nth(story, command.nth);
  // A key is kept for a day; what a lender sends after it is a new request.
  const age = application ? story.world.now().getTime() - application.submittedAt.getTime() : 0;
  if (!application || age > 23 * 60 * 60_000) return;
  const { key, body, applicationId } = application;
  if (command.otherBody) {
    await mustAnswer(422, story.lender.post('/applications', { ...body, purpose: 'moving' }, key));
    return;
  }
  const consented = [...story.users.values()].some(
    ({ userId, consents }) => userId === application.userId && consents.length === 2,
  );
  if (!consented) return;
  const answer = await mustAnswer(201, story.lender.post('/applications', body, key));
  if (answer['id'] !== applicationId)
    throw new Error(`A key answered ${answer['id']} after ${applicationId}.`);
}

async function withdraw(command: Extract<Command, { do: 'withdraw' }>, story: Story): Promise<void> {
  const application = nth(story, command.nth);
  if (!application) return;
  const { applicationId } = application;
  const { status } = await peek(story, applicationId);
  const may = ['processing', 'approved', 'counteroffered', 'referred', 'action_required'].includes(status);
  const path = `/applications/${applicationId}/withdraw`;
  await mustAnswer(may ? 200 : 409, story.lender.post(path, { reason: 'applicant_request' }, nextKey(story)));
  if (may) application.withdrawn = true;
}

async function reopen(command: Extract<Command, { do: 'reopen' }>, story: Story): Promise<void> {
  const application = nth(story, command.nth);
  if (!application) return;
  const { applicationId } = application;
  const { status } = await peek(story, applicationId);
  const may = ['declined', 'incomplete', 'expired'].includes(status);
  const path = `/applications/${applicationId}/reopen`;
  const asked = story.lender.post(path, { reason: 'new_information' }, nextKey(story));
  await mustAnswer(may ? 200 : 409, asked);
  if (may) application.reopened += 1;
}

async function accept(command: Extract<Command, { do: 'accept' }>, story: Story): Promise<void> {
  const application = nth(story, command.nth);
  if (!application) return;
  const { offers } = await peek(story, application.applicationId);
  const offer = offers[command.offer % Math.max(1, offers.length)];
  if (!offer) return;
  const may = offer.status === 'open' && offer.expiresAt > story.world.now().toISOString();
  const path = `/credit/offers/${offer.offerId}/accept`;
  await mustAnswer(may ? 200 : 409, story.lender.post(path, {}, nextKey(story)));
  if (may) application.acceptedOffer = offer.offerId;
}

async function revokeConsent(
  command: Extract<Command, { do: 'revoke consent' }>,
  story: Story,
): Promise<void> {
  const users = [...story.users.values()];
  const user = users[command.nth % Math.max(1, users.length)];
  const consentId = user?.consents.shift();
  if (!user || !consentId) return;
  story.troubled = true;
  const path = `/users/${user.userId}/consents/${consentId}/revoke`;
  await mustAnswer(200, story.lender.post(path, {}, nextKey(story)));
}

/** Ends every poisoning, then replays each failed event, as an operator would. Everything must go through. */
async function healAndReplay(story: Story): Promise<void> {
  story.world.heal();
  const list = await mustAnswer(200, story.lender.get('/admin/dead-letters?state=failed&limit=100'));
  for (const letter of list['data'] as { consumer: string; id: string }[]) {
    const path = `/admin/dead-letters/${letter.consumer}/${letter.id}/replay`;
    const answer = await story.lender.post(path, {}, nextKey(story));
    // Two failed events of one aggregate go with one replay, and a crash may have come after it was done.
    if (answer.status === 404) continue;
    if (answer.status !== 200 || answer.body['failedEventId'] !== null) {
      throw new Error(`A replay came to ${JSON.stringify(answer)}`);
    }
    story.replays += 1;
  }
}

async function applicantOf(scenario: string, story: Story): Promise<{ userId: string; consents: string[] }> {
  const known = story.users.get(scenario);
  if (known) return known;
  const { lender } = story;
  const user = await mustAnswer(201, lender.post('/users', personOf(scenario), nextKey(story)));
  const userId = String(user['id']);
  const consents: string[] = [];
  for (const kind of ['credit_pull_soft', 'identity']) {
    const consent = { kind, textVersion: '2026-01', textHash: 'a'.repeat(64) };
    const granted = await mustAnswer(201, lender.post(`/users/${userId}/consents`, consent, nextKey(story)));
    consents.push(String(granted['id']));
  }
  const applicant = { userId, consents };
  story.users.set(scenario, applicant);
  return applicant;
}

async function peek(
  { storage, tenantId }: Story,
  applicationId: string,
): Promise<{ status: string; offers: { offerId: string; status: string; expiresAt: string }[] }> {
  const { applications } = await readFacts(storage.database, tenantId, ['applications']);
  const row = applications.find((candidate) => candidate.application_id === applicationId);
  if (!row) throw new Error(`${applicationId} was acknowledged and is not there.`);
  return { status: row.status, offers: [...row.state.offers] };
}

async function mustAnswer(
  status: number,
  asked: Promise<{ status: number; body: Record<string, unknown> }>,
): Promise<Record<string, unknown>> {
  const answer = await asked;
  if (answer.status !== status) {
    throw new Error(`Answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

function nextKey(story: Story): string {
  story.keys += 1;
  return `key-${story.keys}`;
}

function nth(story: Story, index: number): Acknowledged | undefined {
  return story.applications[index % Math.max(1, story.applications.length)];
}

function unknownCommand(command: never): never {
  throw new Error(`No such command: ${JSON.stringify(command)}`);
}
