/** Virtual time for people. */

/** Nanoseconds → `0s`, `1.5ms`, `2s`: as short as it is exact to three digits after the point. */
export function timeText(ns: number): string {
  if (ns === 0) return '0s';
  const [unit, size] = ns >= 1e9 ? ['s', 1e9] : ns >= 1e6 ? ['ms', 1e6] : ns >= 1e3 ? ['µs', 1e3] : ['ns', 1];
  return `${Number((ns / (size as number)).toFixed(3))}${unit}`;
}
