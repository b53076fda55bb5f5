/**
 * The import directions of docs/architecture.md, as rules. Type-only imports count too.
 * test/boundaries.test.ts plants a violation of each rule below and expects it to be caught.
 */
const server = '^packages/control-plane/src';
const contexts = `${server}/contexts`;
const installed = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere would also pass every rule below.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'sources-without-tests',
      comment: 'What is shipped imports no test and no development dependency.',
      severity: 'error',
      from: { path: '^(packages|examples)/[^/]+/src/' },
      to: { path: ['^(packages|examples)/[^/]+/test/', '^test/', '^scripts/', '^bench/'] },
    },
    {
      name: 'sources-without-development-dependencies',
      comment: 'What is shipped imports only what its own package.json lists as a dependency.',
      severity: 'error',
      from: { path: '^(packages|examples)/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },

    // kernel <- platform <- {contexts, gateway} <- composition <- main
    {
      name: 'kernel-is-the-bottom',
      comment: 'The kernel is pure vocabulary: nothing of ours, and no input or output.',
      severity: 'error',
      from: { path: `${server}/kernel/` },
      to: { path: '^packages/', pathNot: `${server}/kernel/` },
    },
    {
      name: 'kernel-without-io',
      comment: 'The kernel reads no file, opens no socket and starts no process.',
      severity: 'error',
      from: { path: `${server}/kernel/` },
      to: { path: '^(node:)?(fs|fs/promises|net|tls|http|https|http2|dns|child_process|worker_threads)$' },
    },
    {
      name: 'platform-over-kernel',
      comment: 'The platform is machinery without any word of credit: it knows the kernel and itself.',
      severity: 'error',
      from: { path: `${server}/platform/` },
      to: { path: '^packages/', pathNot: `${server}/(kernel|platform)/` },
    },
    {
      name: 'contexts-over-platform',
      comment: 'A context knows neither the gateway nor who composes it.',
      severity: 'error',
      from: { path: `${contexts}/` },
      to: {
        path: '^packages/',
        pathNot: [`${server}/(kernel|platform|contexts)/`, '^packages/(policy|screening)/'],
      },
    },
    {
      name: 'gateway-over-platform',
      comment: 'The gateway knows no context and not who composes it.',
      severity: 'error',
      from: { path: `${server}/gateway/` },
      to: { path: '^packages/', pathNot: `${server}/(kernel|platform|gateway)/` },
    },
    {
      name: 'composition-under-main',
      comment: 'Composition is put to use by the entry points, never the other way round.',
      severity: 'error',
      from: { path: `${server}/composition/` },
      to: { path: `${server}/(index|main|testing)\\.ts$` },
    },

    {
      name: 'contexts-through-public',
      comment: 'One context imports another only through its public.ts.',
      severity: 'error',
      from: { path: `${contexts}/([^/]+)/` },
      to: { path: `${contexts}/`, pathNot: [`${contexts}/$1/`, `${contexts}/[^/]+/public\\.ts$`] },
    },
    {
      name: 'contexts-without-drivers',
      comment: 'A context reaches the database and HTTP through the platform only.',
      severity: 'error',
      from: { path: `${contexts}/` },
      to: { path: installed('pg', '@types/pg', '@electric-sql/pglite', 'hono', '@hono/[^/]+') },
    },
    {
      name: 'deciders-are-pure',
      comment: 'A decision is computed from the kernel, the own context and the policy engine alone.',
      severity: 'error',
      from: { path: `${contexts}/([^/]+)/.*(?<=/)(decider|combination|state)\\.ts$` },
      to: { pathNot: [`${server}/kernel/`, `${contexts}/$1/`] },
    },
    {
      name: 'deciders-without-io-files',
      comment: 'A decider imports no file of its own context that does input or output.',
      severity: 'error',
      from: { path: `${contexts}/[^/]+/.*(?<=/)(decider|combination|state)\\.ts$` },
      to: {
        path: `${contexts}/[^/]+/.*(?<=/)(index|ports|routes|handlers|reactions|projections|queries|jobs|repository)\\.ts$`,
      },
    },

    {
      name: 'telemetry-alone-logs-and-counts',
      comment: 'One place redacts what is logged and bounds what is counted.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [`${server}/platform/telemetry/`, '/test/'] },
      to: { path: installed('pino', 'prom-client') },
    },
    {
      name: 'telemetry-alone-runs-the-tracing-sdk',
      comment:
        'Anyone may speak the API of OpenTelemetry; one place decides what is recorded and where it goes.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [`${server}/platform/telemetry/`, '/test/'] },
      to: { path: installed('@opentelemetry/(?!api(/|$))[^/]+') },
    },
    {
      name: 'tracing-sdk-is-loaded-lazily',
      comment:
        'A process without a collector does not pay for the SDK: only `import()` may reach it, and types.',
      severity: 'error',
      from: { path: `${server}/`, pathNot: `${server}/platform/telemetry/exporting/` },
      to: {
        path: `${server}/platform/telemetry/exporting/`,
        pathNot: `${server}/platform/telemetry/exporting/options\\.ts$`,
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'rpc-alone-speaks-connect',
      comment: 'One place decides on deadlines, certificates and what of a failure crosses the wire.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [`${server}/platform/rpc/`, '/test/'] },
      to: { path: installed('@connectrpc/[^/]+') },
    },
    {
      name: 'rpc-is-loaded-lazily',
      comment:
        'A process that calls nobody does not pay for the means: only `import()` may reach it, and types.',
      severity: 'error',
      from: { path: `${server}/`, pathNot: [`${server}/platform/rpc/`, `${contexts}/[^/]+/rpc/`] },
      to: {
        path: [`${server}/platform/rpc/`, `${contexts}/[^/]+/rpc/`],
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'resilience-alone-wraps-cockatiel',
      comment: 'One place decides what is retried, timed out and broken off.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [`${server}/platform/resilience/`, '/test/'] },
      to: { path: installed('cockatiel') },
    },

    {
      name: 'regulation-z-alone-computes',
      comment: 'One place computes rates and payments, and it alone needs exact decimals.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/policy/src/regulation-z/', '/test/'] },
      to: { path: installed('decimal.js') },
    },

    {
      name: 'policy-stands-alone',
      comment: 'The policy engine is pure: it knows no other package of ours.',
      severity: 'error',
      from: { path: '^packages/policy/src/' },
      to: { path: '^packages/', pathNot: '^packages/policy/src/' },
    },
    {
      name: 'policy-without-io',
      comment: 'The policy engine reads no file, opens no socket and starts no process.',
      severity: 'error',
      from: { path: '^packages/policy/src/' },
      to: { path: '^(node:)?(fs|fs/promises|net|tls|http|https|http2|dns|child_process|worker_threads)$' },
    },
    {
      name: 'screening-stands-alone',
      comment: 'The screening engine is pure: it knows no other package of ours.',
      severity: 'error',
      from: { path: '^packages/screening/src/' },
      to: { path: '^packages/', pathNot: '^packages/screening/src/' },
    },
    {
      name: 'screening-without-io',
      comment: 'The screening engine reads no file, opens no socket and starts no process.',
      severity: 'error',
      from: { path: '^packages/screening/src/' },
      to: { path: '^(node:)?(fs|fs/promises|net|tls|http|https|http2|dns|child_process|worker_threads)$' },
    },
    {
      name: 'sdk-stands-alone',
      comment: 'All that the SDK knows of the server is the contract in openapi/.',
      severity: 'error',
      from: { path: '^packages/sdk/src/' },
      to: { path: '^packages/', pathNot: '^packages/sdk/src/' },
    },
    {
      name: 'cli-loads-the-server-lazily',
      comment: 'Importing the server takes longer than most commands: only `import()` may, and types.',
      severity: 'error',
      from: { path: '^packages/cli/src/' },
      to: {
        path: '^packages/control-plane/',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'server-knows-no-client',
      comment: 'The server knows neither the SDK nor the command line.',
      severity: 'error',
      from: { path: '^packages/control-plane/src/' },
      to: { path: '^packages/(sdk|cli)/' },
    },
    {
      name: 'examples-like-a-lender',
      comment: 'An example imports what a lender could install, and no file inside our packages.',
      severity: 'error',
      from: { path: '^examples/[^/]+/src/' },
      to: { path: '^packages/', pathNot: '^packages/sdk/(src|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|examples)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['creditplane-source', 'import', 'node', 'default', 'types'],
    },
    combinedDependencies: false,
    skipAnalysisNotInRules: true,
  },
};
