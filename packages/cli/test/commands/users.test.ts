import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findScenario } from '../../src/scenarios/find-scenario.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const cli = (args: readonly string[], input = '') => runCli(['users', ...args], { env: server.env(), input });
const { applicant: ada } = findScenario('prime');
const nobody = 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9';
let userId = '';

beforeAll(async () => {
  const created = await cli(
    ['create', '--file', '-', '--json'],
    JSON.stringify({ ...ada, externalId: 'ada' }),
  );
  expect(created).toMatchObject({ exitCode: 0, err: '' });
  userId = JSON.parse(created.out).id;
});

describe('users', () => {
  it('are shown as far as the key may see, and never with their national id', async () => {
    const shown = await cli(['show', userId]);
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    expect(shown.out.split('\n')[0]).toBe(userId);
    expect(shown.out).toMatch(/^Name +Ada Marlowe$/m);
    expect(shown.out).toMatch(/^Address +418 Juniper Street, Apt 5, Portland, OR 97214, US$/m);
    expect(shown.out).toMatch(/^Employment +employed at Cascade Instruments since 2016-08-15$/m);
    expect(shown.out).toMatch(/^Income +USD 112,000 a year$/m);
    expect(shown.out).toMatch(/^National id +ends in 0001$/m);
    expect(shown.out).not.toContain(ada.nationalId);
  });

  it('are edited as the next version, each of which is kept', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'changes.json');
    writeFileSync(file, JSON.stringify({ contact: { email: 'ada@moved.example', phone: '+12025550199' } }));
    const edited = await cli(['edit', userId, '--file', file, '--if-version', '1']);
    expect(edited).toMatchObject({ exitCode: 0, err: '' });
    expect(edited.out).toMatch(/^Version +2$/m);
    expect(edited.out).toMatch(/^E-mail +ada@moved\.example$/m);
    const late = await cli(['edit', userId, '--file', file, '--if-version', '1']);
    expect(late).toMatchObject({ exitCode: 6, out: '' });

    const versions = await cli(['versions', userId]);
    expect(versions.out).toMatch(/^2 +\S+ +key_\w+ +contact$/m);
    const first = await cli(['show', userId, '--at-version', '1']);
    expect(first.out).toContain(`${userId} version 1`);
    expect(first.out).toMatch(/^E-mail like +a\*+/m);
    expect(first.out).not.toContain('ada.marlowe.prime@example.com');
  });

  it('are listed and found by exact values, from flags or from standard input', async () => {
    const listed = await cli(['list', '--external-id', 'ada', '--after', '1h']);
    expect(listed.out).toMatch(new RegExp(`^${userId} +2 +Ada Marlowe +\\.\\.\\.0001 +ada `, 'm'));
    const byFlags = await cli(['search', '--given', 'ADA', '--family', 'márlowe', '--born', ada.birthDate]);
    expect(byFlags.out).toContain(userId);
    const byInput = await cli(['search', '--file', '-'], JSON.stringify({ nationalId: ada.nationalId }));
    expect(byInput.out).toContain(userId);
    expect((await cli(['search', '--email', ada.contact.email ?? ''])).out).toBe('Nobody.\n');
    expect((await cli(['search', '--email', ada.contact.email ?? '', '--past'])).out).toContain(userId);
  });

  it('are revealed for a reason, which is kept', async () => {
    const revealed = await cli([
      ...['reveal', userId, '--fields', 'nationalId,name', '--reason', 'identity_verification'],
      ...['--note', 'case 17'],
    ]);
    expect(revealed).toMatchObject({ exitCode: 0, err: '' });
    expect(revealed.out).toMatch(/^National id +000010001$/m);
    expect(revealed.out).not.toContain('Portland');
    const reveals = await cli(['reveals', userId]);
    expect(reveals.out).toMatch(/^rvl_\w+ +\S+ +key_\w+ +nationalId, name +identity_verification +case 17$/m);
    const refused = await cli(['reveal', userId, '--fields', 'name', '--reason', 'curiosity']);
    expect(refused).toMatchObject({ exitCode: 6, out: '' });
    expect(refused.err).toContain('/reason');
  });

  it('give and take back consents', async () => {
    const text = 'I agree that my credit file is looked at.';
    const granted = await cli(
      ['consents', 'grant', userId, 'credit_pull_soft', '--text-version', '7', '--text-file', '-'],
      text,
    );
    expect(granted).toMatchObject({ exitCode: 0, err: '' });
    const [consentId = ''] = granted.out.split('\n');
    expect(granted.out).toContain(createHash('sha256').update(text).digest('hex'));
    expect((await cli(['consents', 'show', userId, consentId])).out).toBe(granted.out);
    expect((await cli(['consents', 'revoke', userId, consentId])).out).toMatch(/^Revoked +\S+Z$/m);
    const listed = await cli(['consents', 'list', userId, '--status', 'revoked']);
    expect(listed.out).toMatch(new RegExp(`^${consentId} +credit_pull_soft +7 `, 'm'));
    expect((await cli(['consents', 'list', userId, '--status', 'in_force'])).out).toBe('No consents.\n');
  });

  it('who may be the same person are linked, until somebody says that they are two', async () => {
    const { applicant } = findScenario('duplicate');
    const ids: string[] = [];
    for (const externalId of ['clara-1', 'clara-2']) {
      const created = await cli(
        ['create', '--file', '-', '--json'],
        JSON.stringify({ ...applicant, externalId }),
      );
      ids.push(JSON.parse(created.out).id);
    }
    const [first = '', second = ''] = ids;
    const found = await cli(['duplicates', second]);
    expect(found.out).toMatch(new RegExp(`^${first} +national id +open `, 'm'));
    expect((await cli(['list', '--duplicates', 'open'])).out).toContain(first);
    expect((await cli(['dismiss-duplicate', second, first])).out).toBe(
      `${second} and ${first} are two people.\n`,
    );
    expect((await cli(['duplicates', first, '--status', 'open'])).out).toBe('No duplicates.\n');
  });

  it.each([
    ['a person without a file', ['create']],
    ['an edit without changes', ['edit', nobody]],
    ['nothing to search by', ['search']],
    ['half a name', ['search', '--given', 'Ada']],
    ['a reveal without a reason', ['reveal', nobody, '--fields', 'name']],
    ['a consent without its text', ['consents', 'grant', nobody, 'identity', '--text-version', '1']],
  ])('exit 2 for %s', async (_, args) => {
    expect(await cli(args)).toMatchObject({ exitCode: 2, out: '' });
  });

  it('that cannot be read repeat nothing of the file', async () => {
    const broken = await cli(['create', '--file', '-'], '{"nationalId": "000-01-0001"');
    expect(broken).toMatchObject({ exitCode: 2, out: '' });
    expect(broken.err).toContain('The input is not JSON.');
    expect(broken.err).not.toContain('000-01-0001');
  });

  it('of another tenant are not found: exit code 3', async () => {
    const other = await server.controlPlane().provision({ name: 'Other lender' });
    const env = { ...server.env(), CREDITPLANE_API_KEY: other.secretKey };
    for (const args of [
      ['show', userId],
      ['versions', userId],
      ['consents', 'list', userId],
    ]) {
      expect(await runCli(['users', ...args], { env })).toMatchObject({ exitCode: 3, out: '' });
    }
  });
});
