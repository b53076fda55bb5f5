import { describe, expect, it } from 'vitest';
import { streamOfLines } from '../../src/gateway/line-stream.ts';

describe('an answer of lines', () => {
  const never = () => {
    throw new Error('It did not break.');
  };

  it('is made as it is read: nothing before, and a chunk in memory at a time', async () => {
    let made = 0;
    const lines = (async function* () {
      for (let line = 0; line < 1_000; line += 1) {
        made += 1;
        yield 'x'.repeat(999);
      }
    })();
    const reader = streamOfLines(lines, never).getReader();
    await Promise.resolve();
    expect(made).toBe(0);
    const first = await reader.read();
    expect(first.value?.length).toBe(66_000);
    expect(made).toBe(66);
    let bytes = first.value?.length ?? 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) bytes += next.value.length;
    expect(bytes).toBe(1_000_000);
  });

  it('that breaks off fails for its reader too, and is told', async () => {
    const told: unknown[] = [];
    const broken = new Error('the database went away');
    const lines = (async function* () {
      yield 'x'.repeat(70_000);
      throw broken;
    })();
    const reader = streamOfLines(lines, (error) => told.push(error)).getReader();
    expect((await reader.read()).value?.length).toBe(70_001);
    await expect(reader.read()).rejects.toThrow();
    expect(told).toEqual([broken]);
  });

  it('ends its source where the reader leaves', async () => {
    let ended = false;
    const lines = (async function* () {
      try {
        for (;;) yield 'x'.repeat(70_000);
      } finally {
        ended = true;
      }
    })();
    const reader = streamOfLines(lines, never).getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
  });
});
