import type { WebhookEndpoint } from '@creditplane/sdk';
import { printLines } from '../../output/print.ts';
import { renderPairs } from '../../output/table.ts';
import type { TextSink } from '../../surroundings.ts';

/** An endpoint for people, with its secret where the answer holds one. */
export function printEndpoint(out: TextSink, endpoint: WebhookEndpoint & { secret?: string }): void {
  const { id, url, eventTypes, productIds, statuses, scope, status, description } = endpoint;
  printLines(
    out,
    renderPairs([
      ['Endpoint', id],
      ['URL', url],
      ['Status', endpoint.disabledReason ? `${status} (${endpoint.disabledReason})` : status],
      ['Types', eventTypes.length > 0 ? eventTypes.join(' ') : 'all'],
      ['Products', productIds.length > 0 ? productIds.join(' ') : undefined],
      ['Statuses', statuses.length > 0 ? statuses.join(' ') : undefined],
      ['Scope', scope],
      ['Description', description ?? undefined],
      ['Failing since', endpoint.failingSince ?? undefined],
      ['Old secret', endpoint.previousSecretUntil ? `until ${endpoint.previousSecretUntil}` : undefined],
      ['Secret', endpoint.secret === undefined ? undefined : `${endpoint.secret}  (shown this once)`],
    ]),
  );
}
