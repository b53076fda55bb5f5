import type { Agent } from 'node:http';
import { ConfigurationError } from './errors/kinds.ts';

export type CreditplaneOptions = {
  /** A secret (`cp_test_sk_...`, `cp_live_sk_...`) or restricted key (`..._rk_...`). Keep it on your server. */
  apiKey: string;
  /** Where the control plane is, `http://localhost:4400` say. The SDK reads no environment variable. */
  baseUrl?: string;
  /** Bounds each attempt of a call, in milliseconds. */
  timeoutMs?: number;
  /** Attempts after the first, where it is safe to repeat. */
  maxRetries?: number;
  /** Instead of the keep-alive agent of 100 sockets: an `https.Agent` for an https address, a tunnelling proxy's, ... */
  httpAgent?: Agent;
};

const defaultOptions = {
  baseUrl: 'https://api.creditplane.dev',
  timeoutMs: 30_000,
  maxRetries: 2,
} as const;

export type CheckedOptions = Required<Omit<CreditplaneOptions, 'httpAgent'>> & {
  httpAgent: Agent | undefined;
};

/** Finds at once what would fail at the first call. No message repeats a value: it might be a secret. */
export function checkOptions(options: CreditplaneOptions): CheckedOptions {
  const { timeoutMs = defaultOptions.timeoutMs, maxRetries = defaultOptions.maxRetries } = options;
  if (!Number.isInteger(maxRetries) || maxRetries < 0) throw wrong('maxRetries', 'must be 0 or more.');
  return {
    apiKey: checkApiKey(options.apiKey),
    baseUrl: checkBaseUrl(options.baseUrl ?? defaultOptions.baseUrl),
    timeoutMs: checkTimeout(timeoutMs),
    maxRetries,
    httpAgent: options.httpAgent,
  };
}

/** Timers take at most 2^31 - 1 ms and fire at once beyond it. */
export function checkTimeout(timeoutMs: number): number {
  if (timeoutMs > 0 && timeoutMs <= 2 ** 31 - 1) return timeoutMs;
  throw wrong('timeoutMs', 'must be more than 0 and less than 2^31.');
}

function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey === '') {
    throw wrong('apiKey', 'is missing: a key starts with cp_test_sk_ or cp_live_sk_.');
  }
  if (/^cp_(test|live)_pk_/.test(apiKey)) {
    throw wrong('apiKey', 'is a publishable key, which only opens embed sessions. Use the secret key.');
  }
  // Whatever is not a header-safe token would fail deep in the HTTP library instead.
  if (!/^[\w.~+/=-]{8,512}$/.test(apiKey)) throw wrong('apiKey', 'holds characters that no key has.');
  return apiKey;
}

function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw wrong('baseUrl', 'is not a URL.');
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw wrong('baseUrl', 'must be http or https.');
  if (url.username || url.password) throw wrong('baseUrl', 'must not hold a user name or password.');
  // `/api/v1` is ours to add; the address that `creditplane serve` prints already ends in it.
  return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
}

function wrong(option: string, message: string): ConfigurationError {
  return new ConfigurationError({ code: 'invalid_configuration', message: `${option} ${message}` });
}
