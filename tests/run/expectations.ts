/**
 * What a test program says about itself, in comments:
 *
 *     fmt.Println(x)      // expect: 42             a line of stdout, in the order of the source
 *     // expect panic: text                         exit 2, stderr begins `panic: text`
 *     // expect fatal: text                         exit 2, stderr has `fatal error: text`
 *     // expect deadlock                            the fatal error of a global deadlock
 *     // expect exit: 3                             the exit status
 *     // expect stderr: text                        a line of stderr, in order
 *     // expect error: text                         it does not compile, and says so
 *     // stdin: text      // args: a b      // signal: SIGINT@2s      // seeds: 5
 *     // oracle: skip <why>                         real Go's output is not determined, or its clock is real
 *
 * A sibling `x.out` replaces the `expect:` lines of x.go where the output is long.
 */
export interface Expectations {
  readonly stdout: string | null;
  readonly stderrLines: readonly string[];
  readonly panic: string | null;
  readonly fatal: string | null;
  readonly errors: readonly string[];
  readonly exitCode: number;
  readonly stdin: string;
  readonly args: readonly string[];
  readonly signals: readonly { signal: string; at: number }[];
  /** How many seeds must all give this result. */
  readonly seeds: number;
  /** Why the oracle cannot judge it; null where it can. */
  readonly oracleSkip: string | null;
}

const unit: Record<string, number> = { ms: 1e6, s: 1e9, us: 1e3, ns: 1 };

export function readExpectations(source: string, outFile: string | null): Expectations {
  const all = (re: RegExp): string[] => [...source.matchAll(re)].map((m) => m[1] as string);
  const lines = all(/\/\/ expect: ?(.*)$/gm);
  const panic = all(/\/\/ expect panic: (.*)$/gm)[0] ?? null;
  const deadlock = /\/\/ expect deadlock\s*$/m.test(source);
  const fatal = deadlock ? 'all goroutines are asleep - deadlock!' : (all(/\/\/ expect fatal: (.*)$/gm)[0] ?? null);
  const errors = all(/\/\/ expect error: (.*)$/gm);
  const exit = all(/\/\/ expect exit: (\d+)/gm)[0];
  return {
    stdout: outFile ?? (lines.length > 0 || !errors.length ? lines.map((l) => `${l}\n`).join('') : null),
    stderrLines: all(/\/\/ expect stderr: ?(.*)$/gm),
    panic,
    fatal,
    errors,
    exitCode: exit !== undefined ? Number(exit) : errors.length > 0 ? 1 : panic !== null || fatal !== null ? 2 : 0,
    stdin: all(/^\/\/ stdin: ?(.*)$/gm)
      .map((l) => `${l}\n`)
      .join(''),
    args: (all(/^\/\/ args: (.*)$/gm)[0] ?? '').split(' ').filter(Boolean),
    signals: [...source.matchAll(/^\/\/ signal: (SIG\w+)@([\d.]+)(ns|us|ms|s)/gm)].map((m) => ({
      signal: m[1] as string,
      at: Number(m[2]) * (unit[m[3] as string] as number),
    })),
    seeds: Number(all(/^\/\/ seeds: (\d+)/gm)[0] ?? 1),
    oracleSkip: all(/^\/\/ oracle: skip ?(.*)$/gm)[0] ?? null,
  };
}

/** What is wrong with a result, as text; empty when it is as expected. */
export function mismatch(want: Expectations, got: { exitCode: number; stdout: string; stderr: string }): string {
  const wrong: string[] = [];
  if (want.stdout !== null && got.stdout !== want.stdout) wrong.push(`stdout:\n${got.stdout}--- want:\n${want.stdout}`);
  if (got.exitCode !== want.exitCode) wrong.push(`exit status ${got.exitCode}, want ${want.exitCode}; stderr:\n${got.stderr}`);
  if (want.panic !== null && !got.stderr.includes(`panic: ${want.panic}`)) wrong.push(`stderr lacks "panic: ${want.panic}":\n${got.stderr}`);
  if (want.fatal !== null && !got.stderr.includes(`fatal error: ${want.fatal}`)) wrong.push(`stderr lacks "fatal error: ${want.fatal}":\n${got.stderr}`);
  for (const e of want.errors) if (!got.stderr.includes(e)) wrong.push(`stderr lacks "${e}":\n${got.stderr}`);
  let from = 0;
  for (const line of want.stderrLines) {
    const at = got.stderr.indexOf(line, from);
    if (at < 0) wrong.push(`stderr lacks "${line}" (in this order):\n${got.stderr}`);
    else from = at + line.length;
  }
  return wrong.join('\n');
}
