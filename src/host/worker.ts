/**
 * The worker thread: compiles and runs one program at a time. Live runs hand control back to the event loop between
 * slices, so that stdin and signals get in; others run to their end in one go.
 */
import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { build, type Built } from '../program/build.ts';
import type { RunRequest, RunResult } from '../program/result.ts';
import { Session } from '../program/session.ts';
import { isDeadly } from '../runtime/signals.ts';
import { LiveOutput } from './live-output.ts';
import { MemoryGauge } from './memory-gauge.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { RealNetwork } from './real-network.ts';
import { readStdlib } from './stdlib-files.ts';

/** Programs kept compiled: a lesson or a check runs the same one over many seeds. */
const keptPrograms = 16;

type RunMessage = Extract<ToWorker, { kind: 'run' }>;

class ProgramWorker {
  private readonly stdlib = readStdlib();
  private readonly built = new Map<string, Built>();
  private session: Session | null = null;
  private readonly memory = new MemoryGauge();
  private readonly output = new LiveOutput(
    (fd, data) => this.post({ kind: 'output', fd, data }),
    () => performance.now(),
  );
  private waiting: NodeJS.Timeout | null = null;
  /** Of the present session, if it may use the host's. */
  private network: RealNetwork | null = null;

  /** What arrived in the middle of a slice. */
  private readonly late: ToWorker[] = [];
  /** Signals that the program takes or ignores. */
  private survived: ReadonlySet<string> = new Set();

  private firstDone: (() => void) | null;

  constructor(
    private readonly post: (message: FromWorker) => void,
    /** The next message that is there already; null if there is none. */
    private readonly arrived: () => ToWorker | null,
    firstDone: () => void,
  ) {
    this.firstDone = firstDone;
  }

  receive(m: ToWorker): void {
    switch (m.kind) {
      case 'run':
        if (m.request.allowNet) void this.startOnNetwork(m);
        else this.start(m);
        break;
      case 'stdin':
        this.session?.feedStdin(m.data);
        this.wake();
        break;
      case 'signal':
        this.session?.signal(m.signal);
        this.wake();
        break;
    }
  }

  /** Node's own network code is loaded by those alone who want it. */
  private async startOnNetwork(m: RunMessage): Promise<void> {
    const { RealNetwork } = await import('./real-network.ts');
    this.network = new RealNetwork(() => this.wake());
    this.start(m);
  }

  private start({ request, live, direct, asksStdin }: RunMessage): void {
    const session = new Session(this.build(request), request, {
      live,
      asksStdin,
      output: (fd, text) => (direct.includes(fd) ? writeNow(fd, text) : this.output.write(fd, text)),
      needStdin: () => {
        this.output.flush();
        this.post({ kind: 'need-stdin' });
      },
      breathe: () => this.breathe(session),
      notify: (taken, ignored) => {
        this.survived = new Set([...taken, ...ignored]);
        this.post({ kind: 'signals', taken, ignored });
      },
      clock: () => performance.now(),
      overMemory: (bytes, limit) => this.memory.over(bytes, limit),
      ...(this.network ? { network: this.network } : {}),
    });
    this.session = session;
    this.survived = new Set();
    this.slice(session);
  }

  /** In the middle of a computation, which may be without end: signals that end the program get in, all else waits for the end of the slice. */
  private breathe(session: Session): void {
    this.output.breathe();
    for (let m = this.arrived(); m !== null; m = this.arrived()) {
      if (m.kind === 'signal' && isDeadly(m.signal) && !this.survived.has(m.signal)) session.signal(m.signal);
      else this.late.push(m);
    }
  }

  private slice(session: Session): void {
    this.waiting = null;
    const state = session.step();
    for (const m of this.late.splice(0)) this.receive(m);
    if (state.kind === 'more') this.output.breathe();
    else this.output.flush();
    if (state.kind === 'done') {
      this.session = null;
      void this.finish(state.result);
    } else if (state.kind === 'more') {
      setImmediate(() => this.slice(session));
    } else {
      this.waiting = setTimeout(() => this.slice(session), state.ms);
    }
  }

  private async finish(result: RunResult): Promise<void> {
    if (this.network) await this.network.end();
    this.network = null;
    this.firstDone?.();
    this.firstDone = null;
    this.post({ kind: 'done', result });
  }

  /** Something came from outside: those who wait for it need not wait longer. */
  private wake(): void {
    if (!this.waiting || !this.session) return;
    clearTimeout(this.waiting);
    this.waiting = null;
    this.slice(this.session);
  }

  private build(request: RunRequest): Built {
    const key = JSON.stringify([request.main, request.packages, request.module, request.level, request.checkOnly, request.vet, request.test, request.noVet]);
    const there = this.built.get(key);
    if (there) return there;
    const made = build(request, this.stdlib);
    if (this.built.size >= keptPrograms) this.built.delete(this.built.keys().next().value as string);
    this.built.set(key, made);
    return made;
  }
}

/** Gives the number of the error, 0 if all is written. */
function writeNow(fd: 1 | 2, text: string): number {
  try {
    const bytes = Buffer.from(text, 'latin1');
    let at = 0;
    do at += writeSync(fd, bytes, at);
    while (at < bytes.length);
    return 0;
  } catch (e) {
    return Math.abs((e as NodeJS.ErrnoException).errno ?? 0) || constants.errno.EIO;
  }
}

/** Answers the main thread. `firstDone` is called once, when the first program has ended and nobody knows yet. */
export function serve(port: MessagePort, firstDone: () => void): void {
  const arrived = (): ToWorker | null => (receiveMessageOnPort(port)?.message as ToWorker | undefined) ?? null;
  const worker = new ProgramWorker((message) => port.postMessage(message), arrived, firstDone);
  port.on('message', (m: ToWorker) => worker.receive(m));
  port.postMessage({ kind: 'ready' } satisfies FromWorker);
}
