/** The programs under tests/run, tests/regression and lessons: single files, and folders with a go.mod. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
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
  const said = readExpectations(source, existsSync(outFile) ? readFileSync(outFile, 'utf8') : null);
  const want = basename(dirname(file)) === 'quiz' ? { ...said, ...quizSurroundings(file) } : said;
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

/** What a question gives the program of a quiz besides: `quiz.yaml` beside the folder says it, not the program. */
function quizSurroundings(file: string): Partial<Expectations> {
  const yaml = join(dirname(file), '../quiz.yaml');
  const data: { questions?: { program: string; stdin?: string; signals?: unknown[] }[] } | null = existsSync(yaml) ? parse(readFileSync(yaml, 'utf8')) : null;
  const questions = (data?.questions ?? []).filter((q) => q.program === basename(file));
  const signals = questions.some((q) => (q.signals ?? []).length > 0);
  const stdin = questions.find((q) => q.stdin !== undefined)?.stdin;
  return { ...(signals ? { oracleSkip: 'signals come at virtual times' } : {}), ...(stdin === undefined ? {} : { stdin }) };
}
