import { describe, expect, it } from 'vitest';
import { ConnectionError, RateLimitError, ServerError, TimeoutError } from '../../src/index.ts';
import { defaultRetryRules, pauseBeforeRetryMs } from '../../src/transport/retry.ts';

const unavailable = new ServerError({ code: 'unavailable', message: '', status: 503 });
const rules = { ...defaultRetryRules, maxRetries: 9 };
const pauseAt = (attempt: number, random: number) =>
  pauseBeforeRetryMs(unavailable, { attempt, repeatable: true }, rules, () => random);

describe('the pause before a retry', () => {
  it('doubles with each attempt up to the cap, with full jitter', () => {
    expect([1, 2, 3, 4].map((attempt) => pauseAt(attempt, 1))).toEqual([1000, 2000, 4000, 8000]);
    expect(pauseAt(9, 1)).toBe(30_000);
    expect(pauseAt(3, 0)).toBe(0);
    expect(pauseAt(3, 0.5)).toBe(2000);
  });

  it('is what the server asks for, without jitter', () => {
    const limited = new RateLimitError({
      code: 'rate_limited',
      message: '',
      status: 429,
      retryAfterSeconds: 7,
    });
    expect(pauseBeforeRetryMs(limited, { attempt: 1, repeatable: true }, rules, () => 0)).toBe(7000);
  });

  it.each([
    [new ConnectionError({ code: 'ECONNREFUSED', message: '' }), true],
    [new ConnectionError({ code: 'ECONNRESET', message: '' }), false],
    [new TimeoutError({ code: 'timeout', message: '' }), false],
    [new ServerError({ code: 'internal', message: '', status: 500 }), false],
    [new RateLimitError({ code: 'rate_limited', message: '', status: 429 }), true],
  ])('for what is not safe to repeat comes only where nothing was done: %s', (failure, again) => {
    const pause = pauseBeforeRetryMs(failure, { attempt: 1, repeatable: false }, rules, () => 0);
    expect(pause !== undefined).toBe(again);
  });

  it('never comes for a certificate that is wrong', () => {
    const expired = new ConnectionError({ code: 'CERT_HAS_EXPIRED', message: '' });
    expect(pauseBeforeRetryMs(expired, { attempt: 1, repeatable: true }, rules, () => 0)).toBeUndefined();
  });
});
