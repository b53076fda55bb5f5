import type { CreateApplicationParams } from '@creditplane/sdk';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { parseMoney } from '../output/money.ts';
import type { Order } from './order.ts';

export type ApplicationFlags = {
  user?: string;
  amount?: string;
  currency: string;
  term?: number;
  purpose: string;
  product?: string;
  externalId?: string;
  allowDuplicate?: boolean;
};

/** Reads what was asked for from the flags alone; what is missing or no amount is a usage error. */
export function applicationFromFlags(flags: ApplicationFlags): Order {
  const { user, amount, term, purpose } = flags;
  if (user === undefined || amount === undefined || term === undefined) {
    throw usage('Give --user, --amount and --term, or --file.');
  }
  const currency = flags.currency.toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) throw usage(`${JSON.stringify(flags.currency)} is no currency code.`);
  const requestedAmount = parseMoney(amount, currency);
  if (requestedAmount === undefined) {
    throw usage(`${JSON.stringify(amount)} is no amount of ${currency}.`, '20000 or 20000.50, for example.');
  }
  return {
    kind: 'of_user',
    application: {
      parties: [{ role: 'primary', userId: user }],
      requestedAmount,
      // The server knows the currencies and purposes and says which there are; lists here would only grow old.
      currency: currency as CreateApplicationParams['currency'],
      requestedTermMonths: term,
      purpose: purpose as CreateApplicationParams['purpose'],
      ...sharedFlags(flags),
    },
  };
}

/** The flags that also stand beside a file, on top of what it says. */
export function sharedFlags({ product, externalId, allowDuplicate }: ApplicationFlags) {
  return {
    ...(product === undefined ? {} : { productId: product }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(allowDuplicate === undefined ? {} : { allowDuplicate }),
  };
}

export function usage(message: string, hint?: string): CliFailure {
  return new CliFailure(message, { exitCode: exitCodes.usage, hint });
}
