import type { Method, Route } from '../platform/http/route.ts';

/** Below which every authenticated route lies. */
export const apiBase = '/api/v1';

/** One path with the routes of its methods. */
export type PathEntry = {
  /** `/api/v1/users/{userId}`. */
  template: string;
  /** `/api/v1/users/:userId`. */
  pattern: string;
  routes: readonly Route[];
  /** For the `Allow` header. */
  allow: string;
};

/** The routes by path. Of two paths that match alike, the one with the fixed segment comes first. */
export function routeTable(routes: readonly Route[]): PathEntry[] {
  const byPath = Map.groupBy(routes, ({ contract }) => contract.path);
  return [...byPath.keys()].sort(fixedSegmentsFirst).map((path) => {
    const ofPath = byPath.get(path) ?? [];
    refuseDoubles(path, ofPath);
    const template = `${apiBase}${path}`;
    return {
      template,
      pattern: template.replaceAll(/\{(\w+)\}/g, ':$1'),
      routes: ofPath,
      allow: allowOf(ofPath.map(({ contract }) => contract.method)),
    };
  });
}

export function allowOf(methods: readonly Method[]): string {
  const names = methods.map((method) => method.toUpperCase());
  return [...names, ...(methods.includes('get') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ');
}

function fixedSegmentsFirst(a: string, b: string): number {
  const [left, right] = [rank(a), rank(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `~` sorts behind every letter, so parameters come last. */
function rank(path: string): string {
  return path.replaceAll('{', '~');
}

function refuseDoubles(path: string, routes: readonly Route[]): void {
  const methods = new Set(routes.map(({ contract }) => contract.method));
  if (methods.size < routes.length) throw new Error(`Two routes stand at ${path} with one method.`);
}
