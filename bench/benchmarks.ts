/** The benchmarks by name; each is the file of that name, which exports `run(args)` and gives its figures. */
export const benchmarks: Readonly<Record<string, string>> = {
  boot: 'process start to ready, first and warm, beside bare Node and PGlite alone',
};
