/** What real Go says of exercises, where it is installed. How commands are run is passed in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exercise } from '../lessons/exercise.ts';

export type RunCommand = (command: string, args: readonly string[], cwd: string) => { code: number | null; output: string };

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

/** Each solution passes go vet and go test -race; each wrong attempt for which Go can tell fails. Empty when that holds. */
export function goVerdicts(e: Exercise, run: RunCommand): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gocl-go-'));
  try {
    const attempts = [
      ...e.solutions.map((s) => ({ file: `solution/${s.name}.go`, text: s.text, passes: true })),
      ...e.wrong.filter((w) => seenByGo.has(w.verdict)).map((w) => ({ file: `wrong/${w.name}.go`, text: w.text, passes: false })),
    ];
    return attempts.flatMap(({ file, text, passes }) => {
      layOutModule(folder, e, text);
      const vet = passes ? run('go', ['vet', './...'], folder) : { code: 0, output: '' };
      const test = run('go', ['test', '-race', '-count=1', '-timeout=5s', './...'], folder);
      const ok = vet.code === 0 && test.code === 0;
      return ok === passes
        ? []
        : [`${file}: real Go ${ok ? 'accepts' : 'rejects'} it: ${(vet.output + test.output).trim().split('\n').slice(0, 12).join('\n    ')}`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `go test` knows nothing of leaks, and real schedules do not always show a wrong output. */
const seenByGo: ReadonlySet<string> = new Set(['compile-error', 'deadlock', 'panic', 'fatal', 'race']);

function layOutModule(folder: string, e: Exercise, text: string): void {
  mkdirSync(join(folder, e.id), { recursive: true });
  writeFileSync(join(folder, 'go.mod'), 'module exercises\n\ngo 1.26\n');
  writeFileSync(join(folder, e.id, `${e.id}.go`), text);
  writeFileSync(join(folder, e.id, `${e.id}_test.go`), e.test);
}
