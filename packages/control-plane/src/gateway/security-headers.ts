/** Of every answer; a page that needs more says so itself. Source: OWASP REST security cheat sheet. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Two years; browsers heed it over HTTPS only (RFC 6797 section 7.2).
  'Strict-Transport-Security': 'max-age=63072000',
};
