import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantedLawfully, plantedViolations } from './planted-violations.ts';
import { copyRepository } from './repository-copy.ts';

type Violation = { rule: { name: string }; from: string; to: string; cycle?: { name: string }[] };

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const configuration = join(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(configuration) as { forbidden: { name: string }[] };

let copy = '';
let violations: Violation[] = [];

beforeAll(() => {
  copy = copyRepository(root);
  for (const { file, text } of [...plantedViolations, ...plantedLawfully]) {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  violations = cruise(copy);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the boundaries', () => {
  it.each(plantedViolations)('$rule catches $file', ({ rule, file }) => {
    const caught = violations.filter(({ from, cycle }) => [from, ...namesIn(cycle)].includes(file));
    expect(caught.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('catch nothing lawful', () => {
    const lawful = new Set(plantedLawfully.map(({ file }) => file));
    expect(violations.filter((violation) => lawful.has(violation.from))).toEqual([]);
  });

  it('hold in the repository as it stands', () => {
    const own = violations.filter(({ from, to }) => ![from, to].some((file) => file.includes('/planted-')));
    expect(own.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  it('have a planted violation for each rule', () => {
    const planted = new Set(plantedViolations.map(({ rule }) => rule));
    expect([...planted].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});

/** A circle is reported once, from any of its files. */
function namesIn(cycle: Violation['cycle']): string[] {
  return cycle?.map(({ name }) => name) ?? [];
}

/** Runs dependency-cruiser as `check` does, but over the copy. */
function cruise(folder: string): Violation[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const output = execFileSync(
    process.execPath,
    [program, 'packages', 'examples', '--config', configuration, '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}
