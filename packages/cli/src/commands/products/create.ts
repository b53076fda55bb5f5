import type { CreateProductParams } from '@creditplane/sdk';
import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { readInputBody } from '../../input-file.ts';
import { printJson, printLines } from '../../output/print.ts';
import { describeProduct } from '../../output/product.ts';
import { usage } from '../../submitting/application-flags.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addTermsOptions, type TermsFlags, termsFromFlags } from './terms-flags.ts';

type CreateOptions = TermsFlags & { file?: string; creditor?: string; currency: string };

export function createCommand(surroundings: Surroundings): Command {
  const command = new Command('create')
    .description('Create a credit product')
    .option('--file <json>', 'body of POST /credit/products; - reads stdin')
    .option('--creditor <id>', 'who lends, in law, crd_...')
    .option('--currency <code>', 'ISO 4217', 'USD');
  return addTermsOptions(command).action(async (given: CreateOptions, itself: Command) => {
    const body =
      given.file === undefined
        ? bodyFromFlags(given)
        : await readInputBody<CreateProductParams>(given.file, surroundings);
    const { client, options } = await openSession(itself, surroundings);
    const product = await client.credit.products.create(body);
    if (options.json) printJson(surroundings.out, product);
    else printLines(surroundings.out, describeProduct(product));
  });
}

function bodyFromFlags({ creditor, currency, ...flags }: CreateOptions): CreateProductParams {
  const code = currency.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw usage(`${JSON.stringify(currency)} is no currency code.`);
  const { name, minAmount, maxAmount, termsMonths, policy, ...rest } = termsFromFlags(flags, code);
  if (
    creditor === undefined ||
    name === undefined ||
    minAmount === undefined ||
    maxAmount === undefined ||
    termsMonths === undefined ||
    policy?.policyId === undefined
  ) {
    throw usage('Give --creditor, --name, --min, --max, --terms and --policy, or --file.');
  }
  return {
    creditorId: creditor,
    kind: 'personal_loan',
    // The server knows the currencies and says which there are.
    currency: code as CreateProductParams['currency'],
    name,
    minAmount,
    maxAmount,
    termsMonths,
    policy: { policyId: policy.policyId, version: policy.version ?? 'latest' },
    ...rest,
  };
}
