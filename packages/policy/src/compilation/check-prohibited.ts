import type { Cell } from '../document/cell.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { isApplicantAge, prohibitedBasisOf } from '../document/prohibited-bases.ts';
import type { SegmentDocument } from '../document/scorecard-document.ts';
import { cellTest } from './cell-test.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import { compileSegment } from './compile-scorecards.ts';
import type { CompiledFeature } from './compiled-policy.ts';
import type { CompiledScorecard } from './compiled-scorecard.ts';
import { sampleValues } from './sample-values.ts';

interface AgeReaders {
  readonly features: ReadonlyMap<string, CompiledFeature>;
  readonly scorecards: ReadonlyMap<string, CompiledScorecard>;
}

/** From this age on an applicant is elderly: 12 CFR 1002.2(o). */
const elderlyFrom = 62;

/** Inputs on a prohibited basis, and those that stand for one: 12 CFR 1002.4(a), 1002.6(b). */
export function checkProhibitedInputs(
  { inputs, prohibitedProxies = {} }: PolicyDocument,
  source: PolicySource,
  declaredProxies: Readonly<Record<string, string>>,
): readonly PolicyMistake[] {
  const proxies = { ...declaredProxies, ...prohibitedProxies };
  return Object.entries(inputs).flatMap(([name, input]) => {
    const why = prohibitedBasisOf(name, input, proxies);
    return why === undefined ? [] : [source.mistakeAtKey(['inputs'], name, `"${name}" ${why}`)];
  });
}

/**
 * Age may be in an empirically derived, demonstrably and statistically sound score only, and there an applicant of 62
 * or more may not have fewer points than those whom it favours most: 12 CFR 1002.6(b)(2)(ii), 1002.2(v).
 */
export function checkAge(
  document: PolicyDocument,
  { features, scorecards }: AgeReaders,
  conditions: CompiledConditions,
  source: PolicySource,
): readonly PolicyMistake[] {
  const ages = Object.entries(document.inputs).filter(([name, input]) => isApplicantAge(name, input));
  return ages.flatMap(([age]) => [
    ...readersOf(document, { features, scorecards }, conditions, age).map((path) =>
      source.mistakeAt(
        path,
        `"${age}" is the applicant's age: it may be an attribute of a validated scorecard only`,
      ),
    ),
    ...Object.entries(document.scorecards ?? {}).flatMap(([name, card]) =>
      card.segments.flatMap((segment, index) =>
        segment.attributes.flatMap((attribute, place) => {
          if (attribute.feature !== age) return [];
          const path = ['scorecards', name, 'segments', index, 'attributes', place];
          if (card.validation === undefined) {
            const message = `"${age}" is the applicant's age: the scorecard must say how it was validated (12 CFR 1002.2(p))`;
            return [source.mistakeAt(path, message)];
          }
          const compiled = compileSegment(segment, card, null, new Map());
          const worse = disfavoursElderly(document, compiled.attributes[place], segment, age);
          return worse
            ? [
                source.mistakeAt(
                  path,
                  `age may never count against an applicant of ${elderlyFrom} or more (12 CFR 1002.6(b)(2))`,
                ),
              ]
            : [];
        }),
      ),
    ),
  ]);
}

/** Where age is read other than as an attribute of a scorecard. */
function readersOf(
  document: PolicyDocument,
  { features, scorecards }: AgeReaders,
  { stages, affordability }: CompiledConditions,
  age: string,
): readonly DocumentPath[] {
  const readsIt = (names: readonly string[] | undefined) => names?.includes(age) === true;
  const derived = [...features.values()]
    .filter(({ expression }) => readsIt(expression?.features))
    .map(({ name }): DocumentPath => ['inputs', name, 'expression']);
  const tables = Object.entries(document.tables ?? {}).flatMap(([name, { rows }]) =>
    rows.flatMap(({ when }, index): DocumentPath[] =>
      Object.hasOwn(when, age) ? [['tables', name, 'rows', index, 'when', age]] : [],
    ),
  );
  const rules = stages.flatMap(({ when, rules }, stage): DocumentPath[] => [
    ...(readsIt(when?.features) ? [['stages', stage, 'when']] : []),
    ...rules.flatMap(({ condition }, index): DocumentPath[] =>
      readsIt(condition.features) ? [['stages', stage, 'rules', index, 'when']] : [],
    ),
  ]);
  const limits = affordability.flatMap(({ condition }, index): DocumentPath[] =>
    readsIt(condition.features) ? [['limits', 'affordability', index, 'when']] : [],
  );
  const segments = [...scorecards.values()].flatMap(({ name, segments }) =>
    segments.flatMap(({ when }, index): DocumentPath[] =>
      readsIt(when?.features) ? [['scorecards', name, 'segments', index, 'when']] : [],
    ),
  );
  const itself: readonly DocumentPath[] = document.score === age ? [['score']] : [];
  return [...derived, ...tables, ...rules, ...limits, ...segments, ...itself];
}

function disfavoursElderly(
  { inputs }: PolicyDocument,
  compiled: ReturnType<typeof compileSegment>['attributes'][number] | undefined,
  { attributes }: SegmentDocument,
  age: string,
): boolean {
  const declaration = inputs[age];
  const bins = attributes.find(({ feature }) => feature === age)?.bins;
  if (compiled === undefined || declaration === undefined) return false;
  if (bins === undefined) return compiled.pointsPerUnit < 0;
  const threshold: Cell = { gte: elderlyFrom };
  const isElderly = cellTest(threshold);
  const cells = [threshold, ...bins.flatMap(({ when }) => (when === undefined ? [] : [when]))];
  const points = sampleValues({ ...declaration, whenMissing: 'refer' }, cells).flatMap(({ value }) => {
    const bin = compiled.bins.find(({ applies }) => applies(value, undefined));
    return bin === undefined ? [] : [{ isElderly: isElderly(value), points: bin.points }];
  });
  const most = Math.max(...points.filter((one) => !one.isElderly).map((one) => one.points));
  return points.some((one) => one.isElderly && one.points < most);
}
