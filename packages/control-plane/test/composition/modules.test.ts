import { describe, expect, it } from 'vitest';
import { type Module, sortByNeed, startModules } from '../../src/composition/modules.ts';

const module = (name: string, needs: string[], log: string[], failing = false): Module => ({
  name,
  needs,
  start: async () => {
    if (failing) throw new Error(`${name} cannot start`);
    log.push(`+${name}`);
  },
  stop: async () => {
    log.push(`-${name}`);
  },
});

describe('modules', () => {
  it('start after what they need and stop in reverse', async () => {
    const log: string[] = [];
    const running = await startModules([
      module('http', ['jobs', 'database'], log),
      module('jobs', ['database'], log),
      module('database', [], log),
    ]);
    await running.stop();
    expect(log).toEqual(['+database', '+jobs', '+http', '-http', '-jobs', '-database']);
  });

  it('that need each other in a circle are refused, with the circle', () => {
    const circle = [module('a', ['b'], []), module('b', ['c'], []), module('c', ['a'], [])];
    expect(() => sortByNeed(circle)).toThrow('a -> b -> c -> a');
  });

  it('that need what is not there are refused by name', () => {
    expect(() => sortByNeed([module('a', ['ghost'], [])])).toThrow('Module a needs ghost');
  });

  it('that ran are stopped where a later one cannot start', async () => {
    const log: string[] = [];
    const starting = startModules([module('database', [], log), module('jobs', ['database'], log, true)]);
    await expect(starting).rejects.toThrow('jobs cannot start');
    expect(log).toEqual(['+database', '-database']);
  });
});
