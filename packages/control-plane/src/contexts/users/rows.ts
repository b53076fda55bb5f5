import type { Mode } from '../../kernel/events.ts';

export type UserRow = {
  user_id: string;
  tenant_id: string;
  mode: Mode;
  current_version: number;
  external_id: string | null;
  national_id_hash: string;
  created_at: Date;
  updated_at: Date;
};

export type PersonVersionRow = {
  user_id: string;
  tenant_id: string;
  mode: Mode;
  version: number;
  sealed_person: Uint8Array;
  created_at: Date;
};

export type UserTables = {
  'users.users': UserRow;
  'users.person_versions': PersonVersionRow;
};
