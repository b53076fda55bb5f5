import { setTimeout as delay } from 'node:timers/promises';
import { applicant, application } from '../api/lender.ts';

type Answer = { status: number; body: Record<string, unknown> };

/** A lender whose server may die at any moment: it sends the same key and body until somebody answers. */
export type StubbornLender = {
  get(path: string): Promise<Answer>;
  /** Until a final answer. Throws on one that says the request itself was wrong. */
  post(
    path: string,
    key: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<Record<string, unknown>>;
  /** All rows of a list, page by page. */
  list(path: string): Promise<Record<string, unknown>[]>;
  /** A person with the consents of a decision. */
  applicant(key: string): Promise<string>;
  /** Submits under this key and gives the application's id. */
  submit(key: string, userId: string): Promise<string>;
  /** Requests that got no answer, or one that asked to come again. */
  repeated(): number;
  /** Requests that were answered. */
  answered(): number;
  /** What the last unanswered ones met. */
  lastTroubles(): string[];
};

/** Answers that ask to send the same again: in flight, overloaded, starting. */
const passing = new Set([409, 429, 500, 502, 503, 504]);

export function stubbornLender(url: string, secretKey: string): StubbornLender {
  let repeats = 0;
  let answers = 0;
  const troubles: string[] = [];
  const call = async (method: string, path: string, headers: Record<string, string>, body?: string) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json', ...headers },
      signal: AbortSignal.timeout(35_000),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  const insist = async (attempt: () => Promise<Answer>): Promise<Answer> => {
    for (;;) {
      const answer = await attempt().catch((error: unknown) => String(error));
      if (typeof answer === 'object' && !passing.has(answer.status)) {
        answers += 1;
        return answer;
      }
      repeats += 1;
      troubles.push(typeof answer === 'string' ? answer : `${answer.status} ${JSON.stringify(answer.body)}`);
      if (troubles.length > 8) troubles.shift();
      await delay(50);
    }
  };
  const lender: StubbornLender = {
    get: (path) => insist(() => call('GET', path, {})),
    post: async (path, key, body, headers = {}) => {
      const answer = await insist(() =>
        call('POST', path, { ...headers, 'idempotency-key': key }, JSON.stringify(body)),
      );
      if (answer.status >= 400)
        throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    list: async (path) => {
      const rows: Record<string, unknown>[] = [];
      let cursor: unknown;
      do {
        const after = typeof cursor === 'string' ? `&cursor=${encodeURIComponent(cursor)}` : '';
        const { body } = await lender.get(`${path}?limit=100${after}`);
        rows.push(...(body['data'] as Record<string, unknown>[]));
        cursor = body['nextCursor'];
      } while (cursor);
      return rows;
    },
    applicant: async (key) => {
      const user = await lender.post('/users', `${key}-user`, applicant);
      for (const kind of ['credit_pull_soft', 'identity']) {
        await lender.post(`/users/${String(user['id'])}/consents`, `${key}-${kind}`, {
          kind,
          textVersion: '2026-01',
          textHash: 'a'.repeat(64),
        });
      }
      return String(user['id']);
    },
    submit: async (key, userId) => {
      const body = { ...application(userId), allowDuplicate: true, externalId: key };
      return String((await lender.post('/applications', key, body))['id']);
    },
    repeated: () => repeats,
    answered: () => answers,
    lastTroubles: () => [...troubles],
  };
  return lender;
}
