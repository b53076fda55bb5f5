import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';

interface Named {
  readonly name: string;
  readonly path: DocumentPath;
}

/** Reason codes that are not declared, and ids that are given twice. */
export function checkReferences(document: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  const unknown = reasonsUsed(document)
    .filter(({ name }) => !Object.hasOwn(document.reasons, name))
    .map(({ name, path }) =>
      source.mistakeAt(path, `unknown reason code "${name}": declare it under reasons`),
    );
  const repeated = idSpaces(document)
    .flatMap(repeats)
    .map(({ name, path }) => source.mistakeAt(path, `the id "${name}" is given twice`));
  return [
    ...unknown,
    ...repeated,
    ...documentMistakes(document, source),
    ...reasonMistakes(document, source),
  ];
}

function reasonsUsed(document: PolicyDocument): readonly Named[] {
  const { product, stages, inputs, limits, undeterminedReason } = document;
  return [
    { name: product.reason, path: ['product', 'reason'] },
    { name: undeterminedReason, path: ['undeterminedReason'] },
    ...Object.entries(inputs).flatMap(([name, { missingReason }]) =>
      missingReason === undefined ? [] : [{ name: missingReason, path: ['inputs', name, 'missingReason'] }],
    ),
    ...stages.flatMap(({ rules }, stage) =>
      rules.flatMap(({ reason }, rule) =>
        reason === undefined ? [] : [{ name: reason, path: ['stages', stage, 'rules', rule, 'reason'] }],
      ),
    ),
    ...(limits === undefined ? [] : [{ name: limits.amounts.reason, path: ['limits', 'amounts', 'reason'] }]),
    ...(limits?.affordability ?? []).map(({ reason }, index) => ({
      name: reason,
      path: ['limits', 'affordability', index, 'reason'],
    })),
  ];
}

/** Each list holds ids that must differ from one another; an explanation names its parts by them. */
function idSpaces({ stages, pricing, limits }: PolicyDocument): readonly (readonly Named[])[] {
  const ids = (items: readonly { readonly id: string }[], ...path: DocumentPath): Named[] =>
    items.map(({ id }, index) => ({ name: id, path: [...path, index, 'id'] }));
  return [
    stages.map(({ name }, index) => ({ name, path: ['stages', index, 'name'] })),
    [
      ...stages.flatMap(({ rules }, stage) => ids(rules, 'stages', stage, 'rules')),
      ...ids(limits?.affordability ?? [], 'limits', 'affordability'),
    ],
    ids(pricing?.rows ?? [], 'pricing', 'rows'),
    ids(limits?.amounts.rows ?? [], 'limits', 'amounts', 'rows'),
  ];
}

function repeats(space: readonly Named[]): readonly Named[] {
  return space.filter(({ name }, index) => space.findIndex((other) => other.name === name) < index);
}

function documentMistakes({ stages }: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  return stages.flatMap(({ rules }, stage) =>
    rules.flatMap(({ outcome, document }, rule) => {
      if ((outcome === 'require_document') === (document !== undefined)) return [];
      const message =
        document === undefined
          ? 'require_document needs the document to ask for'
          : 'only require_document names a document';
      return [source.mistakeAt(['stages', stage, 'rules', rule, 'document'], message)];
    }),
  );
}

/** A decision without a reason cannot be told to the applicant: 12 CFR 1002.9(a)(2). */
function reasonMistakes(
  { stages, scorecards = {} }: PolicyDocument,
  source: PolicySource,
): readonly PolicyMistake[] {
  return stages.flatMap(({ rules }, stage) =>
    rules.flatMap(({ id, reason, reasonsFrom, outcome }, rule) => {
      const path = ['stages', stage, 'rules', rule];
      if (reason === undefined && reasonsFrom === undefined) {
        return [source.mistakeAt(path, `the rule "${id}" has neither a reason code nor "reasonsFrom"`)];
      }
      if (reasonsFrom === undefined) return [];
      if (!Object.hasOwn(scorecards, reasonsFrom)) {
        return [source.mistakeAt([...path, 'reasonsFrom'], `there is no scorecard "${reasonsFrom}"`)];
      }
      return outcome === 'decline' || outcome === 'refer'
        ? []
        : [
            source.mistakeAt(
              [...path, 'reasonsFrom'],
              `a rule that says ${outcome} needs a reason of its own`,
            ),
          ];
    }),
  );
}
