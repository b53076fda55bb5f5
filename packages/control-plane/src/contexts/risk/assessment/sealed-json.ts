import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';

/** Seals a JSON value to its one column and row: moved elsewhere it does not open. */
export function sealJson(seal: Seal, boundTo: string, value: unknown): Uint8Array {
  return seal.seal(Buffer.from(JSON.stringify(value), 'utf8'), boundTo);
}

export function openJson(seal: Seal, boundTo: string, sealed: Uint8Array): unknown {
  return JSON.parse(Buffer.from(seal.open(sealed, boundTo)).toString('utf8'));
}

export function inputsPlace(assessmentId: string): string {
  return `risk.assessments.sealed_inputs:${assessmentId}`;
}

export function resultPlace(assessmentId: string): string {
  return `risk.assessments.sealed_result:${assessmentId}`;
}
