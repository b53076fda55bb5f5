import { describe, expect, it } from 'vitest';
import { everyRoute } from '../../src/composition/contract.ts';
import { faultsOf } from '../../src/gateway/contract/problem-responses.ts';

const contracts = everyRoute().map(({ contract }) => contract);

describe.each(contracts.map((contract) => ({ name: contract.operationId, contract })))(
  '$name',
  ({ contract }) => {
    it('shows a body that it would accept', () => {
      if (!contract.body) return;
      expect(contract.bodyExample, 'has an example').toBeDefined();
      expect(contract.body.safeParse(contract.bodyExample).error?.issues).toBeUndefined();
    });

    it('shows an answer of the shape that it promises', () => {
      if (!contract.response.schema) return;
      expect(contract.response.example, 'has an example').toBeDefined();
      expect(contract.response.schema.safeParse(contract.response.example).error?.issues).toBeUndefined();
    });

    it('is named, tagged, summed up and open to somebody', () => {
      expect(contract.operationId).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
      expect(contract.summary.length).toBeGreaterThan(3);
      expect(contract.tag).not.toBe('');
      expect(contract.roles.length).toBeGreaterThan(0);
    });

    it('documents 404 wherever an id is in its path', () => {
      if (contract.path.includes('{')) expect(faultsOf(contract)).toContain('not_found');
    });
  },
);
