import type { ExplanationNode } from '@creditplane/policy';
import type { Palette } from '../output/palette.ts';
import { printable } from '../output/table.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import type { Explained } from './read-explanation.ts';

/** The assessment for people: what decided in short lines, then every step with what it looked at. */
export function describeExplanation({ assessment, policyName }: Explained, palette: Palette): string[] {
  const { id, outcome, score, policyVersion, explanation } = assessment;
  const facts = [
    `policy ${policyName}@${policyVersion}`,
    outcome ?? assessment.status,
    ...(score === null ? [] : [`score ${score}`]),
  ];
  const reasons = assessment.reasons.map(({ code, text }) => printable(`Reason ${code} ${text}`));
  const headline = `${palette.bold(id)}  ${facts.join('  ')}`;
  if (explanation === undefined) {
    return [
      headline,
      ...reasons,
      'This key may not see the explanation: it needs the role admin or risk:read.',
    ];
  }
  if (explanation === null) return [headline, ...reasons, 'The policy did not come to an end.'];
  return [
    headline,
    ...reasons,
    ...explanation.lines.map((line) => palette.bold(printable(line))),
    '',
    ...drawTree(explanation.tree, palette, '', ''),
  ];
}

/** The tree of an explanation, one step a line. */
export function drawTree(
  node: ExplanationNode,
  palette: Palette,
  before: string,
  beforeChildren: string,
): string[] {
  const last = node.children.length - 1;
  return [
    before + describeNode(node, palette),
    ...node.children.flatMap((child, index) =>
      index === last
        ? drawTree(child, palette, `${beforeChildren}└─ `, `${beforeChildren}   `)
        : drawTree(child, palette, `${beforeChildren}├─ `, `${beforeChildren}│  `),
    ),
  ];
}

function describeNode({ kind, name, gave, comparisons }: ExplanationNode, palette: Palette): string {
  const looked = comparisons.map(comparisonInWords).join('; ');
  const title = kind === name ? kind : `${kind} ${name}`;
  return [
    printable(title),
    gave === null ? undefined : paintGave(gaveInWords(kind, gave), palette),
    looked === '' ? undefined : palette.dim(printable(looked)),
  ]
    .filter((part) => part !== undefined)
    .join('  ');
}

function gaveInWords(kind: ExplanationNode['kind'], gave: NonNullable<ExplanationNode['gave']>): string {
  // A row of the price list gives its nominal rate in basis points.
  return kind === 'pricing' && typeof gave === 'number'
    ? `${(gave / 100).toFixed(2)} % a year`
    : String(gave);
}

function paintGave(gave: string, palette: Palette): string {
  if (gave === 'passed' || gave === 'approve') return palette.good(gave);
  if (gave === 'decline' || gave === 'exceeded') return palette.bad(gave);
  return palette.uncertain(printable(gave));
}
