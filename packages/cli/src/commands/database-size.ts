const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as people say it: three digits at most, in steps of 1024. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 1024 && step < units.length - 1) {
    value /= 1024;
    step += 1;
  }
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${units[step]}`;
}
