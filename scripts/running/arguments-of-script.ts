/** What stands behind the script's name; without the `--` that some package managers leave in front. */
export function argumentsOfScript(): string[] {
  const given = process.argv.slice(2);
  return given[0] === '--' ? given.slice(1) : given;
}
