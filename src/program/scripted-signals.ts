/** Signals that arrive at a virtual time, as people write them: `SIGINT` (or `INT`), and `2s`, `250ms`, `1m30s`. */

/** Those a program of a learner may be sent. */
export const signalNames = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGKILL'] as const;

const nanoseconds: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** The full name, `SIG` first; null if there is no such signal among `signalNames`. */
export function signalName(text: string): string | null {
  const name = text.startsWith('SIG') ? text : `SIG${text}`;
  return signalNames.find((known) => known === name) ?? null;
}

/** A Go duration in nanoseconds; null if it is none (a number needs a unit, and there is no sign). */
export function durationNs(text: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return null;
  let total = 0;
  for (const [, n, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) total += Number(n) * (nanoseconds[unit as string] as number);
  return Math.round(total);
}
