import { describe, expect, it } from 'vitest';
import { type Call, call, knownId, problemOf, testGateway, testRoutes, validPerson } from './test-gateway.ts';

type Case = {
  name: string;
  method?: string;
  path?: string;
  call?: Call;
  status: number;
  code: string;
  pointers?: string[];
};

const created = (body: unknown) => ({ method: 'POST', path: '/api/v1/people', call: { body } });

const cases: Case[] = [
  { name: 'no key', call: { key: null }, status: 401, code: 'unauthenticated' },
  { name: 'an unknown key', call: { key: 'nobody' }, status: 401, code: 'unauthenticated' },
  {
    name: 'a scheme that we do not speak',
    call: { key: null, headers: { Authorization: 'Digest x' } },
    status: 401,
    code: 'unauthenticated',
  },
  { name: 'an expired key', call: { key: 'expired' }, status: 401, code: 'key_expired' },
  { name: 'a revoked key', call: { key: 'revoked' }, status: 401, code: 'unauthenticated' },
  {
    name: 'a role that is missing',
    method: 'DELETE',
    path: `/api/v1/people/${knownId}`,
    status: 403,
    code: 'forbidden',
  },
  {
    name: 'a restricted key without the scope',
    method: 'POST',
    path: '/api/v1/people',
    call: { key: 'restricted' },
    status: 403,
    code: 'forbidden',
  },
  { name: 'a publishable key', call: { key: 'publishable' }, status: 403, code: 'forbidden' },
  {
    name: 'an unknown route',
    path: '/api/v1/nowhere',
    call: { key: null },
    status: 404,
    code: 'route_not_found',
  },
  {
    name: 'an unknown route beside the API',
    path: '/people',
    call: { key: null },
    status: 404,
    code: 'route_not_found',
  },
  {
    name: 'an id of another kind',
    path: '/api/v1/people/app_01k9z3c4e8f7tbv2m5n6p7q8r9',
    status: 404,
    code: 'not_found',
  },
  { name: 'an id that is none', path: "/api/v1/people/1'%20or%20'1", status: 404, code: 'not_found' },
  {
    name: 'an unknown method',
    method: 'PUT',
    path: '/api/v1/people',
    call: { key: null },
    status: 405,
    code: 'method_not_allowed',
  },
  {
    name: 'an invented method',
    method: 'BREW',
    path: '/api/v1/people',
    call: { key: null },
    status: 405,
    code: 'method_not_allowed',
  },
  {
    name: 'an unknown version',
    call: { headers: { 'Creditplane-Version': '2019-01-01' } },
    status: 400,
    code: 'invalid_request',
  },
  {
    name: 'malformed JSON',
    method: 'POST',
    path: '/api/v1/people',
    call: { raw: '{"name": "Ada"' },
    status: 400,
    code: 'malformed_json',
  },
  {
    name: 'JSON that is no UTF-8',
    method: 'POST',
    path: '/api/v1/people',
    call: { raw: Buffer.from('{"name":"\xff"}', 'latin1') },
    status: 400,
    code: 'malformed_json',
  },
  { name: 'an empty body', method: 'POST', path: '/api/v1/people', status: 400, code: 'malformed_json' },
  {
    name: 'a form',
    method: 'POST',
    path: '/api/v1/people',
    call: { raw: 'name=Ada', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    name: 'JSON in another character set',
    method: 'POST',
    path: '/api/v1/people',
    call: { body: validPerson, headers: { 'Content-Type': 'application/json; charset=latin1' } },
    status: 415,
    code: 'unsupported_media_type',
  },
  {
    name: 'an oversized body of unknown length',
    method: 'POST',
    path: '/api/v1/people',
    call: { body: { name: 'a'.repeat(300_000) } },
    status: 413,
    code: 'body_too_large',
  },
  {
    name: 'an oversized body by its own word',
    method: 'POST',
    path: '/api/v1/people',
    call: { body: {}, headers: { 'Content-Length': '300000' } },
    status: 413,
    code: 'body_too_large',
  },
  { name: 'an array for an object', ...created([]), status: 422, code: 'validation_failed', pointers: [''] },
  {
    name: 'every missing field',
    ...created({}),
    status: 422,
    code: 'validation_failed',
    pointers: ['/name', '/age', '/address'],
  },
  {
    name: 'wrong types at every depth',
    ...created({ name: 7, age: '36', address: { city: null }, tags: ['a', 2] }),
    status: 422,
    code: 'validation_failed',
    pointers: ['/name', '/age', '/address/city', '/tags/1'],
  },
  {
    name: 'unknown fields, each by its own pointer',
    ...created({ ...validPerson, shoe: 1, hat: 2, address: { city: 'London', planet: 'Earth' } }),
    status: 422,
    code: 'validation_failed',
    pointers: ['/address/planet', '/shoe', '/hat'],
  },
  {
    name: 'names that a pointer must escape',
    ...created({ ...validPerson, address: { city: 'London', 'a/b~c': 1 } }),
    status: 422,
    code: 'validation_failed',
    pointers: ['/address/a~1b~0c'],
  },
  {
    name: 'the nearest of two shapes',
    ...created({ ...validPerson, contact: { email: 7 } }),
    status: 422,
    code: 'validation_failed',
    pointers: ['/contact/email'],
  },
  {
    name: 'text that no database keeps',
    ...created({ ...validPerson, name: 'a\0b', tags: ['fine', '\ud800'] }),
    status: 422,
    code: 'validation_failed',
    pointers: ['/name', '/tags/1'],
  },
  {
    name: 'a prototype in the body',
    method: 'POST',
    path: '/api/v1/people',
    call: { raw: '{"name":"Ada","age":36,"address":{"city":"London"},"__proto__":{"admin":true}}' },
    status: 422,
    code: 'validation_failed',
    pointers: ['/__proto__'],
  },
  {
    name: 'a query of a wrong type',
    path: '/api/v1/people?limit=many',
    status: 422,
    code: 'validation_failed',
    pointers: ['/limit'],
  },
  {
    name: 'an unknown query field',
    path: '/api/v1/people?sort=name&colour=red',
    status: 422,
    code: 'validation_failed',
    pointers: ['/sort', '/colour'],
  },
  {
    name: 'a query where none is taken',
    path: `/api/v1/people/${knownId}?x=1`,
    status: 422,
    code: 'validation_failed',
    pointers: ['/x'],
  },
  {
    name: 'a query field given twice',
    path: '/api/v1/people?status=a&status=b',
    status: 422,
    code: 'validation_failed',
    pointers: ['/status'],
  },
  {
    name: 'a query with NUL',
    path: '/api/v1/people?status=%00',
    status: 422,
    code: 'validation_failed',
    pointers: [''],
  },
  {
    name: 'a body where none is taken',
    method: 'POST',
    path: `/api/v1/people/${knownId}/greet`,
    call: { body: { loud: true } },
    status: 422,
    code: 'validation_failed',
    pointers: ['/loud'],
  },
  {
    name: 'an Idempotency-Key with a space',
    ...created(validPerson),
    call: { body: validPerson, headers: { 'Idempotency-Key': 'a b' } },
    status: 400,
    code: 'invalid_request',
  },
  {
    name: 'an Idempotency-Key that is too long',
    ...created(validPerson),
    call: { body: validPerson, headers: { 'Idempotency-Key': 'k'.repeat(256) } },
    status: 400,
    code: 'invalid_request',
  },
];

describe('bad input', () => {
  it.each(cases)(
    'answers $status $code to $name',
    async ({ method, path, call: sent, status, code, pointers }) => {
      const seen: unknown[] = [];
      const { gateway } = testGateway({ routes: testRoutes(seen) });
      const response = await call(gateway, method ?? 'GET', path ?? '/api/v1/people', sent);
      const problem = await problemOf(response);
      expect({ status: response.status, code: problem.code }).toEqual({ status, code });
      expect(problem.requestId).toBe(response.headers.get('x-request-id'));
      expect((problem.errors ?? []).map(({ pointer }) => pointer).sort()).toEqual(
        [...(pointers ?? [])].sort(),
      );
      expect(seen, 'no handler ran').toEqual([]);
    },
  );

  it('names what may be done where a method is not known', async () => {
    const { gateway } = testGateway();
    const response = await call(gateway, 'PUT', `/api/v1/people/${knownId}`);
    expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, OPTIONS');
  });

  it('asks for a bearer key where there is none', async () => {
    const { gateway } = testGateway();
    const response = await call(gateway, 'GET', '/api/v1/people', { key: null });
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('says that a missing field is required, and quotes no value', async () => {
    const { gateway } = testGateway();
    const body = { age: 'born in 1815', address: { city: 'London' } };
    const problem = await problemOf(await call(gateway, 'POST', '/api/v1/people', { body }));
    expect(problem.errors?.find(({ pointer }) => pointer === '/name')?.message).toBe('is required');
    expect(JSON.stringify(problem)).not.toContain('1815');
  });
});
