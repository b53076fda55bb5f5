/** Stands where a personal or secret value stood. */
export const redacted = '[redacted]';

/** Whole key names, in lower case without separators, whose values describe a person. */
const personalKeys = new Set(
  `name fullname firstname middlename lastname givenname familyname maidenname legalname
  birthdate dateofbirth dob nationalid ssn itin ein taxid passport passportnumber licencenumber licensenumber
  email emailaddress phone phonenumber mobile contact
  address addresses street street1 street2 line1 line2 city postalcode postcode zip zipcode
  income incomes annualincome monthlyincome annualincomeminor monthlyincomeminor incomeminor employer employment salary
  iban bic accountnumber routingnumber cardnumber cvv cvc pan ip ipaddress person applicant`.split(/\s+/),
);

/** Parts of key names that mark a credential wherever they stand: `webhookSecret`, `x-api-key`, `refresh_token`. */
const secretKey =
  /secret|password|passphrase|passwd|token|apikey|authorization|credential|cookie|privatekey|signingkey/;

/** Shapes that give a value away under any key, and in messages. */
const telltales: readonly (readonly [RegExp, string])[] = [
  [/\b(cp_(?:test|live)_(?:sk|rk)_)\w+/g, `$1${redacted}`],
  [/\bwhsec_[\w+/=-]+/g, redacted],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${redacted}`],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s/@]+@/gi, `$1:${redacted}@`],
  [/\b\d{3}-\d{2}-\d{4}\b/g, redacted],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, redacted],
];

const deepestLevel = 8;

/** A copy of log fields that is safe to write: personal and secret values replaced at every depth, cycles cut. */
export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactEntries(fields, [fields]);
}

/** A text without credentials, e-mail addresses and numbers in the shape of a social security number. */
export function redactText(text: string): string {
  return telltales.reduce((safe, [shape, replacement]) => safe.replace(shape, replacement), text);
}

/** Whether the value under this key name may never be written. */
function isSensitiveKey(key: string): boolean {
  const plain = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  return personalKeys.has(plain) || secretKey.test(plain);
}

function redactEntries(value: object, ancestors: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      isSensitiveKey(key) ? redacted : redactValue(entry, ancestors),
    ]),
  );
}

function redactValue(value: unknown, ancestors: readonly object[]): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof URL) return redactText(`${value.origin}${value.pathname}`);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (ancestors.includes(value) || ancestors.length >= deepestLevel) return '[cut]';
  const path = [...ancestors, value];
  if (value instanceof Error) return describeError(value, path);
  if (value instanceof Map || value instanceof Set) return `[${value.size} entries]`;
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, path));
  return redactEntries(value, path);
}

/** `type` rather than `name`, which would be redacted; own properties (code, status) come along. */
function describeError(error: Error, path: readonly object[]): Record<string, unknown> {
  const { name: _type, message: _message, stack: _stack, cause: _cause, ...own } = error;
  return {
    ...redactEntries(own, path),
    type: typeName(error),
    message: redactText(error.message),
    ...(error.stack === undefined ? {} : { stack: stackFrames(error.stack) }),
    ...(error.cause === undefined ? {} : { cause: redactValue(error.cause, path) }),
  };
}

/** Without the lines before the frames, which repeat name and message. */
function stackFrames(stack: string): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return redactText(frames.map((line) => line.trim()).join('\n'));
}

/** An error's name says its type; one that was overwritten with anything else (Object.assign from a person) does not. */
function typeName(error: Error): string {
  const name: unknown = error.name;
  return typeof name === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : error.constructor.name;
}
