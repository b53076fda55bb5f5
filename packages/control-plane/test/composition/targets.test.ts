import { describe, expect, it } from 'vitest';
import { contextDefinitions } from '../../src/composition/contexts.ts';
import { runs, targetNames } from '../../src/composition/targets.ts';

describe('the targets', () => {
  it('run every context, each by its own name, and all of them by default', () => {
    for (const { name } of contextDefinitions) {
      expect(targetNames).toContain(name);
      expect(runs([name as (typeof targetNames)[number]]).context(name)).toBe(true);
      expect(runs(['all']).context(name)).toBe(true);
      expect(runs(['api']).context(name)).toBe(false);
    }
  });

  it('come to their sum where several are named', () => {
    const both = runs(['risk', 'compliance']);
    expect(['risk', 'compliance', 'audit'].map((name) => both.context(name))).toEqual([true, true, false]);
    expect(both.http).toBe(false);
    expect(runs(['risk', 'api']).http).toBe(true);
  });
});
