/**
 * Runs printed scripts as they are, one after another in this one process: `{ name: code }` on standard input, what each
 * of them logged on standard output. The SDK that they import is the one whose address is the first argument.
 */
import { registerHooks } from 'node:module';
import { text } from 'node:stream/consumers';

const sdk = process.argv[2];
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@creditplane/sdk' ? { url: sdk, shortCircuit: true } : next(specifier, context),
});

const scripts = JSON.parse(await text(process.stdin));
const logged = {};
for (const [name, code] of Object.entries(scripts)) {
  const lines = [];
  console.log = (...values) => lines.push(values.join(' '));
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  logged[name] = lines;
}
process.stdout.write(JSON.stringify(logged));
