import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { profilePath, readProfile } from './profile.ts';

export type ConnectionOptions = {
  apiKey?: string | undefined;
  url?: string | undefined;
  dataDir: string;
};

/** `isNamed`: the address was asked for, so nothing else will do in its place. */
export type Connection = { baseUrl: string; isNamed: boolean; apiKey: string | undefined };

const defaultBaseUrl = 'http://localhost:4400';

/**
 * Where the server is and with which key: the option, then the environment, then the profile of the data folder. The
 * profile's key goes to the profile's own server only, never to an address that was named otherwise.
 */
export async function findConnection(
  options: ConnectionOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Connection> {
  const profile = await readProfile(options.dataDir);
  const namedUrl = options.url ?? notEmpty(env['CREDITPLANE_BASE_URL']);
  const baseUrl = checkUrl(namedUrl ?? profile?.url ?? defaultBaseUrl);
  const namedKey = options.apiKey ?? notEmpty(env['CREDITPLANE_API_KEY']);
  const isProfiles = profile !== undefined && isSameServer(profile.url, baseUrl);
  return {
    baseUrl,
    isNamed: namedUrl !== undefined,
    apiKey: namedKey ?? (isProfiles ? profile.secretKey : undefined),
  };
}

/** The key, or exit code 4 and where to put one. */
export function requireKey({ apiKey, baseUrl }: Connection, dataDir: string): string {
  if (apiKey !== undefined) return apiKey;
  throw new CliFailure(`There is no API key for ${baseUrl}.`, {
    exitCode: exitCodes.notAuthenticated,
    hint: `Set CREDITPLANE_API_KEY, or run \`creditplane serve\`, which writes ${profilePath(dataDir)}.`,
  });
}

/** Whether the server is on this machine, as far as its address says. */
export function isLoopback(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname;
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function isSameServer(left: string, right: string): boolean {
  const [a, b] = [new URL(left), new URL(right)];
  const sameHost = a.host === b.host || (a.port === b.port && isLoopback(left) && isLoopback(right));
  return a.protocol === b.protocol && sameHost;
}

function checkUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password) {
    throw new CliFailure('The address of the server is not an http or https URL.', {
      exitCode: exitCodes.usage,
      hint: 'For example --url http://localhost:4400.',
    });
  }
  return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
}

function notEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
