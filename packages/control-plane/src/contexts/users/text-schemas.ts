import { z } from '../../platform/http/schema.ts';

/** One line of text that says something: no control characters, not blank, no blanks at its ends. */
export function printable(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .regex(/^[^\p{Cc}\s]([^\p{Cc}]*[^\p{Cc}\s])?$/u, 'must be one line of text without blanks at its ends');
}

/** A date that the calendar has, from 1900 on. Whether it lies in the future only the clock can say. */
export const calendarDate = z.iso
  .date('must be a date of the calendar, YYYY-MM-DD')
  .refine((date) => date >= '1900-01-01', 'must not be before 1900');
