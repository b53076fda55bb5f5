import { describe, expect, test } from 'vitest';
import { sandboxBureau } from '../../../src/contexts/providers/connectors/sandbox-bureau/connector.ts';
import {
  buildInquiry,
  parseReport,
} from '../../../src/contexts/providers/connectors/sandbox-bureau/translation.ts';
import { anInquiry, noTime } from './inquiry.ts';

const bureau = sandboxBureau(noTime());

const reportOf = async (nationalId: string) => {
  const { data } = await bureau.call(anInquiry({ nationalId }), new AbortController().signal);
  return data;
};

describe('the simulated bureau', () => {
  test.each([
    ['000010001', { fileStatus: 'hit', score: 780, bankruptcies: 0, fraudAlert: false }],
    ['000010002', { fileStatus: 'thin' }],
    ['000010003', { kind: 'bureau', fileStatus: 'no_hit' }],
    ['000010004', { fileStatus: 'hit', bankruptcies: 1, monthsSinceBankruptcy: 18 }],
    ['000010005', { fileStatus: 'hit', score: 668 }],
    ['000010006', { fileStatus: 'hit', score: 640 }],
    ['000010007', { fileStatus: 'hit', score: 639 }],
    ['000010008', { kind: 'bureau', fileStatus: 'frozen' }],
    ['000010009', { fileStatus: 'hit', fraudAlert: true }],
    ['000020002', { fileStatus: 'hit', score: 780 }],
    ['000040001', { fileStatus: 'hit', score: 780 }],
  ])('knows %s as %j', async (nationalId, expected) => {
    expect(await reportOf(nationalId)).toMatchObject(expected);
  });

  test('tells nothing of a file that it does not have or may not open', async () => {
    expect(await reportOf('000010003')).toEqual({ kind: 'bureau', fileStatus: 'no_hit' });
    expect(await reportOf('000010008')).toEqual({ kind: 'bureau', fileStatus: 'frozen' });
  });

  test('leaves the counteroffer person short of USD 20,000 over any term at DTI 43 %, not of less', async () => {
    const { monthlyDebtMinor = 0 } = await reportOf('000010005');
    const monthlyIncomeMinor = 6_000_000 / 12;
    const dti = (paymentMinor: number) => (monthlyDebtMinor + paymentMinor) / monthlyIncomeMinor;
    expect(dti(72_205)).toBeGreaterThan(0.43); // USD 20,000, 36 months, 17.90 %
    expect(dti(50_690)).toBeGreaterThan(0.43); // USD 20,000, 60 months, 17.90 %
    expect(dti(43_323)).toBeLessThan(0.43); // USD 12,000, 36 months, 17.90 %
  });

  test('a fifth status is malformed rather than a file', () => {
    expect(() => parseReport('{"requestId":"x","file":{"status":"toString"}}')).toThrow('malformed_answer');
  });

  test('an absurd score is malformed', () => {
    expect(() => parseReport('{"requestId":"x","file":{"status":"HIT","score":1200}}')).toThrow(
      'malformed_answer',
    );
  });
});

test('only a pull that is expressly hard is asked for as hard', () => {
  expect(buildInquiry(anInquiry({ pull: 'hard' })).inquiryType).toBe('HARD');
  expect(buildInquiry(anInquiry({ pull: 'soft' })).inquiryType).toBe('SOFT');
  expect(buildInquiry(anInquiry({ pull: 'none' })).inquiryType).toBe('SOFT');
});
