/**
 * One run of a built program, in slices the host drives: `step` until it is done. Everything that changes lives in one
 * `Execution`; many sessions of one `Built` may follow one another.
 */
import { schedulerFor } from '../explorer/strategy.ts';
import { Execution } from '../runtime/execution.ts';
import { meaningOf } from '../runtime/js-exception.ts';
import { bindNative } from '../runtime/native.ts';
import type { Network } from '../runtime/network.ts';
import { LimitError } from '../runtime/panic.ts';
import type { CodeTables } from '../runtime/traceback.ts';
import { decodeUtf8, encodeUtf8 } from '../source/bytes.ts';
import { nativeTables } from '../stdlib/index.ts';
import { Recorder } from '../trace/recorder.ts';
import type { Built } from './build.ts';
import { blockedGoroutines, blockedNotes } from './notes.ts';
import { defaultLimits, internalErrorExitCode, type Limits, limitExitCodes, limitText, type Outcome, type RunRequest, type RunResult } from './result.ts';

/** What the host does for a session. */
export interface SessionHost {
  /** Output is handed over as it comes and not kept; signals may come. */
  readonly live: boolean;
  /** Standard input that the request does not hold comes when it is asked for. */
  readonly asksStdin?: boolean;
  /** A byte string; gives the number of the operating system's error, 0 if there is none. */
  output(fd: 1 | 2, bytes: string): number;
  needStdin(): void;
  /** Called often in the middle of long computations; may bring a signal that ends the program. */
  breathe(): void;
  /** What package net has if the request allows the network of the host. */
  readonly network?: Network;
  /** What the program does with signals has changed: those that it takes, those that it ignores. */
  notify?(taken: readonly string[], ignored: readonly string[]): void;
  /** Wall time in milliseconds. */
  clock(): number;
  /** Whether `bytes` more would take the engine beyond `limit` bytes. Absent: nobody looks. */
  overMemory?(bytes: number, limit: number): boolean;
}

/** `wait`: nothing to do before the host brings something, or `ms` have passed. */
export type StepState = { readonly kind: 'done'; readonly result: RunResult } | { readonly kind: 'more' } | { readonly kind: 'wait'; readonly ms: number };

/** Ticks between two looks at the host: some milliseconds. */
const sliceTicks = 2_000_000;
const sourceUrl = 'gocl-program.js';

export class Session {
  private readonly execution: Execution | null;
  private readonly limits: Limits;
  private readonly out: [string[], string[]] = [[], []];
  private readonly recorder: Recorder | null = null;
  private readonly started: number;
  private input: string;
  private inputEnded: boolean;
  private overTime = false;
  /** It waits for a signal, and none will come. */
  private neverWoken = false;

  constructor(
    private readonly built: Built,
    private readonly request: RunRequest,
    private readonly host: SessionHost,
  ) {
    this.limits = { ...defaultLimits, ...request.limits };
    this.started = host.clock();
    this.input = request.stdin ?? '';
    this.inputEnded = request.stdin !== undefined || !host.asksStdin;
    if (request.level === 'trace' && built.compiled) this.recorder = this.makeRecorder();
    this.execution = built.compiled ? this.load() : null;
  }

  /** Runs a slice. */
  step(): StepState {
    const $ = this.execution;
    if (!$) return { kind: 'done', result: this.resultWithoutRun() };
    if (this.waited) $.catchUp(this.wallNs());
    const state = $.run(sliceTicks);
    this.waited = state === 'waiting' && this.realTime;
    if (state === 'done') return { kind: 'done', result: this.result($) };
    if (this.tooLong()) {
      this.overTime = true;
      return { kind: 'done', result: this.result($) };
    }
    if (state === 'more') return { kind: 'more' };
    if (!this.host.live && !this.realTime && !this.asked) {
      this.neverWoken = true;
      return { kind: 'done', result: this.result($) };
    }
    return { kind: 'wait', ms: this.realTime ? 1 : 20 };
  }

  /** More standard input (a byte string); null is its end. */
  feedStdin(data: string | null): void {
    if (data === null) this.inputEnded = true;
    else this.input += data;
    this.asked = false;
    this.execution?.inputReady();
  }

  /** A signal from outside; false when it ended the program. */
  signal(name: string): boolean {
    this.execution?.deliverSignal(name);
    return this.execution?.ended === null;
  }

  private asked = false;
  /** It waited for the host (in real time): its clock stood still meanwhile. */
  private waited = false;

  private get realTime(): boolean {
    return this.request.realTime === true || this.request.allowNet === true;
  }

  /** Wall time since the start. */
  private wallNs(): number {
    return (this.host.clock() - this.started) * 1e6;
  }

  private readStdin(n: number): string | null | undefined {
    if (this.input !== '') {
      const got = this.input.slice(0, n);
      this.input = this.input.slice(n);
      return got;
    }
    if (this.inputEnded) return null;
    if (!this.asked) this.host.needStdin();
    this.asked = true;
    return undefined;
  }

