import type { Mode } from '../../../kernel/events.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { UserEventBody } from '../events.ts';
import type { ConsentKind } from '../public.ts';
import type { UserTables } from '../rows.ts';
import { type SealedPerson, wrappedKeyOfPerson } from '../vault.ts';

export type ConsentRow = {
  consent_id: string;
  tenant_id: string;
  mode: Mode;
  user_id: string;
  kind: ConsentKind;
  text_hash: string;
  text_version: string;
  sealed_ip: Uint8Array | null;
  granted_at: Date;
  revoked_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

type ConsentTables = { 'users.consents': ConsentRow };

type NewConsent = Pick<
  ConsentRow,
  'consent_id' | 'user_id' | 'kind' | 'text_hash' | 'text_version' | 'sealed_ip' | 'granted_at'
>;

export async function insertConsent(work: Work, consent: NewConsent): Promise<ConsentRow> {
  const row: ConsentRow = {
    ...consent,
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    revoked_at: null,
    created_at: work.now,
    updated_at: work.now,
  };
  await consents(work).insertInto('users.consents').values(row).execute();
  await appendOne(work, row.consent_id, 0, {
    type: 'ConsentGranted',
    payload: {
      consentId: row.consent_id,
      userId: row.user_id,
      kind: row.kind,
      textVersion: row.text_version,
    },
  });
  return row;
}

/** Revokes a consent in force. One that was revoked before stays as it was, and nothing is told twice. */
export async function revokeConsent(work: Work, consent: ConsentRow): Promise<ConsentRow> {
  const { consent_id: consentId, user_id: userId, kind } = consent;
  const revoked = await consents(work)
    .updateTable('users.consents')
    .set({ revoked_at: work.now, updated_at: work.now })
    .where('consent_id', '=', consentId)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!revoked) return (await findConsent(work, userId, consentId)) ?? consent;
  await appendOne(work, consentId, 1, { type: 'ConsentRevoked', payload: { consentId, userId, kind } });
  return revoked;
}

export async function findConsent(
  work: Work,
  userId: string,
  consentId: string,
): Promise<ConsentRow | undefined> {
  return consents(work)
    .selectFrom('users.consents')
    .selectAll()
    .where('user_id', '=', userId)
    .where('consent_id', '=', consentId)
    .executeTakeFirst();
}

export type ConsentFilter = {
  kind?: ConsentKind | undefined;
  status?: 'in_force' | 'revoked' | undefined;
};

export async function listConsents(
  work: Work,
  userId: string,
  page: ConsentFilter & { before?: string | undefined; limit: number },
): Promise<ConsentRow[]> {
  let query = consents(work).selectFrom('users.consents').selectAll().where('user_id', '=', userId);
  if (page.kind !== undefined) query = query.where('kind', '=', page.kind);
  if (page.status !== undefined) {
    query = query.where('revoked_at', page.status === 'revoked' ? 'is not' : 'is', null);
  }
  return (page.before === undefined ? query : query.where('consent_id', '<', page.before))
    .orderBy('consent_id', 'desc')
    .limit(page.limit)
    .execute();
}

/** Consents granted and not revoked, the newest first. */
export async function consentsInForce(
  work: Work,
  userId: string,
): Promise<Pick<ConsentRow, 'consent_id' | 'kind'>[]> {
  return consents(work)
    .selectFrom('users.consents')
    .select(['consent_id', 'kind'])
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .orderBy('granted_at', 'desc')
    .orderBy('consent_id', 'desc')
    .execute();
}

/** A sealed version with the kind of one consent of that person which is in force: one statement for both. */
export async function versionByConsent(
  work: Work,
  asked: { userId: string; version: number; consentId: string },
): Promise<(SealedPerson & { kind: ConsentKind }) | undefined> {
  return work
    .tables<ConsentTables & UserTables>()
    .selectFrom('users.consents as consents')
    .innerJoin('users.person_versions as versions', 'versions.user_id', 'consents.user_id')
    .select(['versions.sealed_person', 'consents.kind'])
    .select(wrappedKeyOfPerson('versions.user_id').as('wrapped_key'))
    .where('consents.consent_id', '=', asked.consentId)
    .where('consents.user_id', '=', asked.userId)
    .where('consents.revoked_at', 'is', null)
    .where('versions.version', '=', asked.version)
    .executeTakeFirst();
}

function consents(work: Work) {
  return work.tables<ConsentTables>();
}

function appendOne(
  work: Work,
  consentId: string,
  expectedVersion: number,
  event: UserEventBody,
): Promise<void> {
  return work.append('users', {
    aggregateType: 'consent',
    aggregateId: consentId,
    expectedVersion,
    events: [event],
  });
}
