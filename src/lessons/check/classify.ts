/** From one run of the tests to what is wrong with it; the gravest first. */
import type { RunResult } from '../../program/result.ts';
import { type TestOutcome, testOutcome } from '../../program/test-run.ts';
import type { CheckVerdict } from '../exercise.ts';
import type { Finding, Place, Waiting } from './report.ts';

/** Null: nothing. `files` are the names of the learner's files, as diagnostics print them. */
export function findingOf(result: RunResult, files: readonly string[]): Finding | null {
  const outcome = testOutcome(result);
  const verdict = verdictOfTests(result, outcome);
  if (verdict === null) return null;
  const failed = outcome.tests.find((t) => t.status === 'fail' && t.output !== '') ?? outcome.tests.find((t) => t.status === 'fail');
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

/** Those in the learner's files before those in tests; the runner of the tests itself is not told of. */
function waitingIn(result: RunResult): Waiting[] {
  return result.blocked
    .filter((b) => b.file !== '' && !b.file.endsWith('_testmain.go') && !b.file.startsWith('/usr/local/go/'))
    .map((b) => ({ goroutine: b.id, state: b.state, fn: shortName(b.fn), file: b.file, line: b.line }))
    .sort((a, b) => Number(isTest(a.file)) - Number(isTest(b.file)));
}

function placeOf(verdict: CheckVerdict, result: RunResult, message: string, waiting: readonly Waiting[]): Place | null {
  if (verdict === 'compile-error' || verdict === 'vet') return result.diagnostics[0] ?? null;
  if (verdict === 'panic' || verdict === 'fatal') return firstFrame(result.stdout + result.stderr);
  if (verdict === 'wrong-output') {
    const at = /^\s*(\S+\.go):(\d+): /m.exec(message);
    return at ? { file: at[1] as string, line: Number(at[2]) } : null;
  }
  return waiting[0] ?? null;
}

/** The innermost frame that is not the standard library's. */
function firstFrame(text: string): Place | null {
  for (const [, path, line] of text.matchAll(/^\t(\S.*\.go):(\d+)(?: \+0x[0-9a-f]+)?$/gm)) {
    if (!path?.startsWith('/usr/local/go/')) return { file: path as string, line: Number(line) };
  }
  return null;
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

function isTest(file: string): boolean {
  return file.endsWith('_test.go');
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-4).join('\n');
}
