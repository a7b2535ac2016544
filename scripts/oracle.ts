/**
 * `npm run oracle [folder…]`: every program of tests/ and lessons/ on real Go and on gocl. Deterministic ones must agree byte for
 * byte: stdout, exit status, and stderr up to addresses, offsets, arguments of frames and line numbers inside the standard library.
 * Binaries are kept in .oracle-cache by content. Without a Go toolchain it says so and passes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { seedsOf } from '../src/explorer/strategy.ts';
import { Runner } from '../src/host/runner.ts';
import type { RunResult } from '../src/program/result.ts';
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
function build(target: string, version: string): { binary: string | null; text: string } {
  const isDir = statSync(target).isDirectory();
  const files = isDir ? (readdirSync(target, { recursive: true }) as string[]).filter((f) => /\.go$|go\.mod$/.test(f)).map((f) => join(target, f)) : [target];
  const hash = createHash('sha256').update(version);
  for (const f of files) hash.update(f).update(readFileSync(f));
  const binary = join(cache, hash.digest('hex').slice(0, 32));
  if (existsSync(binary)) return { binary, text: '' };
  const r = spawnSync('go', ['build', '-o', binary, isDir ? '.' : target], { cwd: isDir ? target : root, encoding: 'utf8' });
  return r.status === 0 ? { binary, text: '' } : { binary: null, text: r.stderr };
}

/** Folds away what may differ: addresses, numbers of goroutines other than main's, offsets, arguments, thread state, and lines inside the standard library. */
export function normalise(stderr: string): string {
  return stderr
    .replace(/0x[0-9a-f]+/g, '0x?')
    .replace(/ \+0x\?/g, '')
    .replace(/^(\S.*)\((?:0x\?|\{|\.\.\.|[^()]*)*\)$/gm, (line, name: string) => (/^(goroutine|panic:|fatal|\[)/.test(line) ? line : `${name}(...)`))
    .replace(/^\t\/\S*\/src\/(\S+):\d+$/gm, '\t$GOROOT/$1')
    .replace(/ pc=0x\?/g, '')
    .replace(/^\t\S*\/(\w[\w.-]*\.go:\d+)$/gm, '\t$1')
    .replace(/\bgoroutine (?!1\b)\d+/g, 'goroutine #')
    .replace(/^exit status \d+\n/gm, '');
}

async function main(): Promise<number> {
  const version = goVersion();
  if (!version) {
    console.log('oracle: no Go toolchain here; nothing compared');
    return 0;
  }
  mkdirSync(cache, { recursive: true });
  const folders = process.argv.slice(2).filter((a) => !a.startsWith('-'));
  const verbose = process.argv.includes('-v');
  const cases = (folders.length > 0 ? folders : ['tests/run', 'tests/regression', 'lessons'])
    .flatMap(runCases)
    .filter((c) => !/\/(starter|exercises)\//.test(c.name));
  const runner = new Runner();
  let agreed = 0;
  let skipped = 0;
  const failures: string[] = [];
  for (const c of cases) {
    if (c.want.oracleSkip !== null) {
      skipped++;
      continue;
    }
    const ours = await runner.run({ ...c.request('1'), quiet: true });
    if (c.name.startsWith('lessons/') && !(await sameForAllSeeds(runner, c, ours))) {
      skipped++;
      continue;
    }
    const built = build(c.target, version);
    if (!built.binary) {
      const same = ours.outcome === 'compile-error' && firstErrors(built.text) === firstErrors(ours.stderr);
      if (same) agreed++;
      else failures.push(`${c.name}: Go does not compile it:\n${built.text}--- gocl:\n${ours.stderr}`);
      continue;
    }
    // Real clocks and a busy machine: a program that agrees in one of three runs agrees.
    let wrong = difference(built.binary, c, ours);
    for (let again = 0; again < 2 && wrong.length > 0; again++) wrong = difference(built.binary, c, ours);
    if (wrong.length === 0) agreed++;
    else failures.push(`${c.name}: ${wrong.join('\n')}`);
  }
  await runner.close();
  for (const f of failures) console.log(verbose ? `FAIL ${f}\n` : `FAIL ${f.split('\n').slice(0, 14).join('\n')}\n`);
  console.log(
    `oracle (${version}): ${agreed} agree, ${failures.length} differ, ${skipped} not comparable, of ${cases.length} (${relative(process.cwd(), root) || '.'})`,
  );
  return failures.length === 0 ? 0 : 1;
}

/** Runs real Go's binary; what differs from our result, as text. */
function difference(binary: string, c: RunCase, ours: RunResult): string[] {
  const theirs = spawnSync(binary, c.want.args as string[], { cwd: dirname(c.target), input: c.want.stdin, encoding: 'utf8', timeout: 20_000, env: {} });
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
