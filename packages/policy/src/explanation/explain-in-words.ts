import type { PolicyResult } from '../evaluation/policy-result.ts';
import { negated } from '../expressions/comparisons.ts';
import type { Comparison, ExplanationNode } from './explanation-node.ts';
import { writeBothSides } from './value-in-words.ts';

/**
 * Says in short lines what decided: `score 668 >= 640`, `DTI 47 % > 43 %`. First the rules, in the order of the policy:
 * those that held, those that could not be determined, and the cutoff that the score passed; then the limits as of
 * what was asked for. Join the lines with `; ` for one line.
 */
export function explainInWords(result: PolicyResult): readonly string[] {
  const scoreFeatures = Object.keys(result.explanation.saw);
  return [...new Set(result.explanation.children.flatMap((node) => sayPart(node, scoreFeatures)))];
}

function sayPart(node: ExplanationNode, scoreFeatures: readonly string[]): readonly string[] {
  switch (node.kind) {
    case 'party': {
      // Whose file it was, in front of each line.
      const who = node.name.replaceAll('_', '-');
      return node.children.flatMap((part) => sayPart(part, scoreFeatures)).map((line) => `${who}: ${line}`);
    }
    case 'stage':
      return sayStage(node, scoreFeatures);
    case 'limits':
      return node.children.flatMap(sayLimit);
    case 'missing':
      return sayRule(node, scoreFeatures);
    case 'note':
      return [node.name];
    default:
      return [];
  }
}

/** A value that is missing explains the conditions that it left open. */
function sayStage({ children }: ExplanationNode, scoreFeatures: readonly string[]): readonly string[] {
  const isExplained = children.some(({ kind }) => kind === 'missing');
  return children
    .filter(({ gave }) => !(isExplained && gave === 'undetermined'))
    .flatMap((rule) => sayRule(rule, scoreFeatures));
}

function sayRule(node: ExplanationNode, scoreFeatures: readonly string[]): readonly string[] {
  if (node.kind === 'missing') return [`${node.name} missing`];
  if (node.gave === 'undetermined') return [`${node.name} not determined`];
  if (node.gave === 'other_party') return [];
  if (node.gave === 'passed') {
    const cutoffs = node.comparisons.filter(({ feature }) => scoreFeatures.includes(feature));
    return sayPassed(cutoffs);
  }
  return sayHeld(node);
}

function sayLimit(node: ExplanationNode): readonly string[] {
  if (node.gave === 'undetermined') return [`${node.name} not determined`];
  if (node.gave === 'passed') return sayPassed(node.comparisons);
  if (node.kind === 'row') return [`amount outside the limits of score band ${node.name}`];
  if (node.name === 'product') return ['amount or term is not one of the product'];
  return sayHeld(node);
}

/** The comparisons that made the condition hold; its name where it is not made of comparisons. */
function sayHeld({ name, comparisons }: ExplanationNode): readonly string[] {
  const held = comparisons.filter(({ holds }) => holds === true).map((one) => say(one, one.operator));
  return held.length > 0 ? held : [name];
}

/** The opposite of the comparisons that did not hold. */
function sayPassed(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.filter(({ holds }) => holds === false).map((one) => say(one, negated[one.operator]));
}

function say({ label, value, limit, unit, currency }: Comparison, operator: Comparison['operator']): string {
  if (value === null) return `${label} missing`;
  const sign = operator === '==' ? 'is' : operator === '!=' ? 'is not' : operator;
  const [left, right] = writeBothSides(value, limit, { unit, currency });
  // "fraud alert is true", not "fraud alert true is true".
  return operator === '==' ? `${label} ${sign} ${right}` : `${label} ${left} ${sign} ${right}`;
}
