import { TypeError as CelTypeError, Environment, ParseError } from '@marcbachmann/cel-js';
import type { FeatureType, InputDocument } from '../document/policy-document.ts';
import { featureTypes } from '../document/policy-document.ts';
import { inspectSyntax, type RefusedSyntax } from './allowed-syntax.ts';
import { findComparisons } from './comparisons.ts';
import type { CelScalar, CompiledExpression, ExpressionContext } from './compiled-expression.ts';

type CompileResult =
  | { readonly ok: true; readonly expression: CompiledExpression }
  | { readonly ok: false; readonly refused: readonly RefusedSyntax[] };

/** Compiles an expression that must give one of the types. */
export type ExpressionCompiler = (source: string, expected: FeatureType) => CompileResult;

/** Bounds the cost of one expression: no loops are allowed, so it is at most its number of nodes. */
const limits = {
  maxAstNodes: 400,
  maxDepth: 40,
  maxListElements: 100,
  maxMapEntries: 1,
  maxCallArguments: 4,
};
/** Longer text than any feature needs is no value. */
const maxTextLength = 10_000;

/** A compiler that knows the declared features by name and type, and nothing else. */
export function expressionCompiler(
  inputs: Readonly<Record<string, Pick<InputDocument, 'type'>>>,
): ExpressionCompiler {
  const environment = new Environment({ limits });
  for (const [source, schema] of Object.entries(schemasBySource(inputs))) {
    environment.registerVariable({ name: source, schema });
  }
  return (source, expected) => compile(environment, inputs, source, expected);
}

function schemasBySource(inputs: Readonly<Record<string, Pick<InputDocument, 'type'>>>) {
  const schemas: Record<string, Record<string, string>> = {};
  for (const [name, { type }] of Object.entries(inputs)) {
    const [source = '', field = ''] = name.split('.');
    schemas[source] = { ...schemas[source], [field]: type };
  }
  return schemas;
}

function compile(
  environment: Environment,
  inputs: Readonly<Record<string, unknown>>,
  source: string,
  expected: FeatureType,
): CompileResult {
  const parsed = attempt(() => environment.parse(source));
  if (!parsed.ok) return { ok: false, refused: [parsed.refused] };
  const { ast } = parsed.value;
  const { features, refused } = inspectSyntax(ast);
  const unknown = [...features]
    .filter(([name]) => !(name in inputs))
    .map(([name, offset]) => ({ message: `unknown feature "${name}": declare it under inputs`, offset }));
  if (refused.length + unknown.length > 0) return { ok: false, refused: [...refused, ...unknown] };
  const checked = parsed.value.check();
  if (!checked.valid) return { ok: false, refused: [describeError(checked.error)] };
  const type = featureTypes.find((candidate) => candidate === checked.type);
  if (type !== expected) {
    return {
      ok: false,
      refused: [{ message: `gives ${checked.type}, where ${expected} is needed`, offset: 0 }],
    };
  }
  const evaluate = (context: ExpressionContext) => evaluateTotally(parsed.value, context);
  return {
    ok: true,
    expression: { source, features: [...features.keys()], comparisons: findComparisons(ast), type, evaluate },
  };
}

/** CEL reports a missing key, an overflow and a division by zero by throwing; here each gives no value. */
function evaluateTotally(run: (context: ExpressionContext) => unknown, context: ExpressionContext) {
  try {
    return usableValue(run(context));
  } catch {
    return undefined;
  }
}

function usableValue(value: unknown): CelScalar | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? value : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && value.length <= maxTextLength ? value : undefined;
}

function attempt<Value>(action: () => Value) {
  try {
    return { ok: true, value: action() } as const;
  } catch (error) {
    return { ok: false, refused: describeError(error) } as const;
  }
}

function describeError(error: unknown): RefusedSyntax {
  if (error instanceof ParseError || error instanceof CelTypeError) {
    return { message: error.summary, offset: error.range?.start ?? 0 };
  }
  return { message: error instanceof Error ? error.message : 'cannot be compiled', offset: 0 };
}
