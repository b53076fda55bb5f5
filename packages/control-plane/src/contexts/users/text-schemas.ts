import { z } from '../../platform/http/schema.ts';

/** One line of text that says something: no control characters, not blank, no blanks at its ends. */
export function printable(maxLength: number) {
  // A refinement: a pattern with the u flag would reach the OpenAPI document with its delimiter.
  return z
    .string()
    .min(1)
    .max(maxLength)
    .refine(isOneLine, 'must be one line of text without blanks at its ends');
}

function isOneLine(text: string): boolean {
  return !/\p{Cc}/u.test(text) && text.trim() === text;
}

/** A date that the calendar has, from 1900 on. Whether it lies in the future only the clock can say. */
export const calendarDate = z.iso
  .date('must be a date of the calendar, YYYY-MM-DD')
  .refine((date) => date >= '1900-01-01', 'must not be before 1900');
