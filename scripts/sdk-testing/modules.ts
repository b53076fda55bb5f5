import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../running/repository.ts';
import { testPersonsModule } from './test-persons.ts';
import { webhookFixturesModule } from './webhook-fixtures.ts';

const banner =
  '// Generated from the control plane’s golden events and its catalogue of test persons by `npx pnpm@12 openapi`. Do not edit.\n\n';

/** What `@creditplane/sdk/testing` knows of the server. Writes it, or tells only which files are out of step. */
export function sdkTestingModules({ checkOnly }: { checkOnly: boolean }): readonly string[] {
  const modules = {
    'golden-webhooks.ts': webhookFixturesModule(),
    'test-persons.ts': testPersonsModule(),
  };
  const stale = Object.entries(modules).flatMap(([name, text]) => {
    const file = `packages/sdk/src/generated/${name}`;
    const wanted = banner + text;
    if (readIfThere(join(repository, file)) === wanted) return [];
    if (!checkOnly) writeFileSync(join(repository, file), wanted);
    return [file];
  });
  return stale;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
