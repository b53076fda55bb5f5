import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { webhookEventTypes } from '../../src/webhooks/index.ts';

it('knows every event type of the contract, and no other', () => {
  const contract = JSON.parse(
    readFileSync(new URL('../../../../openapi/creditplane.v1.json', import.meta.url), 'utf8'),
  );
  expect([...webhookEventTypes].sort()).toEqual(Object.keys(contract.webhooks).sort());
});
