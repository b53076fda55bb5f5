import { createHash } from 'node:crypto';
import type { VendorResponse } from '../connectors/vendor-response.ts';
import type { SandboxEnvironment } from './environment.ts';
import { sandboxTimes } from './timing.ts';

/** How a simulated vendor answers one attempt: after how long, and with what. */
type Scene = { delayMs: number; status: number; body: 'answer' | 'cut_short' | 'error_inside' | 'none' };

/** What stands behind a vendor: another one of its kind, or nobody; or it is itself the one that is fallen back on. */
export type Standing = 'alone' | 'first' | 'fallback';

type Asked = { nationalId: string; attempt: number; standing: Standing };

const { gatewayTimeoutMs, slowMs, lateMs } = sandboxTimes;
const timedOut = { delayMs: gatewayTimeoutMs, status: 504, body: 'none' } as const;

/** The family 000-03 of the test catalogue: trouble with every simulated provider, by the last four digits. */
const troubles: Readonly<Record<string, (asked: Asked) => Partial<Scene>>> = {
  // Where a second vendor stands by, the first times out for good; where none does, the second attempt is answered.
  '0001': ({ standing, attempt }) => {
    if (standing === 'fallback') return {};
    return standing === 'first' || attempt === 1 ? timedOut : {};
  },
  '0002': () => ({ status: 503, body: 'none' }),
  '0003': () => ({ delayMs: slowMs }),
  '0004': () => ({ body: 'cut_short' }),
  '0005': () => ({ body: 'error_inside' }),
  '0006': ({ standing }) => (standing === 'fallback' ? {} : { delayMs: lateMs }),
};

/** Whether a test person's trouble is scripted. */
export function hasScriptedTrouble(nationalId: string): boolean {
  return nationalId.startsWith('00003') && nationalId.slice(5) in troubles;
}

/** Plays one attempt at a simulated vendor; `answer` is what it says when nothing is wrong. */
export async function playAttempt(
  vendor: string,
  asked: Asked,
  environment: SandboxEnvironment,
  signal: AbortSignal,
  answer: () => unknown,
): Promise<VendorResponse> {
  const trouble = hasScriptedTrouble(asked.nationalId)
    ? troubles[asked.nationalId.slice(5)]?.(asked)
    : undefined;
  const scene: Scene = {
    delayMs: usualLatencyMs(vendor, asked.nationalId),
    status: 200,
    body: 'answer',
    ...trouble,
  };
  await environment.delay(scene.delayMs, signal);
  return { status: scene.status, body: bodyOf(scene.body, answer) };
}

function bodyOf(body: Scene['body'], answer: () => unknown): string {
  switch (body) {
    case 'answer':
      return JSON.stringify(answer());
    case 'cut_short': {
      const whole = JSON.stringify(answer());
      return whole.slice(0, whole.length / 2);
    }
    case 'error_inside':
      return JSON.stringify({ error: { code: 'SYSTEM_UNAVAILABLE' } });
    case 'none':
      return '';
  }
}

/** 5 to 40 ms, always the same for the same person at the same vendor. */
function usualLatencyMs(vendor: string, nationalId: string): number {
  const [byte = 0] = createHash('sha256').update(`${vendor}:${nationalId}`).digest();
  return 5 + (byte % 36);
}
