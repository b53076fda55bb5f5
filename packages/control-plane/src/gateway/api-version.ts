import { Fault } from '../kernel/faults.ts';

/** The dated shape of the API that the SDK pins. */
export const currentApiVersion = '2026-11-01';

const apiVersions: readonly string[] = [currentApiVersion];

/** The version that a request asks for, the current one by default. An unknown one is a 400. */
export function apiVersionOf(request: Request): string {
  const asked = request.headers.get('creditplane-version');
  if (asked === null) return currentApiVersion;
  if (apiVersions.includes(asked)) return asked;
  throw new Fault({
    code: 'invalid_request',
    publicMessage: `Creditplane-Version must be one of: ${apiVersions.join(', ')}.`,
  });
}
