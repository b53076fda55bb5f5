import { isAmongFirst } from '../../kernel/stable-share.ts';
import type { Cause, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { wantedOf } from './proposals/commands.ts';
import type { ConfigurationPort } from './public.ts';
import { changeSettings } from './settings/changing.ts';
import { inForce, type KeptSettings } from './settings/repository.ts';
import type { FlagRow } from './tables.ts';
import type { TenantMemory } from './tenant-memory.ts';

export function createConfigurationPort(parts: {
  works: WorkFactory;
  bySystem: () => Cause;
  memory: TenantMemory<KeptSettings>;
  flags: TenantMemory<readonly FlagRow[]>;
}): ConfigurationPort {
  const { works, bySystem, memory, flags } = parts;
  return {
    settings: async (scope, subjectId) => inForce(await memory.of(scope), subjectId),
    overrideSettings: async (scope, settings) => {
      const wanted = wantedOf(settings);
      const author = { changedBy: 'system', approvedBy: null, proposalId: null };
      await works.run(scope, bySystem(), (work) => changeSettings(work, { wanted, subjectId: null, author }));
      memory.changed(scope);
    },
    isFlagOn: async (scope, flag, subjectId) => {
      const known = (await flags.of(scope)).find(({ name }) => name === flag);
      return known !== undefined && isAmongFirst(flag, subjectId, known.basis_points);
    },
  };
}
