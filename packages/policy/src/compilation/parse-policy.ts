import { contentHash } from '../document/content-hash.ts';
import { readDocumentShape } from '../document/document-shape.ts';
import { isOfferFeature, requestedAmountFeature, requestedTermFeature } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import { type PolicySource, readPolicySource } from '../document/policy-source.ts';
import { checkFigures } from './check-figures.ts';
import { checkInputs } from './check-inputs.ts';
import { checkReferences } from './check-references.ts';
import { compileConditions } from './compile-conditions.ts';
import { compileFeatures } from './compile-features.ts';
import { checkJoint, compileJoint } from './compile-joint.ts';
import type { PolicyParseResult } from './compiled-policy.ts';

/**
 * Reads, checks and compiles one policy document in YAML. Every expression is compiled here, once. Never throws:
 * whatever keeps the policy from being used comes back as mistakes with line and column, in the order of the text.
 */
export function parsePolicy(yamlText: string): PolicyParseResult {
  const read = readPolicySource(yamlText);
  if (!read.ok) return read;
  const shape = readDocumentShape(read.source);
  if (!shape.ok) return refuse(shape.mistakes);
  return compile(shape.document, read.source);
}

function compile(document: PolicyDocument, source: PolicySource): PolicyParseResult {
  const mistakes = [
    ...checkInputs(document, source),
    ...checkReferences(document, source),
    ...checkFigures(document, source),
    ...checkJoint(document, source),
  ];
  const compiled = compileFeatures(document, source);
  if (!compiled.ok) return refuse([...mistakes, ...compiled.mistakes]);
  const conditions = compileConditions(document, compiled.features, compiled.compileExpression, source);
  if (mistakes.length + conditions.mistakes.length > 0) return refuse([...mistakes, ...conditions.mistakes]);
  const { stages, affordability } = conditions;
  const pricingReads = [document.score, requestedAmountFeature, requestedTermFeature]
    .concat(conditions.affordabilityReads)
    .filter((name) => !isOfferFeature(name) && compiled.features.get(name)?.perOffer === false);
  const conditionReads = [...stages.flatMap(({ reads }) => reads), ...conditions.affordabilityReads];
  return {
    ok: true,
    policy: {
      id: document.id,
      version: document.version,
      contentHash: contentHash(document),
      document,
      features: compiled.features,
      stages,
      affordability,
      joint: compileJoint(document),
      pricingReads: [...new Set(pricingReads)].sort(),
      readsRequest:
        conditionReads.includes(requestedAmountFeature) || conditionReads.includes(requestedTermFeature),
    },
  };
}

function refuse(mistakes: readonly PolicyMistake[]): PolicyParseResult {
  return { ok: false, mistakes: mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}
