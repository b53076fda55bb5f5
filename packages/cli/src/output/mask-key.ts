/** `cp_test_sk_...9fQ2`: enough to tell two keys apart, nothing to use. */
export function maskKey(key: string): string {
  const prefix = /^cp_(?:test|live)_[a-z]{2}_/.exec(key)?.[0] ?? '';
  return `${prefix}...${key.length - prefix.length >= 12 ? key.slice(-4) : ''}`;
}
