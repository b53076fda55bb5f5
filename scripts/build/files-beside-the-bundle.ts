import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const repository = fileURLToPath(new URL('../..', import.meta.url));
const urlOfFile = /new URL\(\s*'(\.{1,2}\/[^']+)',\s*import\.meta\.url\s*\)/g;

/**
 * A source that reads a file beside itself (`new URL('./migrations/', import.meta.url)`) would look beside the
 * bundle instead. Copies each such file or folder into `target`, at its path below `source` (or below the
 * repository, where it lies outside), and points the bundle there. Both folders are relative to the package.
 */
export function filesBesideTheBundle(folders: { source: string; target: string }): Plugin {
  return {
    name: 'files-beside-the-bundle',
    setup: (build) => {
      const source = join(process.cwd(), folders.source);
      const target = join(process.cwd(), folders.target);
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(source + sep)) return undefined;
        const contents = readFileSync(path, 'utf8').replace(urlOfFile, (expression, specifier: string) => {
          const file = fileURLToPath(new URL(specifier, pathToFileURL(path)));
          // What the build itself makes is found beside the bundle already.
          if (!existsSync(file) || file.startsWith(target)) return expression;
          const place = placeBesideBundle(file, source);
          cpSync(file, join(target, place), { recursive: true });
          return `new URL('./${place}${statSync(file).isDirectory() ? '/' : ''}', import.meta.url)`;
        });
        return { contents, loader: 'ts' };
      });
    },
  };
}

function placeBesideBundle(file: string, source: string): string {
  const from = file.startsWith(source) ? source : repository;
  return relative(from, file).split(sep).join('/');
}
