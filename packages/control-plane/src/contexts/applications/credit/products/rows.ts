import type { Mode } from '../../../../kernel/events.ts';
import type { ProductKind, ProductTerms } from './schemas.ts';

export type ProductRow = {
  product_id: string;
  tenant_id: string;
  mode: Mode;
  creditor_id: string;
  name: string;
  kind: ProductKind;
  currency: string;
  min_amount: number;
  max_amount: number;
  terms_months: number[];
  policy_id: string;
  /** Null: the newest published version. */
  policy_version: number | null;
  /** Null: every state that we lend in. */
  states_served: string[] | null;
  /** Null: as the tenant's settings say. */
  offer_validity_days: number | null;
  version: number;
  status: 'active' | 'retired';
  created_at: Date;
  updated_at: Date;
};

export type ProductVersionRow = {
  product_id: string;
  version: number;
  tenant_id: string;
  mode: Mode;
  terms: ProductTerms;
  created_by: string;
  created_at: Date;
};

export type ProductTables = {
  'applications.products': ProductRow;
  'applications.product_versions': ProductVersionRow;
};
