/**
 * Tests of a package, as data: a request that runs them under a seed, and what came of it, test by test.
 *
 * The same files, options and seed give the same bytes. A run ends itself when nobody can run any more; after the last test
 * goroutines get a while of virtual time to end (`settle`) before those that are still blocked or asleep count as leaked.
 */
import type { Limits, PackageText, RunRequest, RunResult } from './result.ts';
import { type TestEvent, testEvents } from './test-events.ts';

/** A package with its `_test.go` files, and what it needs of its module. */
export interface TestedFiles {
  readonly main: PackageText;
  readonly packages?: readonly PackageText[];
  readonly module?: { readonly path: string; readonly goVersion: number };
}

/** The flags of `go test`, and what only gocl has. */
export interface TestOptions {
  readonly seed?: string;
  /** Regular expressions, split at slashes. */
  readonly run?: string;
  readonly skip?: string;
  readonly count?: number;
  readonly parallel?: number;
  readonly short?: boolean;
  readonly failFast?: boolean;
  /** Virtual nanoseconds a run may take; 0, the default, is no limit: then Go's runtime reports a deadlock as such. */
  readonly timeout?: number;
  /** Virtual nanoseconds that goroutines get to end after the last test. Default: a second. */
  readonly settle?: number;
  readonly level?: 'fast' | 'trace';
  readonly limits?: Partial<Limits>;
}

export interface TestResult {
  /** `TestX`, `TestX/case#01`, `ExampleF`. */
  readonly name: string;
  readonly status: 'pass' | 'fail' | 'skip';
  /** What it printed and logged, without the lines that frame it (`=== RUN`, `--- FAIL`). */
  readonly output: string;
}

export interface LeakedGoroutine {
  readonly id: number;
  /** As Go names it: `chan receive`… */
  readonly state: string;
  /** `function (file:line)` of its innermost frame outside the standard library. */
  readonly where: string;
}

export interface TestOutcome {
  /** In the order in which they began. Empty where it did not compile (see the result's `diagnostics`). */
  readonly tests: readonly TestResult[];
  /** All that ran passed or was skipped, and the process ended as it should. */
  readonly ok: boolean;
  /** `panic: …` or `fatal error: …`: the lines before the stacks. */
  readonly panic?: string;
  /** Nobody could run any more. */
  readonly deadlock?: boolean;
  readonly leaked: readonly LeakedGoroutine[];
}

const second = 1e9;

/** A request to run the tests of a package. */
export function testRequest(files: TestedFiles, options: TestOptions = {}): RunRequest {
  return {
    main: files.main,
    ...(files.packages ? { packages: files.packages } : {}),
    ...(files.module ? { module: files.module } : {}),
    test: true,
    args: testFlags(options),
    seed: options.seed ?? '1',
    level: options.level ?? 'fast',
    ...(options.limits ? { limits: options.limits } : {}),
  };
}

function testFlags(o: TestOptions): string[] {
  const flags = ['-test.v=test2json', `-test.timeout=${o.timeout ?? 0}ns`, `-test.settle=${o.settle ?? second}ns`];
  if (o.run !== undefined) flags.push(`-test.run=${o.run}`);
  if (o.skip !== undefined) flags.push(`-test.skip=${o.skip}`);
  if (o.count !== undefined) flags.push(`-test.count=${o.count}`);
  if (o.parallel !== undefined) flags.push(`-test.parallel=${o.parallel}`);
  if (o.short) flags.push('-test.short=true');
  if (o.failFast) flags.push('-test.failfast=true');
  return flags;
}

/** What came of a request made by `testRequest`. */
export function testOutcome(result: RunResult): TestOutcome {
  const panic = panicOf(result);
  return {
    tests: result.outcome === 'compile-error' ? [] : testResults(testEvents(result.stdout)),
    ok: result.exitCode === 0 && result.outcome === 'ok',
    ...(panic !== undefined ? { panic } : {}),
    ...(result.deadlock ? { deadlock: true } : {}),
    leaked: result.blocked.map((b) => ({ id: b.id, state: b.state, where: b.file ? `${b.fn} (${b.file}:${b.line})` : b.fn })),
  };
}

interface Open {
  readonly name: string;
  status: TestResult['status'] | null;
  output: string;
}

/** A test that never ended failed. */
function testResults(events: readonly TestEvent[]): TestResult[] {
  const tests: Open[] = [];
  const latest = new Map<string, Open>();
  for (const e of events) {
    if (e.test === undefined) continue;
    let t = latest.get(e.test);
    if (!t || e.action === 'run') {
      t = { name: e.test, status: null, output: '' };
      latest.set(e.test, t);
      tests.push(t);
    }
    if (e.action === 'output') t.output += framing.test(e.output) ? '' : e.output;
    else if (e.action === 'pass' || e.action === 'fail' || e.action === 'skip') t.status = e.action;
  }
  return tests.map((t) => ({ name: t.name, status: t.status ?? 'fail', output: t.output }));
}

const framing = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:PASS|FAIL|SKIP|BENCH): )/;

/** The lines before the stacks. */
function panicOf(result: RunResult): string | undefined {
  if (result.outcome !== 'panic' && result.outcome !== 'fatal') return undefined;
  const m = /(?:^|\n)((?:panic|fatal error): [\s\S]*?)(?=\n\n|\n*$)/.exec(result.stdout);
  return m?.[1];
}
