import { contentHash } from '../document/content-hash.ts';
import { readDocumentShape } from '../document/document-shape.ts';
import { requestedAmountFeature, requestedTermFeature } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import { type PolicySource, readPolicySource } from '../document/policy-source.ts';
import { checkData } from './check-data.ts';
import { checkFigures } from './check-figures.ts';
import { checkInputs } from './check-inputs.ts';
import { checkAge, checkProhibitedInputs } from './check-prohibited.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkTests } from './check-tests.ts';
import { type CompiledConditions, compileConditions } from './compile-conditions.ts';
import { type CompiledFeatures, compileFeatures, readsOf } from './compile-features.ts';
import { checkJoint, compileJoint, knownBeforeOffer, readsRequest } from './compile-joint.ts';
import type { CompiledFeature, CompiledPolicy, FeaturePhase, PolicyParseResult } from './compiled-policy.ts';
import { paymentFinder } from './payment-finder.ts';

/** What a policy is checked against beside its own text. */
export interface ParseOptions {
  /** Features that the lender knows to stand for a prohibited basis, and which basis: none may be an input. */
  readonly prohibitedProxies?: Readonly<Record<string, string>>;
}

/**
 * Reads, checks and compiles one policy document in YAML. Every expression is compiled here, once. Never throws:
 * whatever keeps the policy from being used comes back as mistakes with line and column, in the order of the text.
 */
export function parsePolicy(yamlText: string, options: ParseOptions = {}): PolicyParseResult {
  const read = readPolicySource(yamlText);
  if (!read.ok) return read;
  const shape = readDocumentShape(read.source);
  if (!shape.ok) return refuse(shape.mistakes);
  return compile(shape.document, read.source, options);
}

function compile(
  document: PolicyDocument,
  source: PolicySource,
  { prohibitedProxies = {} }: ParseOptions,
): PolicyParseResult {
  const mistakes = [
    ...checkInputs(document, source),
    ...checkProhibitedInputs(document, source, prohibitedProxies),
    ...checkReferences(document, source),
    ...checkFigures(document, source),
  ];
  const compiled = compileFeatures(document, source);
  if (!compiled.ok) return refuse([...mistakes, ...compiled.mistakes]);
  const conditions = compileConditions(document, compiled, source);
  const all = [
    ...mistakes,
    ...conditions.mistakes,
    ...checkJoint(document, compiled.features, source),
    ...checkAge(document, compiled, conditions, source),
    ...checkReach(conditions.stages, compiled.features, source),
    ...checkData(document, compiled.features, source),
    ...(document.tests === undefined
      ? []
      : checkTests(document.tests, document, compiled.features, source, ['tests'])),
  ];
  return all.length > 0 ? refuse(all) : { ok: true, policy: assemble(document, compiled, conditions) };
}

function assemble(
  document: PolicyDocument,
  { features, scorecards, tables }: CompiledFeatures,
  { stages, affordability, affordabilityReads }: CompiledConditions,
): CompiledPolicy {
  const tableReads = [document.pricing?.table, document.limits?.amounts.table].flatMap((table) =>
    Object.keys(document.tables?.[table ?? '']?.outputs ?? {}).map((output) => `${table}.${output}`),
  );
  const asked =
    document.product.credit === 'line'
      ? [requestedAmountFeature]
      : [requestedAmountFeature, requestedTermFeature];
  const pricingReads = readsOf([document.score, ...asked, ...tableReads], features).concat(
    affordabilityReads,
  );
  const conditionReads = [
    ...stages.flatMap(({ reads }) => reads),
    ...affordabilityReads,
    ...readsOf(tableReads, features),
  ];
  const all = [...features.values()];
  const computedIn = (phase: FeaturePhase): readonly CompiledFeature[] =>
    all.filter((feature) => feature.compute !== null && feature.phase === phase);
  return {
    id: document.id,
    version: document.version,
    contentHash: contentHash(document),
    document,
    features,
    given: all.filter(({ compute, source }) => compute === null && source !== 'offer'),
    computed: { inputs: computedIn('inputs'), asked: computedIn('asked'), priced: computedIn('priced') },
    scorecards,
    tables,
    stages,
    affordability,
    joint: compileJoint(document, features),
    pricingReads: [...new Set(knownBeforeOffer(pricingReads, features))].sort(),
    readsRequest: readsRequest([...conditionReads, ...readsOf([document.score], features)]),
    paymentMinor: paymentFinder(),
  };
}

function refuse(mistakes: readonly PolicyMistake[]): PolicyParseResult {
  return { ok: false, mistakes: mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}
