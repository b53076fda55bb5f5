import { priceOffer } from '@creditplane/policy';
import { Fault, type FieldMistake } from '../../kernel/faults.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { z } from '../../platform/http/schema.ts';
import { riskReasons } from '../risk/public.ts';
import { type CapParts, capMistakes } from './capped-offers.ts';
import { listProductVersions } from './credit/products/repository.ts';
import type { ProductTerms } from './credit/products/schemas.ts';
import type { ReasonTexts } from './presentation.ts';
import { applicationReasons } from './reasons.ts';
import type { OfferTerms } from './results.ts';
import type { ApplicationRow } from './rows.ts';
import type { decideBody } from './schemas/deciding.ts';

type DecideRequest = z.output<typeof decideBody>;
type AskedOffer = DecideRequest['offers'][number];

/** Why a person has to look. None of them is a reason to decline anybody (12 CFR 1002.9(b)(2)). */
const reasonsOfReferral: Readonly<Record<string, string>> = { ...applicationReasons, ...riskReasons };

/** What a decision of a person names wrongly: reasons, parties or terms that the application does not have. */
export async function refuseImpossibleDecision(
  parts: CapParts,
  context: RequestContext,
  row: ApplicationRow,
  texts: ReasonTexts,
  request: Pick<DecideRequest, 'reasonCodes' | 'offers'> & Partial<DecideRequest>,
): Promise<void> {
  const { reasonCodes, requirements = [], offers, outcome } = request;
  const product = offers.length > 0 ? await pinnedProduct(context, row) : undefined;
  const errors = [
    ...reasonCodes.flatMap((code, index) => reasonMistakes(code, texts, `/reasonCodes/${index}`)),
    ...requirements.flatMap(({ partyId }, index) => partyMistakes(partyId, row, `/requirements/${index}`)),
    ...(product ? offers.flatMap((offer, index) => termMistakes(offer, product, `/offers/${index}`)) : []),
    ...(outcome ? outcomeMistakes(outcome, offers, row) : []),
    ...(await capMistakes(parts, context, row, offers.map(priced))),
  ];
  const [first] = errors;
  if (first) throw new Fault({ code: 'validation_failed', publicMessage: first.message, errors });
}

/** The product as it was when the application was submitted. */
async function pinnedProduct(
  context: RequestContext,
  row: ApplicationRow,
): Promise<ProductTerms | undefined> {
  const { productVersion } = row.state.submission;
  const before = productVersion === undefined ? undefined : productVersion + 1;
  const [pinned] = await context.read((work) =>
    listProductVersions(work, row.product_id, { limit: 1, before }),
  );
  return pinned?.terms;
}

/** The terms as they are disclosed: payment and rate by the arithmetic of Regulation Z. */
export function priced({ amount: amountMinor, termMonths, annualRateBps }: AskedOffer): OfferTerms {
  const { lastPaymentMinor: _, ...terms } = priceOffer({ amountMinor, termMonths }, annualRateBps);
  return terms;
}

function reasonMistakes(code: string, texts: ReasonTexts, pointer: string): FieldMistake[] {
  if (!(code in texts))
    return [{ pointer, message: `The policy of this application has no reason ${code}.` }];
  if (code in reasonsOfReferral) {
    return [{ pointer, message: `${code} says why a person had to look; it is no reason for a decision.` }];
  }
  return [];
}

function partyMistakes(partyId: string | undefined, row: ApplicationRow, pointer: string): FieldMistake[] {
  const { parties } = row.state.submission;
  if (partyId === undefined || parties.some((party) => party.partyId === partyId)) return [];
  return [{ pointer: `${pointer}/partyId`, message: `The application has no party ${partyId}.` }];
}

function termMistakes(offer: AskedOffer, product: ProductTerms, pointer: string): FieldMistake[] {
  const mistakes: FieldMistake[] = [];
  if (offer.amount < product.minAmount || offer.amount > product.maxAmount) {
    const message = `This product lends ${product.minAmount} to ${product.maxAmount} minor units.`;
    mistakes.push({ pointer: `${pointer}/amount`, message });
  }
  if (!product.termsMonths.includes(offer.termMonths)) {
    const message = `This product runs ${product.termsMonths.join(', ')} months.`;
    mistakes.push({ pointer: `${pointer}/termMonths`, message });
  }
  return mistakes;
}

/** An approval offers what was asked for; a counteroffer offers something else. */
function outcomeMistakes(
  outcome: DecideRequest['outcome'],
  offers: readonly AskedOffer[],
  row: ApplicationRow,
): FieldMistake[] {
  const { requestedAmount, requestedTermMonths } = row.state.submission;
  const asAsked = offers.findIndex(
    ({ amount, termMonths }) => amount === requestedAmount && termMonths === requestedTermMonths,
  );
  if (outcome === 'approved' && offers.length > 0 && asAsked === -1) {
    return [{ pointer: '/offers', message: 'None of these is what was asked for: this is a counteroffer.' }];
  }
  if (outcome === 'counteroffered' && asAsked !== -1) {
    return [{ pointer: `/offers/${asAsked}`, message: 'This is what was asked for: this is an approval.' }];
  }
  return [];
}
