import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { PartyFindings } from './check-parties.ts';
import type { Conclusion } from './combination.ts';

/** All that a check saw and found. For compliance staff only. */
export type CheckRecord = {
  conclusion: Conclusion;
  minimumYears: number | null;
  /** What was screened against. */
  lists: { list: string; version: string; contentHash: string }[];
  parties: PartyFindings[];
};

export function sealRecord(seal: Seal, checkId: string, record: CheckRecord): Uint8Array {
  return seal.seal(Buffer.from(JSON.stringify(record), 'utf8'), place(checkId));
}

/** Opens what `sealRecord` sealed for the same check. */
export function openRecord(seal: Seal, checkId: string, sealed: Uint8Array): CheckRecord {
  return JSON.parse(Buffer.from(seal.open(sealed, place(checkId))).toString('utf8'));
}

function place(checkId: string): string {
  return `compliance.checks.sealed_record:${checkId}`;
}
