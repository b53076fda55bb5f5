import type { z } from '../../../platform/http/schema.ts';
import type { hitSchema } from './schemas.ts';

/** A listed person that a party may be. */
export type WatchlistHit = z.output<typeof hitSchema>;

/** What was screened against. */
export type ScreenedList = { list: string; version: string; contentHash: string };
