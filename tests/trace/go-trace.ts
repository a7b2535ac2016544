/** Traces of Go programs, through the whole engine. */
import { readStdlib } from '../../src/host/stdlib-files.ts';
import { build } from '../../src/program/build.ts';
import type { RunRequest, RunResult } from '../../src/program/result.ts';
import { Session } from '../../src/program/session.ts';
import type { Trace } from '../../src/trace/event.ts';
import { objectNames, describe as inWords } from '../../src/trace/export-text.ts';

const stdlib = readStdlib();

/** `body` is everything after `package main`. */
export function runTraced(body: string, more: Partial<RunRequest> = {}): RunResult & { trace: Trace } {
  const request: RunRequest = {
    main: { path: 'command-line-arguments', dir: '/', files: [{ name: './prog.go', text: `package main\n${body}` }] },
    level: 'trace',
    seed: '1',
    ...more,
  };
  const built = build(request, stdlib);
  if (built.text !== '') throw new Error(built.text);
  const session = new Session(built, request, { live: false, output: () => 0, needStdin: () => {}, breathe: () => {}, clock: () => 0 });
  for (;;) {
    const state = session.step();
    if (state.kind === 'done' && state.result.trace) return { ...state.result, trace: state.result.trace };
    if (state.kind !== 'more') throw new Error('the program did not end with a trace');
  }
}

/** `g1 panic: "x"`, one text an event; only events of the kinds asked for. */
export function told(trace: Trace, kinds: readonly string[]): string[] {
  const names = objectNames(trace);
  return trace.events.filter((e) => kinds.includes(e.kind)).map((e) => `g${e.g} ${inWords(e, names)}`);
}

/** Lines that a goroutine was at, in order, `line` or `line x=1`. */
export function linesOf(trace: Trace, g: number): string[] {
  return trace.events.flatMap((e) =>
    e.kind === 'Line' && e.g === g ? [[String(e.at?.line), ...(e.locals ?? []).map((l) => `${l.name}=${l.value}`)].join(' ')] : [],
  );
}
