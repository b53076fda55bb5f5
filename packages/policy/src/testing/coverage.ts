import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';

/** Of one kind of part, how many a set of evaluations reached, and which it did not. */
export interface CoverageOf {
  readonly reached: number;
  readonly total: number;
  readonly never: readonly string[];
}

/** What of a policy a set of evaluations reached: rules that held, limits that were exceeded, bins and rows hit. */
export interface PolicyCoverage {
  readonly rules: CoverageOf;
  readonly limits: CoverageOf;
  readonly bins: CoverageOf;
  readonly rows: CoverageOf;
}

/** Tells from the trees of evaluations what nothing has reached yet. */
export function coverageOf(policy: CompiledPolicy, trees: readonly ExplanationNode[]): PolicyCoverage {
  const reached = {
    rules: new Set<string>(),
    limits: new Set<string>(),
    bins: new Set<string>(),
    rows: new Set<string>(),
  };
  const names = {
    prices: policy.document.pricing?.table ?? 'pricing',
    amounts: policy.document.limits?.amounts.table,
  };
  for (const tree of trees) visit(tree, reached, names);
  const { stages, affordability, scorecards, tables, document } = policy;
  const bins = [...scorecards.values()].flatMap(({ segments }) =>
    segments.flatMap(({ attributes }) =>
      attributes.flatMap(({ document: { feature }, bins: all }) =>
        all.map((bin) => `${feature} ${bin.document.id}`),
      ),
    ),
  );
  const rows = [...tables.values()].flatMap(({ name, rows: all }) => all.map(({ id }) => `${name}/${id}`));
  const prices = (document.pricing?.rows ?? []).map(({ id }) => `pricing/${id}`);
  return {
    rules: count(
      stages.flatMap(({ rules }) => rules.map(({ document: { id } }) => id)),
      reached.rules,
    ),
    limits: count(
      affordability.map(({ id }) => id),
      reached.limits,
    ),
    bins: count([...new Set(bins)], reached.bins),
    rows: count([...rows, ...prices], reached.rows),
  };
}

/** What the rows of prices and amounts are called after. */
interface RowNames {
  readonly prices: string;
  readonly amounts: string | undefined;
}

function visit(
  node: ExplanationNode,
  reached: Record<keyof PolicyCoverage, Set<string>>,
  names: RowNames,
): void {
  const { kind, name, gave, children } = node;
  if (kind === 'rule' && gave !== 'passed' && gave !== 'undetermined' && gave !== 'other_party')
    reached.rules.add(name);
  if (kind === 'limit' && gave === 'failed') reached.limits.add(name);
  if (kind === 'attribute') reached.bins.add(name);
  if (kind === 'table' && typeof gave === 'string') {
    for (const row of gave.split(', ')) reached.rows.add(`${name}/${row}`);
  }
  if (kind === 'pricing') reached.rows.add(`${names.prices}/${name}`);
  if (kind === 'row') reached.rows.add(`${names.amounts}/${name}`);
  for (const child of children) visit(child, reached, names);
}

function count(all: readonly string[], reached: ReadonlySet<string>): CoverageOf {
  const never = all.filter((name) => !reached.has(name));
  return { reached: all.length - never.length, total: all.length, never };
}
