/**
 * The learner's folder of exercises: an ordinary Go module with `<lesson>/<id>/<id>.go` and its test. Nothing marks it but
 * that, so that it can be moved, copied and checked in as one likes.
 *
 * Invariant: what a learner may have written is never overwritten without a copy beside it.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Exercise } from '../lessons/exercise.ts';
import type { TestedFiles } from '../program/test-run.ts';
import { maxSourceBytes, readProgram } from './go-files.ts';
import { UserError } from './user-error.ts';

/** A file to lay out: its path below the folder, with `/`. */
export interface LaidOut {
  readonly path: string;
  readonly text: string;
}

/** Writes what is not there yet. Gives which paths were written, and which were there with another content. */
export function layOut(root: string, files: readonly LaidOut[]): { written: string[]; kept: string[] } {
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    const target = join(root, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: 'wx' });
      written.push(path);
    } catch (e) {
      const code = (e as NodeJS.ErrnoException).code;
      if (code !== 'EEXIST' || !existsSync(target))
        throw new UserError(
          `${target}: cannot be written (${code})`,
          code === 'ENOSPC' ? 'the disk is full: free some space and try again' : 'choose a folder that you can write to',
          1,
        );
      if (!statSync(target).isFile() || readFileSync(target, 'utf8') !== text) kept.push(path);
    }
  }
  return { written, kept };
}

/** The folder that exercises are laid out in when no other is named. */
export const workspaceName = 'gocl-exercises';

export class Workspace {
  private constructor(
    readonly root: string,
    private readonly cwd: string,
  ) {}

  /** The workspace that `cwd` is in or below, or the one that `gocl init` has laid out right in it; null where there is none. */
  static find(cwd: string, exercises: readonly Exercise[]): Workspace | null {
    const holds = (dir: string): boolean => existsSync(join(dir, 'go.mod')) && exercises.some((e) => existsSync(join(dir, e.lesson, e.id)));
    for (let dir = cwd; ; dir = dirname(dir)) {
      if (holds(dir)) return new Workspace(dir, cwd);
      if (dirname(dir) === dir) break;
    }
    const inside = join(cwd, workspaceName);
    return holds(inside) ? new Workspace(inside, cwd) : null;
  }

  folder(e: Exercise): string {
    return join(this.root, e.lesson, e.id);
  }

  file(e: Exercise): string {
    return join(this.folder(e), `${e.id}.go`);
  }

  /** How it is named to `gocl test` from here: `./channels/fanout`. */
  target(e: Exercise): string {
    const path = relative(this.cwd, this.folder(e)).split(sep).join('/');
    return path === '' ? '.' : path.startsWith('.') ? path : `./${path}`;
  }

  /** How the learner's file is shown. */
  shown(e: Exercise): string {
    return relative(this.cwd, this.file(e)) || this.file(e);
  }

  has(e: Exercise): boolean {
    return existsSync(this.file(e));
  }

  /** The exercise whose folder `cwd` is in. */
  here(exercises: readonly Exercise[]): Exercise | undefined {
    return exercises.find((e) => {
      const path = relative(this.folder(e), this.cwd);
      return path === '' || (!path.startsWith('..') && path !== this.cwd);
    });
  }

  /** The package to check. The test is always the one that gocl gave out, whatever the file says now. */
  read(e: Exercise): { files: TestedFiles; testChanged: boolean } {
    if (!this.has(e)) throw new UserError(`${this.shown(e)}: no such file`, `\`gocl init\` brings back what is missing`);
    const program = readProgram(this.folder(e), [], this.cwd);
    const path = join(this.folder(e), `${e.id}_test.go`);
    const shown = relative(this.cwd, path);
    const own = program.main.files.filter((f) => f.path !== path);
    const files = [...own, { name: shown.includes(sep) ? shown : `./${shown}`, path, text: e.test }];
    const testChanged = !existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== e.test;
    return { files: { ...program, main: { ...program.main, files } }, testChanged };
  }

  /**
   * Puts the starter and its test back; gives where the learner's file was copied to, null where there was none. Throws a
   * UserError where that cannot be done.
   */
  reset(e: Exercise): string | null {
    try {
      const backup = this.has(e) ? this.keep(this.file(e)) : null;
      mkdirSync(this.folder(e), { recursive: true });
      writeFileSync(this.file(e), e.starter);
      const test = join(this.folder(e), `${e.id}_test.go`);
      if (existsSync(test) && readFileSync(test, 'utf8') !== e.test) this.keep(test);
      writeFileSync(test, e.test);
      return backup === null ? null : relative(this.cwd, backup);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UserError(`${this.shown(e)}: cannot be written (${code})`, 'see to its permissions, or to the space on the disk', 1);
    }
  }

  /** Everything that a check reads of the exercise's folder, to tell whether it has changed; '' where the learner's file is not there. */
  signature(e: Exercise): string {
    if (!this.has(e)) return '';
    const given = `${e.id}_test.go`;
    try {
      const names = readdirSync(this.folder(e)).filter((name) => name.endsWith('.go') && name !== given);
      return JSON.stringify(names.sort().map((name) => [name, contentOf(join(this.folder(e), name))]));
    } catch {
      return '';
    }
  }

  /** A copy beside the file, under a name that is not taken. */
  private keep(file: string): string {
    for (let i = 1; ; i++) {
      const backup = i === 1 ? `${file}.bak` : `${file}.bak-${i}`;
      if (existsSync(backup)) continue;
      copyFileSync(file, backup);
      return backup;
    }
  }
}

/** What is in a file; of one that cannot be Go source, only enough to tell when it has changed. */
function contentOf(path: string): string {
  const info = statSync(path);
  if (!info.isFile() || info.size > maxSourceBytes) return `${info.size} bytes, ${info.mtimeMs}`;
  try {
    return readFileSync(path, 'latin1');
  } catch (e) {
    return String((e as NodeJS.ErrnoException).code);
  }
}
