/**
 * The partition of a key, as the Java client and librdkafka's `murmur2` find it, so that whoever else writes or reads by
 * key agrees with us. Ids are ASCII.
 */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}

const seed = 0x9747b28c | 0;
const multiplier = 0x5bd1e995 | 0;

/** MurmurHash2 by Austin Appleby, 32 bits, in the byte order of Kafka's `Utils.murmur2`. */
function murmur2(bytes: Buffer): number {
  const whole = bytes.length - (bytes.length % 4);
  let hash = seed ^ bytes.length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(bytes.readInt32LE(at), multiplier);
    word ^= word >>> 24;
    hash = Math.imul(hash, multiplier) ^ Math.imul(word, multiplier);
  }
  const rest = bytes.length % 4;
  if (rest > 2) hash ^= bytes.readUInt8(whole + 2) << 16;
  if (rest > 1) hash ^= bytes.readUInt8(whole + 1) << 8;
  if (rest > 0) hash = Math.imul(hash ^ bytes.readUInt8(whole), multiplier);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, multiplier);
  return hash ^ (hash >>> 15);
}
