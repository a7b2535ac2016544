/** `gocl run <file|dir> [args…]`: stdin, stdout, stderr and exit code as the compiled program would have them. */
import { fstatSync, writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { type Command, InvalidArgumentError } from 'commander';
import { readProgram } from '../host/go-files.ts';
import type { LiveHooks, Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import { bytesToString } from '../source/bytes.ts';
import type { Limits, RunRequest, RunResult, ScriptedSignal } from '../program/result.ts';
import { durationNs, signalName, signalNames } from '../program/scripted-signals.ts';

interface RunOptions {
  seed: string;
  realTime?: boolean;
  allowNet?: boolean;
  timeout?: number;
  json?: boolean;
  signal: ScriptedSignal[];
  trace?: string;
  quiet?: boolean;
  maxSteps?: number;
  maxOutput?: number;
  maxGoroutines?: number;
  maxMemory?: number;
}

export function addRunCommand(program: Command, done: (code: number) => void, runner: Runner): void {
  program
    .command('run')
    .description('run a Go program: a file, or the package in a folder')
    .argument('<target>', 'a .go file or a folder')
    .argument('[args...]', 'arguments of the program (further .go files right after the first belong to the package)')
    .passThroughOptions()
    .option('--seed <text>', 'decides everything Go leaves open; `random` picks one', '1')
    .option('--real-time', 'let virtual time keep pace with the clock on the wall')
    .option('--allow-net', 'let package net use the real network, in real time; without it the program has one of its own, in memory')
    .option('--timeout <duration>', 'stop after this much wall time (10s, 500ms)', parseWallTime)
    .option('--json', 'print one JSON object with output, diagnostics and exit code instead')
    .option('--signal <name@time>', 'deliver a signal at a virtual time, as SIGINT@2s; may be repeated', collectSignal, [])
    .option('--trace <file>', 'write the trace of the run as JSON')
    .option('--quiet', 'no notes about goroutines still blocked when main returned')
    .option('--max-steps <n>', 'stop after this many steps', parseCount)
    .option('--max-output <kb>', 'stop after this many KB of output', parseCount)
    .option('--max-goroutines <n>', 'stop when there are this many goroutines', parseCount)
    .option('--max-memory <mb>', 'stop when the program uses this many MB', parseCount)
    .action(async (target: string, args: string[], options: RunOptions) => {
      done(await run(target, args, options, runner));
    });
}

async function run(target: string, args: string[], options: RunOptions, runner: Runner): Promise<number> {
  const more: string[] = [];
  if (target.endsWith('.go')) while (args[0]?.endsWith('.go')) more.push(args.shift() as string);
  const request: RunRequest = {
    ...readProgram(target, more, process.cwd()),
    args,
    seed: options.seed === 'random' ? String(Math.floor(Math.random() * 2 ** 31)) : options.seed,
    level: options.trace ? 'trace' : 'fast',
    signals: options.signal,
    limits: limitsOf(options),
    ...(options.realTime ? { realTime: true } : {}),
    ...(options.allowNet ? { allowNet: true } : {}),
    ...(options.quiet ? { quiet: true } : {}),
  };
  try {
    const result = options.json ? await runForJson(runner, request) : await runLive(runner, request);
    if (options.trace) writeTrace(options.trace, result);
    if (options.json) process.stdout.write(`${JSON.stringify(forJson(result), null, 2)}\n`);
    else if (options.seed === 'random') process.stderr.write(`gocl: the seed was ${request.seed}; run again with --seed ${request.seed}\n`);
    return result.exitCode;
  } finally {
    await runner.close();
  }
}

/** Signals that the program gets. Not those that stop a process, as Ctrl-Z does: Node could not stop then. */
const forwarded = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGABRT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM', 'SIGTERM', 'SIGCONT', 'SIGWINCH'] as const;

/** Streams output as it comes, feeds stdin when asked for, and hands Ctrl-C to programs that take it. */
async function runLive(runner: Runner, request: RunRequest): Promise<RunResult> {
  const onSignal = (signal: NodeJS.Signals): void => runner.signal(signal);
  const stopForwarding = forwardSignals(onSignal);
  for (const stream of [process.stdout, process.stderr]) stream.prependListener('error', dieOfBrokenPipe);
  const hooks: LiveHooks = {
    direct: ([1, 2] as const).filter(neverWaits),
    output: (fd, data) => void (fd === 1 ? process.stdout : process.stderr).write(data),
    needStdin: () => feedStdin(runner),
  };
  try {
    const result = await runner.run(request, hooks);
    if (result.stderr) process.stderr.write(result.stderr);
    for (const note of result.notes) process.stderr.write(`${note}\n`);
    return result;
  } finally {
    stopForwarding();
    for (const stream of [process.stdout, process.stderr]) stream.off('error', dieOfBrokenPipe);
    process.stdin.pause();
    process.stdin.unref?.();
  }
}

/** Hands signals over; gives what ends that. Windows has few of them, and Node refuses the others there. */
function forwardSignals(onSignal: (signal: NodeJS.Signals) => void): () => void {
  const on = process.platform === 'win32' ? (['SIGHUP', 'SIGINT', 'SIGTERM'] as const) : forwarded;
  for (const signal of on) process.on(signal, onSignal);
  return () => {
    for (const signal of on) process.off(signal, onSignal);
  };
}

/** Nobody reads any more: a Go program dies of SIGPIPE then (package os/signal, "SIGPIPE"). */
function dieOfBrokenPipe(e: NodeJS.ErrnoException): void {
  if (e.code === 'EPIPE') process.exit(128 + sigpipe);
}

const sigpipe = 13;

/** Hands over the next chunk of stdin; null at its end. */
function feedStdin(runner: Runner): void {
  const { stdin } = process;
  if (stdin.readableEnded || stdin.destroyed) {
    runner.stdin(null);
    return;
  }
  const onData = (chunk: Buffer): void => {
    stdin.pause();
    stdin.off('end', onEnd).off('error', onEnd);
    runner.stdin(bytesToString(chunk));
  };
  const onEnd = (): void => {
    stdin.off('data', onData);
    runner.stdin(null);
  };
  stdin.once('data', onData).once('end', onEnd).once('error', onEnd);
  stdin.resume();
}

/** Files and devices take what they can at once, or fail; terminals and pipes may let a writer wait. */
function neverWaits(fd: 1 | 2): boolean {
  try {
    const file = fstatSync(fd);
    return file.isFile() || (file.isCharacterDevice() && !isatty(fd));
  } catch {
    return false;
  }
}

/** Keeps the output; stdin is read only if the program asks, since a pipe may stay open for ever. A terminal has nobody who would see the question. */
async function runForJson(runner: Runner, request: RunRequest): Promise<RunResult> {
  if (process.stdin.isTTY) return runner.run({ ...request, stdin: '' });
  try {
    return await runner.run(request, { needStdin: () => feedStdin(runner) });
  } finally {
    process.stdin.pause();
    process.stdin.unref?.();
  }
}

function writeTrace(file: string, result: RunResult): void {
  if (!result.trace) return;
  try {
    writeFileSync(file, `${JSON.stringify(result.trace)}\n`);
  } catch (e) {
    throw new UserError(
      `${file}: the trace cannot be written (${(e as NodeJS.ErrnoException).code})`,
      'name a file in a folder that exists and can be written to',
    );
  }
}

/** The documented shape of `--json`; the trace has its own flag. */
function forJson({ trace: _, ...rest }: RunResult): object {
  return { version: 1, ...rest };
}

function limitsOf(o: RunOptions): Partial<Limits> {
  return {
    ...(o.timeout !== undefined ? { wallMs: o.timeout } : {}),
    ...(o.maxSteps !== undefined ? { steps: o.maxSteps } : {}),
    ...(o.maxOutput !== undefined ? { output: o.maxOutput * 1024 } : {}),
    ...(o.maxGoroutines !== undefined ? { goroutines: o.maxGoroutines } : {}),
    ...(o.maxMemory !== undefined ? { memory: o.maxMemory * 2 ** 20 } : {}),
  };
}

/** A Go duration (`1m30s`, `250ms`) in nanoseconds; throws commander's error otherwise. */
function parseDuration(text: string): number {
  const ns = durationNs(text);
  if (ns === null) throw new InvalidArgumentError('Give a duration such as 2s, 250ms or 1m30s.');
  return ns;
}

function parseWallTime(text: string): number {
  return parseDuration(text) / 1e6;
}

function parseCount(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n <= 0) throw new InvalidArgumentError('Give a whole number above 0.');
  return n;
}

function collectSignal(text: string, before: ScriptedSignal[]): ScriptedSignal[] {
  const [name = '', time = ''] = text.split('@');
  const signal = signalName(name);
  if (signal === null) throw new InvalidArgumentError(`Give one of ${signalNames.join(', ')} and a time, as SIGINT@2s.`);
  return [...before, { signal, at: parseDuration(time) }];
}
