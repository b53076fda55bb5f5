import { pageQueryShape } from '../../platform/http/page.ts';
import { z } from '../../platform/http/schema.ts';

export const listQuerySchema = z.strictObject(pageQueryShape);
