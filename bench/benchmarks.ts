/** The benchmarks by name; each is the file of that name, which exports `run(args)` and gives its figures. */
export const benchmarks: Readonly<Record<string, string>> = {
  append: 'event and read model through the unit of work, beside the same rows in one bare statement',
  boot: 'process start to ready, first and warm, beside bare Node and PGlite alone',
  'kill-campaign': 'SIGKILL of the server, and of PostgreSQL, under load: what of the promises was broken',
  pipeline: 'applications decided a second, time to decision, CPU and statements each',
  policy:
    'ten rules on the same inputs beside json-rules-engine, zen-engine and plain JavaScript, answers compared',
  reading:
    'one application and each filter of the list, among a thousand and among a million, ratios of p50 and p99',
  screening:
    'the whole sanctions list: loading, memory, names a second, what is found, beside a scan of all names',
  relay:
    'events a second from the event table to Kafka, the lag under load, and what a held transaction does',
  subscribe: 'events a second by batch size, and the lag behind the commit',
  simulation: 'seeds of the simulated control plane: what was played and which seeds broke a promise',
};
