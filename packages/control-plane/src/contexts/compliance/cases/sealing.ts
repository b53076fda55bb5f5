import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { WatchlistHit } from '../screening/watchlist.ts';

const hitPlace = (caseId: string): string => `compliance.cases.sealed_hit:${caseId}`;
const reasonPlace = (caseId: string): string => `compliance.cases.sealed_reason:${caseId}`;

export function sealedHit(seal: Seal, caseId: string, hit: WatchlistHit): Uint8Array {
  return seal.seal(Buffer.from(JSON.stringify(hit), 'utf8'), hitPlace(caseId));
}

export function openHit(seal: Seal, caseId: string, sealed: Uint8Array): WatchlistHit {
  return JSON.parse(Buffer.from(seal.open(sealed, hitPlace(caseId))).toString('utf8'));
}

export function sealedReason(seal: Seal, caseId: string, reason: string): Uint8Array {
  return seal.seal(Buffer.from(reason, 'utf8'), reasonPlace(caseId));
}

export function openReason(seal: Seal, caseId: string, sealed: Uint8Array): string {
  return Buffer.from(seal.open(sealed, reasonPlace(caseId))).toString('utf8');
}
