import { Fault, type FieldMistake } from '../kernel/faults.ts';
import type { RouteContract } from '../platform/http/route.ts';
import { z } from '../platform/http/schema.ts';
import { mistakesOf } from './mistakes.ts';
import { parseJson } from './request-body.ts';
import { isStorable, unstorableTextIn } from './unstorable-text.ts';

type RawInput = {
  request: Request;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string[]>>;
  /** Undefined where the method has none. */
  body: Uint8Array | undefined;
};

type ParsedInput = { params: unknown; query: unknown; body: unknown };

/** Parses the input of one route, or throws what is wrong with it. */
export type InputParser = (raw: RawInput) => ParsedInput;

/** Above this a list of mistakes helps nobody and costs us the answer. */
const mostMistakes = 100;
const noFields = z.strictObject({});

/** The parser of a contract, with its schemas made ready once. */
export function compileInput(contract: RouteContract): InputParser {
  const querySchema = strict(contract.query) ?? noFields;
  return ({ request, params, query, body }) => {
    const parsedParams = contract.params ? parseParams(contract.params, params) : params;
    const mistakes: FieldMistake[] = [];
    const check = (schema: z.ZodType, value: unknown): unknown => {
      const parsed = schema.safeParse(value, { reportInput: true });
      if (!parsed.success) mistakes.push(...mistakesOf(parsed.error.issues));
      return parsed.data;
    };
    const parsedQuery = check(querySchema, queryFields(query, mistakes));
    let parsedBody: unknown;
    const mayBeEmpty = contract.body === undefined || contract.body.isOptional();
    if (body !== undefined && (body.length > 0 || !mayBeEmpty)) {
      const { value, text } = parseJson(request, body);
      mistakes.push(...unstorableTextIn(text, value));
      parsedBody = check(contract.body ?? noFields, value);
    }
    if (mistakes.length > 0) throw invalid(mistakes);
    return {
      params: parsedParams,
      query: contract.query ? parsedQuery : undefined,
      body: contract.body ? parsedBody : undefined,
    };
  };
}

/** An id that cannot be one names nothing: 404, as for one that does not exist. */
function parseParams(schema: z.ZodType, params: Readonly<Record<string, string>>): unknown {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  throw new Fault({ code: 'not_found', publicMessage: 'Nothing has this id here.' });
}

/** A field that is given once is a text, one that is repeated a list. */
function queryFields(query: Readonly<Record<string, string[]>>, mistakes: FieldMistake[]): unknown {
  return Object.fromEntries(
    Object.entries(query).map(([name, values]) => {
      if (![name, ...values].every(isStorable)) {
        mistakes.push({ pointer: '', message: 'the query must not hold U+0000 or a lone surrogate' });
      }
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** A misspelt filter would else be no filter. */
function strict(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodObject && schema.def.catchall === undefined ? schema.strict() : schema;
}

function invalid(mistakes: readonly FieldMistake[]): Fault {
  return new Fault({
    code: 'validation_failed',
    publicMessage:
      mistakes.length === 1
        ? 'One field is wrong; see errors.'
        : `${mistakes.length} fields are wrong; see errors.`,
    errors: mistakes.slice(0, mostMistakes),
  });
}
