/** From one run of the tests to what is wrong with it; the gravest first. */
import type { BlockedGoroutine, RunResult } from '../../program/result.ts';
import { type TestOutcome, type TestResult, testOutcome } from '../../program/test-run.ts';
import type { CheckVerdict } from '../exercise.ts';
import type { Finding, Place, Waiting } from './report.ts';

/** Null: nothing. `files` are the names of the learner's files, as diagnostics print them. */
export function findingOf(result: RunResult, files: readonly string[]): Finding | null {
  const outcome = testOutcome(result);
  const verdict = verdictOfTests(result, outcome);
  if (verdict === null) return null;
  const failed = failedTest(verdict, outcome);
  const waiting = verdict === 'deadlock' || verdict === 'leak' || verdict === 'late' ? waitingIn(result) : [];
  const message = messageOf(verdict, result, outcome, failed?.output ?? '');
  return {
    verdict,
    seed: result.outcome === 'compile-error' ? null : result.seed,
    test: verdict === 'leak' ? null : (failed?.name ?? null),
    place: named(placeOf(verdict, result, message, waiting), files),
    message,
    waiting,
    diagnostics: result.diagnostics,
  };
}

function verdictOfTests(result: RunResult, outcome: TestOutcome): CheckVerdict | null {
  // Like `go test`, the engine vets before it runs tests.
  if (result.outcome === 'compile-error') return result.diagnostics.every((d) => d.code.startsWith('vet:')) ? 'vet' : 'compile-error';
  if (result.outcome === 'internal-error') return 'internal-error';
  if (result.outcome === 'limit' && result.deadlock) return 'deadlock';
  if (result.outcome === 'limit') return result.limit === 'steps' || result.limit === 'wallMs' ? 'busy' : 'limit';
  if (outcome.deadlock) return 'deadlock';
  if (outcome.panic?.startsWith('panic: test timed out after')) return 'late';
  if (result.outcome === 'panic') return 'panic';
  if (result.outcome === 'fatal') return 'fatal';
  if (!outcome.ok || outcome.tests.some((t) => t.status === 'fail')) return 'wrong-output';
  return outcome.leaked.length > 0 ? 'leak' : null;
}

/** What ended the run happened in the test that began last (a subtest begins after its parent); a wrong output lies in the first that tells of it. */
function failedTest(verdict: CheckVerdict, { tests }: TestOutcome): TestResult | undefined {
  const failed = tests.filter((t) => t.status === 'fail');
  return verdict === 'wrong-output' ? (failed.find((t) => t.output !== '') ?? failed[0]) : failed.at(-1);
}

function messageOf(verdict: CheckVerdict, result: RunResult, outcome: TestOutcome, failed: string): string {
  switch (verdict) {
    case 'panic':
    case 'fatal':
    case 'late':
      return (outcome.panic ?? result.stderr).trim();
    case 'wrong-output':
      return failed.trim() || lastLines(result.stdout) || `the tests ended with exit code ${result.exitCode}`;
    case 'busy':
    case 'limit':
    case 'internal-error':
      return (result.stderr || lastLines(result.stdout)).trim();
    default:
      return '';
  }
}

/**
 * Those in the learner's files before those in tests, and of these the ones started last first, since a test only waits for its
 * subtests; the runner of the tests itself is not told of.
 */
function waitingIn(result: RunResult): Waiting[] {
  return result.blocked
    .filter((b) => b.file !== '' && !b.file.endsWith('_testmain.go') && !b.file.startsWith('/usr/local/go/'))
    .map((b) => ({ goroutine: b.id, state: b.state, fn: shortName(b.fn), file: b.file, line: b.line, started: startOf(b) }))
    .sort((a, b) => Number(isTest(a.file)) - Number(isTest(b.file)) || (isTest(a.file) ? b.goroutine - a.goroutine : 0));
}

function startOf({ createdBy }: BlockedGoroutine): Place | null {
  return createdBy === null || createdBy.file.startsWith('/usr/local/go/') ? null : { file: createdBy.file, line: createdBy.line };
}

function placeOf(verdict: CheckVerdict, result: RunResult, message: string, waiting: readonly Waiting[]): Place | null {
  if (verdict === 'compile-error' || verdict === 'vet') return result.diagnostics[0] ?? null;
  if (verdict === 'panic' || verdict === 'fatal') return firstFrame(result.stdout + result.stderr);
  if (verdict === 'wrong-output') {
    const at = /^\s*(\S+\.go):(\d+): /m.exec(message);
    return at ? { file: at[1] as string, line: Number(at[2]) } : null;
  }
  return verdict === 'leak' ? leakPlace(waiting) : (waiting[0] ?? null);
}

/** One that is stuck in what a test gave it is best seen where it was started. */
function leakPlace(waiting: readonly Waiting[]): Place | null {
  const [first] = waiting;
  if (first && isTest(first.file) && first.started && !isTest(first.started.file)) return first.started;
  return first ?? null;
}

/**
 * The innermost frame of the first stack that lies in the learner's files, else in a test: a function that a test hands over may
 * panic on purpose, and then it matters who called it.
 */
function firstFrame(text: string): Place | null {
  const stack = /^goroutine \d+ \[.*\]:\n(?:(?!created by |\n).*\n)*/m.exec(text)?.[0] ?? text;
  const frames = [...stack.matchAll(/^\t(\S.*\.go):(\d+)(?: \+0x[0-9a-f]+)?$/gm)]
    .map(([, path, line]) => ({ file: path as string, line: Number(line) }))
    .filter((p) => !p.file.startsWith('/usr/local/go/') && !p.file.endsWith('_testmain.go'));
  return frames.find((p) => !isTest(p.file)) ?? frames[0] ?? null;
}

/** `exercises/channels/fanout.Sum.func2` → `Sum.func2`. */
function shortName(fn: string): string {
  const last = fn.slice(fn.lastIndexOf('/') + 1);
  return last.slice(last.indexOf('.') + 1);
}

/** Stacks and tests name files in other ways than diagnostics do. */
function named(place: Place | null, files: readonly string[]): Place | null {
  const base = place?.file.split(/[/\\]/).at(-1);
  return place && { file: files.find((name) => name.split(/[/\\]/).at(-1) === base) ?? place.file, line: place.line };
}

/** Not the learner's: the test, or what it hands to the learner's code. */
export function isTest(file: string): boolean {
  return file.endsWith('_test.go');
}

/** Without the lines that frame the output of tests. */
function lastLines(text: string): string {
  const lines = text.split('\n').filter((l) => l.trim() !== '' && !/^[\s\x16]*(?:=== |--- )/.test(l));
  return lines.slice(-4).join('\n');
}
