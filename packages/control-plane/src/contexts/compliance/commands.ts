import type { Conclusion } from './combination.ts';

export type ComplianceCommand =
  | { type: 'StartCheck'; checkId: string; applicationId: string; attempt?: number | undefined }
  | { type: 'CompleteCheck'; conclusion: Conclusion };

export type ComplianceRejection = { reason: 'already_started' | 'not_started' | 'already_completed' };
