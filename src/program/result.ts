/** What goes into a run and what comes out: plain data that crosses a worker boundary. */
import type { Trace } from '../trace/event.ts';

/** A source file: `name` as diagnostics print it (`./prog.go`), `path` as stacks print it (`/home/me/prog.go`). */
export interface SourceText {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  /** `text` is a byte string (files as they are on disk); otherwise it is ordinary text. */
  readonly bytes?: boolean;
}

/** One package: its import path, the folder as `go build` prints it, and its files. */
export interface PackageText {
  readonly path: string;
  readonly dir: string;
  readonly files: readonly SourceText[];
  /** The files were named one by one: build constraints do not leave any out. */
  readonly named?: boolean;
}

export interface Limits {
  /** Ticks: loop turns and calls counted at preemption points. */
  readonly steps: number;
  /** Bytes written to stdout and stderr together. */
  readonly output: number;
  readonly goroutines: number;
  /** Bytes of JavaScript heap of the worker. */
  readonly memory: number;
  /** Wall time in milliseconds; 0 is none. */
  readonly wallMs: number;
  /** Events a trace may hold before recording stops. */
  readonly events: number;
}

export const defaultLimits: Limits = {
  steps: 20_000_000_000,
  output: 64 << 20,
  goroutines: 1_000_000,
  memory: 1024 * 2 ** 20,
  wallMs: 0,
  events: 200_000,
};

/** A signal that arrives at a virtual time. */
export interface ScriptedSignal {
  readonly signal: string;
  /** Virtual nanoseconds since the start. */
  readonly at: number;
}

export interface RunRequest {
  readonly main: PackageText;
  /** The other packages of the module, by import path. */
  readonly packages?: readonly PackageText[];
  /** `module` path and the N of `go 1.N` of go.mod. */
  readonly module?: { readonly path: string; readonly goVersion: number };
  readonly args?: readonly string[];
  /** Decides everything Go leaves open. Any text; the same text gives the same run. */
  readonly seed?: string;
  readonly level?: 'fast' | 'trace';
  /** What os.Stdin gives, a byte string; absent: nothing (end of file at once) unless the host feeds it. */
  readonly stdin?: string;
  readonly signals?: readonly ScriptedSignal[];
  readonly limits?: Partial<Limits>;
  /** Virtual time keeps pace with the wall clock. */
  readonly realTime?: boolean;
  /** Package net uses the network of the host, in real time. Otherwise it has one in memory. */
  readonly allowNet?: boolean;
  /** Leave out the notes about goroutines that were still blocked when main returned. */
  readonly quiet?: boolean;
  /** Only check; do not run. */
  readonly checkOnly?: boolean;
  /**
   * Build and run the tests of `main` (its `_test.go` files; `args` are the flags of a test binary: `-test.v=true`, …).
   * Standard error joins standard output then, in the order of writing, as `go test` shows a test binary's.
   */
  readonly test?: boolean;
  /** With `test`: leave out the analyzers that `go test` runs before. */
  readonly noVet?: boolean;
  /** Check with the analyzers of `go vet`, tests included; do not run. `stderr` is what `go vet` prints, `diagnostics` have the reports. */
  readonly vet?: boolean;
}

/** A goroutine that waited for something when the program ended. `fn`, `file`, `line`: its innermost frame outside the standard library. */
export interface BlockedGoroutine {
  readonly id: number;
  /** As Go names it: `chan receive`, `sync.Mutex.Lock`… */
  readonly state: string;
  readonly fn: string;
  /** As diagnostics name it; '' where it is not known. */
  readonly file: string;
  readonly line: number;
  /** The `go` statement that started it; null for goroutine 1. */
  readonly createdBy: { readonly fn: string; readonly file: string; readonly line: number } | null;
  /** Virtual nanoseconds since the start of the program. */
  readonly since: number;
}

export interface PlainDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly code: string;
}

export type Outcome = 'ok' | 'compile-error' | 'panic' | 'fatal' | 'exit' | 'signal' | 'limit' | 'internal-error';

export interface RunResult {
  /** As the compiled program would have it; 1 for compile errors, 2 for panics and fatal errors. */
  readonly exitCode: number;
  readonly outcome: Outcome;
  /** UTF-16 text. */
  readonly stdout: string;
  readonly stderr: string;
  /** What Go does not say: who was still blocked at the end, and why. */
  readonly notes: readonly string[];
  /** Who was still blocked when the program ended (not: able to run; asleep only after tests). */
  readonly blocked: readonly BlockedGoroutine[];
  /**
   * Nobody could ever have run again. Also where Go does not see it: since the alarm of `-test.timeout` was set, since somebody
   * waits for the network or for a signal (outcome `limit` then).
   */
  readonly deadlock: boolean;
  readonly diagnostics: readonly PlainDiagnostic[];
  /** Of a request with `test` that ran: what `go vet` would report. Absent with `noVet`. */
  readonly vet?: readonly PlainDiagnostic[];
  readonly trace: Trace | null;
  /** Virtual nanoseconds from start to end. */
  readonly virtualNs: number;
  /** How many of the choices that Go leaves open were made: which goroutine, which case of a select, where a map begins, random numbers. */
  readonly choices: number;
  /** Goroutines that were started, main among them; 0 where nothing ran. With one and no choices every seed gives the same run. */
  readonly goroutines: number;
  /** The seed that was used; running again with it gives the same bytes. */
  readonly seed: string;
  /** Which limit ended the run. */
  readonly limit?: keyof Limits;
}

export type RunProgram = (request: RunRequest) => Promise<RunResult>;

/** Exit codes of gocl itself that no Go program has by convention: one for each limit. */
export const limitExitCodes: Record<keyof Limits, number> = { steps: 120, output: 121, goroutines: 122, memory: 123, wallMs: 124, events: 0 };
export const internalErrorExitCode = 70;

/** What is said when a limit is reached. Tests and checks have no flags to change one. */
export function limitText(limit: keyof Limits, request: Pick<RunRequest, 'limits' | 'test'> | undefined): string {
  const value = (request?.limits?.[limit] ?? defaultLimits[limit]) as number;
  const what: Record<keyof Limits, string> = {
    steps: `it took ${value.toLocaleString('en-US')} steps without ending`,
    output: `it wrote more than ${Math.round(value / 1024).toLocaleString('en-US')} KB`,
    goroutines: `it had ${value.toLocaleString('en-US')} goroutines at once`,
    memory: `it used more than ${value / 2 ** 20} MB of memory`,
    wallMs: `it ran for ${value / 1000} s`,
    events: `its trace has ${value.toLocaleString('en-US')} events`,
  };
  const flag = request?.test ? '' : ` (the limit can be changed with --${flagOf[limit]})`;
  return `gocl: the program was stopped: ${what[limit]}${flag}\n`;
}

const flagOf: Record<keyof Limits, string> = {
  steps: 'max-steps',
  output: 'max-output',
  goroutines: 'max-goroutines',
  memory: 'max-memory',
  wallMs: 'timeout',
  events: 'max-events',
};
