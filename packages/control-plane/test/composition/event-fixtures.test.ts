import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextDefinitions } from '../../src/composition/contexts.ts';

const fixtures = contextDefinitions.flatMap(({ name, events }) =>
  events.map((definition) => ({
    type: definition.type,
    definition,
    file: new URL(
      `../../src/contexts/${name}/fixtures/${definition.type}.v${definition.version}.json`,
      import.meta.url,
    ),
  })),
);

describe('the golden fixture of', () => {
  it.each(fixtures)('$type parses by its schema and comes out unchanged', ({ file, definition }) => {
    expect(existsSync(file), `missing ${file.pathname}`).toBe(true);
    const golden: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(definition.schema.parse(golden)).toEqual(golden);
  });

  it('covers every event type of the program', () => {
    expect(fixtures.length).toBeGreaterThan(20);
    expect(new Set(fixtures.map(({ type }) => type)).size).toBe(fixtures.length);
  });
});
