import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConnection } from '../../src/connection/connection.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const profile = {
  name: 'local',
  url: 'http://localhost:4455',
  tenantId: 'ten_1',
  secretKey: 'cp_test_sk_of_the_profile',
  publishableKey: 'cp_test_pk_of_the_profile',
};

function folderWithProfile(content: string = JSON.stringify(profile)) {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'profile.json'), content, { mode: 0o600 });
  return folder;
}

describe('where the server is, and with which key', () => {
  it('is the profile of the data folder where nothing else is said', async () => {
    using folder = folderWithProfile();
    expect(await findConnection({ dataDir: folder.path }, {})).toEqual({
      baseUrl: 'http://localhost:4455',
      isNamed: false,
      apiKey: profile.secretKey,
    });
  });

  it('is port 4400 of this machine and no key without a profile', async () => {
    using folder = temporaryFolder();
    expect(await findConnection({ dataDir: folder.path }, {})).toEqual({
      baseUrl: 'http://localhost:4400',
      isNamed: false,
      apiKey: undefined,
    });
  });

  it('takes options before the environment, and the environment before the profile', async () => {
    using folder = folderWithProfile();
    const env = { CREDITPLANE_API_KEY: 'of-env', CREDITPLANE_BASE_URL: 'https://env.example' };
    const options = { dataDir: folder.path, apiKey: 'of-option', url: 'https://option.example/api/v1/' };
    expect(await findConnection({ dataDir: folder.path }, env)).toMatchObject({
      baseUrl: 'https://env.example',
      apiKey: 'of-env',
    });
    expect(await findConnection(options, env)).toMatchObject({
      baseUrl: 'https://option.example',
      apiKey: 'of-option',
      isNamed: true,
    });
  });

  it.each(['https://somewhere.example', 'http://localhost:9999', 'https://localhost:4455'])(
    'never gives the key of the profile to %s',
    async (url) => {
      using folder = folderWithProfile();
      expect((await findConnection({ dataDir: folder.path, url }, {})).apiKey).toBeUndefined();
    },
  );

  it('knows its own server by another name of this machine', async () => {
    using folder = folderWithProfile();
    const connection = await findConnection({ dataDir: folder.path, url: 'http://127.0.0.1:4455' }, {});
    expect(connection.apiKey).toBe(profile.secretKey);
  });

  it.each(['ftp://x', 'no url', 'http://user:secret@x'])(
    'refuses the address %s without repeating it',
    async (url) => {
      using folder = temporaryFolder();
      const failure = await findConnection({ dataDir: folder.path, url }, {}).catch(
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ exitCode: 2 });
      expect(String(failure)).not.toContain('secret');
    },
  );

  it('says which file is no profile', async () => {
    using folder = folderWithProfile('{"secretKey": 7}');
    await expect(findConnection({ dataDir: folder.path }, {})).rejects.toThrow(
      'profile.json is not a profile',
    );
  });
});
