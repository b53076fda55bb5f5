import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyChain, extendChain } from '../../../src/contexts/audit/chain.ts';
import { type ExportTrust, verifyExport } from '../../../src/contexts/audit/export/verify-export.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type AuditedHouse, openAuditedHouse, signingKey, storedChain } from './audited-house.ts';

const kindOf = (line: string | undefined): unknown => JSON.parse(line || '{}').kind;
const otherKey = importMasterKeys(createMasterKeyBytes()).auditSigningKey;

describe('an exported chain', () => {
  let house: AuditedHouse;
  let scope: TenantScope;
  let lines: string[];
  beforeAll(async () => {
    house = await openAuditedHouse();
    scope = house.newTenant();
    for (let half = 0; half < 2; half += 1) {
      await house.witness(scope, 6);
      await house.signCheckpoint(scope);
    }
    await house.witness(scope, 2);
    lines = await exported(scope);
  });
  afterAll(() => house.close());

  const exported = async (of: TenantScope): Promise<string[]> => {
    const found: string[] = [];
    for await (const line of house.audit.port.export(of)) found.push(line);
    return found;
  };
  const bytesOf = (text: readonly string[]): Buffer => Buffer.from(text.map((line) => `${line}\n`).join(''));
  const verify = (text: readonly string[], trust: ExportTrust = { publicKey: signingKey }) =>
    verifyExport([bytesOf(text)], trust);

  it('holds the chain, its entries with a checkpoint behind the one it signs, and a signed end', async () => {
    const kinds = lines.map((line) => JSON.parse(line).kind[0]).join('');
    expect(kinds).toBe('ceeeeeeceeeeeeceee');
    expect(await verify(lines)).toMatchObject({
      valid: true,
      ...scope,
      lines: 18,
      entries: 14,
      checkpoints: 2,
    });
    expect(await verify(lines, {})).toMatchObject({ valid: true });
  });

  it('verifies however its bytes are cut into chunks', async () => {
    const bytes = bytesOf(lines);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
      bytes.subarray(at * 7, at * 7 + 7),
    );
    expect(await verifyExport(chunks, { publicKey: signingKey })).toMatchObject({ valid: true, lines: 18 });
  });

  it('that was signed by another key than the trusted one is refused at its first line', async () => {
    expect(await verify(lines, { publicKey: otherKey })).toMatchObject({
      valid: false,
      line: 1,
      fault: 'other_key',
    });
  });

  it('with any byte flipped is refused, at that line', async () => {
    const bytes = bytesOf(lines);
    const lineOf = (at: number) => bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ mask;
        for (const trust of [{ publicKey: signingKey }, {}]) {
          const found = await verifyExport([broken], trust);
          expect(found.valid).toBe(false);
          // A tenant that reads otherwise in the first line shows in the first entry, which is of another one then.
          const places = lineOf(at) === 1 ? [1, 2] : [lineOf(at)];
          if (!found.valid) expect(places).toContain(found.line);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with a line gone is refused, whichever it is', async () => {
    for (let at = 0; at < lines.length; at += 1) {
      const found = await verify(lines.toSpliced(at, 1));
      expect(found, `without line ${at + 1}`).toMatchObject({ valid: false });
      // A lost checkpoint shows at the end, which counts the lines.
      const isCheckpoint = kindOf(lines[at]) === 'checkpoint';
      expect(found).toMatchObject({ line: isCheckpoint ? lines.length - 1 : at + 1 });
    }
  });

  it('with two lines swapped is refused at the first of them', async () => {
    for (let a = 0; a < lines.length; a += 1) {
      for (let b = a + 1; b < lines.length; b += 1) {
        const swapped = lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
        // An entry may stand where a checkpoint was; the checkpoint behind it then signs another one.
        const early = kindOf(lines[a]) === 'checkpoint' && b === a + 1;
        const line = early ? b + 1 : a + 1;
        expect(await verify(swapped), `${a + 1} and ${b + 1}`).toMatchObject({ valid: false, line });
      }
    }
  });

  it('with a line put in is refused there: a copy, a blank, a forgery, a line of another chain', async () => {
    const neighbour = house.newTenant();
    await house.witness(neighbour, 3);
    const strange = (await exported(neighbour)).slice(1, -1);
    const { entries } = await storedChain(house, scope);
    for (let at = 0; at <= lines.length; at += 1) {
      const forged = extendChain({ sequence: at, entryHash: 'f'.repeat(64) }, entries.slice(0, 1)).entries[0];
      const copy = lines[at - 1] ?? '{}';
      for (const line of [copy, '', '{}', ...strange, JSON.stringify({ kind: 'entry', entry: forged })]) {
        // A checkpoint twice is true twice; the end counts the lines.
        const wrongAt = kindOf(line) === 'checkpoint' ? lines.length + 1 : at + 1;
        const found = await verify(lines.toSpliced(at, 0, line));
        expect(found, `${line.slice(0, 60)} before line ${at + 1}`).toMatchObject({
          valid: false,
          line: wrongAt,
        });
      }
    }
  });

  it('cut off after any byte is refused', async () => {
    const bytes = bytesOf(lines);
    for (let length = 0; length < bytes.length; length += length < bytes.length - 200 ? 97 : 1) {
      const found = await verifyExport([bytes.subarray(0, length)], { publicKey: signingKey });
      expect(found.valid, `${length} of ${bytes.length} bytes`).toBe(false);
    }
  });

  it('made anew from changed entries by whoever holds no key of ours is refused', async () => {
    const { entries } = await storedChain(house, scope);
    const changed = extendChain(
      emptyChain,
      entries.map((entry) => (entry.sequence === 8 ? { ...entry, actor: 'mem_nobody' } : entry)),
    );
    const anew = lines.map((line) => {
      const parsed = JSON.parse(line);
      if (parsed.kind !== 'entry') return line;
      return JSON.stringify({ kind: 'entry', entry: changed.entries[parsed.entry.sequence - 1] });
    });
    expect(await verify(anew)).toMatchObject({ valid: false, fault: 'rewritten', line: 15 });
  });

  it('shorter than a checkpoint that the verifier kept apart is refused, though it was signed', async () => {
    const kept = await house.archive.read(scope);
    const neighbour = house.newTenant();
    await house.witness(neighbour, 9);
    const { entries } = await storedChain(house, neighbour);
    await house.plant(neighbour, extendChain(emptyChain, entries.slice(0, 3)), { dropCheckpoints: true });
    const short = await exported(neighbour);
    expect(await verify(short)).toMatchObject({ valid: true, entries: 3 });
    expect(await verify(short, { publicKey: signingKey, keptApart: kept })).toMatchObject({
      valid: false,
      fault: 'missing',
    });
  });

  it('is given as it stands where the chain is broken, and not signed', async () => {
    const neighbour = house.newTenant();
    await house.witness(neighbour, 5);
    const { entries, head } = await storedChain(house, neighbour);
    await house.plant(neighbour, { entries: entries.toSpliced(2, 1), head });
    const broken = await exported(neighbour);
    expect(broken).toHaveLength(6);
    expect(JSON.parse(broken.at(-1) ?? '')).toMatchObject({ kind: 'unsigned_end' });
    expect(await verify(broken)).toMatchObject({ valid: false, line: 4, fault: 'missing' });
  });
});
