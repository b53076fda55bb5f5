/** Takes the place of a label that could be an id or a caller's own text, each of which would be a series for ever. */
const otherLabel = 'other';

const httpMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A name from the code: `sandbox-bureau`, `approved`, `risk.assess`. Anything else becomes `other`. */
export function boundedLabel(value: string): string {
  return /^[a-z][a-zA-Z0-9_.:-]{0,63}$/.test(value) && !containsId(value) ? value : otherLabel;
}

/** A route's pattern (`/api/v1/applications/{id}` or `/:id`), never a path that was asked for. */
export function routeLabel(pattern: string): string {
  return /^\/[a-zA-Z0-9_./:{}*-]{0,127}$/.test(pattern) && !containsId(pattern) ? pattern : otherLabel;
}

/** Callers may invent methods. */
export function httpMethodLabel(method: string): string {
  const upper = method.toUpperCase();
  return httpMethods.has(upper) ? upper : otherLabel;
}

/** A prefixed id, a UUID, or a run of six digits or more. */
function containsId(text: string): boolean {
  return /[a-z]{2,}_[0-9a-hjkmnp-tv-z]{26}|[0-9a-f]{8}-[0-9a-f]{4}-|\d{6,}/i.test(text);
}
