import type { ASTNode } from '@marcbachmann/cel-js';

/** A part of an expression that a policy may not use; `offset` is where it stands in the expression. */
export interface RefusedSyntax {
  readonly message: string;
  readonly offset: number;
}

/** What a walk over an expression found. */
export interface SyntaxFindings {
  /** Where each feature is named first. */
  readonly features: ReadonlyMap<string, number>;
  readonly refused: readonly RefusedSyntax[];
  /** Whether it works anything out, so that a whole number could leave the range of safe integers. */
  readonly isArithmetic: boolean;
}

/**
 * Functions whose cost is bounded by the length of their arguments. `matches` is left out because a regular
 * expression may backtrack without end, and the macros over lists because nesting them multiplies.
 */
const allowedFunctions: readonly string[] = ['has', 'double', 'int', 'string', 'size'];
const allowedMethods: readonly string[] = ['startsWith', 'endsWith', 'contains', 'size'];

const arithmeticOperators: readonly string[] = ['+', '-', '*', '/', '%', '-_'];

/** Walks an expression: features are written `<source>.<name>`, functions are of the short lists above. */
export function inspectSyntax(root: ASTNode): SyntaxFindings {
  const features = new Map<string, number>();
  const refused: RefusedSyntax[] = [];
  let isArithmetic = false;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const feature = featureOf(node);
    if (feature !== undefined) {
      if (!features.has(feature)) features.set(feature, node.start);
      continue;
    }
    if (arithmeticOperators.includes(node.op) || node.op === 'call') isArithmetic = true;
    const message = refusalOf(node);
    if (message === undefined) open.push(...childrenOf(node).toReversed());
    else refused.push({ message, offset: node.start });
  }
  return { features, refused, isArithmetic };
}

/** The feature that a node names, if it is `<source>.<name>`. */
export function featureOf(node: ASTNode): string | undefined {
  if (node.op !== '.') return undefined;
  const [receiver, field] = node.args;
  return receiver.op === 'id' ? `${receiver.args}.${field}` : undefined;
}

function refusalOf(node: ASTNode): string | undefined {
  switch (node.op) {
    case 'id':
      return `"${node.args}" is no feature: write <source>.<name>, for example bureau.score`;
    case 'call':
      return allowedFunctions.includes(node.args[0]) ? undefined : notAllowed(node.args[0]);
    case 'rcall':
      return allowedMethods.includes(node.args[0]) ? undefined : notAllowed(node.args[0]);
    case '.':
    case '.?':
    case '[]':
    case '[?]':
    case 'map':
      return 'maps, indexes and nested fields may not be used in a policy';
    default:
      return undefined;
  }
}

function notAllowed(name: string): string {
  return `function "${name}" may not be used in a policy`;
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
    case '.':
    case '.?':
    case 'map':
      return [];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}
