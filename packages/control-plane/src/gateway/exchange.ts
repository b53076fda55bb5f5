/** One request on its way through the gateway. */
export type Exchange = {
  readonly request: Request;
  readonly requestId: string;
  /** The route's template, `/api/v1/users/{userId}`: the label of its metrics. */
  readonly template: string;
  readonly remoteAddress: string | undefined;
  /** What the answer carries whether it succeeds or fails. */
  readonly headers: Record<string, string>;
};

/** An answer before it is a Response: its headers are merged once, not set one by one. */
export type PlainAnswer = {
  status: number;
  body: string | null;
  headers: Readonly<Record<string, string>>;
};
