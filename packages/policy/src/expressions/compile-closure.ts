import type { ASTNode } from '@marcbachmann/cel-js';
import type { FeatureType } from '../document/names.ts';
import { featureOf } from './allowed-syntax.ts';
import type { Closure } from './closure.ts';
import { compileArithmetic } from './closure-arithmetic.ts';
import { compileComparison, compileMembership } from './closure-comparison.ts';
import type { Slot, SlotLayout } from './compiled-expression.ts';

/**
 * Turns a checked expression into closures over plain numbers. An int is a double here as long as it is a safe integer;
 * `leftSafeRange` is thrown where it would not be, and the library's own evaluator takes over. Undefined for what only
 * that evaluator does.
 */
export function compileClosure(node: ASTNode, layout: SlotLayout): Closure | undefined {
  const feature = featureOf(node);
  if (feature !== undefined) return readFeature(feature, layout);
  const compile = (part: ASTNode) => compileClosure(part, layout);
  switch (node.op) {
    case 'value':
      return constant(node.args);
    case '&&':
    case '||':
      return compileLogic(node.op, node.args.map(compile));
    case '!_':
      return compileNot(compile(node.args));
    case '?:':
      return compileChoice(node.args.map(compile));
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compileComparison(node.op, node.args.map(compile));
    case 'in':
      return node.args[1].op === 'list'
        ? compileMembership(compile(node.args[0]), node.args[1].args.map(compile))
        : undefined;
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return compileArithmetic(node.op, node.args.map(compile));
    case '-_':
      return compileArithmetic('negate', [compile(node.args)]);
    case 'call':
      return compileCall(node.args[0], node.args[1], layout);
    case 'rcall':
      return compileMethod(node.args[0], [node.args[1], ...node.args[2]].map(compile));
    default:
      return undefined;
  }
}

function readFeature(name: string, layout: SlotLayout): Closure | undefined {
  const place = layout.get(name);
  if (place === undefined) return undefined;
  const { index, type } = place;
  return { type, slot: index, run: (slots) => slots[index] };
}

function constant(value: unknown): Closure | undefined {
  const of = (type: FeatureType, held: Slot): Closure => ({ type, constant: held, run: () => held });
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? of('int', Number(value)) : undefined;
    case 'number':
      return of('double', value);
    case 'boolean':
      return of('bool', value);
    case 'string':
      return of('string', value);
    default:
      return undefined;
  }
}

/** What settles a conjunction or disjunction settles it whatever the other side is: an error beside it is none. */
function compileLogic(op: '&&' | '||', parts: readonly (Closure | undefined)[]): Closure | undefined {
  const [left, right] = parts;
  if (left?.type !== 'bool' || right?.type !== 'bool') return undefined;
  const settles = op === '||';
  const first = left.run;
  const second = right.run;
  return {
    type: 'bool',
    run: (slots) => {
      const one = first(slots);
      if (one === settles) return settles;
      const other = second(slots);
      return other === settles ? settles : one === undefined ? undefined : other;
    },
  };
}

function compileNot(operand: Closure | undefined): Closure | undefined {
  if (operand?.type !== 'bool') return undefined;
  const { run } = operand;
  return {
    type: 'bool',
    run: (slots) => {
      const value = run(slots);
      return value === undefined ? undefined : !value;
    },
  };
}

function compileChoice(parts: readonly (Closure | undefined)[]): Closure | undefined {
  const [condition, yes, no] = parts;
  if (condition?.type !== 'bool' || yes === undefined || no === undefined || yes.type !== no.type) {
    return undefined;
  }
  return {
    type: yes.type,
    run: (slots) => {
      const held = condition.run(slots);
      return held === undefined ? undefined : held ? yes.run(slots) : no.run(slots);
    },
  };
}

function compileCall(name: string, args: readonly ASTNode[], layout: SlotLayout): Closure | undefined {
  const [argument] = args;
  if (argument === undefined || args.length !== 1) return undefined;
  const operand = compileClosure(argument, layout);
  if (operand === undefined) return undefined;
  if (name === 'has' && operand.slot !== undefined) {
    const { slot } = operand;
    return { type: 'bool', run: (slots) => slots[slot] !== undefined };
  }
  if (name === 'double' && (operand.type === 'int' || operand.type === 'double')) {
    return { type: 'double', run: operand.run };
  }
  return name === 'int' ? compileArithmetic('truncate', [operand]) : undefined;
}

function compileMethod(name: string, parts: readonly (Closure | undefined)[]): Closure | undefined {
  const [text, part] = parts;
  if (text?.type !== 'string' || part?.type !== 'string' || parts.length !== 2) return undefined;
  const holds = textMethods[name];
  if (holds === undefined) return undefined;
  return {
    type: 'bool',
    run: (slots) => {
      const whole = text.run(slots);
      const sought = part.run(slots);
      return typeof whole === 'string' && typeof sought === 'string' ? holds(whole, sought) : undefined;
    },
  };
}

const textMethods: Readonly<Record<string, (whole: string, part: string) => boolean>> = {
  startsWith: (whole, part) => whole.startsWith(part),
  endsWith: (whole, part) => whole.endsWith(part),
  contains: (whole, part) => whole.includes(part),
};
