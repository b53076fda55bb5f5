import type { InputDocument } from '../document/input-document.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { AttributeDocument, ScorecardDocument } from '../document/scorecard-document.ts';
import { checkBins } from './check-bins.ts';
import { compileSegment } from './compile-scorecards.ts';

type Declared = Readonly<Record<string, InputDocument>>;
type At = (path: DocumentPath, message: string) => PolicyMistake;

/** Scorecards that could leave somebody without a score, or without a reason for it. */
export function checkScorecards(
  document: PolicyDocument,
  declared: Declared,
  source: PolicySource,
): readonly PolicyMistake[] {
  return Object.entries(document.scorecards ?? {}).flatMap(([name, card]) => {
    const at: At = (path, message) => source.mistakeAt(['scorecards', name, ...path], message);
    return [
      ...checkScaling(card, at),
      ...checkSegments(card, at),
      ...card.segments.flatMap((segment, index) =>
        segment.attributes.flatMap((attribute, place) =>
          checkAttribute(card, attribute, declared, document, (path, message) =>
            at(['segments', index, 'attributes', place, ...path], message),
          ),
        ),
      ),
      ...checkAverages(document, name, at),
    ];
  });
}

function checkScaling({ kind, scaling }: ScorecardDocument, at: At): readonly PolicyMistake[] {
  return kind === 'logistic' && scaling === undefined
    ? [at([], 'a logistic model needs a scaling, to turn log-odds into points')]
    : [];
}

function checkSegments({ kind, segments }: ScorecardDocument, at: At): readonly PolicyMistake[] {
  return segments.flatMap(({ id, when, base, intercept, attributes }, index) => {
    const isLast = index === segments.length - 1;
    const path = ['segments', index];
    return [
      ...(isLast && when !== undefined
        ? [at([...path, 'when'], 'the last segment must have no condition: somebody would have no score')]
        : []),
      ...(!isLast && when === undefined
        ? [at(path, 'a segment without a condition must be the last: those after it are never reached')]
        : []),
      ...(kind === 'logistic' && base !== undefined
        ? [at([...path, 'base'], 'a logistic model has an intercept, not a base')]
        : []),
      ...(kind === 'points' && intercept !== undefined
        ? [at([...path, 'intercept'], 'a points card has a base, not an intercept')]
        : []),
      ...(segments.findIndex((other) => other.id === id) < index
        ? [at([...path, 'id'], `the id "${id}" is given twice`)]
        : []),
      ...attributes.flatMap(({ feature }, place) =>
        attributes.findIndex((other) => other.feature === feature) < place
          ? [at([...path, 'attributes', place, 'feature'], `"${feature}" is scored twice`)]
          : [],
      ),
    ];
  });
}

function checkAttribute(
  { kind }: ScorecardDocument,
  attribute: AttributeDocument,
  declared: Declared,
  { reasons, adverseAction }: PolicyDocument,
  at: At,
): readonly PolicyMistake[] {
  const { feature, bins, coefficient, reason } = attribute;
  const declaration = declared[feature];
  if (declaration === undefined) {
    return [at(['feature'], `unknown feature "${feature}": declare it under inputs`)];
  }
  const mistakes: PolicyMistake[] = [];
  if (feature.startsWith('offer.'))
    mistakes.push(at(['feature'], 'a score is of the applicant, not of an offer'));
  if (!Object.hasOwn(reasons, reason)) {
    mistakes.push(at(['reason'], `unknown reason code "${reason}": declare it under reasons`));
  }
  if (kind === 'points' && coefficient !== undefined) {
    mistakes.push(at(['coefficient'], 'only a logistic model has coefficients'));
  }
  if (kind === 'logistic' && coefficient === undefined) {
    mistakes.push(at([], 'an attribute of a logistic model needs a coefficient'));
  }
  if (bins !== undefined) return [...mistakes, ...checkBins(kind, bins, declaration, at)];
  if (kind === 'points') mistakes.push(at([], 'an attribute of a points card needs bins'));
  else mistakes.push(...checkUnbinned(declaration, adverseAction?.method, at));
  return mistakes;
}

function checkUnbinned(
  { type, whenMissing, min, max }: InputDocument,
  method: string | undefined,
  at: At,
): readonly PolicyMistake[] {
  if (type === 'string') return [at(['feature'], 'a string can be scored by bins only')];
  return [
    ...(whenMissing === null || whenMissing === 'null'
      ? [at(['feature'], 'it may be missing: give it bins, or a value to take where it is')]
      : []),
    ...(method === 'maximum' && type !== 'bool' && (min === undefined || max === undefined)
      ? [at(['feature'], 'reasons against the maximum need min and max of its input, or bins')]
      : []),
  ];
}

/** A reference above what can be had would name the best bin as a reason; one that is missing gives none at all. */
function checkAverages(document: PolicyDocument, name: string, at: At): readonly PolicyMistake[] {
  const card = document.scorecards?.[name];
  const isRead = document.stages.some(({ rules }) => rules.some(({ reasonsFrom }) => reasonsFrom === name));
  const byAverage = (document.adverseAction?.method ?? 'cutoff_average') === 'cutoff_average';
  if (card === undefined || !isRead || !byAverage) return [];
  const segments = card.segments.map((segment) => compileSegment(segment, card, null, new Map()));
  return segments.flatMap(({ attributes }, index) =>
    attributes.flatMap(({ document: { average }, mostPoints, bins }, place) => {
      const path = ['segments', index, 'attributes', place];
      if (average === undefined) {
        return [
          at(path, 'it has no average: reasons are found against applicants at or just above the cutoff'),
        ];
      }
      if (bins.length === 0) return [];
      const leastPoints = Math.min(...bins.map(({ points }) => points));
      return average > mostPoints || average < leastPoints
        ? [
            at(
              [...path, 'average'],
              `no average of its bins: they give ${leastPoints} to ${mostPoints} points`,
            ),
          ]
        : [];
    }),
  );
}
