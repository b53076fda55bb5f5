import { requestedAmountFeature, requestedTermFeature } from '../document/offer-features.ts';
import type { FeatureSource, InputDocument, PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';

/** What the declaration of the inputs gets wrong by itself, before any expression is read. */
export function checkInputs(document: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  return [
    ...Object.entries(document.inputs).flatMap(([name, input]) => checkInput(name, input, source)),
    ...[requestedAmountFeature, requestedTermFeature].flatMap((name) =>
      document.inputs[name]?.type === 'int'
        ? []
        : [source.mistakeAtKey([], 'inputs', `"${name}" must be declared as an int: the engine reads it`)],
    ),
    ...(document.inputs[document.score]?.type === 'int'
      ? []
      : [source.mistakeAt(['score'], `"${document.score}" must be declared under inputs as an int`)]),
  ];
}

function checkInput(name: string, input: InputDocument, source: PolicySource): readonly PolicyMistake[] {
  const at = ['inputs', name];
  const mistakes: PolicyMistake[] = [];
  if (!name.startsWith(`${input.source}.`)) {
    mistakes.push(
      source.mistakeAt([...at, 'source'], `a feature of ${input.source} is named "${input.source}.<name>"`),
    );
  }
  if (input.source === ('derived' satisfies FeatureSource) && input.expression === undefined) {
    mistakes.push(source.mistakeAtKey(['inputs'], name, 'a derived feature needs an expression'));
  }
  if (input.source !== 'derived' && input.expression !== undefined) {
    mistakes.push(source.mistakeAtKey(at, 'expression', 'only a derived feature has an expression'));
  }
  if (!isFallback(input)) {
    const message = `must be refer, null, or a value of type ${input.type}`;
    mistakes.push(source.mistakeAt([...at, 'whenMissing'], message));
  }
  if (input.missingReason !== undefined && input.whenMissing !== 'refer') {
    mistakes.push(
      source.mistakeAtKey(at, 'missingReason', 'only a feature that refers when missing has this reason'),
    );
  }
  return mistakes;
}

function isFallback({ type, whenMissing }: InputDocument): boolean {
  if (whenMissing === 'refer' || whenMissing === 'null' || whenMissing === null) return true;
  switch (type) {
    case 'int':
      return Number.isSafeInteger(whenMissing);
    case 'double':
      return Number.isFinite(whenMissing);
    case 'bool':
      return typeof whenMissing === 'boolean';
    case 'string':
      return typeof whenMissing === 'string';
  }
}
