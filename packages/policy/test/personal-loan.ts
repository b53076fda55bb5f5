import { readFileSync } from 'node:fs';
import { type CompiledPolicy, type PolicyInputs, parsePolicy } from '../src/index.ts';

export const personalLoanText = readFileSync(
  new URL('../../../policies/personal-loan.yaml', import.meta.url),
  'utf8',
);

export function compile(text: string): CompiledPolicy {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes, null, 2));
  return parsed.policy;
}

export const personalLoan = compile(personalLoanText);

export const application = {
  requestedAmountMinor: 2_000_000,
  requestedTermMonths: 36,
  currency: 'USD',
  purpose: 'debt_consolidation',
};

export const person = {
  annualIncomeMinor: 5_400_000,
  employmentStatus: 'employed',
  monthsAtEmployer: 40,
  stateOfResidence: 'CA',
  monthlyHousingMinor: 90_000,
};

/** Asked for USD 20,000 over 36 months at a score of 668, this file's debts take the DTI to 47 %. */
export const strainedFile = {
  fileStatus: 'hit',
  score: 668,
  openTradelines: 8,
  delinquencies24m: 0,
  bankruptcies: 0,
  utilisationPercent: 41,
  monthlyDebtMinor: 48_000,
  inquiries6m: 1,
  fraudAlert: false,
};

export const easyFile = { ...strainedFile, score: 790, monthlyDebtMinor: 20_000 };

export function inputsWith(bureau: unknown, asked: object = {}, who: object = {}): PolicyInputs {
  return {
    application: { ...application, ...asked },
    person: { ...person, ...who },
    bureau: bureau as NonNullable<PolicyInputs['bureau']>,
  };
}
