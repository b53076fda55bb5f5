import { describe, expect, test } from 'vitest';
import {
  type AnyConnector,
  type ConnectorRequest,
  VendorFailed,
} from '../../../src/contexts/providers/connectors/connector.ts';
import type { ProviderData } from '../../../src/contexts/providers/public.ts';
import { reportSchemas } from '../../../src/contexts/providers/reports.ts';
import { anInquiry } from './inquiry.ts';

export type ConnectorUnderTest = {
  connector: AnyConnector;
  /** National ids whose every attempt the vendor answers. */
  answered: readonly string[];
  /** The translation of an answer, and answers of the vendor that its contract does not foresee. */
  parse: (raw: string) => ProviderData;
  /** An answer in the vendor's published shape with a status that was never published. */
  unknownStatus: string;
  /** The words by which our side says that all is well with the applicant. */
  isSuccess: (data: ProviderData) => boolean;
};

/** What every connector keeps, whichever vendor it speaks to. Run it over each one. */
export function connectorContract(name: string, given: ConnectorUnderTest): void {
  const { connector, answered, parse, unknownStatus, isSuccess } = given;
  const never = new AbortController().signal;
  const call = (overrides: Partial<ConnectorRequest> & { nationalId?: string } = {}, signal = never) =>
    connector.call(anInquiry(overrides), signal);

  describe(`${name} keeps the connector contract:`, () => {
    test('its name is fit for a metric label, its kind is one of ours, it has a mode', () => {
      expect(connector.name).toMatch(/^[a-z][a-z0-9-]{0,62}$/);
      expect(Object.keys(reportSchemas)).toContain(connector.kind);
      expect(connector.modes.length).toBeGreaterThan(0);
    });

    test('a sandbox is refused in live mode', () => {
      expect(connector.name.startsWith('sandbox-') && connector.modes.includes('live')).toBe(false);
    });

    test('an answer is a report of its kind in our words, with what the vendor said word for word', async () => {
      for (const nationalId of answered) {
        const { raw, data } = await call({ nationalId });
        expect(reportSchemas[connector.kind].parse(data)).toEqual(data);
        expect(parse(raw)).toEqual(data);
      }
    });

    test('the same inquiry under the same idempotency key gets the same answer', async () => {
      for (const nationalId of answered) {
        expect(await call({ nationalId, attempt: 2 })).toEqual(await call({ nationalId, attempt: 1 }));
      }
    });

    test('a status that the vendor never published is no success', () => {
      const data = unless(VendorFailed, () => parse(unknownStatus));
      expect(data && isSuccess(data)).not.toBe(true);
    });

    test.each(['', 'not json', '{"half":', '[]', 'null', '{}', '42'])(
      'the answer %j is malformed, and its words stay with the failure',
      (raw) => {
        const failure = failureOf(() => parse(raw));
        expect(failure).toMatchObject({ reason: 'malformed_answer', raw });
        if (raw.length > 2) expect(failure?.message).not.toContain(raw);
      },
    );

    test('an error inside a 200 is an error of the vendor', () => {
      expect(failureOf(() => parse('{"error":{"code":"X"}}'))).toMatchObject({ reason: 'vendor_error' });
    });

    test.each([
      ['is down', '000030002', { reason: 'vendor_error' }],
      ['answers half', '000030004', { reason: 'malformed_answer', raw: expect.stringMatching(/^\{/) }],
      ['puts an error in a 200', '000030005', { reason: 'vendor_error', raw: expect.stringMatching(/^\{/) }],
    ])('a vendor that %s fails the attempt, with its words kept apart', async (_, nationalId, expected) => {
      const failure = await call({ nationalId }).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(VendorFailed);
      expect(failure).toMatchObject(expected);
      expect((failure as VendorFailed).message).not.toMatch(/\{|error"/);
    });

    test('trouble that is scripted is said to be, and no other', () => {
      const isScripted = (nationalId: string) => connector.isScripted?.(anInquiry({ nationalId }).person);
      expect(isScripted('000030002')).toBe(true);
      expect(isScripted('000010001')).toBe(false);
    });

    test('a caller waits less than an attempt may take, so that late answers are heard', () => {
      expect(connector.patienceMs).toBeGreaterThan(0);
      expect(connector.timeoutMs).toBeGreaterThan(connector.patienceMs);
    });

    test('a call that is given up ends', async () => {
      const given = new AbortController();
      given.abort(new Error('given up'));
      await expect(call({ nationalId: '000030003' }, given.signal)).rejects.toThrow();
    });
  });
}

function failureOf(action: () => unknown): VendorFailed | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof VendorFailed) return error;
    throw error;
  }
  return undefined;
}

function unless<Result>(failure: new (...args: never[]) => Error, action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof failure) return undefined;
    throw error;
  }
}
