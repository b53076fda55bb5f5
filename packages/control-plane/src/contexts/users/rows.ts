import type { Generated } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { HashField } from './person-hashes.ts';

type Owned = { tenant_id: string; mode: Mode };

export type UserRow = Owned & {
  user_id: string;
  current_version: number;
  external_id: string | null;
  created_at: Date;
  updated_at: Date;
};

export type PersonVersionRow = Owned & {
  user_id: string;
  version: number;
  sealed_person: Uint8Array;
  created_at: Date;
  /** Who made it; null of versions from before this was kept. */
  actor: string | null;
  /** Names of the fields that differ from the version before. */
  changed: string[];
};

export type DuplicateLinkRow = Owned & {
  user_id: string;
  duplicate_user_id: string;
  link_id: string;
  match: 'national_id' | 'name_birth_contact';
  status: 'open' | 'dismissed';
  created_at: Date;
  updated_at: Date;
  resolved_by: string | null;
};

export type RevealRow = Owned & {
  reveal_id: string;
  user_id: string;
  version: number;
  fields: string[];
  reason: string;
  sealed_note: Uint8Array | null;
  actor: string;
  created_at: Date;
};

export type UserTables = {
  'users.users': UserRow;
  'users.person_versions': PersonVersionRow;
  'users.person_hashes': Owned & {
    user_id: string;
    version: number;
    field: HashField;
    hash: string;
    record_class: Generated<string>;
  };
  'users.duplicate_links': DuplicateLinkRow;
  'users.reveals': RevealRow;
};
