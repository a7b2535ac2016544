/**
 * Runs the checker over test programs. `// ERROR "regexp" …` on a line: those errors are reported there, and nothing else anywhere. The regexp is
 * matched against `column: message` (messages of several lines hold `\n\t`). `// ERROR:0 "regexp"` is for errors without a position.
 * A folder with a go.mod is one module: its root, or `cmd`, is the main package.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DiagnosticList } from '../../src/source/diagnostic.ts';
import { FileSet } from '../../src/source/position.ts';
import type { CheckedProgram } from '../../src/types/info.ts';
import { checkProgram, type LoadInput, type PackageSource, parseGoMod } from '../../src/types/load.ts';

export const testRoot = import.meta.dirname;
const stdRoot = join(testRoot, '../../src/stdlib');

function readGoFiles(dir: string, display: string): PackageSource['files'] {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir).filter((f) => f.endsWith('.go'));
  return names.map((name) => ({ name: display + name, text: readFileSync(join(dir, name), 'latin1') }));
}

/** A package of gocl's standard library, or null. */
export function stdPackage(path: string): PackageSource | null {
  const dir = join(stdRoot, path);
  const files = readGoFiles(dir, `$GOROOT/src/${path}/`);
  return files.length > 0 ? { path, dir, files } : null;
}

export interface Outcome {
  readonly fset: FileSet;
  readonly diags: DiagnosticList;
  readonly program: CheckedProgram | null;
}

export function check(input: LoadInput): Outcome {
  const fset = new FileSet();
  const diags = new DiagnosticList();
  return { fset, diags, program: checkProgram(fset, diags, input) };
}

/** Input for a program of one file, which messages call `./x.go`. A package other than main is a library. */
export function singleFile(text: string): LoadInput {
  return {
    main: { path: 'command-line-arguments', dir: '.', files: [{ name: './x.go', text }] },
    lookup: stdPackage,
    isStd: (path) => path !== 'command-line-arguments',
    knownPackages: () => ['fmt', 'strings'],
    goVersion: 26,
    library: !/^package main\b/m.test(text),
  };
}

/** Input for a folder with a go.mod. */
export function moduleInput(dir: string): { input: LoadInput; modErrors: readonly string[] } {
  const mod = parseGoMod(readFileSync(join(dir, 'go.mod'), 'utf8'));
  const local = (path: string): string | null => (path === mod.module ? '' : path.startsWith(`${mod.module}/`) ? path.slice(mod.module.length + 1) : null);
  const load = (path: string): PackageSource | null => {
    const rel = local(path);
    if (rel === null) return stdPackage(path);
    const files = readGoFiles(join(dir, rel), rel === '' ? './' : `${rel}/`);
    return files.length > 0 ? { path, dir: rel || '.', files } : null;
  };
  const main = load(mod.module) ?? load(`${mod.module}/cmd`) ?? { path: mod.module, dir: '.', files: [] };
  const input: LoadInput = {
    main,
    lookup: load,
    isStd: (path) => local(path) === null,
    knownPackages: () => [],
    goVersion: mod.goVersion,
    module: mod.module,
    tests: existsSync(join(dir, 'TESTS')),
  };
  return { input, modErrors: mod.errors };
}

/** All cases below the test folder: single files, and folders that are modules. */
export function allCases(dir = testRoot): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    if (e.isDirectory()) return existsSync(join(path, 'go.mod')) ? [path] : allCases(path);
    return e.name.endsWith('.go') ? [path] : [];
  });
}

export function caseName(path: string): string {
  return relative(testRoot, path);
}

interface Expectation {
  /** `file:line`, or `0` for errors without position. */
  readonly at: string;
  readonly regexp: RegExp;
}

/** The ERROR comments of a file whose errors are printed under `display`. */
function expectationsIn(display: string, text: string): Expectation[] {
  return text.split('\n').flatMap((line, i) => {
    const m = /\/\/ ERROR(:0)? (.*)$/.exec(line);
    if (!m) return [];
    const at = m[1] ? '0' : `${display}:${i + 1}`;
    return [...(m[2] as string).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((r) => ({ at, regexp: new RegExp((r[1] as string).replaceAll('\\"', '"')) }));
  });
}

/** What is wrong with a case: errors expected and not reported, and the other way round. */
export function runCase(path: string): string[] {
  const isModule = !path.endsWith('.go');
  const { input, modErrors } = isModule ? moduleInput(path) : { input: singleFile(readFileSync(path, 'latin1')), modErrors: [] };
  const { fset, diags, program } = check(input);
  const expected = (isModule ? sourcesOf(path) : [path]).flatMap((file) => {
    const rel = isModule ? relative(path, file) : 'x.go';
    return expectationsIn(dirname(rel) === '.' ? `./${rel}` : rel, readFileSync(file, 'latin1'));
  });
  const reported = diags.sorted(fset).map((d) => {
    const p = fset.position(d.pos);
    return { at: p.line > 0 ? `${p.filename}:${p.line}` : '0', text: p.line > 0 ? `${p.column}: ${d.message}` : d.message };
  });
  const mismatch = (program === null) !== reported.length > 0;
  reported.push(...modErrors.map((text) => ({ at: '0', text })));
  const problems = compare(expected, reported);
  if (mismatch) problems.push('a program must be returned exactly when there are no errors');
  return problems;
}

function sourcesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.go'))
    .map((e) => join(e.parentPath, e.name));
}

function compare(expected: readonly Expectation[], reported: readonly { at: string; text: string }[]): string[] {
  const open = [...expected];
  const problems: string[] = [];
  for (const r of reported) {
    const i = open.findIndex((e) => e.at === r.at && e.regexp.test(r.text));
    if (i < 0) problems.push(`unexpected: ${r.at}: ${r.text}`);
    else open.splice(i, 1);
  }
  return [...problems, ...open.map((e) => `missing: ${e.at}: ${e.regexp.source}`)];
}
