import { Creditplane, type CreditplaneOptions } from '../../src/index.ts';

export const secretKey = 'cp_test_sk_4eC39HqLyjWDarjtT1zdp7dcTYooMQau';

export function clientOf(server: { url: string }, options: Partial<CreditplaneOptions> = {}): Creditplane {
  return new Creditplane({ apiKey: secretKey, baseUrl: server.url, ...options });
}

/** What a call rejects with; fails where it does not. */
export async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  const settled = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in settled) return settled.error;
  throw new Error(`It should have failed, but gave ${JSON.stringify(settled.value)}`);
}

/** A problem document as the API sends it. */
export function problem(status: number, code: string, more: object = {}) {
  return {
    type: `https://creditplane.dev/problems/${code}`,
    title: 'Title',
    status,
    detail: 'In words.',
    code,
    requestId: 'rqt_1',
    ...more,
  };
}
