import type { Closure, Run } from './closure.ts';

/** Thrown where an int leaves the range in which a double is exact; no Error, since nobody reads its stack. */
const leftSafeRange: unique symbol = Symbol('left the range of safe integers');

type Operation = (left: number, right: number) => number | undefined;

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | 'negate' | 'truncate';

/** Arithmetic over two numbers of one type, or a change of sign or type of one. */
export function compileArithmetic(
  op: ArithmeticOperator,
  parts: readonly (Closure | undefined)[],
): Closure | undefined {
  const [left, right] = parts;
  if (left === undefined) return undefined;
  if (op === 'negate' || op === 'truncate') return compileUnary(op, left);
  if (right === undefined || left.type !== right.type) return undefined;
  if (op === '+' && left.type === 'string') return compileJoin(left.run, right.run);
  const operation = operationOf(op, left.type);
  if (operation === undefined) return undefined;
  const first = left.run;
  const second = right.run;
  return {
    type: left.type,
    run: (slots) => {
      const one = first(slots);
      const other = second(slots);
      return typeof one === 'number' && typeof other === 'number' ? operation(one, other) : undefined;
    },
  };
}

function operationOf(op: Exclude<ArithmeticOperator, 'negate' | 'truncate'>, type: Closure['type']) {
  if (type === 'int') return intOperations[op];
  return type === 'double' ? doubleOperations[op] : undefined;
}

const doubleOperations: Readonly<Partial<Record<ArithmeticOperator, Operation>>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/**
 * A result that is a safe integer as a double is exact: no other integer rounds to it. Quotients of safe integers cut to
 * whole numbers are exact as well. Adding 0 turns -0, which no int is, into 0.
 */
const intOperations: Readonly<Partial<Record<ArithmeticOperator, Operation>>> = {
  '+': (a, b) => exact(a + b),
  '-': (a, b) => exact(a - b),
  '*': (a, b) => exact(a * b + 0),
  '/': (a, b) => (b === 0 ? undefined : Math.trunc(a / b) + 0),
  '%': (a, b) => (b === 0 ? undefined : (a % b) + 0),
};

function exact(value: number): number {
  if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) throw leftSafeRange;
  return value;
}

function compileUnary(op: 'negate' | 'truncate', { type, run }: Closure): Closure | undefined {
  if (type !== 'int' && type !== 'double') return undefined;
  if (op === 'truncate') return type === 'int' ? { type, run } : { type: 'int', run: truncate(run) };
  const zero = type === 'int' ? 0 : -0;
  return {
    type,
    run: (slots) => {
      const value = run(slots);
      return typeof value === 'number' ? zero - value : undefined;
    },
  };
}

function truncate(run: Run): Run {
  return (slots) => {
    const value = run(slots);
    return typeof value === 'number' && Number.isFinite(value) ? exact(Math.trunc(value) + 0) : undefined;
  };
}

function compileJoin(first: Run, second: Run): Closure {
  return {
    type: 'string',
    run: (slots) => {
      const one = first(slots);
      const other = second(slots);
      return typeof one === 'string' && typeof other === 'string' ? one + other : undefined;
    },
  };
}
