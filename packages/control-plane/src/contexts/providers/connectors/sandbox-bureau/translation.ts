import { z } from 'zod';
import type { BureauReport } from '../../public.ts';
import { reportSchemas } from '../../reports.ts';
import { type ConnectorRequest, VendorFailed } from '../connector.ts';
import { readAnswer } from '../vendor-response.ts';

/** The bureau's inquiry. */
export type BureauInquiry = {
  requestId: string;
  attempt: number;
  inquiryType: 'SOFT' | 'HARD';
  purpose: 'CREDIT_TRANSACTION' | 'WRITTEN_INSTRUCTIONS';
  subject: { firstName: string; lastName: string; dateOfBirth: string; ssn: string; postalCode: string };
};

/** Our request in the bureau's words. Whatever is not expressly a hard pull is a soft one. */
export function buildInquiry({ person, ...request }: ConnectorRequest): BureauInquiry {
  return {
    requestId: request.idempotencyKey,
    attempt: request.attempt,
    inquiryType: request.pull === 'hard' ? 'HARD' : 'SOFT',
    purpose:
      request.permissiblePurpose === 'credit_transaction' ? 'CREDIT_TRANSACTION' : 'WRITTEN_INSTRUCTIONS',
    subject: {
      firstName: person.name.given,
      lastName: person.name.family,
      dateOfBirth: person.birthDate,
      ssn: person.nationalId,
      postalCode: person.addresses[0]?.postalCode ?? '',
    },
  };
}

const answerSchema = z.object({
  requestId: z.string(),
  file: z.object({
    status: z.string(),
    score: z.int().optional(),
    tradelines: z.object({ open: z.int(), delinquent24m: z.int() }).optional(),
    publicRecords: z.object({ bankruptcies: z.int(), monthsSinceLast: z.int().optional() }).optional(),
    revolving: z.object({ utilizationPercent: z.number() }).optional(),
    obligations: z.object({ monthlyCents: z.int() }).optional(),
    inquiries: z.object({ last6m: z.int() }).optional(),
    alerts: z.array(z.string()).optional(),
  }),
});

const fileStatuses: Readonly<Record<string, BureauReport['fileStatus']>> = {
  HIT: 'hit',
  THIN: 'thin',
  NO_HIT: 'no_hit',
  FROZEN: 'frozen',
};

/**
 * The bureau's answer in our words. A report has no `pending`, so a status that the bureau did not publish makes the
 * answer malformed: the application goes to a person, never on as if there were a file.
 */
export function parseReport(raw: string): BureauReport {
  const { file } = readAnswer(raw, answerSchema);
  const fileStatus = Object.hasOwn(fileStatuses, file.status) ? fileStatuses[file.status] : undefined;
  const report = reportSchemas.bureau.safeParse({
    kind: 'bureau',
    fileStatus,
    ...known({
      score: file.score,
      openTradelines: file.tradelines?.open,
      delinquencies24m: file.tradelines?.delinquent24m,
      bankruptcies: file.publicRecords?.bankruptcies,
      monthsSinceBankruptcy: file.publicRecords?.monthsSinceLast,
      utilisationPercent: file.revolving?.utilizationPercent,
      monthlyDebtMinor: file.obligations?.monthlyCents,
      inquiries6m: file.inquiries?.last6m,
      fraudAlert: file.alerts?.includes('FRAUD'),
    }),
  });
  if (!report.success) throw new VendorFailed('malformed_answer', raw);
  return report.data;
}

function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
