/** Whether a charge at the beginning of a loan counts, and by which rule. */
export interface ChargeRule {
  /** Part of the finance charge of Regulation Z, and so of the annual percentage rate. */
  readonly inFinanceCharge: boolean;
  /** Part of the military annual percentage rate, which counts more: 32 CFR 232.4(c)(1). */
  readonly inMapr: boolean;
  readonly source: string;
}

const finance = (source: string): ChargeRule => ({ inFinanceCharge: true, inMapr: true, source });
const militaryOnly = (source: string): ChargeRule => ({ inFinanceCharge: false, inMapr: true, source });
const neither = (source: string): ChargeRule => ({ inFinanceCharge: false, inMapr: false, source });

/** Charges of unsecured and personal-property loans, 12 CFR 1026.4 and 32 CFR 232.4(c)(1). */
export const chargeRules = {
  origination_fee: finance('12 CFR 1026.4(b)(3)'),
  points: finance('12 CFR 1026.4(b)(3)'),
  finders_fee: finance('12 CFR 1026.4(b)(3)'),
  service_charge: finance('12 CFR 1026.4(b)(2)'),
  credit_report_fee: finance('12 CFR 1026.4(b)(4)'),
  guarantee_insurance: finance('12 CFR 1026.4(b)(5)'),
  required_credit_insurance: finance('12 CFR 1026.4(b)(7)'),
  required_debt_cancellation: finance('12 CFR 1026.4(b)(10)'),
  /** Charged to every applicant, whether credit is extended or not. */
  application_fee: militaryOnly('12 CFR 1026.4(c)(1); 32 CFR 232.4(c)(1)(iii)(B)'),
  participation_fee: militaryOnly('12 CFR 1026.4(c)(4); 32 CFR 232.4(c)(1)(iii)(C)'),
  /** Disclosed as voluntary and asked for in writing. */
  voluntary_credit_insurance: militaryOnly('12 CFR 1026.4(d)(1); 32 CFR 232.4(c)(1)(i)'),
  voluntary_debt_cancellation: militaryOnly('12 CFR 1026.4(d)(3); 32 CFR 232.4(c)(1)(i)'),
  /** A credit-related ancillary product sold with the loan. */
  ancillary_product: militaryOnly('32 CFR 232.4(c)(1)(ii)'),
  /** Itemised and paid to public officials. */
  filing_fee: neither('12 CFR 1026.4(e)(1)'),
  /** From an insurer of the consumer's choice. */
  property_insurance: neither('12 CFR 1026.4(d)(2)'),
} as const satisfies Readonly<Record<string, ChargeRule>>;

export type ChargeKind = keyof typeof chargeRules;

export const chargeKinds = Object.keys(chargeRules) as [ChargeKind, ...ChargeKind[]];
