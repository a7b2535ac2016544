/**
 * From what a user names on the command line (a file, several files, a folder) to the packages of a program.
 * Reads as little as needed: the main package, and of its module only the packages that imports lead to.
 * Every way in which it cannot be read is a `UserError`: one line that says what is wrong and what to do.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { bytesToString } from '../source/bytes.ts';
import { parseGoMod } from '../types/gomod.ts';
import type { PackageText, RunRequest, SourceText } from '../program/result.ts';
import { UserError } from './user-error.ts';

/** Larger than any Go file a person writes; guards against being handed a database. */
export const maxSourceBytes = 4 << 20;

export type ProgramSource = Pick<RunRequest, 'main' | 'packages' | 'module'>;

/** Reads the program that `target` (a .go file or a folder) names; `more` are further .go files of the same package. */
export function readProgram(target: string, more: readonly string[], cwd: string): ProgramSource {
  const path = resolve(cwd, target);
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info)
    throw new UserError(
      `${target}: no such file or folder`,
      target.endsWith('.go') ? 'check the name, or run `gocl run .` for the package in this folder' : undefined,
    );
  if (!info.isDirectory()) {
    const files = [path, ...more.map((m) => resolve(cwd, m))].map((p) => readSource(p, cwd));
    const main: PackageText = { path: 'command-line-arguments', dir: display(dirname(path), cwd), files, named: true };
    return inModule(main, findModule(dirname(path), cwd), cwd);
  }
  return readFolder(path, target, cwd);
}

function readFolder(dir: string, target: string, cwd: string): ProgramSource {
  const files = goFiles(dir, cwd);
  if (files.length === 0) throw new UserError(`no Go files in ${target}`, 'name a .go file or a folder that holds some');
  const mod = findModule(dir, cwd);
  const path = mod ? joinImport(mod.path, relative(mod.root, dir).split(sep).join('/')) : 'command-line-arguments';
  return inModule({ path, dir: display(dir, cwd), files }, mod, cwd);
}

/** The main package with what it imports of its module, if it lies in one. */
function inModule(main: PackageText, mod: Module | null, cwd: string): ProgramSource {
  if (!mod) return { main };
  return { main, packages: modulePackages(main, mod, cwd), module: { path: mod.path, goVersion: mod.goVersion } };
}

interface Module {
  readonly root: string;
  readonly path: string;
  readonly goVersion: number;
}

function findModule(start: string, cwd: string): Module | null {
  for (let dir = start; ; dir = dirname(dir)) {
    const file = join(dir, 'go.mod');
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      const mod = parseGoMod(readText(file, cwd));
      if (mod.errors.length > 0)
        throw new UserError(`${display(file, cwd)}: ${mod.errors[0]}`, 'correct the file; `module example.com/name` and `go 1.26` are enough');
      return { root: dir, path: mod.module, goVersion: mod.goVersion };
    }
    if (dirname(dir) === dir) return null;
  }
}

/** The packages of the module that `main` reaches, breadth first. */
function modulePackages(main: PackageText, mod: Module, cwd: string): PackageText[] {
  const found = new Map<string, PackageText>();
  const queue: PackageText[] = [main];
  for (let pkg = queue.shift(); pkg; pkg = queue.shift()) {
    for (const path of pkg.files.flatMap((f) => quotedPaths(f.text))) {
      if (found.has(path) || (path !== mod.path && !path.startsWith(`${mod.path}/`))) continue;
      const dir = join(mod.root, path.slice(mod.path.length));
      if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) continue;
      const next: PackageText = { path, dir: display(dir, cwd), files: goFiles(dir, cwd) };
      found.set(path, next);
      queue.push(next);
    }
  }
  return [...found.values()];
}

/** Everything that could be an import path; the checker decides what is one. */
function quotedPaths(text: string): string[] {
  return [...text.matchAll(/["`]([\w./~-]+)["`]/g)].map((m) => m[1] as string);
}

function goFiles(dir: string, cwd: string): SourceText[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(dir, { withFileTypes: true });
  } catch (e) {
    throw new UserError(`${display(dir, cwd)}: cannot be read (${(e as NodeJS.ErrnoException).code})`);
  }
  return entries
    .filter((e) => !e.isDirectory() && e.name.endsWith('.go') && !/^[._]/.test(e.name))
    .map((e) => e.name)
    .sort()
    .map((name) => readSource(join(dir, name), cwd));
}

function readSource(path: string, cwd: string): SourceText {
  if (!path.endsWith('.go')) throw new UserError(`${display(path, cwd)}: not a .go file`, 'gocl runs Go source; name a file that ends in .go, or a folder');
  return { name: display(path, cwd), path, text: readText(path, cwd), bytes: true };
}

/** The file as a byte string; refuses what cannot be Go source. */
function readText(path: string, cwd: string): string {
  const shown = display(path, cwd);
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) throw new UserError(`${shown}: no such file`);
  if (!info.isFile()) throw new UserError(`${shown}: not a regular file`);
  if (info.size > maxSourceBytes)
    throw new UserError(`${shown}: ${Math.round(info.size / (1 << 20))} MB is too large for a Go source file (the limit is ${maxSourceBytes >> 20} MB)`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (e) {
    throw new UserError(`${shown}: cannot be read (${(e as NodeJS.ErrnoException).code})`);
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${shown}: not UTF-8 text`, 'Go source is UTF-8; is this really a Go file?');
  }
  return bytesToString(bytes);
}

/** As `go build` prints it: `./prog.go`, `sub/prog.go`, `../x.go`. */
function display(path: string, cwd: string): string {
  const rel = relative(cwd, path);
  if (rel === '') return '.';
  if (isAbsolute(rel)) return path;
  return rel.startsWith('..') || rel.includes(sep) ? rel : `./${rel}`;
}

function joinImport(module: string, sub: string): string {
  return sub === '' ? module : `${module}/${sub}`;
}
