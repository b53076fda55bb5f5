import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { AuditTables } from '../tables.ts';

/**
 * Addresses that calls came from. The chain holds a keyed hash of each, which cannot be taken back; the address itself
 * lies sealed beside it, once, and can be deleted without touching the chain.
 */
export type Origins = {
  /** The hash of an address, kept where it was not known yet. */
  keep(work: Work, remoteAddress: string | undefined): Promise<string | undefined>;
  /** The addresses of these hashes, as far as they were not deleted. */
  read(work: Work, hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

export type OriginParts = { seal: Seal; keyedHash: (domain: string, value: string) => string };

/** Enough for every address of a busy control plane; past it the database is asked again. */
const mostKnown = 50_000;

export function createOrigins({ seal, keyedHash }: OriginParts): Origins {
  const known = new Set<string>();
  const remember = (place: string): void => {
    if (known.size >= mostKnown) known.clear();
    known.add(place);
  };
  return {
    keep: async (work, remoteAddress) => {
      if (remoteAddress === undefined) return undefined;
      const address = plainAddress(remoteAddress);
      const { tenantId, mode } = work.scope;
      const hash = keyedHash('audit-address', `${tenantId}:${mode}:${address}`);
      const place = placeOf(work.scope, hash);
      if (known.has(place)) return hash;
      await work
        .tables<AuditTables>()
        .insertInto('audit.origins')
        .values({
          tenant_id: tenantId,
          mode,
          address_hash: hash,
          sealed_address: seal.seal(Buffer.from(address), place),
          first_seen_at: work.now,
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'address_hash']).doNothing())
        .execute();
      work.afterCommit(() => remember(place));
      return hash;
    },

    read: async (work, hashes) => {
      if (hashes.length === 0) return new Map();
      const rows = await work
        .tables<AuditTables>()
        .selectFrom('audit.origins')
        .select(['address_hash', 'sealed_address'])
        .where((where) => where.eb('address_hash', '=', where.fn.any(where.val([...hashes]))))
        .execute();
      return new Map(
        rows.map(({ address_hash, sealed_address }) => [
          address_hash,
          Buffer.from(seal.open(sealed_address, placeOf(work.scope, address_hash))).toString('utf8'),
        ]),
      );
    },
  };
}

function placeOf({ tenantId, mode }: TenantScope, hash: string): string {
  return `audit-origin:${tenantId}:${mode}:${hash}`;
}

/** An IPv4 address that came over an IPv6 socket is the same address (RFC 4291 section 2.5.5.2). */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}
