import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Proposals } from '../proposals/commands.ts';
import type { TenantMemory } from '../tenant-memory.ts';
import type { KeptSettings } from './repository.ts';

export type SettingsParts = {
  memory: TenantMemory<KeptSettings>;
  proposals: Proposals;
  /** A 422 where a consumer is named that this tenant and mode does not have. */
  refuseUnknownSubject: (scope: TenantScope, subjectId: string | null) => Promise<void>;
};
