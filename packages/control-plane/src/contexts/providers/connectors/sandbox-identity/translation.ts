import { z } from 'zod';
import type { IdentityReport } from '../../public.ts';
import type { ConnectorRequest } from '../connector.ts';
import { readAnswer } from '../vendor-response.ts';

/** The registry's verification. */
export type Verification = {
  requestId: string;
  attempt: number;
  subject: {
    givenName: string;
    familyName: string;
    dateOfBirth: string;
    ssn: string;
    street: string;
    postalCode: string;
  };
};

/** Our request in the registry's words. */
export function buildVerification({ person, idempotencyKey, attempt }: ConnectorRequest): Verification {
  const [address] = person.addresses;
  return {
    requestId: idempotencyKey,
    attempt,
    subject: {
      givenName: person.name.given,
      familyName: person.name.family,
      dateOfBirth: person.birthDate,
      ssn: person.nationalId,
      street: address?.line1 ?? '',
      postalCode: address?.postalCode ?? '',
    },
  };
}

const answerSchema = z.object({
  requestId: z.string(),
  decision: z.string(),
  checks: z.array(z.object({ field: z.string(), result: z.string() })),
});

const fieldNames: Readonly<Record<string, string>> = {
  NAME: 'name',
  DATE_OF_BIRTH: 'birthDate',
  SSN: 'nationalId',
  ADDRESS: 'address',
};

/** The registry's answer in our words. Only VERIFIED with every check a MATCH is a match; what we do not know is pending. */
export function parseVerification(raw: string): IdentityReport {
  const { decision, checks } = readAnswer(raw, answerSchema);
  const mismatchedFields = checks
    .filter(({ result }) => result === 'NO_MATCH')
    .map(({ field }) => (Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined) ?? 'other');
  const unknownCheck =
    checks.length === 0 || checks.some(({ result }) => result !== 'MATCH' && result !== 'NO_MATCH');
  return { kind: 'identity', result: resultOf(decision, mismatchedFields, unknownCheck), mismatchedFields };
}

function resultOf(
  decision: string,
  mismatchedFields: readonly string[],
  unknownCheck: boolean,
): IdentityReport['result'] {
  switch (decision) {
    case 'DECEASED':
      return 'deceased';
    case 'NOT_VERIFIED':
      return 'mismatch';
    case 'VERIFIED':
      if (mismatchedFields.length > 0) return 'mismatch';
      return unknownCheck ? 'pending' : 'match';
    default:
      return 'pending';
  }
}
