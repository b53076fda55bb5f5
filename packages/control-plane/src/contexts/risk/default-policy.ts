import { readFileSync } from 'node:fs';

/** The policy of the first run. The bundler replaces this very expression: it stands nowhere else. */
const defaultPolicyFile = new URL('../../../../../policies/personal-loan.yaml', import.meta.url);

export function readDefaultPolicy(): string {
  return readFileSync(defaultPolicyFile, 'utf8');
}
