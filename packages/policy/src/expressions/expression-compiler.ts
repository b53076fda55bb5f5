import { TypeError as CelTypeError, Environment, ParseError } from '@marcbachmann/cel-js';
import { type FeatureType, featureTypes } from '../document/names.ts';
import { inspectSyntax, type RefusedSyntax } from './allowed-syntax.ts';
import type { Run } from './closure.ts';
import { findComparisons } from './comparisons.ts';
import { compileClosure } from './compile-closure.ts';
import type { CompiledExpression, Slot, SlotLayout, Slots } from './compiled-expression.ts';
import { waysOf } from './ways.ts';

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

/** A compiler that knows the declared features by name, place and type, and nothing else. */
export function expressionCompiler(layout: SlotLayout): ExpressionCompiler {
  const environment = new Environment({ limits });
  for (const [source, schema] of Object.entries(schemasBySource(layout))) {
    environment.registerVariable({ name: source, schema });
  }
  return (source, expected) => compile(environment, layout, source, expected);
}

function schemasBySource(layout: SlotLayout) {
  const schemas: Record<string, Record<string, string>> = {};
  for (const [name, { type }] of layout) {
    const [source = '', field = ''] = name.split('.');
    schemas[source] = { ...schemas[source], [field]: type };
  }
  return schemas;
}

function compile(
  environment: Environment,
  layout: SlotLayout,
  source: string,
  expected: FeatureType,
): CompileResult {
  const parsed = attempt(() => environment.parse(source));
  if (!parsed.ok) return { ok: false, refused: [parsed.refused] };
  const { ast } = parsed.value;
  const { features, refused, isArithmetic } = inspectSyntax(ast);
  const unknown = [...features]
    .filter(([name]) => !layout.has(name))
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
  const named = [...features.keys()];
  const byLibrary = libraryEvaluator(parsed.value, named, layout);
  const closure = compileClosure(ast, layout);
  return {
    ok: true,
    expression: {
      source,
      features: named,
      comparisons: findComparisons(ast),
      ways: expected === 'bool' ? waysOf(ast) : undefined,
      type,
      evaluate:
        closure?.type !== type
          ? byLibrary
          : isArithmetic
            ? totalEvaluator(closure.run, type, byLibrary)
            : plainEvaluator(closure.run, type),
      evaluateByLibrary: byLibrary,
    },
  };
}

/** Without arithmetic nothing is thrown. */
function plainEvaluator(run: Run, type: FeatureType): Run {
  return type === 'double' || type === 'string' ? (slots) => usableValue(run(slots)) : run;
}

/** The closures' answer; the library's where an int left the range that they are exact in. */
function totalEvaluator(run: Run, type: FeatureType, byLibrary: Run): Run {
  const evaluate: Run = (slots) => {
    try {
      return run(slots);
    } catch {
      return byLibrary(slots);
    }
  };
  // Only these two can come to a value that is none.
  if (type === 'double' || type === 'string') return (slots) => usableValue(evaluate(slots));
  return evaluate;
}

/** CEL reports a missing key, an overflow and a division by zero by throwing; here each gives no value. */
function libraryEvaluator(
  run: (context: Record<string, unknown>) => unknown,
  features: readonly string[],
  layout: SlotLayout,
): Run {
  return (slots) => {
    try {
      return usableValue(run(contextOf(features, layout, slots)));
    } catch {
      return undefined;
    }
  };
}

/** Values by source and name as CEL reads them: an int is a bigint, a missing value is absent. */
function contextOf(features: readonly string[], layout: SlotLayout, slots: Slots) {
  const context: Record<string, Record<string, Slot | bigint>> = {};
  for (const name of features) {
    const [source = '', field = ''] = name.split('.');
    context[source] ??= {};
    const place = layout.get(name);
    const value = place === undefined ? undefined : slots[place.index];
    const members = context[source];
    if (value === undefined || members === undefined) continue;
    members[field] = place?.type === 'int' && typeof value === 'number' ? BigInt(value) : value;
  }
  return context;
}

function usableValue(value: unknown): Slot {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'string':
      return value.length <= maxTextLength ? value : undefined;
    default:
      return undefined;
  }
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
