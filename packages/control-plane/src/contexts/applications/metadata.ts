import type { Seal } from '../../platform/unit-of-work/idempotency.ts';

type Metadata = Readonly<Record<string, string>>;

/** The lender's own keys and values may hold personal data: sealed at rest, bound to their application. */
export function sealMetadata(seal: Seal, applicationId: string, metadata: Metadata): Uint8Array {
  return seal.seal(Buffer.from(JSON.stringify(metadata)), boundTo(applicationId));
}

export function openMetadata(seal: Seal, applicationId: string, sealed: Uint8Array | null): Metadata {
  if (!sealed) return {};
  return JSON.parse(Buffer.from(seal.open(sealed, boundTo(applicationId))).toString('utf8')) as Metadata;
}

function boundTo(applicationId: string): string {
  return `applications.metadata:${applicationId}`;
}
