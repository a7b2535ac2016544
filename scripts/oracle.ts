/**
 * `npm run oracle [folder…]`: every program of tests/ and lessons/ on real Go and on gocl. Deterministic ones must agree byte for
 * byte: stdout, exit status, and stderr up to addresses, offsets, arguments of frames and line numbers inside the standard library.
 * Without folders also the exercises: solutions pass go vet and go test -race, wrong attempts fail where Go can tell; all is gofmt'ed.
 * Signals of a case are sent to real Go's process at their times, counted from its start: programs must leave some tenths of a second
 * around them. `--times=N` asks that N runs of real Go all agree: it finds programs whose result is a matter of luck. Binaries are kept in .oracle-cache by content. Without a Go toolchain it says so and passes.
 */
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seedsOf } from '../src/explorer/strategy.ts';
import { readExercisesBelow } from '../src/host/exercises.ts';
import { goVerdicts, unformatted } from '../src/host/go-toolchain.ts';
import { readLessons } from '../src/host/lessons.ts';
import { Runner } from '../src/host/runner.ts';
import type { RunResult, ScriptedSignal } from '../src/program/result.ts';
import { signalNumbers } from '../src/runtime/signals.ts';
import { type RunCase, runCases } from '../tests/run/cases.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.oracle-cache');

function goVersion(): string | null {
  try {
    return execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Builds with real Go; null and the compiler's text where it does not compile. */
async function build(target: string, version: string): Promise<{ binary: string | null; text: string }> {
  const isDir = statSync(target).isDirectory();
  const files = isDir ? (readdirSync(target, { recursive: true }) as string[]).filter((f) => /\.go$|go\.mod$/.test(f)).map((f) => join(target, f)) : [target];
  const hash = createHash('sha256').update(version);
  for (const f of files) hash.update(f).update(readFileSync(f));
  const binary = join(cache, hash.digest('hex').slice(0, 32));
  if (existsSync(binary)) return { binary, text: '' };
  const args = ['build', '-o', binary, isDir ? '.' : target];
  return new Promise((resolve) => {
    execFile('go', args, { cwd: isDir ? target : root }, (error, _, stderr) => resolve(error ? { binary: null, text: stderr } : { binary, text: '' }));
  });
}

/** Folds away what may differ: addresses, numbers of goroutines other than main's, offsets, arguments, thread state, and lines inside the standard library. */
export function normalise(stderr: string): string {
  return stderr
    .replace(/0x[0-9a-f]+/g, '0x?')
    .replace(/ \+0x\?/g, '')
    .replace(/^(\S.*)\([^()]*\)$/gm, (line, name: string) => (/^(goroutine|panic:|fatal|\[)/.test(line) ? line : `${name}(...)`))
    .replace(/^\t\/\S*\/src\/(\S+):\d+$/gm, '\t$GOROOT/$1')
    .replace(/ pc=0x\?/g, '')
    .replace(/^\t\S*\/(\w[\w.-]*\.go:\d+)$/gm, '\t$1')
    .replace(/\bgoroutine (?!1\b)\d+/g, 'goroutine #')
    .replace(/^exit status \d+\n/gm, '');
}

/** Programs that are looked at side by side. */
const sideBySide = 4;

/** Real clocks and a busy machine: a program that agrees in one of so many runs agrees. */
const tries = 8;

/** 'agrees' when one of the runs finds no difference; else the last one's. The machine gets quieter from one run to the next. */
async function inOneOf(runs: number, difference: () => Promise<string[]>): Promise<string> {
  let wrong: string[] = [];
  for (let run = 0; run < runs; run++) {
    if (run > 1) await pause(run * 200);
    wrong = await difference();
    if (wrong.length === 0) return 'agrees';
  }
  return wrong.join('\n');
}

/** 'agrees' when no run finds a difference; else how many do, and the last one's. */
async function inEachOf(runs: number, difference: () => Promise<string[]>): Promise<string> {
  let differing = 0;
  let last: string[] = [];
  for (let run = 0; run < runs; run++) {
    const wrong = await difference();
    if (wrong.length > 0) [differing, last] = [differing + 1, wrong];
  }
  return differing === 0 ? 'agrees' : `in ${differing} of ${runs} runs of real Go: ${last.join('\n')}`;
}

/** Virtual nanoseconds: a program of a lesson that would take real Go longer is not run there. */
const longestLesson = 10e9;

async function main(): Promise<number> {
  const version = goVersion();
  if (!version) {
    console.log('oracle: no Go toolchain here; nothing compared');
    return 0;
  }
  mkdirSync(cache, { recursive: true });
  const folders = process.argv.slice(2).filter((a) => !a.startsWith('-'));
  const verbose = process.argv.includes('-v');
  const asked = process.argv.find((a) => a.startsWith('--times='));
  const times = asked ? Number(asked.slice('--times='.length)) : null;
  const cases = (folders.length > 0 ? folders : ['tests/run', 'tests/regression', 'lessons'])
    .flatMap(runCases)
    .filter((c) => !/\/(starter|exercises)\//.test(c.name))
    .map(withSignals(await signalsOfLessons()));
  const runner = new Runner();
  let agreed = 0;
  let skipped = 0;
  const failures: string[] = [];
  const judge = async (c: RunCase): Promise<'agrees' | 'skipped' | string> => {
    if (c.want.oracleSkip !== null) return 'skipped';
    const ours = await runner.run({ ...c.request('1'), quiet: true });
    if (c.name.startsWith('lessons/') && (ours.virtualNs > longestLesson || !(await sameForAllSeeds(runner, c, ours)))) return 'skipped';
    const built = await build(c.target, version);
    if (!built.binary) {
      const same = ours.outcome === 'compile-error' && firstErrors(built.text) === firstErrors(ours.stderr);
      return same ? 'agrees' : `Go does not compile it:\n${built.text}--- gocl:\n${ours.stderr}`;
    }
    const { binary } = built;
    return times === null ? inOneOf(tries, () => difference(binary, c, ours)) : inEachOf(times, () => difference(binary, c, ours));
  };
  const queue = cases.values();
  const work = async (): Promise<void> => {
    for (const c of queue) {
      const verdict = await judge(c);
      if (verdict === 'agrees') agreed++;
      else if (verdict === 'skipped') skipped++;
      else failures.push(`${c.name}: ${verdict}`);
    }
  };
  // Most of the time real programs sleep: several at once keep the machine busy, and few enough leave their clocks alone.
  await Promise.all(Array.from({ length: sideBySide }, work));
  await runner.close();
  if (folders.length === 0) failures.push(...(await ofContent()));
  for (const f of failures) console.log(verbose ? `FAIL ${f}\n` : `FAIL ${f.split('\n').slice(0, 14).join('\n')}\n`);
  console.log(
    `oracle (${version}): ${agreed} agree, ${failures.length} differ, ${skipped} not comparable, of ${cases.length} (${relative(process.cwd(), root) || '.'})`,
  );
  return failures.length === 0 ? 0 : 1;
}

/** What real Go says of the exercises' solutions and wrong attempts, and gofmt of all files of lessons. */
async function ofContent(): Promise<string[]> {
  const run = (command: string, args: readonly string[], cwd: string) => {
    const r = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
    return { code: r.status, stdout: r.stdout ?? '', output: `${r.stdout ?? ''}${r.stderr ?? ''}` };
  };
  const { exercises } = await readExercisesBelow(join(root, 'lessons'));
  return [...unformatted(join(root, 'lessons'), run), ...goVerdicts(exercises, run)];
}

/** The signals that the steps of lessons send, by the program's path from the repository's root. */
async function signalsOfLessons(): Promise<Map<string, readonly ScriptedSignal[]>> {
  const { lessons } = await readLessons();
  return new Map(
    lessons.flatMap((lesson) =>
      lesson.steps.flatMap(({ program, signals }) => (program && signals ? [[`lessons/${lesson.id}/programs/${program.name}`, signals] as const] : [])),
    ),
  );
}

/** A program of a lesson says nothing of its signals; its step does. */
function withSignals(ofLessons: ReadonlyMap<string, readonly ScriptedSignal[]>): (c: RunCase) => RunCase {
  return (c) => {
    const signals = ofLessons.get(c.name);
    return signals ? { ...c, want: { ...c.want, signals }, request: (seed) => ({ ...c.request(seed), signals }) } : c;
  };
}

interface RealRun {
  readonly stdout: string;
  readonly stderr: string;
  /** 128 and the number of the signal that ended it. */
  readonly status: number | null;
}

const realTimeoutMs = 20_000;

/** Runs a binary of real Go, and sends it the case's signals. */
function runReal(binary: string, c: RunCase): Promise<RealRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, c.want.args as string[], { cwd: dirname(c.target), env: {} });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
    const timers = c.want.signals.map(({ signal, at }) => setTimeout(() => child.kill(signal as NodeJS.Signals), at / 1e6));
    timers.push(setTimeout(() => child.kill('SIGKILL'), realTimeoutMs));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ ...output, status: signal ? 128 + (signalNumbers[signal] ?? 0) : code });
    });
    child.stdin.on('error', () => {}); // it may end without reading
    child.stdin.end(c.want.stdin);
  });
}

