import type { CreateProductParams, UpdateProductParams } from '@creditplane/sdk';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseMoney } from '../../output/money.ts';
import { usage } from '../../submitting/application-flags.ts';
import { wholeNumber } from '../option-parsers.ts';

type States = NonNullable<CreateProductParams['statesServed']>;

/** What a version of a product is made of, as flags: the ones not given are not changed. */
export type TermsFlags = {
  name?: string;
  min?: string;
  max?: string;
  terms?: number[];
  policy?: string;
  policyVersion?: number | 'latest';
  states?: States | 'all';
  offerDays?: number | 'default';
};

export function addTermsOptions(command: Command): Command {
  return command
    .option('--name <name>', 'as staff and applicants read it')
    .option('--min <amount>', 'smallest loan, in whole units of the currency: 1000')
    .option('--max <amount>', 'largest loan: 50000')
    .addOption(new Option('--terms <months>', 'how long: 12,24,36').argParser(listOfMonths))
    .option('--policy <id>', 'the credit policy that decides, pol_...')
    .addOption(
      new Option(
        '--policy-version <version>',
        'one of its versions, or latest: the newest one at each submission',
      ).argParser(policyVersion),
    )
    .addOption(
      new Option('--states <codes>', 'where borrowers live: CA,NY,TX, or all').argParser(listOfStates),
    )
    .addOption(
      new Option('--offer-days <days>', 'days until an offer expires, or default').argParser(offerDays),
    );
}

/** The flags as the API takes them. An amount that is none is a usage error. */
export function termsFromFlags(
  flags: TermsFlags,
  currency: string,
): Omit<UpdateProductParams, 'policy'> & { policy?: { policyId?: string; version?: number | 'latest' } } {
  const { name, terms, policy, policyVersion: version, states, offerDays: days } = flags;
  return {
    ...(name === undefined ? {} : { name }),
    ...(flags.min === undefined ? {} : { minAmount: amountOf(flags.min, currency) }),
    ...(flags.max === undefined ? {} : { maxAmount: amountOf(flags.max, currency) }),
    ...(terms === undefined ? {} : { termsMonths: terms }),
    ...(policy === undefined && version === undefined
      ? {}
      : {
          policy: {
            ...(policy === undefined ? {} : { policyId: policy }),
            ...(version === undefined ? {} : { version }),
          },
        }),
    ...(states === undefined ? {} : { statesServed: states === 'all' ? null : states }),
    ...(days === undefined ? {} : { offerValidityDays: days === 'default' ? null : days }),
  };
}

function amountOf(text: string, currency: string): number {
  const amountMinor = parseMoney(text, currency);
  if (amountMinor !== undefined) return amountMinor;
  throw usage(`${JSON.stringify(text)} is no amount of ${currency}.`, '1000 or 1000.50, for example.');
}

function listOfMonths(text: string): number[] {
  return text.split(',').map((each) => wholeNumber(1, 480)(each.trim()));
}

function policyVersion(text: string): number | 'latest' {
  return text === 'latest' ? text : wholeNumber(1, 1_000_000)(text);
}

/** The server knows the states and says which there are; a list here would only grow old. */
function listOfStates(text: string): States | 'all' {
  if (text === 'all') return text;
  const codes = text.split(',').map((each) => each.trim().toUpperCase());
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes as States;
  throw new InvalidArgumentError('It must be codes of states such as CA,NY, or all.');
}

function offerDays(text: string): number | 'default' {
  return text === 'default' ? text : wholeNumber(1, 365)(text);
}
