/**
 * Runs programs in a worker thread, so that nothing a learner writes can hang or crash the app: memory, stack and
 * wall time are bounded from outside. One Runner keeps one warm worker and runs one program at a time.
 */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { defaultLimits, internalErrorExitCode, type Limits, limitExitCodes, limitText, type RunRequest, type RunResult } from '../program/result.ts';
import { isDeadly, signalNumbers } from '../runtime/signals.ts';
import { spareFactor } from './memory-gauge.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Big enough for a million plain frames and 100,000 suspended ones; reserved, not used, until they are there. */
const stackSizeMb = 256;
/** Scavenges scan the whole stack: with few of them endless recursion ends in a second instead of twenty. */
const youngSizeMb = 256;

/**
 * The worker looks at its memory itself (`memory-gauge.ts`) and ends the program at the limit; the heap is larger by what may come
 * between two looks, since V8 ends the whole process where one big allocation does not fit.
 */
const headroomMb = 1600;
/** How long a program may take to notice a signal. */
const signalGraceMs = 500;

/** The engine counts from when it has compiled the program, and ends itself within milliseconds. */
const overTimeGraceMs = 2000;

/** With `output` the program is live; with `needStdin` alone only its input is. */
export interface LiveHooks {
  readonly direct?: readonly (1 | 2)[];
  output?(fd: 1 | 2, data: Uint8Array): void;
  needStdin?(): void;
}

interface Running {
  readonly request: RunRequest;
  readonly hooks: LiveHooks | undefined;
  readonly resolve: (result: RunResult) => void;
  timer: NodeJS.Timeout | undefined;
}

export class Runner {
  private worker: Worker | null = null;
  private running: Running | null = null;
  private memory = defaultLimits.memory;
  /** Signals that the program takes or ignores. */
  private survived: ReadonlySet<string> = new Set();
  private signalTimer: NodeJS.Timeout | undefined;
  private tail: Promise<unknown> = Promise.resolve();

  /** Starts the worker ahead of the first run. */
  warm(): void {
    this.worker ??= this.start();
  }

  /** Runs one program to its end; programs asked for meanwhile wait. Never rejects. `hooks` make it live. */
  run(request: RunRequest, hooks?: LiveHooks): Promise<RunResult> {
    const result = this.tail.then(
      () =>
        new Promise<RunResult>((resolve) => {
          this.running = { request, hooks, resolve, timer: undefined };
          this.survived = new Set();
          this.useMemory(request.limits?.memory ?? defaultLimits.memory);
          this.warm();
          const wallMs = request.limits?.wallMs ?? defaultLimits.wallMs;
          // The engine ends itself at the limit where it can, with what it has; this is for code that does not come back.
          if (wallMs > 0) this.running.timer = setTimeout(() => this.abort('wallMs'), wallMs + overTimeGraceMs);
          this.post({ kind: 'run', request, live: hooks?.output !== undefined, direct: hooks?.direct ?? [], asksStdin: hooks?.needStdin !== undefined });
        }),
    );
    this.tail = result;
    return result;
  }

  stdin(data: string | null): void {
    this.post({ kind: 'stdin', data });
  }

  /** Delivers a signal. One that ends the program ends it also where it does not come to notice. */
  signal(signal: string): void {
    this.post({ kind: 'signal', signal });
    if (!isDeadly(signal) || this.survived.has(signal)) return;
    clearTimeout(this.signalTimer);
    this.signalTimer = setTimeout(() => this.die(signal), signalGraceMs);
  }

  /** Ends the current program at once. */
  abort(limit: keyof Limits): void {
    const message = limitText(limit, this.running?.request);
    this.stop();
    this.finish({ ...ended('limit', limitExitCodes[limit], message), limit });
  }

  private die(signal: string): void {
    if (this.survived.has(signal)) return;
    this.stop();
    this.finish(ended('signal', 128 + (signalNumbers[signal] ?? 0), ''));
  }

  /** Ends the worker; a run that was going on never resolves. */
  async close(): Promise<void> {
    clearTimeout(this.running?.timer);
    clearTimeout(this.signalTimer);
    this.running = null;
    await this.stop();
  }

  /** The heap's size is fixed when a worker starts: another limit takes another worker. */
  private useMemory(bytes: number): void {
    if (bytes === this.memory) return;
    this.memory = bytes;
    void this.stop();
  }

  private start(): Worker {
    const bundled = new URL('./worker.cjs', import.meta.url);
    const memory = (this.memory / 2 ** 20) * spareFactor + headroomMb;
    const options = {
      resourceLimits: { stackSizeMb, maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: Math.min(youngSizeMb, memory) },
      stdout: false,
      stderr: false,
    };
    const worker = existsSync(bundled) ? new Worker(bundled, options) : new Worker(new URL('./worker-dev.mjs', import.meta.url), options);
    worker.on('message', (m: FromWorker) => this.receive(m));
    worker.on('error', (e: NodeJS.ErrnoException) => this.died(worker, e));
    worker.unref();
    return worker;
  }

  private post(message: ToWorker): void {
    this.worker?.ref();
    this.worker?.postMessage(message);
  }

  private receive(m: FromWorker): void {
    switch (m.kind) {
      case 'ready':
        break;
      case 'output':
        this.running?.hooks?.output?.(m.fd, m.data);
        break;
      case 'need-stdin':
        this.running?.hooks?.needStdin?.();
        break;
      case 'signals':
        this.survived = new Set([...m.taken, ...m.ignored]);
        break;
      case 'done':
        this.finish(m.result);
        break;
    }
  }

  private finish(result: RunResult): void {
    const running = this.running;
    this.running = null;
    clearTimeout(running?.timer);
    clearTimeout(this.signalTimer);
    this.worker?.unref();
    // A run that was ended from outside has told nobody its seed.
    running?.resolve(result.seed === '' ? { ...result, seed: running.request.seed ?? '1' } : result);
  }

  private stop(): Promise<number> | undefined {
    const worker = this.worker;
    this.worker = null;
    worker?.removeAllListeners();
    return worker?.terminate();
  }

  private died(worker: Worker, error: NodeJS.ErrnoException): void {
    if (worker !== this.worker) return;
    this.worker = null;
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      this.finish({ ...ended('limit', limitExitCodes.memory, limitText('memory', this.running?.request)), limit: 'memory' });
    } else {
      this.finish(
        ended(
          'internal-error',
          internalErrorExitCode,
          `gocl: internal error: ${error.message} (this is a bug in gocl; please report it with the program that shows it)\n`,
        ),
      );
    }
  }
}

function ended(outcome: RunResult['outcome'], exitCode: number, stderr: string): RunResult {
  const nothing = { stdout: '', notes: [], blocked: [], deadlock: false, diagnostics: [], trace: null, virtualNs: 0, choices: 0, goroutines: 0, seed: '' };
  return { exitCode, outcome, stderr, ...nothing };
}
