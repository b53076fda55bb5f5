import { expect, it } from 'vitest';
import { operationRoutes } from '../../src/generated/operations.ts';
import { clientOf } from '../support/client.ts';

/** Where operations of a flat name stand in the client: as the paths of the API nest them. */
const places: Record<string, string> = {
  activation: 'admin.activation',
  applicationDrafts: 'applications.drafts',
  apiKeys: 'admin.apiKeys',
  audit: 'admin.audit',
  aprCalculations: 'compliance.aprCalculations',
  complianceCases: 'compliance.cases',
  complianceChecks: 'compliance.checks',
  consents: 'users.consents',
  creditors: 'admin.creditors',
  deadLetters: 'admin.deadLetters',
  duplicates: 'users.duplicates',
  members: 'admin.members',
  offers: 'credit.offers',
  products: 'credit.products',
  providerRequests: 'providers.requests',
  rateCaps: 'compliance.rateCaps',
  riskAssessments: 'risk.assessments',
  riskPolicies: 'risk.policies',
  cache: 'admin.cache',
  riskPolicyTrials: 'risk.policyTrials',
  riskPolicyVersions: 'risk.policyVersions',
  flags: 'admin.flags',
  screenings: 'compliance.screenings',
  settings: 'admin.settings',
  settingsProposals: 'admin.settingsProposals',
  watchlists: 'compliance.watchlists',
};

it.each(Object.keys(operationRoutes))('has a method for the operation %s', (operation) => {
  const [resource = '', method = ''] = operation.split('.');
  const place = [...(places[resource] ?? resource).split('.'), method];
  const client: unknown = clientOf({ url: 'http://127.0.0.1:1' });
  const found = place.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    client,
  );
  expect(found).toBeTypeOf('function');
});
