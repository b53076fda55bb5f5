import type { ASTNode } from '@marcbachmann/cel-js';
import {
  type ComparisonOperator,
  comparisonOperators,
  type Scalar,
} from '../explanation/explanation-node.ts';
import { featureOf } from './allowed-syntax.ts';
import type { StaticComparison } from './compiled-expression.ts';

/** `640 > score` is `score < 640`. */
const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** What is left of a condition that did not hold: `score < 640` failed, so `score >= 640`. */
export const negated: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/**
 * Comparisons of a feature with a constant that stand in a conjunction or disjunction at the root; a bool feature that
 * stands there by itself is compared with true.
 */
export function findComparisons(node: ASTNode): readonly StaticComparison[] {
  if (node.op === '&&' || node.op === '||') return node.args.flatMap(findComparisons);
  const bare = featureOf(node);
  if (bare !== undefined) return [{ feature: bare, operator: '==', limit: true }];
  if (node.op === '!_') return findNegation(node.args);
  const operator = comparisonOperators.find((candidate) => candidate === node.op);
  if (operator === undefined || !Array.isArray(node.args)) return [];
  const [left, right] = node.args as [ASTNode, ASTNode];
  return compare(left, operator, right) ?? compare(right, mirrored[operator], left) ?? [];
}

function findNegation(operand: ASTNode): readonly StaticComparison[] {
  const feature = featureOf(operand);
  return feature === undefined ? [] : [{ feature, operator: '==', limit: false }];
}

function compare(
  left: ASTNode,
  operator: ComparisonOperator,
  right: ASTNode,
): StaticComparison[] | undefined {
  const feature = featureOf(left);
  const limit = constantOf(right);
  return feature === undefined || limit === undefined ? undefined : [{ feature, operator, limit }];
}

/** The value of a literal, a negative number among them. */
export function constantOf(node: ASTNode): Scalar | undefined {
  if (node.op === '-_') {
    const value = constantOf(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  if (typeof node.args === 'bigint') return Number(node.args);
  const value: unknown = node.args;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : undefined;
}
