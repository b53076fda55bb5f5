import { createHash } from 'node:crypto';
import type { CreateConsentParams } from '@creditplane/sdk';

/** Raise it with every change of a text below: a consent names the version that the applicant saw. */
const textVersion = '2026-11-01';

/** What the applicant ticks, word for word. Have your counsel write yours. */
export const consentTexts = {
  e_sign: 'I agree to receive and to sign the documents of this loan electronically.',
  identity: 'I agree that my identity is checked with the details that I gave.',
  credit_pull_soft: 'I agree that my credit file is looked at. This does not affect my credit score.',
} as const;

export type ConsentKind = keyof typeof consentTexts;

export const consentKinds = Object.keys(consentTexts) as ConsentKind[];

/** Creditplane keeps the hash: it proves later which text was shown, and we keep the text. */
export function consentParams(kind: ConsentKind): CreateConsentParams {
  return { kind, textVersion, textHash: createHash('sha256').update(consentTexts[kind]).digest('hex') };
}
