import { fileURLToPath } from 'node:url';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Tests run on the sources of the workspace, not on what was built of it. Aliases rather than the
 * `creditplane-source` condition, since Vitest's global set-up resolves without conditions.
 */
export const workspaceSources = {
  '@creditplane/control-plane/testing': source('packages/control-plane/src/testing.ts'),
  '@creditplane/control-plane': source('packages/control-plane/src/index.ts'),
  '@creditplane/policy/regulation-z': source('packages/policy/src/regulation-z/index.ts'),
  '@creditplane/policy': source('packages/policy/src/index.ts'),
  '@creditplane/sdk/testing': source('packages/sdk/src/testing/index.ts'),
  '@creditplane/screening': source('packages/screening/src/index.ts'),
  '@creditplane/sdk/webhooks': source('packages/sdk/src/webhooks/index.ts'),
  '@creditplane/sdk': source('packages/sdk/src/index.ts'),
};
