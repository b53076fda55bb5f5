/** What the ten rules look at, the same for each engine. */
export interface Applicant {
  readonly bureau: {
    readonly score: number;
    readonly bankruptcies: number;
    readonly delinquencies24m: number;
    readonly utilisationPercent: number;
    readonly inquiries6m: number;
    readonly fileStatus: string;
  };
  readonly person: {
    readonly annualIncomeMinor: number;
    readonly debtToIncomePercent: number;
    readonly employmentStatus: string;
    readonly monthsAtEmployer: number;
  };
}

/** An outcome and the codes of the rules that led to it, in their order. */
export interface Answer {
  readonly outcome: 'approve' | 'refer' | 'decline';
  readonly reasons: readonly string[];
}

type Test = readonly [
  feature: string,
  operator: '<' | '>' | '>=' | '==' | 'in',
  value: number | string | readonly string[],
];

export interface Rule {
  readonly id: string;
  readonly outcome: 'decline' | 'refer';
  /** All of them must hold. */
  readonly tests: readonly Test[];
}

const rule = (id: string, outcome: Rule['outcome'], ...tests: readonly Test[]): Rule => ({
  id,
  outcome,
  tests,
});

export const tenRules: readonly Rule[] = [
  rule('R01', 'decline', ['bureau.score', '<', 640]),
  rule('R02', 'decline', ['bureau.bankruptcies', '>', 0]),
  rule('R03', 'decline', ['bureau.delinquencies24m', '>=', 3]),
  rule('R04', 'decline', ['bureau.score', '<', 680], ['bureau.delinquencies24m', '>', 0]),
  rule('R05', 'decline', ['bureau.utilisationPercent', '>', 90]),
  rule('R06', 'decline', ['person.debtToIncomePercent', '>', 43]),
  rule('R07', 'refer', ['bureau.inquiries6m', '>=', 10]),
  rule('R08', 'refer', ['bureau.fileStatus', 'in', ['thin', 'frozen']]),
  rule('R09', 'decline', ['person.annualIncomeMinor', '<', 1_200_000]),
  rule('R10', 'refer', ['person.employmentStatus', '==', 'employed'], ['person.monthsAtEmployer', '<', 3]),
];

const maxReasons = 4;

/** What the rules that hold come to: a decline before a referral, the first four reasons of it. */
export function answerOf(held: readonly string[]): Answer {
  const reasonsOf = (outcome: Rule['outcome']) =>
    tenRules.filter((one) => one.outcome === outcome && held.includes(one.id)).map(({ id }) => id);
  for (const outcome of ['decline', 'refer'] as const) {
    const reasons = reasonsOf(outcome);
    if (reasons.length > 0) return { outcome, reasons: reasons.slice(0, maxReasons) };
  }
  return { outcome: 'approve', reasons: [] };
}

/** The same applicants in every run: a generator of 32 bits (mulberry32) with a fixed seed. */
export function applicants(count: number): readonly Applicant[] {
  let state = 20_261_126;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(random() * end);
  const rarely = (share: number) => (random() < share ? 1 + below(4) : 0);
  return Array.from({ length: count }, () => ({
    bureau: {
      score: 560 + below(290),
      bankruptcies: rarely(0.05),
      delinquencies24m: rarely(0.2),
      utilisationPercent: Math.round(random() * 1_050) / 10,
      inquiries6m: below(12),
      fileStatus: random() < 0.9 ? 'hit' : random() < 0.5 ? 'thin' : 'frozen',
    },
    person: {
      annualIncomeMinor: 900_000 + below(20_000_000),
      debtToIncomePercent: Math.round(random() * 5_500) / 100,
      employmentStatus: random() < 0.7 ? 'employed' : 'retired',
      monthsAtEmployer: below(200),
    },
  }));
}
