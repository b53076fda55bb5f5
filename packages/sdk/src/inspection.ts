/** What `console.log(client)` and `JSON.stringify(client)` show of a key: which world, and the last four characters. */
export function maskKey(apiKey: string): string {
  const prefix = /^cp_(test|live)_[a-z]{2}_/.exec(apiKey)?.[0] ?? '';
  return `${prefix}...${apiKey.length - prefix.length >= 12 ? apiKey.slice(-4) : ''}`;
}
