import { describe, expect, it } from 'vitest';
import { everyRoute, openApiDocument } from '../../src/composition/contract.ts';
import { expandScopes, grantableScopes, meaningOfScope, scopes } from '../../src/kernel/scopes.ts';

const routes = everyRoute().map(({ contract }) => contract);

describe('the published scopes', () => {
  it('part reading from writing: a GET asks for no right to write, and nothing else for one to read', () => {
    // Reads whose criteria or reasons are too personal for a URL, or too long.
    const reads = new Set([
      'users.search',
      'users.reveal',
      'providerRequests.reveal',
      'aprCalculations.create',
      'screenings.create',
      'screenings.batch',
    ]);
    const mixed = routes.filter(
      ({ method, scope, operationId }) =>
        (method === 'get' || reads.has(operationId)) === scope.endsWith(':write'),
    );
    expect(mixed.map(({ operationId, scope }) => `${operationId} ${scope}`)).toEqual([]);
  });

  it('stand for themselves, each with a meaning', () => {
    for (const scope of grantableScopes) expect(meaningOfScope(scope), scope).toMatch(/^[A-Z]/);
    for (const scope of scopes) expect(expandScopes([scope])).toEqual([scope]);
  });

  it('come to nothing where the program does not know them', () => {
    expect(expandScopes(['users:fly', '*', ':*', ''])).toEqual([]);
  });

  it('give all of a resource, or all of /admin and nothing below another path', () => {
    expect(expandScopes(['users:*'])).toEqual([
      'users:read',
      'users:personal',
      'users:write',
      'users:reveal',
    ]);
    const admin = new Set<string>(expandScopes(['admin:*']));
    for (const { path, scope, operationId } of routes) {
      expect(admin.has(scope), operationId).toBe(path.startsWith('/admin/'));
    }
  });

  it('stand in the contract beside every operation', () => {
    const document = JSON.parse(JSON.stringify(openApiDocument()));
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object));
    expect(operations.length).toBe(routes.length);
    for (const operation of operations) {
      expect(operation.description).toContain(`Scope of a restricted key: \`${operation['x-scope']}\`.`);
    }
  });
});
