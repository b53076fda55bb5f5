import { describe, expect, it } from 'vitest';
import { auditContext } from '../../../src/contexts/audit/index.ts';
import { memoryCheckpoints } from '../../../src/contexts/audit/public.ts';
import { defaultSettings } from '../../../src/contexts/configuration/settings/registry.ts';
import { notificationsContext } from '../../../src/contexts/notifications/index.ts';
import { discardingSender } from '../../../src/contexts/notifications/public.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import { plainSecrets } from '../audit/audited-house.ts';

const notifications = notificationsContext.create({
  applications: { externalIdOf: async () => undefined },
  configuration: { settings: async () => ({ ...defaultSettings }) },
  emailSender: discardingSender,
  clock: systemClock,
  random: systemRandom,
  seal: { seal: (plain) => plain, open: (sealed) => sealed },
  allowPrivateAddresses: false,
});
const audit = auditContext.create({
  works: {
    inside: () => {
      throw new Error('No work here.');
    },
    run: () => Promise.reject(new Error('No work here.')),
    read: () => Promise.reject(new Error('No work here.')),
  },
  signingKey: importMasterKeys(createMasterKeyBytes()).auditSigningKey,
  archive: memoryCheckpoints(),
  clock: systemClock,
  ...plainSecrets,
});

describe('the contract of webhooks and audit', () => {
  it.each([...notifications.routes, ...audit.routes].map(({ contract }) => contract))(
    '$operationId has examples that fit its schemas',
    ({ body, bodyExample, response }) => {
      if (body) expect(() => body.parse(bodyExample)).not.toThrow();
      if (response.schema) expect(response.schema.parse(response.example)).toEqual(response.example);
    },
  );
});
