/** What real Go says of exercises, where it is installed. How commands are run is passed in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exercise } from '../lessons/exercise.ts';

/** `output` is standard output and standard error. */
export type RunCommand = (command: string, args: readonly string[], cwd: string) => { code: number | null; stdout: string; output: string };

/** Whether there is a `go`. */
export function goToolchain(run: RunCommand): boolean {
  return run('go', ['version'], tmpdir()).code === 0;
}

/** A line for each Go file below `root` that gofmt would change. */
export function unformatted(root: string, run: RunCommand): string[] {
  return run('gofmt', ['-l', root], root)
    .output.split('\n')
    .filter((l) => l !== '')
    .map((l) => `${l}: not formatted; run gofmt -w on it`);
}

/** A version of an exercise's file, and whether real Go must take it. */
interface Attempt {
  readonly exercise: Exercise;
  /** `solution/merge.go`. */
  readonly file: string;
  readonly text: string;
  /** Which of Go's tools must reject it; null: none may. */
  readonly rejectedBy: 'test' | 'vet' | null;
}

/**
 * Each solution passes go vet and go test -race; each wrong attempt for which Go can tell fails. A line for each that does not,
 * beginning with the exercise's lesson; empty when all holds. All are packages of one module, so that Go builds them side by side.
 */
export function goVerdicts(exercises: readonly Exercise[], run: RunCommand): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gocl-go-'));
  try {
    const attempts = exercises.flatMap(attemptsOf);
    layOutModule(folder, attempts);
    const vet = run('go', ['vet', './...'], folder).output;
    const test = run('go', ['test', '-race', '-count=1', '-timeout=5s', './...'], folder).output;
    return attempts.flatMap((attempt, index) => disagreement(attempt, index, vet, test));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `go test` knows nothing of leaks, and real schedules do not always show a wrong output. */
const seenByTest: ReadonlySet<string> = new Set(['compile-error', 'deadlock', 'panic', 'fatal', 'race']);

function attemptsOf(exercise: Exercise): Attempt[] {
  const solutions = exercise.solutions.map((s): Attempt => ({ exercise, file: `solution/${s.name}.go`, text: s.text, rejectedBy: null }));
  const wrong = exercise.wrong
    .filter((w) => seenByTest.has(w.verdict) || w.verdict === 'vet')
    .map((w): Attempt => ({ exercise, file: `wrong/${w.name}.go`, text: w.text, rejectedBy: w.verdict === 'vet' ? 'vet' : 'test' }));
  return [...solutions, ...wrong];
}

const packageOf = (attempt: Attempt, index: number): string => `attempts/a${index}/${attempt.exercise.id}`;

function layOutModule(folder: string, attempts: readonly Attempt[]): void {
  writeFileSync(join(folder, 'go.mod'), 'module attempts\n\ngo 1.26\n');
  for (const [index, attempt] of attempts.entries()) {
    const { id, test } = attempt.exercise;
    const dir = join(folder, `a${index}`, id);
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, `${id}.go`), attempt.text);
    writeFileSync(join(dir, `${id}_test.go`), test);
  }
}

function disagreement(attempt: Attempt, index: number, vet: string, test: string): string[] {
  const path = packageOf(attempt, index);
  const failed = { vet: new RegExp(`^(vet: )?a${index}/`, 'm').test(vet), test: !new RegExp(`^ok\\s+${path}\\s`, 'm').test(test) };
  const { rejectedBy } = attempt;
  const agrees = rejectedBy === null ? !failed.vet && !failed.test : failed[rejectedBy];
  if (agrees) return [];
  const said = [...vet.split('\n').filter((l) => l.includes(`a${index}/`)), ...about(path, test)].slice(0, 12).join('\n    ');
  return [`${attempt.exercise.lesson}/exercises/${attempt.exercise.id}/${attempt.file}: real Go ${rejectedBy === null ? 'rejects' : 'accepts'} it: ${said}`];
}

/** What `go test` printed before the line that gives this package's result. */
function about(path: string, test: string): string[] {
  const lines = test.split('\n');
  const end = lines.findIndex((l) => l.startsWith(`FAIL\t${path}`));
  const start = lines.slice(0, Math.max(0, end)).findLastIndex((l) => /^(ok|FAIL|---)\s+attempts\//.test(l));
  return end < 0 ? [] : lines.slice(start + 1, end);
}