/** Runs real Go's binary; what differs from our result, as text. */
async function difference(binary: string, c: RunCase, ours: RunResult): Promise<string[]> {
  const theirs = await runReal(binary, c);
  const wrong: string[] = [];
  if (theirs.stdout !== ours.stdout) wrong.push(`stdout: Go\n${theirs.stdout}--- gocl\n${ours.stdout}`);
  if (theirs.status !== ours.exitCode) wrong.push(`exit status: Go ${theirs.status}, gocl ${ours.exitCode}\n${ours.stderr}`);
  // Go's runtime dumps itself as well when it throws from inside (its frames, its goroutines): only what it says first is comparable.
  const thrown = / gp=0x/.test(theirs.stderr);
  const comparable = (text: string): string => (thrown ? (normalise(text).split('\n\n')[0] as string) : normalise(text));
  if (comparable(theirs.stderr) !== comparable(ours.stderr)) wrong.push(`stderr: Go\n${comparable(theirs.stderr)}--- gocl\n${comparable(ours.stderr)}`);
  return wrong;
}

/**
 * Whether a program of a lesson, which says nothing about itself, does the same whatever the schedule. Those of quizzes may
 * be about the order of goroutines, which only random walks change.
 */
async function sameForAllSeeds(runner: Runner, c: RunCase, first: RunResult): Promise<boolean> {
  const seeds = c.name.includes('/quiz/') ? seedsOf(24) : Array.from({ length: 11 }, (_, i) => String(i + 2));
  for (const seed of seeds) {
    const again = await runner.run({ ...c.request(seed), quiet: true });
    if (again.stdout !== first.stdout || again.exitCode !== first.exitCode || normalise(again.stderr) !== normalise(first.stderr)) return false;
  }
  return true;
}

/** The `file:line:col: message` lines of a build failure, without the folder. */
function firstErrors(text: string): string {
  return text
    .split('\n')
    .filter((l) => !l.startsWith('#') && l !== '')
    .map((l) => l.replace(/(^|\s)\S*\/([\w.-]+\.go:)/g, '$1$2'))
    .join('\n');
}

process.exitCode = await main();
