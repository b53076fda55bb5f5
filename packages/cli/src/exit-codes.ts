/** What the process tells the shell. Published: scripts rely on them, a code never changes its meaning. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  notAuthenticated: 4,
  unreachable: 5,
  refused: 6,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** As `--help` and the README print them. */
export const exitCodeMeanings: readonly (readonly [code: ExitCode, meaning: string])[] = [
  [exitCodes.ok, 'done; a declined application is a result, not a failure'],
  [exitCodes.failed, 'failed for another reason than those below'],
  [exitCodes.usage, 'the command line is wrong'],
  [exitCodes.notFound, 'there is no such thing, or this key may not know of it'],
  [exitCodes.notAuthenticated, 'the API key is missing, wrong, expired or not allowed to do this'],
  [exitCodes.unreachable, 'no server answered in time'],
  [exitCodes.refused, 'the server refused what was sent: wrong fields, or a conflict'],
];
