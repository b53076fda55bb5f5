import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../../../kernel/events.ts';
import { currencyCodes } from '../../../../kernel/money.ts';
import { productKinds } from './schemas.ts';

const product = z.object({ productId: z.string(), productVersion: z.int().positive() });

/** Who changed what is lent, so that the audit chain witnesses it. The terms are read where they are kept. */
export const productEvents = {
  ProductCreated: defineEvent(
    'ProductCreated',
    product.extend({
      creditorId: z.string(),
      kind: z.enum(productKinds),
      currency: z.enum(currencyCodes),
    }),
  ),
  /** A version with other terms; `changed` names the fields. */
  ProductUpdated: defineEvent('ProductUpdated', product.extend({ changed: z.array(z.string()).min(1) })),
  /** It takes no application any more. */
  ProductRetired: defineEvent('ProductRetired', product),
};

export type ProductEventBody = BodyOf<typeof productEvents>;
