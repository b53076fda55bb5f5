import type { SettingChange } from './settings/registry.ts';

type Scoped = { tenant_id: string; mode: string };

export type ProposalStatus = 'proposed' | 'scheduled' | 'applied' | 'rejected' | 'expired';

export type ProposalRow = Scoped & {
  proposal_id: string;
  subject_id: string | null;
  changes: unknown;
  status: ProposalStatus;
  effective_at: Date | null;
  expires_at: Date;
  proposed_by: string;
  decided_by: string | null;
  decided_at: Date | null;
  settings_version: number | null;
  created_at: Date;
  updated_at: Date;
};

export type FlagRow = Scoped & {
  name: string;
  basis_points: number;
  version: number;
  updated_by: string;
  created_at: Date;
  updated_at: Date;
};

export type ConfigurationTables = {
  'configuration.settings': Scoped & {
    version: number;
    chosen: unknown;
    updated_by: string;
    updated_at: Date;
  };
  'configuration.settings_overrides': Scoped & {
    subject_id: string;
    chosen: unknown;
    updated_by: string;
    updated_at: Date;
  };
  'configuration.settings_history': Scoped & {
    version: number;
    changes: SettingChange[];
    changed_by: string;
    changed_at: Date;
    subject_id: string | null;
    approved_by: string | null;
    proposal_id: string | null;
  };
  'configuration.settings_proposals': ProposalRow;
  'configuration.flags': FlagRow;
};
