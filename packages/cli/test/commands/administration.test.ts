import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

describe('administration from the shell', () => {
  const server = useControlPlane();
  const cli = (...args: string[]) => runCli(args, { env: server.env() });
  const as = (key: string, ...args: string[]) =>
    runCli(args, { env: { ...server.env(), CREDITPLANE_API_KEY: key } });
  const json = async (...args: string[]) => JSON.parse((await cli(...args, '--json')).out);

  it('makes, lists, rotates and revokes API keys, each shown once', async () => {
    const made = await cli('api-keys', 'create', 'nightly', '--scopes', 'applications:read,users:*');
    expect(made).toMatchObject({ exitCode: 0, err: '' });
    expect(made.out).toMatch(/^Key +cp_test_rk_\w+$/m);
    expect(made.out).toContain('applications:read, users:*');
    const id = /key_\w{26}/.exec(made.out)?.[0] ?? '';
    const rotated = await cli('api-keys', 'rotate', id, '--overlap', '2');
    expect(rotated.out).toContain(`${id} works for 2 hours more.`);
    const list = await cli('api-keys', 'list');
    expect(list.out).toMatch(new RegExp(`${id} +nightly +cp_test_rk_\\.\\.\\.\\w{4} .+ rotated, until`));
    expect(list.out).not.toContain(/cp_test_rk_\w{38}/.exec(made.out)?.[0]);
    expect((await cli('api-keys', 'revoke', id)).out).toContain(`${id} revoked at`);
  });

  it('says what is wrong with a scope, and keeps `keys` for the master keys', async () => {
    const refused = await cli('api-keys', 'create', 'x', '--scopes', 'everything');
    expect(refused.exitCode).not.toBe(0);
    expect(refused.err).toContain('/scopes/0');
    const help = await cli('keys', '--help');
    expect(help.out).toContain('master keys');
    expect(help.out).not.toContain('api-keys create');
  });

  it('invites members, gives them roles and personal keys, and removes them', async () => {
    const invited = await cli('members', 'invite', 'ada@test.invalid', '--roles', 'user,admin');
    const id = /mem_\w{26}/.exec(invited.out)?.[0] ?? '';
    expect((await cli('members', 'invite', 'bob@test.invalid', '--roles', 'admin')).exitCode).toBe(0);
    const key = await cli('members', 'key', id, 'laptop');
    expect(key.out).toMatch(/^Key +cp_test_sk_\w+$/m);
    expect((await cli('members', 'roles', id, 'user')).out).toBe(`${id} is now user.\n`);
    expect((await cli('members', 'remove', id)).out).toContain('removed at');
    expect((await cli('members', 'list')).out).toMatch(new RegExp(`${id} +ada@test.invalid +user +removed`));
  });

  it('sets settings, for one consumer too, and shows their history', async () => {
    const set = await cli('settings', 'set', 'offerValidityDays=14', 'rateLimitPerHour=null');
    expect(set.out).toMatch(/^offerValidityDays +14$/m);
    const key = await json('api-keys', 'create', 'busy');
    const own = await cli('settings', 'set', 'rateLimitPerMinute=900', '--for', key.id);
    expect(own.out).toContain(`of ${key.id}`);
    expect((await cli('settings', 'list', '--for', key.id)).out).toMatch(/^rateLimitPerMinute +900$/m);
    expect((await cli('settings', 'history')).out).toContain('offerValidityDays 30 -> 14');
    const wrong = await cli('settings', 'set', 'offerValidityDays');
    expect(wrong.err).toContain('name=value');
  });

  it('changes settings by two persons', async () => {
    const person = async (email: string) => {
      const { id } = await json('members', 'invite', email, '--roles', 'user,admin');
      return (await json('members', 'key', id, 'own')).secret as string;
    };
    const [eve, finn] = [await person('eve@test.invalid'), await person('finn@test.invalid')];
    const proposed = await as(eve, 'settings', 'propose', 'duplicateWindowDays=7');
    const id = /spr_\w{26}/.exec(proposed.out)?.[0] ?? '';
    expect(proposed.out).toContain(`creditplane settings approve ${id}`);
    expect((await as(eve, 'settings', 'approve', id)).exitCode).not.toBe(0);
    expect((await as(finn, 'settings', 'approve', id)).out).toContain(`${id} applied`);
    expect((await cli('settings', 'proposals')).out).toMatch(new RegExp(`${id} +applied`));
    const late = await as(eve, 'settings', 'propose', 'duplicateWindowDays=9');
    expect((await as(finn, 'settings', 'reject', /spr_\w{26}/.exec(late.out)?.[0] ?? '')).out).toContain(
      'rejected',
    );
  });

  it('sets flags and lists them', async () => {
    expect((await cli('flags', 'list')).out).toBe('No flags: all features are off.\n');
    expect((await cli('flags', 'set', 'instant-decision', '12.5')).out).toBe(
      'instant-decision is on for 12.5 %, version 1.\n',
    );
    expect((await cli('flags', 'list')).out).toMatch(/instant-decision +12.5 % +1/);
    expect((await cli('flags', 'set', 'instant-decision', '101')).err).toContain('from 0 to 100');
  });

  it('shows what live mode waits for, and does not open it before', async () => {
    const shown = await cli('activation', 'show');
    expect(shown.out).toContain('met   policy_published');
    expect(shown.out).toContain('open  real_connectors');
    const refused = await cli('activation', 'open');
    expect(refused.exitCode).not.toBe(0);
    expect(refused.err).toContain('creditor_complete');
  });
});
