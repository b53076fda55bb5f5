import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEvent, upcast } from '../../src/kernel/events.ts';

const renamed = defineEvent('LoanAsked', z.object({ amountMinor: z.int(), currency: z.string() }), {
  version: 3,
  upcasters: {
    1: (payload) => ({ amountMinor: (payload as { dollars: number }).dollars * 100 }),
    2: (payload) => ({ ...(payload as object), currency: 'USD' }),
  },
});

describe('an event of an older version', () => {
  it('is read as the current one, step by step', () => {
    expect(upcast(renamed, 1, { dollars: 5 })).toEqual({ amountMinor: 500, currency: 'USD' });
    expect(upcast(renamed, 2, { amountMinor: 7 })).toEqual({ amountMinor: 7, currency: 'USD' });
    expect(upcast(renamed, 3, { amountMinor: 7, currency: 'EUR' })).toEqual({
      amountMinor: 7,
      currency: 'EUR',
    });
  });

  it('of a newer program is refused rather than guessed at', () => {
    expect(() => upcast(renamed, 4, {})).toThrow(/written as version 4; this program knows version 3/);
  });

  it('without a step up is refused', () => {
    expect(() => upcast({ ...renamed, upcasters: {} }, 1, { dollars: 5 })).toThrow(
      /no upcaster from version 1/,
    );
  });
});
