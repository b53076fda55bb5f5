import type { World } from './world.ts';

export type Answer = { status: number; body: Record<string, unknown> };

/** A lender that does not give up: where the process died before it answered, it asks again with the same key. */
export type Lender = {
  post(path: string, body: object, key: string): Promise<Answer>;
  /** The same request twice at once. */
  postTwice(path: string, body: object, key: string): Promise<[Answer, Answer]>;
  get(path: string): Promise<Answer>;
};

export function lenderOf(world: World, secretKey: string): Lender {
  const requestOf = (method: string, path: string, body?: object, key?: string): Request =>
    new Request(`http://simulation/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secretKey}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  const ask = async (copies: number, make: () => Request): Promise<Answer[]> => {
    for (;;) {
      const process = world.anyProcess();
      const answers = await Promise.all(
        Array.from({ length: copies }, async () => read(await process.fetch(make()))),
      );
      world.pass(1 + world.chance.below(40));
      if (!process.crash.isDead()) return answers;
      await world.replaceDead();
    }
  };
  const askOnce = async (make: () => Request): Promise<Answer> => {
    const [answer] = await ask(1, make);
    if (!answer) throw new Error('There was no answer.');
    if (answer.status >= 500) {
      throw new Error(`A living process answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    return answer;
  };
  return {
    post: (path, body, key) => askOnce(() => requestOf('POST', path, body, key)),
    postTwice: async (path, body, key) => {
      const [one, other] = await ask(2, () => requestOf('POST', path, body, key));
      if (!one || !other) throw new Error('There was no answer.');
      return [one, other];
    },
    get: (path) => askOnce(() => requestOf('GET', path)),
  };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}
