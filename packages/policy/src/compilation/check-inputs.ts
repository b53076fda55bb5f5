import type { InputDocument } from '../document/input-document.ts';
import type { FeatureSource } from '../document/names.ts';
import { requestedAmountFeature, requestedTermFeature, scoreSource } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { isOfType } from './cell-test.ts';

/** What the declaration of the inputs gets wrong by itself, before any expression is read. */
export function checkInputs(document: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  return [
    ...Object.entries(document.inputs).flatMap(([name, input]) => checkInput(name, input, source)),
    ...neededOf(document).flatMap((name) =>
      document.inputs[name]?.type === 'int'
        ? []
        : [source.mistakeAtKey([], 'inputs', `"${name}" must be declared as an int: the engine reads it`)],
    ),
    ...(isScore(document)
      ? []
      : [source.mistakeAt(['score'], `"${document.score}" must be declared under inputs as an int`)]),
  ];
}

/** A line has no term that could be asked for. */
function neededOf({ product }: PolicyDocument): readonly string[] {
  return product.credit === 'line'
    ? [requestedAmountFeature]
    : [requestedAmountFeature, requestedTermFeature];
}

function isScore({ score, inputs, scorecards = {} }: PolicyDocument): boolean {
  const [source, name = ''] = score.split('.');
  return inputs[score]?.type === 'int' || (source === scoreSource && Object.hasOwn(scorecards, name));
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
  return [...mistakes, ...checkDomain(name, input, source)];
}

/** What a feature can be, where the policy says so. */
function checkDomain(
  name: string,
  { type, min, max, values, special }: InputDocument,
  source: PolicySource,
): readonly PolicyMistake[] {
  const at = ['inputs', name];
  const isNumber = type === 'int' || type === 'double';
  const misplaced = [
    ...(isNumber ? [] : (['min', 'max', 'special'] as const)),
    ...(type === 'string' ? [] : (['values'] as const)),
  ];
  const given = { min, max, values, special };
  const mistakes = misplaced
    .filter((key) => given[key] !== undefined)
    .map((key) => source.mistakeAtKey(at, key, `a ${type} has no ${key}`));
  if (min !== undefined && max !== undefined && max < min) {
    mistakes.push(source.mistakeAt([...at, 'max'], 'is less than the minimum'));
  }
  return mistakes;
}

function isFallback({ type, whenMissing }: InputDocument): boolean {
  return (
    whenMissing === 'refer' || whenMissing === 'null' || whenMissing === null || isOfType(whenMissing, type)
  );
}
