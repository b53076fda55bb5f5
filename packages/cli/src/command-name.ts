/** How the reader calls this program: from a clone of the workspace through pnpm, elsewhere by its name. */
export function commandName(env: Readonly<Record<string, string | undefined>>): string {
  return env['npm_package_name'] === 'creditplane-workspace' ? 'npx pnpm@12 creditplane' : 'creditplane';
}
