import { type AprCalculation, calculateApr } from '../apr/calculate-apr.ts';
import type { DatedTransaction, TransactionMistake } from '../apr/transaction.ts';
import { Exact } from '../exact-decimal.ts';
import { type ChargeKind, type ChargeRule, chargeRules } from './charge-kinds.ts';

/** A charge that is withheld from the advance, paid before it or added to the sum lent: each lessens what it is worth. */
export interface Charge {
  readonly kind: ChargeKind;
  /** In the transaction's unit of money. */
  readonly amount: string | number;
}

/** Advances are the sums lent, charges that are financed included. */
export interface ChargedTransaction extends DatedTransaction {
  readonly charges?: readonly Charge[];
}

export type ChargedResult =
  | {
      readonly ok: true;
      readonly calculation: AprCalculation;
      /** The military annual percentage rate, percent with two decimals (32 CFR 232.4(c)(2)(i)). */
      readonly mapr: string;
    }
  | { readonly ok: false; readonly mistakes: readonly TransactionMistake[] };

/**
 * The annual percentage rate and the military one. Charges of the finance charge are taken off the sum lent, which leaves
 * the amount financed (12 CFR 1026.18(b)(3)); the military rate is worked out alike, on every charge that it counts.
 */
export function calculateCharged(transaction: ChargedTransaction): ChargedResult {
  const { charges = [], ...dated } = transaction;
  const mistakes = charges.flatMap(chargeMistakes);
  if (charges.length > 0 && (dated.advances[0]?.count ?? 1) > 1) {
    mistakes.push({ path: 'advances/0/count', message: 'With charges, the first advance stands alone.' });
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  const apr = less(dated, charges, ({ inFinanceCharge }) => inFinanceCharge);
  const mapr = less(dated, charges, ({ inMapr }) => inMapr);
  if (apr === undefined || mapr === undefined) {
    return {
      ok: false,
      mistakes: [{ path: 'charges', message: 'The charges leave nothing of the first advance.' }],
    };
  }
  const plain = calculateApr(apr);
  const military = calculateApr(mapr);
  if (!plain.ok) return plain;
  if (!military.ok) return military;
  return { ok: true, calculation: plain.calculation, mapr: military.calculation.apr };
}

function chargeMistakes({ kind, amount }: Charge, index: number): TransactionMistake[] {
  const mistakes: TransactionMistake[] = [];
  if (!Object.hasOwn(chargeRules, kind)) {
    mistakes.push({ path: `charges/${index}/kind`, message: `${kind} is no kind of charge.` });
  }
  if (!isAmount(amount)) {
    mistakes.push({ path: `charges/${index}/amount`, message: `${amount} is no amount.` });
  }
  return mistakes;
}

/** Takes the charges that count off the first advance; undefined where nothing would be left of it. */
function less(
  transaction: DatedTransaction,
  charges: readonly Charge[],
  counts: (rule: ChargeRule) => boolean,
): DatedTransaction | undefined {
  const sum = charges
    .filter(({ kind }) => counts(chargeRules[kind]))
    .reduce((total, { amount }) => total.plus(amount), new Exact(0));
  if (sum.isZero()) return transaction;
  const [first, ...others] = transaction.advances;
  // What cannot be read is refused by the calculation, with the place of it.
  if (first === undefined || !isAmount(first.amount)) return transaction;
  const left = new Exact(first.amount).minus(sum);
  return left.gt(0)
    ? { ...transaction, advances: [{ ...first, amount: left.toFixed() }, ...others] }
    : undefined;
}

function isAmount(amount: string | number): boolean {
  return /^\d{1,15}(\.\d{1,6})?$/.test(String(amount));
}
