import type { ComparisonOperator } from '../explanation/explanation-node.ts';
import type { Closure, Run } from './closure.ts';
import type { Slot } from './compiled-expression.ts';

const isNumeric = ({ type }: Closure) => type === 'int' || type === 'double';

/** A comparison of two values of one type; ints and doubles may be ordered among each other, but are never equal. */
export function compileComparison(
  op: ComparisonOperator,
  parts: readonly (Closure | undefined)[],
): Closure | undefined {
  const [left, right] = parts;
  if (left === undefined || right === undefined) return undefined;
  const isOrder = op !== '==' && op !== '!=';
  const comparable = left.type === right.type || (isOrder && isNumeric(left) && isNumeric(right));
  if (!comparable) return undefined;
  const run =
    left.slot !== undefined && right.constant !== undefined
      ? compareSlot(op, left.slot, right.constant)
      : compareParts(op, left.run, right.run);
  return { type: 'bool', run };
}

/** Most conditions of a policy compare one feature with a constant: these cost one look and one comparison. */
function compareSlot(op: ComparisonOperator, slot: number, limit: NonNullable<Slot>): Run {
  switch (op) {
    case '==':
      return (slots) => (slots[slot] === undefined ? undefined : slots[slot] === limit);
    case '!=':
      return (slots) => (slots[slot] === undefined ? undefined : slots[slot] !== limit);
    case '<':
      return (slots) => {
        const value = slots[slot];
        return value === undefined ? undefined : value < limit;
      };
    case '<=':
      return (slots) => {
        const value = slots[slot];
        return value === undefined ? undefined : value <= limit;
      };
    case '>':
      return (slots) => {
        const value = slots[slot];
        return value === undefined ? undefined : value > limit;
      };
    case '>=':
      return (slots) => {
        const value = slots[slot];
        return value === undefined ? undefined : value >= limit;
      };
  }
}

function compareParts(op: ComparisonOperator, left: Run, right: Run): Run {
  const compare = compares[op];
  return (slots) => {
    const one = left(slots);
    const other = right(slots);
    return one === undefined || other === undefined ? undefined : compare(one, other);
  };
}

type Value = NonNullable<Slot>;

/** Whether `value operator limit` holds of two values of comparable types. */
export const compares: Readonly<Record<ComparisonOperator, (value: Value, limit: Value) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** `x in ["a", "b"]` over constants. */
export function compileMembership(
  operand: Closure | undefined,
  elements: readonly (Closure | undefined)[],
): Closure | undefined {
  if (operand === undefined) return undefined;
  const values: Value[] = [];
  for (const element of elements) {
    if (element?.constant === undefined || element.type !== operand.type) return undefined;
    values.push(element.constant);
  }
  const { run } = operand;
  return {
    type: 'bool',
    run: (slots) => {
      const value = run(slots);
      return value === undefined ? undefined : values.some((one) => one === value);
    },
  };
}
