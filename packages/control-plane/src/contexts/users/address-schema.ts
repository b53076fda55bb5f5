import { z } from '../../platform/http/schema.ts';
import { countries, uspsStates } from './places.ts';
import { printable } from './text-schemas.ts';

/** A postal address. In the US the state is a USPS code and the postal code a ZIP code. */
export const addressSchema = z
  .strictObject({
    line1: printable(200),
    line2: printable(200).optional(),
    city: printable(100),
    state: printable(50).openapi({ description: 'USPS code for US addresses.' }),
    postalCode: printable(20),
    country: z
      .string()
      .refine((code) => countries.has(code), 'must be an ISO 3166-1 alpha-2 code')
      .openapi({ description: 'ISO 3166-1 alpha-2.' }),
  })
  .superRefine((address, context) => {
    if (address.country !== 'US') return;
    if (!uspsStates.has(address.state)) {
      context.addIssue({
        code: 'custom',
        path: ['state'],
        message: 'must be a USPS state code, CA for example',
      });
    }
    if (!/^\d{5}(-\d{4})?$/.test(address.postalCode)) {
      context.addIssue({
        code: 'custom',
        path: ['postalCode'],
        message: 'must be a ZIP code, 94105 for example',
      });
    }
  })
  .openapi('Address', {
    example: {
      line1: '12 Bay Street',
      city: 'San Francisco',
      state: 'CA',
      postalCode: '94105',
      country: 'US',
    },
  });
