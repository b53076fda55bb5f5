/** Where two JSON values differ, as JSON Pointers in order, the first twenty of them. */
export function differences(one: unknown, other: unknown): string[] {
  const found: string[] = [];
  collect(one, other, '', found);
  return found.slice(0, mostDifferences);
}

const mostDifferences = 20;

function collect(one: unknown, other: unknown, pointer: string, found: string[]): void {
  if (Object.is(one, other) || found.length >= mostDifferences) return;
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    found.push(pointer);
    return;
  }
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const name of names) {
    const step = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    collect(Reflect.get(one, name), Reflect.get(other, name), step, found);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
