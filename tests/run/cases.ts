/** The programs under tests/run and tests/regression: single files, and folders with a go.mod. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readProgram } from '../../src/host/go-files.ts';
import type { RunRequest } from '../../src/program/result.ts';
import { encodeUtf8 } from '../../src/source/bytes.ts';
import { type Expectations, readExpectations } from './expectations.ts';

export interface RunCase {
  /** Path from the repository's root. */
  readonly name: string;
  /** What to hand to `gocl run` and `go run`. */
  readonly target: string;
  readonly want: Expectations;
  request(seed: string): RunRequest;
}

const root = join(import.meta.dirname, '../..');

/** All cases below a folder of the repository, sorted by name. */
export function runCases(folder: string): RunCase[] {
  const found: RunCase[] = [];
  const visit = (dir: string): void => {
    if (existsSync(join(dir, 'go.mod'))) {
      found.push(makeCase(dir, mainFile(dir)));
      return;
    }
    for (const name of readdirSync(dir).sort()) {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) visit(path);
      else if (name.endsWith('.go')) found.push(makeCase(path, path));
    }
  };
  const top = resolve(root, folder);
  if (existsSync(top)) visit(top);
  return found;
}

function mainFile(dir: string): string {
  return join(dir, 'main.go');
}

function makeCase(target: string, file: string): RunCase {
  const source = readFileSync(file, 'utf8');
  const outFile = file.replace(/\.go$/, '.out');
  const want = readExpectations(source, existsSync(outFile) ? readFileSync(outFile, 'utf8') : null);
  return {
    name: relative(root, target),
    target,
    want,
    request: (seed) => ({
      ...readProgram(target, [], root),
      seed,
      args: want.args,
      stdin: encodeUtf8(want.stdin),
      signals: want.signals,
      limits: { wallMs: 20_000 },
    }),
  };
}
