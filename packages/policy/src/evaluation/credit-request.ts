/** What an applicant asks for, or might be lent. */
export interface CreditRequest {
  readonly amountMinor: number;
  readonly termMonths: number;
}
