import type { ASTNode } from '@marcbachmann/cel-js';
import type { Scalar } from '../explanation/explanation-node.ts';
import { featureOf } from './allowed-syntax.ts';
import { constantOf, findComparisons } from './comparisons.ts';
import type { SetComparison, Way } from './compiled-expression.ts';

/** More ways than this are not looked at: each `&&` of two `||` multiplies them. */
const maxWays = 64;

/** The ways in which a condition can hold; undefined where there are too many. A constant false has none. */
export function waysOf(node: ASTNode): readonly Way[] | undefined {
  if (node.op === '||') {
    const [left, right] = node.args.map(waysOf);
    return left && right && left.length + right.length <= maxWays ? [...left, ...right] : undefined;
  }
  if (node.op === '&&') {
    const [left, right] = node.args.map(waysOf);
    if (!left || !right || left.length * right.length > maxWays) return undefined;
    return left.flatMap((one) => right.map((other) => both(one, other)));
  }
  if (node.op === 'value') return node.args === false ? [] : [{ comparisons: [], isPlain: true }];
  const comparisons = literalsOf(node);
  return [{ comparisons, isPlain: comparisons.length > 0 }];
}

function both(one: Way, other: Way): Way {
  return {
    comparisons: [...one.comparisons, ...other.comparisons],
    isPlain: one.isPlain && other.isPlain,
  };
}

function literalsOf(node: ASTNode): readonly SetComparison[] {
  if (node.op === 'in') return membershipOf(node, true);
  if (node.op === '!_' && node.args.op === 'in') return membershipOf(node.args, false);
  return findComparisons(node);
}

function membershipOf(node: ASTNode, isOneOf: boolean): readonly SetComparison[] {
  if (node.op !== 'in') return [];
  const [operand, list] = node.args;
  const feature = featureOf(operand);
  if (feature === undefined || list.op !== 'list') return [];
  const oneOf: Scalar[] = [];
  for (const element of list.args) {
    const value = constantOf(element);
    if (value === undefined) return [];
    oneOf.push(value);
  }
  return [{ feature, oneOf, isOneOf }];
}
