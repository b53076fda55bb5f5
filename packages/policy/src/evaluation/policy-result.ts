import type { ExplanationNode } from '../explanation/explanation-node.ts';

export type PolicyOutcome = 'approve' | 'decline' | 'counteroffer' | 'refer';

/** A principal reason, in order of weight: Regulation B asks for no more than four (12 CFR 1002.9(b)(2), comment 1). */
export interface RankedReason {
  readonly code: string;
  readonly text: string;
  readonly keyFactor: string | null;
  /** 1 is the first. */
  readonly rank: number;
}

/** Terms that the policy would lend on: what Regulation Z discloses of them, by `regulation-z/`. */
export interface PolicyOffer {
  readonly amountMinor: number;
  readonly termMonths: number;
  /** Nominal annual rate in basis points. */
  readonly annualRateBps: number;
  /** The level monthly payment; the last one settles the rounding. */
  readonly paymentMinor: number;
  readonly lastPaymentMinor: number;
  /** Annual percentage rate in percent with two decimals: `17.90`. */
  readonly apr: string;
  readonly totalOfPaymentsMinor: number;
  readonly financeChargeMinor: number;
}

/** A line of credit that the policy would open: what it is drawn at is its nominal annual rate. */
export interface CreditLine {
  readonly amountMinor: number;
  readonly annualRateBps: number;
}

/** A document that a rule asks for before the application can go on. */
export interface DocumentRequirement {
  readonly ruleId: string;
  readonly document: string;
  readonly reasonCode: string;
  /** Of a joint application: who must bring it. */
  readonly partyId?: string;
}

/** A rule that held and only wants to be seen. */
export interface RaisedFlag {
  readonly ruleId: string;
  readonly reasonCode: string;
  /** Of a joint application: about whom. */
  readonly partyId?: string;
}

/** What the rules said of one party of a joint application. */
export interface PartyFinding {
  readonly partyId: string;
  readonly role: string;
  readonly outcome: 'passed' | 'decline' | 'refer';
  readonly score: number | null;
  /** Why this party did not pass, at most four. */
  readonly reasons: readonly RankedReason[];
}

/** What a policy says of one application. Plain JSON. */
export interface PolicyResult {
  readonly outcome: PolicyOutcome;
  /** At most four, deterministic; empty on approval. On a counteroffer: why not the amount asked for. */
  readonly reasons: readonly RankedReason[];
  /** Not empty only on a referral. */
  readonly requirements: readonly DocumentRequirement[];
  readonly flags: readonly RaisedFlag[];
  /** Not empty on approval and counteroffer only; empty where the policy has no pricing or its product is a line. */
  readonly offers: readonly PolicyOffer[];
  /** Of a product that is a line, on approval and counteroffer. */
  readonly line?: CreditLine;
  /** Of a joint application the one that decided. */
  readonly score: number | null;
  /** Of a joint application only: each party whose file the rules were asked of. */
  readonly parties?: readonly PartyFinding[];
  /** What lowered the scores of the policy's own cards most: FCRA section 609(f)(1)(C), 615(a)(2). */
  readonly keyFactors?: readonly string[];
  readonly policyId: string;
  readonly policyVersion: number;
  readonly contentHash: string;
  readonly explanation: ExplanationNode;
}
