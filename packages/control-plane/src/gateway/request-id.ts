import type { IdGenerator } from '../kernel/ids.ts';

/** At least one letter: a bare number could be somebody's, and this id goes into events and logs. */
const acceptable = /^(?=.*[A-Za-z])[A-Za-z0-9_.:-]{8,64}$/;

/** The caller's `X-Request-Id` where it can be one, else a new `rqt_`. */
export function requestIdOf(request: Request, ids: IdGenerator): string {
  const given = request.headers.get('x-request-id');
  return given !== null && acceptable.test(given) ? given : ids.next('request');
}
