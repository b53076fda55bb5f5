import { type CompiledPolicy, parsePolicy } from '@creditplane/policy';
import { LRUCache } from 'lru-cache';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PolicyRow } from '../rows.ts';
import { findPolicy } from './find-policy.ts';

export type CompiledPolicies = {
  /** Throws where the stored text no longer is what its hash says. */
  of(row: Pick<PolicyRow, 'content_hash' | 'yaml_text'>): CompiledPolicy;
  /**
   * A pinned version of a policy of this tenant and mode; undefined where there is none. A version never changes, so its
   * row is read once and not for each application.
   */
  pinned(
    work: Work,
    pinned: { policyId: string; policyVersion: number },
  ): Promise<CompiledPolicy | undefined>;
};

/** Compiling takes milliseconds, evaluating microseconds: keep what was compiled, by what it says. */
const keptPolicies = 200;
const keptVersions = 2_000;

/** What stands under a content hash never changes, so tenants share what was compiled; whose version it is they do not. */
export function compiledPolicies(): CompiledPolicies {
  const byHash = new LRUCache<string, CompiledPolicy>({ max: keptPolicies });
  const hashes = new LRUCache<string, string>({ max: keptVersions });

  const of: CompiledPolicies['of'] = ({ content_hash: hash, yaml_text: text }) => {
    const known = byHash.get(hash);
    if (known) return known;
    const parsed = parsePolicy(text);
    if (!parsed.ok) throw new Error(`The published policy ${hash} no longer compiles.`);
    if (parsed.policy.contentHash !== hash) throw new Error(`The text of policy ${hash} was altered.`);
    byHash.set(hash, parsed.policy);
    return parsed.policy;
  };

  return {
    of,
    pinned: async (work, pinned) => {
      const { tenantId, mode } = work.scope;
      const version = `${tenantId} ${mode} ${pinned.policyId} ${pinned.policyVersion}`;
      const known = byHash.get(hashes.get(version) ?? '');
      if (known) return known;
      const row = await findPolicy(work, pinned);
      if (!row) return undefined;
      const policy = of(row);
      // A transaction that published and rolled back may give its number to another text.
      work.afterCommit(() => hashes.set(version, row.content_hash));
      return policy;
    },
  };
}
