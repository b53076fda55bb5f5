import { Fault } from '../kernel/faults.ts';
import type { Principal } from '../kernel/principal.ts';
import { refuseForeignAddress } from './allowed-addresses.ts';
import type { Exchange } from './exchange.ts';

/** Finds who a presented key belongs to; handed in by composition. */
export type Authenticate = (
  presentedKey: string,
) => Promise<Principal | { failed: 'unknown_key' | 'expired' | 'revoked' }>;

const challenge = { 'WWW-Authenticate': 'Bearer realm="creditplane"' };

const failureMessages = {
  unknown_key: 'This API key is not known here.',
  expired: 'This API key has expired. Create a new one.',
  revoked: 'This API key was revoked.',
} as const;

/** Who is calling, or a 401 that says what is wrong with the key; a 403 where it may not be used from there. */
export async function principalOf(
  { request, remoteAddress }: Pick<Exchange, 'request' | 'remoteAddress'>,
  authenticate: Authenticate,
): Promise<Principal> {
  const key = presentedKey(request.headers.get('authorization'));
  if (key === undefined) {
    throw new Fault({
      code: 'unauthenticated',
      publicMessage: 'Send the API key as `Authorization: Bearer cp_test_sk_...`.',
      headers: challenge,
    });
  }
  const found = await authenticate(key);
  if (!('failed' in found)) {
    refuseForeignAddress(found, remoteAddress);
    return found;
  }
  throw new Fault({
    code: found.failed === 'expired' ? 'key_expired' : 'unauthenticated',
    publicMessage: failureMessages[found.failed],
    headers: challenge,
  });
}

/** Of `Bearer <key>`, or of `Basic` with the key as user name, as `curl -u key:` sends it. */
function presentedKey(authorization: string | null): string | undefined {
  const [, scheme, credentials] = /^(Bearer|Basic) +([\w.~+/=-]{1,512}) *$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined || credentials === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return credentials;
  const [userName] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return userName === '' ? undefined : userName;
}
