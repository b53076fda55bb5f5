import type { CreateApplicationParams, CreateConsentParams, CreateUserParams } from '@creditplane/sdk';
import { readInputFile } from '../input-file.ts';
import type { Surroundings } from '../surroundings.ts';
import { type ApplicationFlags, sharedFlags, usage } from './application-flags.ts';
import type { Order } from './order.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads either the body of POST /applications, or `{ applicant, coApplicant?, consents, application }` as in
 * examples/applications.
 * Only the outer shape is looked at: the server checks the fields, and points at those that are wrong.
 */
export async function applicationFromFile(
  file: string,
  flags: ApplicationFlags,
  surroundings: Pick<Surroundings, 'readInput'>,
): Promise<Order> {
  if (flags.user !== undefined || flags.amount !== undefined || flags.term !== undefined) {
    throw usage('With --file the applicant, amount and term stand in the file.');
  }
  const members = parseObject(await readInputFile(file, surroundings), file);
  const { applicant, coApplicant, consents = [], application } = members;
  const extra = sharedFlags(flags);
  if (applicant === undefined) {
    return { kind: 'of_user', application: { ...members, ...extra } as CreateApplicationParams };
  }
  const isWhole = isObject(applicant) && isObject(application) && Array.isArray(consents);
  if (!isWhole || (coApplicant !== undefined && !isObject(coApplicant))) {
    throw usage(`${file} has an applicant, so it also needs an application, and consents as a list.`);
  }
  return {
    kind: 'of_person',
    applicant: applicant as CreateUserParams,
    ...(coApplicant === undefined ? {} : { coApplicant: coApplicant as CreateUserParams }),
    consents: consents as CreateConsentParams[],
    application: { ...application, ...extra } as Omit<CreateApplicationParams, 'parties'>,
  };
}

function parseObject(text: string, file: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Said below, in words that repeat nothing of a file which holds a person.
  }
  throw usage(`${file === '-' ? 'The input' : file} is not a JSON object.`);
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
