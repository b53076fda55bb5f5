import type { TenantScope } from '../database/scope.ts';

/** Rows tenant by tenant and mode by mode; within one they keep their order. */
export function byScope<Row>(
  rows: readonly Row[],
  scopeOf: (row: Row) => TenantScope,
): [scope: TenantScope, rows: Row[]][] {
  const groups = Map.groupBy(rows, (row) => {
    const { tenantId, mode } = scopeOf(row);
    return `${tenantId} ${mode}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[scopeOf(first), group] as [TenantScope, Row[]]];
  });
}