  private load(): Execution {
    const { compiled } = this.built;
    const code = compiled as NonNullable<typeof compiled>;
    const tables: CodeTables = {
      url: sourceUrl,
      lineOffset: 2,
      files: code.files.map((f) => this.built.paths.get(f) ?? f),
      lines: code.lines,
      funcs: code.funcs,
      goSites: code.goSites,
    };
    const { request } = this;
    const scheduler = schedulerFor(request.seed ?? '1');
    const $ = new Execution({
      seed: request.seed ?? '1',
      ...(scheduler ? { scheduler } : {}),
      limits: { steps: this.limits.steps, memory: this.limits.memory, output: this.limits.output, goroutines: this.limits.goroutines },
      args: ['main', ...(request.args ?? [])].map(encodeUtf8),
      code: tables,
      classes: this.built.made.classes,
      ...(request.module ? { goVersion: request.module.goVersion } : {}),
      ...(this.recorder ? { recorder: this.recorder } : {}),
      host: {
        write: (fd, bytes) => this.write(fd, bytes),
        readStdin: (n) => this.readStdin(n),
        overTime: () => {
          this.host.breathe();
          return this.tooLong();
        },
        notify: (taken, ignored) => this.host.notify?.(taken, ignored),
        overMemory: (bytes) => this.host.overMemory?.(bytes, this.limits.memory) ?? false,
        ...(this.realTime ? { mayJump: (when: number) => this.wallNs() >= when } : {}),
        ...(request.allowNet && this.host.network ? { network: this.host.network } : {}),
      },
    });
    // The code comes from the compiler, which builds it from the checked tree alone.
    const factory = this.built.made.program(`${code.code}\n//# sourceURL=${sourceUrl}`);
    const native = (pkgPath: string, name: string, parking = false) => {
      const found = nativeTables[pkgPath]?.[name];
      if (!found) throw new Error(`no native ${pkgPath}.${name}`);
      return bindNative(found, $, parking);
    };
    try {
      $.start(factory($, native).main);
    } catch (e) {
      // Package variables get their zero values as the code is loaded: an array may be too large.
      if (!(meaningOf(e) instanceof LimitError)) throw e;
      $.endWith(meaningOf(e));
    }
    for (const s of request.signals ?? []) $.scheduleSignal(s.signal, s.at);
    return $;
  }

  private tooLong(): boolean {
    const { wallMs } = this.limits;
    return wallMs > 0 && this.host.clock() - this.started > wallMs;
  }

  private makeRecorder(): Recorder {
    const code = this.built.compiled as NonNullable<Built['compiled']>;
    const own = new Map(
      [...this.request.main.files, ...(this.request.packages ?? []).flatMap((p) => p.files)].map((f) => [f.name, f.bytes ? decodeUtf8(f.text) : f.text]),
    );
    return new Recorder({
      files: code.files.map((name) => ({ name, text: own.get(name) ?? '' })),
      seed: this.request.seed ?? '1',
      maxEvents: this.limits.events,
    });
  }

  private write(fd: 1 | 2, bytes: string): number {
    const to = this.request.test && this.built.compiled ? 1 : fd;
    if (this.host.live) return this.host.output(to, bytes);
    this.out[to - 1]?.push(bytes);
    return 0;
  }

  private result($: Execution): RunResult {
    const exit = $.ended;
    const limit = this.overTime || this.neverWoken ? 'wallMs' : exit?.limit === 'time' ? 'wallMs' : exit?.limit;
    const outcome: Outcome = limit ? 'limit' : outcomeOf(exit?.kind);
    if (this.neverWoken) this.write(2, 'gocl: the program was stopped: it waits for a signal, and none will come\n');
    else if (limit) this.write(2, encodeUtf8(limitText(limit, this.request)));
    if (outcome === 'internal-error') {
      const why = exit?.error instanceof Error ? exit.error.message : (exit?.message ?? '');
      this.write(2, encodeUtf8(`gocl: internal error: ${why.replace(/^gocl: internal error: /, '')}\n`));
    }
    const blocked = this.request.quiet || outcome === 'internal-error' ? [] : blockedGoroutines($.reports(), this.request.test === true, (f) => this.shown(f));
    return {
      exitCode: limit ? limitExitCodes[limit] : (exit?.code ?? internalErrorExitCode),
      outcome,
      stdout: decodeUtf8((this.out[0] as string[]).join('')),
      stderr: decodeUtf8((this.out[1] as string[]).join('')),
      notes: outcome === 'ok' && !this.request.test ? blockedNotes(blocked, $.goroutines.size) : [],
      blocked,
      deadlock: exit?.kind === 'deadlock' || exit?.kind === 'hang' || this.neverWoken || $.packages.get('testing.deadlock') === true,
      diagnostics: this.built.diagnostics,
      ...(this.built.vet ? { vet: this.built.vet } : {}),
      trace: this.recorder ? this.recorder.trace() : null,
      virtualNs: Number($.now()),
      choices: $.choices,
      goroutines: $.nextGoid - 1,
      seed: this.request.seed ?? '1',
      ...(limit ? { limit } : {}),
    };
  }

  /** How diagnostics name the file that stacks name by its path. */
  private shown(path: string): string {
    for (const [name, full] of this.built.paths) if (full === path) return name;
    return path;
  }

  private resultWithoutRun(): RunResult {
    const failed = this.built.text !== '';
    this.write(2, this.built.text);
    return {
      exitCode: failed ? 1 : 0,
      outcome: failed ? 'compile-error' : 'ok',
      stdout: '',
      stderr: decodeUtf8((this.out[1] as string[]).join('')),
      notes: [],
      blocked: [],
      deadlock: false,
      diagnostics: this.built.diagnostics,
      trace: null,
      virtualNs: 0,
      choices: 0,
      goroutines: 0,
      seed: this.request.seed ?? '1',
    };
  }
}

function outcomeOf(kind: string | undefined): Outcome {
  switch (kind) {
    case 'exit':
      return 'ok';
    case 'panic':
      return 'panic';
    case 'fatal':
    case 'deadlock':
      return 'fatal';
    case 'signal':
      return 'signal';
    case 'limit':
    case 'hang':
      return 'limit';
    default:
      return 'internal-error';
  }
}
