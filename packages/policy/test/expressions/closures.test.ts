import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeatureType } from '../../src/document/names.ts';
import type { Slot, SlotLayout } from '../../src/expressions/compiled-expression.ts';
import { expressionCompiler } from '../../src/expressions/expression-compiler.ts';

const types: readonly FeatureType[] = ['int', 'double', 'bool', 'string'];
/** `a.int0`, `a.int1`, `a.double0`, ...: two features of each type. */
const layout: SlotLayout = new Map(
  types.flatMap((type, index) =>
    [0, 1].map((which) => [`a.${type}${which}`, { index: index * 2 + which, type }] as const),
  ),
);
const compileExpression = expressionCompiler(layout);

const big = [9_007_199_254_740_991, -9_007_199_254_740_991, 4_503_599_627_370_497, 3_037_000_500];
const int = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger(), fc.constantFrom(...big));
const double = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const text = fc.constantFrom('', 'a', 'ab', 'b', '12', '-3', '1.5', 'true');
const given: readonly fc.Arbitrary<Slot>[] = [
  int,
  int,
  double,
  double,
  fc.boolean(),
  fc.boolean(),
  text,
  text,
];
const values = fc.tuple(
  ...given.map((value) => fc.option(value, { freq: 5 }).map((one): Slot => one ?? undefined)),
);

/** A random expression of one type, written as CEL. */
const expressions = fc.letrec<Record<FeatureType, string>>((tie) => {
  const feature = (type: FeatureType) => fc.constantFrom(`a.${type}0`, `a.${type}1`);
  const binary = (type: FeatureType, ...operators: string[]) =>
    fc.tuple(tie(type), fc.constantFrom(...operators), tie(type)).map(([l, op, r]) => `(${l} ${op} ${r})`);
  const choice = (type: FeatureType) =>
    fc.tuple(tie('bool'), tie(type), tie(type)).map(([c, l, r]) => `(${c} ? ${l} : ${r})`);
  const call = (name: string, type: FeatureType) => tie(type).map((inner) => `${name}(${inner})`);
  const mixed = fc
    .tuple(tie('int'), fc.constantFrom('<', '<=', '>', '>='), tie('double'))
    .map(([l, op, r]) => `(${l} ${op} ${r})`);
  const method = fc
    .tuple(tie('string'), fc.constantFrom('startsWith', 'endsWith', 'contains'), tie('string'))
    .map(([whole, name, part]) => `${whole}.${name}(${part})`);
  const within = (type: FeatureType, elements: fc.Arbitrary<string>) =>
    fc
      .tuple(tie(type), fc.array(elements, { minLength: 1, maxLength: 3 }))
      .map(([value, list]) => `(${value} in [${list.join(', ')}])`);
  const has = fc.constantFrom(...layout.keys()).map((name) => `has(${name})`);
  const intLiteral = int.map(String);
  const doubleLiteral = double.map((value) => (/[.e]/.test(String(value)) ? String(value) : `${value}.0`));
  const one = (...parts: fc.Arbitrary<string>[]) => fc.oneof({ maxDepth: 4, depthSize: 'medium' }, ...parts);
  return {
    int: one(
      intLiteral,
      feature('int'),
      binary('int', '+', '-', '*', '/', '%'),
      tie('int').map((inner) => `-(${inner})`),
      choice('int'),
      call('int', 'double'),
      call('int', 'string'),
      call('size', 'string'),
    ),
    double: one(
      doubleLiteral,
      feature('double'),
      binary('double', '+', '-', '*', '/'),
      tie('double').map((inner) => `-(${inner})`),
      choice('double'),
      call('double', 'int'),
      call('double', 'string'),
    ),
    string: one(
      text.map((value) => JSON.stringify(value)),
      feature('string'),
      binary('string', '+'),
      choice('string'),
      call('string', 'int'),
    ),
    bool: one(
      fc.constantFrom('true', 'false'),
      feature('bool'),
      has,
      binary('bool', '&&', '||', '==', '!='),
      tie('bool').map((inner) => `!(${inner})`),
      binary('int', '==', '!=', '<', '<=', '>', '>='),
      binary('double', '==', '!=', '<', '<=', '>', '>='),
      binary('string', '==', '!=', '<', '>'),
      mixed,
      method,
      within('int', intLiteral),
      within(
        'string',
        text.map((value) => JSON.stringify(value)),
      ),
      choice('bool'),
    ),
  };
});

/** How many random expressions of each type are compared; more where the environment asks for a longer run. */
const runs = Number(process.env['CREDITPLANE_EXPRESSIONS'] ?? 300);

describe('a compiled expression', () => {
  it.each(types)("equals the CEL library's own answer: %s", (type) => {
    let usable = 0;
    let determined = 0;
    fc.assert(
      fc.property(expressions[type], fc.array(values, { minLength: 1, maxLength: 8 }), (source, rows) => {
        const compiled = compileExpression(source, type);
        // What is too deep or too long for a policy is refused.
        if (!compiled.ok) return;
        usable += 1;
        const { evaluate, evaluateByLibrary } = compiled.expression;
        for (const slots of rows) {
          const answer = evaluate(slots);
          if (answer !== undefined) determined += 1;
          expect(answer, source).toStrictEqual(evaluateByLibrary(slots));
        }
      }),
      { numRuns: runs },
    );
    expect(usable).toBeGreaterThan(runs / 2);
    expect(determined).toBeGreaterThan(runs / 2);
  });

  it.each([
    ['a.int0 * a.int1 / a.int1', [9_007_199_254_740_991, 1_000], 9_007_199_254_740_991],
    ['a.int0 * a.int1', [9_007_199_254_740_991, 2], undefined],
    ['a.int0 / a.int1', [-7, 2], -3],
    ['a.int0 % a.int1', [-7, 2], -1],
    ['a.int0 / a.int1', [7, 0], undefined],
  ] as const)('is exact where a double would not be: %s of %s is %s', (source, [one, other], answer) => {
    const compiled = compileExpression(source, 'int');
    expect(compiled.ok && compiled.expression.evaluate([one, other])).toBe(answer);
  });

  it('lets what settles a condition settle it, whatever is missing beside it', () => {
    const ask = (source: string, slots: readonly Slot[]) => {
      const compiled = compileExpression(source, 'bool');
      return compiled.ok && compiled.expression.evaluate(slots);
    };
    expect(ask('a.int0 > 1 || a.int1 > 1', [undefined, 2])).toBe(true);
    expect(ask('a.int0 > 1 && a.int1 > 1', [undefined, 0])).toBe(false);
    expect(ask('a.int0 > 1 && a.int1 > 1', [undefined, 2])).toBeUndefined();
  });
});
