import type { RunProgram, RunResult } from '../../src/program/result.ts';
import type { EventBody, Trace, TraceEvent } from '../../src/trace/event.ts';

/** Writes a trace by hand: `.at(g, line)` moves a goroutine, `.do(g, body)` lets it act, `.sleep(ns)` moves the clock. */
export class TraceBuilder {
  private readonly events: TraceEvent[] = [];
  private readonly lines = new Map<number, number>();
  private t = 0;

  constructor(
    private readonly name: string,
    private readonly text: string,
  ) {}

  at(g: number, ...lines: number[]): this {
    for (const line of lines) {
      this.lines.set(g, line);
      this.do(g, { kind: 'Line' });
    }
    return this;
  }

  do(g: number, body: EventBody): this {
    const line = this.lines.get(g);
    this.t += 100;
    this.events.push({ ...body, t: this.t, g, ...(line === undefined ? {} : { at: { file: 0, line } }) } as TraceEvent);
    return this;
  }

  sleep(ns: number): this {
    this.t += ns;
    return this;
  }

  build(): Trace {
    return { version: 1, files: [{ name: `./${this.name}`, text: this.text }], seed: '1', events: this.events };
  }
}

export function result(over: Partial<RunResult>): RunResult {
  return {
    exitCode: 0,
    outcome: 'ok',
    stdout: '',
    stderr: '',
    notes: [],
    blocked: [],
    deadlock: false,
    diagnostics: [],
    trace: null,
    virtualNs: 0,
    choices: 0,
    goroutines: 1,
    seed: '1',
    ...over,
  };
}

/** Answers a run with the result recorded for the program's file name. */
export function recorded(results: Readonly<Record<string, RunResult>>): RunProgram {
  return async (request) => {
    const name = (request.main.files[0]?.name ?? '').replace(/^\.\//, '');
    const found = results[name];
    if (!found) throw new Error(`no recorded run of ${name}`);
    return { ...found, seed: request.seed ?? '1' };
  };
}
