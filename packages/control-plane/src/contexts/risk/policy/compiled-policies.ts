import { type CompiledPolicy, parsePolicy } from '@creditplane/policy';
import { LRUCache } from 'lru-cache';
import type { PolicyRow } from '../rows.ts';

export type CompiledPolicies = {
  /** Throws where the stored text no longer is what its hash says. */
  of(row: Pick<PolicyRow, 'content_hash' | 'yaml_text'>): CompiledPolicy;
};

/** Compiling takes milliseconds, evaluating microseconds: keep what was compiled, by what it says. */
const keptPolicies = 200;

/** Compiled policies by content hash. What stands under a hash never changes, so tenants may share it. */
export function compiledPolicies(): CompiledPolicies {
  const cache = new LRUCache<string, CompiledPolicy>({ max: keptPolicies });
  return {
    of: ({ content_hash: hash, yaml_text: text }) => {
      const known = cache.get(hash);
      if (known) return known;
      const parsed = parsePolicy(text);
      if (!parsed.ok) throw new Error(`The published policy ${hash} no longer compiles.`);
      if (parsed.policy.contentHash !== hash) throw new Error(`The text of policy ${hash} was altered.`);
      cache.set(hash, parsed.policy);
      return parsed.policy;
    },
  };
}
