import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** Connections are kept and reused; idle ones do not keep the process alive. */
const settings = { keepAlive: true, keepAliveMsecs: 30_000, maxSockets: 100, timeout: 60_000 };

export function createAgent(baseUrl: string): HttpAgent {
  return baseUrl.startsWith('https:') ? new HttpsAgent(settings) : new HttpAgent(settings);
}
