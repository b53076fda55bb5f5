import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { openJson, sealJson } from '../../platform/crypto/data-key.ts';
import type { DataKeyRing } from '../../platform/crypto/data-key-ring.ts';
import { keyedHash } from '../../platform/crypto/keyed-hash.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { CallResult } from './call.ts';
import type { ProviderData } from './public.ts';
import type { SealedOutcome } from './recording.ts';
import { reportSchemas } from './reports.ts';
import type { AnswerRow, RequestRow } from './rows.ts';

/** Seals what a vendor said, under the person's key: erasing that key erases every answer about them. */
export type AnswerSeal = {
  seal(work: Work, intent: RequestRow, result: CallResult): Promise<SealedOutcome>;
  /** The report of a request that was answered; undefined where there is none, or it was erased. */
  open(work: Work, request: RequestRow): Promise<ProviderData | undefined>;
  /** What the vendor said, word for word; undefined where it was erased. */
  openRaw(work: Work, answer: AnswerRow): Promise<string | undefined>;
};

export function createAnswerSeal(ring: DataKeyRing, hashKey: KeyObject): AnswerSeal {
  const subject = ({ user_id }: { user_id: string }) => ({
    subjectId: user_id,
    recordClass: 'provider_answer',
  });
  return {
    seal: async (work, intent, result) => {
      if (result.raw === undefined) return { answerHash: null, sealedRaw: null, sealedReport: null };
      const key = await ring.forSealing(work, subject(intent));
      const answerHash = hashOf(hashKey, intent, result.raw);
      return {
        answerHash,
        sealedRaw: sealJson(key, `answer.${answerHash}`, result.raw),
        sealedReport: result.outcome === 'received' ? sealJson(key, reportColumn(intent), result.data) : null,
      };
    },
    open: async (work, request) => {
      if (request.sealed_report === null) return undefined;
      const key = await ring.forOpening(work, subject(request));
      return (
        key && reportSchemas[request.kind].parse(openJson(key, reportColumn(request), request.sealed_report))
      );
    },
    openRaw: async (work, answer) => {
      const key = await ring.forOpening(work, subject(answer));
      return key && z.string().parse(openJson(key, `answer.${answer.answer_hash}`, answer.sealed_raw));
    },
  };
}

/** Of one person in one world: the same words about somebody else have another hash. */
function hashOf(hashKey: KeyObject, intent: RequestRow, raw: string): string {
  return keyedHash(
    hashKey,
    'provider-answer',
    JSON.stringify([intent.tenant_id, intent.mode, intent.user_id, raw]),
  );
}

function reportColumn(request: RequestRow): string {
  return `report.${request.request_id}`;
}
