/** What an applicant asks for, or might be lent. */
export interface CreditRequest {
  readonly amountMinor: number;
  readonly termMonths: number;
}

/** What is granted and at which rate. */
export interface GrantedTerms extends CreditRequest {
  readonly annualRateBps: number;
}
