import type { PolicyDocument } from '../document/policy-document.ts';

/** One part of a policy that people speak of, with what can change about it. */
export interface PolicyPart {
  /** `rule`, `bin`, `row`, ... */
  readonly kind: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** All parts of a policy: a rule is known by its id wherever it stands, so that moving it is one change. */
export function partsOf(document: PolicyDocument): readonly PolicyPart[] {
  const { product, counteroffer, joint, adverseAction } = document;
  return [
    { kind: 'product', name: product.kind, fields: product },
    {
      kind: 'policy',
      name: document.id,
      fields: { score: document.score, undeterminedReason: document.undeterminedReason },
    },
    ...Object.entries(document.inputs).map(([name, fields]) => ({ kind: 'input', name, fields })),
    ...cardParts(document),
    ...tableParts(document),
    ...stageParts(document),
    ...priceParts(document),
    ...(counteroffer === undefined ? [] : [{ kind: 'counteroffer', name: '', fields: counteroffer }]),
    ...(joint === undefined ? [] : [{ kind: 'joint', name: '', fields: joint }]),
    ...(adverseAction === undefined ? [] : [{ kind: 'adverse action', name: '', fields: adverseAction }]),
    ...Object.entries(document.reasons).map(([name, fields]) => ({ kind: 'reason', name, fields })),
  ];
}

function cardParts({ scorecards = {} }: PolicyDocument): readonly PolicyPart[] {
  return Object.entries(scorecards).flatMap(([card, { segments, ...fields }]): PolicyPart[] => [
    { kind: 'scorecard', name: card, fields },
    ...segments.flatMap(({ id, attributes, ...segment }, index): PolicyPart[] => {
      const place = segments.length === 1 ? card : `${card}/${id}`;
      return [
        { kind: 'segment', name: `${card}/${id}`, fields: { ...segment, position: index + 1 } },
        ...attributes.flatMap(({ feature, bins = [], ...attribute }): PolicyPart[] => [
          { kind: 'attribute', name: `${place} ${feature}`, fields: attribute },
          ...bins.map(({ id: bin, ...binFields }) => ({
            kind: 'bin',
            name: `${place} ${feature} ${bin}`,
            fields: binFields,
          })),
        ]),
      ];
    }),
  ]);
}

function tableParts({ tables = {} }: PolicyDocument): readonly PolicyPart[] {
  return Object.entries(tables).flatMap(([name, { rows, hit, ...fields }]): PolicyPart[] => [
    { kind: 'table', name, fields: { ...fields, hit } },
    // The order of rows counts only where the first one wins.
    ...rows.map(({ id, ...row }, index) => ({
      kind: 'row',
      name: `${name} ${id}`,
      fields: hit === 'first' ? { ...row, position: index + 1 } : row,
    })),
  ]);
}

function stageParts({ stages }: PolicyDocument): readonly PolicyPart[] {
  return stages.flatMap(({ name, rules, ...fields }, index): PolicyPart[] => [
    { kind: 'stage', name, fields: { ...fields, position: index + 1 } },
    ...rules.map(({ id, ...rule }) => ({ kind: 'rule', name: id, fields: { ...rule, stage: name } })),
  ]);
}

function priceParts({ pricing, limits }: PolicyDocument): readonly PolicyPart[] {
  const rows = (kind: string, all: readonly { readonly id: string }[] = []): PolicyPart[] =>
    all.map(({ id, ...fields }) => ({ kind, name: id, fields }));
  const { rows: prices, ...price } = pricing ?? {};
  const { rows: amounts, ...amount } = limits?.amounts ?? {};
  return [
    ...(pricing === undefined ? [] : [{ kind: 'pricing', name: '', fields: price }]),
    ...rows('price', prices),
    ...(limits === undefined ? [] : [{ kind: 'amounts', name: '', fields: amount }]),
    ...rows('amount band', amounts),
    ...rows('limit', limits?.affordability),
  ];
}
