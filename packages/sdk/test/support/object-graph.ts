/**
 * Every string that can be reached from a value: own properties, hidden and symbol ones too, prototypes' getters left
 * out, maps, sets and the names of classes included. What a careless logger could print is in here.
 */
export function reachableStrings(root: unknown): { path: string; text: string }[] {
  const found: { path: string; text: string }[] = [];
  const visited = new Set<object>();
  const queue: { path: string; value: unknown }[] = [{ path: '$', value: root }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, value } = next;
    if (typeof value === 'string') found.push({ path, text: value });
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) continue;
    if (visited.has(value)) continue;
    visited.add(value);
    if (value instanceof Uint8Array) found.push({ path, text: Buffer.from(value).toString('latin1') });
    if (typeof value === 'object')
      found.push({ path: `${path}<class>`, text: value.constructor?.name ?? '' });
    if (value instanceof Map) for (const entry of value) queue.push({ path: `${path}<map>`, value: entry });
    if (value instanceof Set) for (const entry of value) queue.push({ path: `${path}<set>`, value: entry });
    for (const key of Reflect.ownKeys(value)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
      if (descriptor && 'value' in descriptor) {
        queue.push({ path: `${path}.${String(key)}`, value: descriptor.value });
      }
    }
  }
  return found;
}
