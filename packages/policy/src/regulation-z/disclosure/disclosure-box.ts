/** What was priced of a loan in level monthly payments, as an offer keeps it. Money in minor units. */
export interface PricedLoan {
  readonly termMonths: number;
  readonly paymentMinor: number;
  readonly totalOfPaymentsMinor: number;
  readonly financeChargeMinor: number;
  /** Percent with two decimals. */
  readonly apr: string;
}

/** Equal payments, one after another. */
export interface ScheduleRow {
  readonly payments: number;
  readonly amountMinor: number;
  /** Of the first of them: 1 is due one month after the advance. */
  readonly firstNumber: number;
}

/** The figures that Regulation Z has set apart from all else: 12 CFR 1026.18(b), (d), (e), (g), (h). */
export interface DisclosureBox {
  readonly apr: string;
  /** Military annual percentage rate: the same, as no charge but interest is part of the loan. */
  readonly mapr: string;
  readonly financeChargeMinor: number;
  readonly amountFinancedMinor: number;
  readonly totalOfPaymentsMinor: number;
  readonly schedule: readonly ScheduleRow[];
}

/**
 * The box from what was priced, without amortising anew: the last payment is what the level ones leave of the total, and
 * of a very small loan that rounding repays early, the payments after that are none.
 */
export function disclosureBox(loan: PricedLoan): DisclosureBox {
  const { termMonths, paymentMinor, totalOfPaymentsMinor, financeChargeMinor, apr } = loan;
  const level = Math.min(termMonths - 1, Math.floor(totalOfPaymentsMinor / paymentMinor));
  const lastMinor = totalOfPaymentsMinor - level * paymentMinor;
  const rows =
    lastMinor === paymentMinor
      ? [{ payments: level + 1, amountMinor: paymentMinor, firstNumber: 1 }]
      : [
          { payments: level, amountMinor: paymentMinor, firstNumber: 1 },
          { payments: 1, amountMinor: lastMinor, firstNumber: level + 1 },
        ];
  return {
    apr,
    mapr: apr,
    financeChargeMinor,
    amountFinancedMinor: totalOfPaymentsMinor - financeChargeMinor,
    totalOfPaymentsMinor,
    schedule: rows.filter(({ payments, amountMinor }) => payments > 0 && amountMinor > 0),
  };
}
