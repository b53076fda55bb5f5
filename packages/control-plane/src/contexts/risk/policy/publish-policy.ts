import { type CompiledPolicy, parsePolicy } from '@creditplane/policy';
import { Fault } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { fetchableKinds } from '../assessment/provider-features.ts';
import type { PolicyRow, RiskTables } from '../rows.ts';

type PublishedPolicy = { policyId: string; policyVersion: number };

/**
 * Publishes one policy document as a version of the policy of its name. The same content publishes once; another
 * content under a published version is a conflict, since versions are immutable.
 */
export async function publishPolicy(work: Work, yamlText: string): Promise<PublishedPolicy> {
  const policy = checkedPolicy(yamlText);
  const versions = await versionsOf(work, policy.id);
  const same = versions.find((row) => row.content_hash === policy.contentHash);
  if (same) return { policyId: same.policy_id, policyVersion: same.version };
  const policyId = versions[0]?.policy_id ?? work.ids.next('policy');
  const inserted = await work
    .tables<RiskTables>()
    .insertInto('risk.policies')
    .values(rowOf(work, policyId, policy, yamlText))
    .onConflict((conflict) => conflict.doNothing())
    .returning('policy_id')
    .executeTakeFirst();
  if (inserted) return { policyId, policyVersion: policy.version };
  // Somebody published this version meanwhile, or long ago with another content.
  const winner = (await versionsOf(work, policy.id)).find((row) => row.version === policy.version);
  if (winner?.content_hash === policy.contentHash) {
    return { policyId: winner.policy_id, policyVersion: winner.version };
  }
  throw new Fault({
    code: 'conflict',
    publicMessage: `Version ${policy.version} of policy ${policy.id} is published with another content. Raise its version.`,
  });
}

function checkedPolicy(yamlText: string): CompiledPolicy {
  const parsed = parsePolicy(yamlText);
  if (!parsed.ok) {
    throw new Fault({
      code: 'validation_failed',
      publicMessage: 'The policy cannot be used as it is.',
      errors: parsed.mistakes.map(({ path, message, line, column }) => ({
        pointer: `/source#${path}`,
        message: `${line}:${column} ${message}`,
      })),
    });
  }
  const strangers = parsed.policy.stages
    .flatMap(({ needs }) => needs)
    .filter((kind) => !fetchableKinds.some((fetchable) => fetchable === kind));
  if (strangers.length > 0) {
    throw new Fault({
      code: 'validation_failed',
      publicMessage: `No provider offers ${[...new Set(strangers)].join(', ')} here, so no stage can need it.`,
    });
  }
  const { pricing, product } = parsed.policy.document;
  if (pricing === undefined || product.credit === 'line') {
    throw new Fault({
      code: 'validation_failed',
      publicMessage:
        'Only a policy that prices instalment credit can be published: an approval makes an offer.',
    });
  }
  return parsed.policy;
}

function versionsOf(work: Work, name: string): Promise<PolicyRow[]> {
  return work
    .tables<RiskTables>()
    .selectFrom('risk.policies')
    .selectAll()
    .where('name', '=', name)
    .orderBy('version')
    .execute();
}

function rowOf(work: Work, policyId: string, policy: CompiledPolicy, yamlText: string): PolicyRow {
  return {
    policy_id: policyId,
    version: policy.version,
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    name: policy.id,
    title: policy.document.title ?? null,
    status: 'published',
    content_hash: policy.contentHash,
    yaml_text: yamlText,
    created_at: work.now,
    updated_at: work.now,
  };
}
