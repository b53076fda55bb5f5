import { type CommandParser, defineScript } from '@redis/client';
import type { CountedWindow } from '../cache.ts';

/** Counts in all windows in one step, so that two gateways never both take the last place. Pairs of count and rest. */
export const countScript = defineScript({
  SCRIPT: `
    local counted = {}
    for place, key in ipairs(KEYS) do
      local windowMs = tonumber(ARGV[place * 2 - 1])
      local count = redis.call('INCR', key)
      local restMs = redis.call('PTTL', key)
      if restMs < 0 then
        redis.call('PEXPIRE', key, windowMs)
        restMs = windowMs
      end
      table.insert(counted, count)
      table.insert(counted, restMs)
      if count > tonumber(ARGV[place * 2]) then break end
    end
    return counted`,
  parseCommand: (parser: CommandParser, windows: readonly CountedWindow[]) => {
    parser.push(String(windows.length));
    parser.pushKeys(windows.map(({ key }) => key));
    for (const { windowMs, limit } of windows) parser.push(String(Math.ceil(windowMs)), String(limit));
  },
  transformReply: (reply: unknown) => reply as readonly number[],
});

/** Gives a lock back where it is still one's own. */
export const releaseScript = defineScript({
  SCRIPT: `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`,
  NUMBER_OF_KEYS: 1,
  parseCommand: (parser: CommandParser, key: string, holder: string) => {
    parser.pushKey(key);
    parser.push(holder);
  },
  transformReply: () => undefined,
});
