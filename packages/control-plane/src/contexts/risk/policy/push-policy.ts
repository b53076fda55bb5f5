import { type CompiledPolicy, parsePolicy } from '@creditplane/policy';
import { Fault } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { fetchableKinds } from '../assessment/provider-features.ts';
import type { PolicyRow, RiskTables } from '../rows.ts';
import { versionsNamed } from './find-policy.ts';
import { recordOn } from './recording.ts';

/**
 * Keeps one policy document as a version of the policy of its name, checked and not yet in force. The same content is
 * kept once; another content under the same version is a conflict, since versions are immutable.
 */
export async function pushPolicy(work: Work, yamlText: string): Promise<{ row: PolicyRow; isNew: boolean }> {
  const policy = checkedPolicy(yamlText);
  const versions = await versionsNamed(work, policy.id);
  const same = versions.find((row) => row.content_hash === policy.contentHash);
  if (same) return { row: same, isNew: false };
  const row = rowOf(work, versions[0]?.policy_id ?? work.ids.next('policy'), policy, yamlText);
  const inserted = await work
    .tables<RiskTables>()
    .insertInto('risk.policies')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('policy_id')
    .executeTakeFirst();
  if (inserted) {
    await recordOn(work, row.policy_id, {
      type: 'RiskPolicyPushed',
      payload: {
        policyId: row.policy_id,
        policyVersion: row.version,
        name: row.name,
        contentHash: row.content_hash,
      },
    });
    return { row, isNew: true };
  }
  // Somebody pushed this version meanwhile, or long ago with another content.
  const winner = (await versionsNamed(work, policy.id)).find(({ version }) => version === policy.version);
  if (winner?.content_hash === policy.contentHash) return { row: winner, isNew: false };
  throw new Fault({
    code: 'conflict',
    publicMessage: `Version ${policy.version} of policy ${policy.id} is there with another content. Raise its version.`,
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

function rowOf(work: Work, policyId: string, policy: CompiledPolicy, yamlText: string): PolicyRow {
  return {
    policy_id: policyId,
    version: policy.version,
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    name: policy.id,
    title: policy.document.title ?? null,
    status: 'validated',
    content_hash: policy.contentHash,
    yaml_text: yamlText,
    effective_from: null,
    pushed_by: work.cause.actor,
    requested_by: null,
    decided_by: null,
    created_at: work.now,
    updated_at: work.now,
  };
}
