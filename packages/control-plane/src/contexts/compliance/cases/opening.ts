import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { screeningMethod } from '../screening/screen-person.ts';
import type { WatchlistHit } from '../screening/watchlist.ts';
import type { CaseTables } from './rows.ts';
import { sealedHit } from './sealing.ts';

export type HitOfParty = {
  applicationId: string;
  partyId: string;
  userId: string;
  userVersion: number;
  hit: WatchlistHit;
};

/** Opens a case for each hit that has none yet. The same hit found again finds its case, whatever became of it. */
export async function openCases(work: Work, seal: Seal, hits: readonly HitOfParty[]): Promise<void> {
  for (const { applicationId, partyId, userId, userVersion, hit } of hits) {
    const caseId = work.ids.next('complianceCase');
    const opened = await work
      .tables<CaseTables>()
      .insertInto('compliance.cases')
      .values({
        case_id: caseId,
        tenant_id: work.scope.tenantId,
        mode: work.scope.mode,
        application_id: applicationId,
        party_id: partyId,
        user_id: userId,
        user_version: userVersion,
        list: hit.list,
        entry_id: hit.entryId,
        entry_hash: hit.entryHash,
        ...screeningMethod,
        score: hit.score,
        status: 'open',
        sealed_hit: sealedHit(seal, caseId, hit),
        sealed_reason: null,
        resolved_by: null,
        opened_at: work.now,
        updated_at: work.now,
      })
      .onConflict((conflict) =>
        conflict
          .columns([
            'tenant_id',
            'mode',
            'party_id',
            'user_version',
            'list',
            'entry_id',
            'entry_hash',
            'algorithm',
            'threshold',
          ])
          .doNothing(),
      )
      .returning('case_id')
      .executeTakeFirst();
    if (!opened) continue;
    await work.append('compliance', {
      aggregateType: 'compliance_case',
      aggregateId: caseId,
      expectedVersion: 0,
      events: [{ type: 'CaseOpened', payload: { caseId, applicationId } }],
    });
  }
}
