import {
  decideByPolicy,
  evaluatePolicy,
  type PolicyInputs,
  type PolicyOutcome,
  parsePolicy,
} from '@creditplane/policy';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { type Answer, type Applicant, answerOf, type Rule, tenRules } from './ten-rules.ts';

export interface RuleEngine {
  readonly name: string;
  readonly evaluate: (applicant: Applicant) => Answer | Promise<Answer>;
}

/** The engines with the ten rules loaded, ready to answer; ours once without and once with the tree. */
export function ruleEngines(): readonly RuleEngine[] {
  return [...ours(), jsonRulesEngine(), zenEngine(), handWritten()];
}

const inputTypes: Readonly<Record<string, string>> = {
  'bureau.score': 'int',
  'bureau.bankruptcies': 'int',
  'bureau.delinquencies24m': 'int',
  'bureau.utilisationPercent': 'double',
  'bureau.inquiries6m': 'int',
  'bureau.fileStatus': 'string',
  'person.annualIncomeMinor': 'int',
  'person.debtToIncomePercent': 'double',
  'person.employmentStatus': 'string',
  'person.monthsAtEmployer': 'int',
};

function policyText(): string {
  const inputs = Object.entries(inputTypes).map(
    ([name, type]) => `  ${name}: { type: ${type}, source: ${name.split('.')[0]} }`,
  );
  const rules = tenRules.map(
    (rule) =>
      `      - { id: ${rule.id.toLowerCase()}, when: '${celOf(rule)}', outcome: ${rule.outcome}, reason: ${rule.id} }`,
  );
  return `
id: ten-rules
version: 1
product: { kind: loan, currency: USD, minAmountMinor: 1, maxAmountMinor: 2, termsMonths: [12], reason: R99 }
score: bureau.score
undeterminedReason: R99
inputs:
  application.requestedAmountMinor: { type: int, source: application, whenMissing: 1 }
  application.requestedTermMonths: { type: int, source: application, whenMissing: 12 }
${inputs.join('\n')}
stages:
  - name: rules
    needs: [bureau]
    rules:
${rules.join('\n')}
reasons:
${[...tenRules.map(({ id }) => id), 'R99'].map((code) => `  ${code}: { text: ${code} }`).join('\n')}
`;
}

function celOf({ tests }: Rule): string {
  return tests
    .map(([feature, operator, value]) => {
      const isDouble = inputTypes[feature] === 'double' && typeof value === 'number';
      return `${feature} ${operator} ${isDouble ? `${value}.0` : JSON.stringify(value)}`;
    })
    .join(' && ');
}

function ours(): readonly RuleEngine[] {
  const parsed = parsePolicy(policyText());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  const { policy } = parsed;
  const answer = (outcome: PolicyOutcome, reasons: readonly string[]): Answer => {
    if (outcome === 'counteroffer') throw new Error('a policy without prices makes no counteroffer');
    return { outcome, reasons };
  };
  return [
    {
      name: 'creditplane, decision',
      evaluate: (applicant) => {
        const { outcome, reasonCodes } = decideByPolicy(policy, inputsOf(applicant));
        return answer(outcome, reasonCodes);
      },
    },
    {
      name: 'creditplane, decision and tree',
      evaluate: (applicant) => {
        const { outcome, reasons } = evaluatePolicy(policy, inputsOf(applicant));
        return answer(
          outcome,
          reasons.map(({ code }) => code),
        );
      },
    },
  ];
}

function inputsOf({ bureau, person }: Applicant): PolicyInputs {
  return {
    bureau: bureau as unknown as Record<string, unknown>,
    person: person as unknown as Record<string, unknown>,
  };
}

const operatorsOfJsonRules = {
  '<': 'lessThan',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '==': 'equal',
  in: 'in',
};

/** Facts are handed over flat: paths into objects would cost it more. */
function jsonRulesEngine(): RuleEngine {
  const engine = new Engine();
  for (const { id, tests } of tenRules) {
    const all = tests.map(([fact, operator, value]) => ({
      fact,
      operator: operatorsOfJsonRules[operator],
      value,
    }));
    engine.addRule({ conditions: { all }, event: { type: id } });
  }
  return {
    name: 'json-rules-engine',
    evaluate: async ({ bureau, person }) => {
      const facts: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(bureau)) facts[`bureau.${name}`] = value;
      for (const [name, value] of Object.entries(person)) facts[`person.${name}`] = value;
      const { events } = await engine.run(facts);
      return answerOf(events.map(({ type }) => type));
    },
  };
}

function zenEngine(): RuleEngine {
  const expressions = tenRules.map(({ id, tests }) => ({
    id,
    key: id,
    value: tests
      .map(([feature, operator, value]) => `${feature} ${operator} ${JSON.stringify(value)}`)
      .join(' and '),
  }));
  const graph = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: { expressions },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    name: 'zen-engine',
    evaluate: async (applicant) => {
      const { result } = await decision.evaluate(applicant);
      const held: Readonly<Record<string, unknown>> = result;
      return answerOf(tenRules.filter(({ id }) => held[id] === true).map(({ id }) => id));
    },
  };
}

/** The same as an engineer would write it for these rules and no other. */
function handWritten(): RuleEngine {
  return {
    name: 'hand-written JavaScript',
    evaluate: ({ bureau, person }) => {
      const declines: string[] = [];
      if (bureau.score < 640) declines.push('R01');
      if (bureau.bankruptcies > 0) declines.push('R02');
      if (bureau.delinquencies24m >= 3) declines.push('R03');
      if (bureau.score < 680 && bureau.delinquencies24m > 0) declines.push('R04');
      if (bureau.utilisationPercent > 90) declines.push('R05');
      if (person.debtToIncomePercent > 43) declines.push('R06');
      if (person.annualIncomeMinor < 1_200_000) declines.push('R09');
      if (declines.length > 0)
        return { outcome: 'decline', reasons: declines.length > 4 ? declines.slice(0, 4) : declines };
      const refers: string[] = [];
      if (bureau.inquiries6m >= 10) refers.push('R07');
      if (bureau.fileStatus === 'thin' || bureau.fileStatus === 'frozen') refers.push('R08');
      if (person.employmentStatus === 'employed' && person.monthsAtEmployer < 3) refers.push('R10');
      return refers.length > 0 ? { outcome: 'refer', reasons: refers } : { outcome: 'approve', reasons: [] };
    },
  };
}
