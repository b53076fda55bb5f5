/**
 * What a restricted key may be allowed, one scope at a time. The list is closed and published: a route names the one
 * scope that opens it, and a key that lacks it gets a 403 with its name.
 */
const scopeMeanings = {
  'applications:read': 'Applications with their decisions, requirements and timeline; products and offers',
  'applications:write': 'Submit, withdraw and reopen applications; accept and revoke offers',
  'decisions:write':
    'Decide applications as a person, correct decisions, satisfy and waive requirements, send back to the checks',
  'products:write': 'Create, edit and retire products',
  'users:read': 'Applicants, masked, and their consents; search by exact values',
  'users:personal': 'Applicants in full, but for their national ids; each read is audited',
  'users:write': 'Create and change applicants; record and revoke consents',
  'users:reveal': 'Masked fields, the national id too, with a reason that the audit keeps',
  'providers:read': 'Providers, their health, and what was asked of them',
  'providers:reveal': 'Read what a provider said word for word, with a reason that the audit keeps',
  'risk:read': 'Policies, and assessments with their explanations',
  'risk:write': 'Push, publish and retire policies; set what is tried beside them',
  'compliance:read': 'Compliance checks, screenings and watchlists',
  'compliance:write': 'Decide compliance cases',
  'webhooks:read': 'Webhook endpoints, deliveries and the events that they tell',
  'webhooks:write': 'Create and change webhook endpoints; send deliveries again',
  'test-clocks:read': 'Test clocks',
  'test-clocks:write': 'Create and advance test clocks',
  'analytics:read': 'Figures over applications, decisions and providers',
  'api-keys:read': 'API keys, never their secrets',
  'api-keys:write': 'Create, change, rotate and revoke API keys',
  'members:read': 'Members of staff',
  'members:write': 'Invite and remove members of staff, give them roles and personal keys',
  'creditors:read': 'Creditors and their licences',
  'creditors:write': 'Create, change and archive creditors',
  'settings:read': 'Settings, their history and proposals',
  'settings:write': 'Change settings; propose, approve and reject changes',
  'flags:read': 'Feature flags',
  'flags:write': 'Change feature flags',
  'activation:read': 'What live mode still waits for',
  'activation:write': 'Open live mode',
  'audit:read': 'The audit chain, its verification and export',
  'dead-letters:read': 'Events that a part of the control plane gave up on',
  'dead-letters:write': 'Replay or discard dead letters',
  'cache:write': 'Forget cached answers',
} as const;

/** The scope that opens a route. */
export type Scope = keyof typeof scopeMeanings;

export const scopes = Object.keys(scopeMeanings) as [Scope, ...Scope[]];

/** Those of `/admin`, which `admin:*` stands for. */
const administrative: readonly string[] = [
  'api-keys',
  'members',
  'creditors',
  'settings',
  'flags',
  'activation',
  'audit',
  'dead-letters',
];

const resources = [...new Set(scopes.map(resourceOf))];

/** What may be written into a key: a scope, `resource:*` for all of a resource, `admin:*` for all of `/admin`. */
export const grantableScopes: readonly string[] = [
  ...scopes,
  ...resources.map((resource) => `${resource}:*`),
  'admin:*',
];

/** What each grantable scope allows, for people. */
export function meaningOfScope(grantable: string): string {
  if (grantable === 'admin:*') return `Everything of ${administrative.join(', ')}`;
  if (grantable.endsWith(':*')) return `Everything of ${resourceOf(grantable)}`;
  return scopeMeanings[grantable as Scope];
}

/** The scopes that a key's written ones stand for. One that this program does not know stands for nothing. */
export function expandScopes(written: readonly string[]): Scope[] {
  if (written.length === 0) return [];
  return scopes.filter(
    (scope) =>
      written.includes(scope) ||
      written.includes(`${resourceOf(scope)}:*`) ||
      (written.includes('admin:*') && administrative.includes(resourceOf(scope))),
  );
}

function resourceOf(scope: string): string {
  return scope.slice(0, scope.indexOf(':'));
}
