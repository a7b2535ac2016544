/** The packages that `gocl test` is asked to test: folders, `./...`, or files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ProgramSource, readProgram } from './go-files.ts';
import { UserError } from './user-error.ts';

/** One `ProgramSource` a package, in the order `go test` has them. */
export function readTestTargets(targets: readonly string[], cwd: string): ProgramSource[] {
  const files = targets.filter((t) => t.endsWith('.go'));
  if (files.length > 0) {
    if (files.length < targets.length) throw new UserError('name either .go files or folders, not both');
    return [readProgram(files[0] as string, files.slice(1), cwd)];
  }
  const folders = targets.flatMap((t) => (t.endsWith('...') ? foldersBelow(t, cwd) : [t]));
  return [...new Set(folders)].map((f) => readProgram(f, [], cwd));
}

/** Of `dir/...`: all folders with Go files below `dir` that belong to its module. */
function foldersBelow(pattern: string, cwd: string): string[] {
  const top = pattern.slice(0, -3).replace(/\/$/, '') || '.';
  if (!statSync(resolve(cwd, top), { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`${pattern}: no such folder: ${top}`);
  const found: string[] = [];
  const visit = (dir: string): void => {
    const entries = readdirSync(resolve(cwd, dir), { withFileTypes: true });
    if (entries.some((e) => !e.isDirectory() && e.name.endsWith('.go') && !/^[._]/.test(e.name))) found.push(dir);
    for (const e of entries) {
      const isLeftOut = /^[._]/.test(e.name) || e.name === 'testdata' || e.name === 'vendor' || e.name === 'node_modules';
      if (e.isDirectory() && !isLeftOut && !existsSync(resolve(cwd, dir, e.name, 'go.mod'))) visit(join(dir, e.name));
    }
  };
  visit(top);
  if (found.length === 0) throw new UserError(`no Go packages match ${pattern}`);
  return found;
}
