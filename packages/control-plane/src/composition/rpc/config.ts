import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RpcPeer } from '../../platform/rpc/client.ts';
import type { RpcIdentity } from '../../platform/rpc/identity.ts';

/** How this process and other targets call each other. */
export type RpcConfig = Readonly<{
  /** Where it answers calls; absent: nowhere. */
  listen: { host: string; port: number } | undefined;
  /** Where providers run; absent: in this process. */
  providers: Pick<RpcPeer, 'url' | 'timeoutMs'> | undefined;
  /** Absent: without TLS. */
  identity: RpcIdentity | undefined;
}>;

const pem = z
  .string()
  .min(1)
  .transform((path, context) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      context.addIssue({ code: 'custom', message: 'names a file that cannot be read' });
      return z.NEVER;
    }
  })
  .optional();

export const rpcVariables = {
  PROVIDERS_URL: z.url({ protocol: /^https?$/, error: 'must be http://... or https://...' }).optional(),
  /** Longer than two providers take of which the first one does not answer. */
  PROVIDERS_TIMEOUT_MS: z.coerce.number().int().min(1).max(600_000).default(60_000),
  CREDITPLANE_RPC_HOST: z.string().min(1).default('127.0.0.1'),
  CREDITPLANE_RPC_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  CREDITPLANE_RPC_CERTIFICATE: pem,
  CREDITPLANE_RPC_KEY: pem,
  CREDITPLANE_RPC_AUTHORITY: pem,
  CREDITPLANE_RPC_INSECURE: z.stringbool().default(false),
};

type RpcEnvironment = z.output<z.ZodObject<typeof rpcVariables>>;

export function rpcConfig(env: RpcEnvironment): RpcConfig {
  const { CREDITPLANE_RPC_CERTIFICATE: certificate, CREDITPLANE_RPC_KEY: privateKey } = env;
  const { CREDITPLANE_RPC_AUTHORITY: authority, CREDITPLANE_RPC_PORT: port } = env;
  return {
    listen: port === undefined ? undefined : { host: env.CREDITPLANE_RPC_HOST, port },
    providers: env.PROVIDERS_URL
      ? { url: env.PROVIDERS_URL, timeoutMs: env.PROVIDERS_TIMEOUT_MS }
      : undefined,
    identity: certificate && privateKey && authority ? { certificate, privateKey, authority } : undefined,
  };
}

/** What the variables come to together. Reports are of persons, so none leaves the machine unencrypted by mistake. */
export function rpcMistakes(env: RpcEnvironment): string[] {
  const { listen, providers, identity } = rpcConfig(env);
  const files = ['CREDITPLANE_RPC_CERTIFICATE', 'CREDITPLANE_RPC_KEY', 'CREDITPLANE_RPC_AUTHORITY'] as const;
  const given = files.filter((name) => env[name] !== undefined);
  const url = providers && new URL(providers.url);
  return [
    ...(given.length > 0 && !identity ? [`${files.join(', ')}: all three are needed, or none.`] : []),
    ...(url?.protocol === 'https:' && !identity
      ? [`PROVIDERS_URL: https needs ${files.join(', ')}: both ends show a certificate.`]
      : []),
    ...(url?.protocol === 'http:' && identity
      ? ['PROVIDERS_URL: must be https, since this process has a certificate.']
      : []),
    ...(env.CREDITPLANE_RPC_INSECURE || identity
      ? []
      : [
          ...(url?.protocol === 'http:' && !isLoopback(url.hostname)
            ? [
                'PROVIDERS_URL: http leaves this machine. Use https, or CREDITPLANE_RPC_INSECURE=true in a mesh.',
              ]
            : []),
          ...(listen && !isLoopback(listen.host)
            ? [
                'CREDITPLANE_RPC_HOST: others can reach it, so certificates are needed, or CREDITPLANE_RPC_INSECURE=true in a mesh.',
              ]
            : []),
        ]),
  ];
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);
}
