import type { SecureClientSessionOptions, SecureServerOptions } from 'node:http2';

/** Who a process is to the others, in PEM: its certificate, the key to it, and who must have signed theirs. */
export type RpcIdentity = { certificate: string; privateKey: string; authority: string };

/** TLS 1.3, and nobody without a certificate of the authority, at either end. */
export function mutualTls({
  certificate,
  privateKey,
  authority,
}: RpcIdentity): SecureServerOptions & SecureClientSessionOptions {
  return {
    cert: certificate,
    key: privateKey,
    ca: authority,
    minVersion: 'TLSv1.3',
    requestCert: true,
    rejectUnauthorized: true,
  };
}
