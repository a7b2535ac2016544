/**
 * The learner's progress on disk: `progress.json` in the platform's place for data, or below GOCL_HOME.
 *
 * Invariants: the file is replaced whole (written beside it, flushed, renamed), never half written. What it was before stays
 * in `progress.json.bak`. A change is applied to what is on disk at that moment, under a lock, so that two processes lose
 * nothing of each other. What cannot be understood is never overwritten: a corrupt file is kept under another name, and the
 * file of a newer gocl is only read. A symbolic link stays one: what it leads to is replaced. Whatever goes wrong costs one warning line, never the learner's work.
 */
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, readlinkSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { emptyProgress, parseProgress, type Progress, progressVersion } from '../lessons/progress.ts';

/** A lock that is older is of a process that died. */
const staleLockMs = 5_000;
const lockWaitMs = 3_000;

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The home folder. */
  readonly home: string;
}

/** The folder for what gocl keeps. */
export function dataFolder({ env, platform, home }: Surroundings): string {
  if (env['GOCL_HOME']) return env['GOCL_HOME'];
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'gocl');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'gocl');
  return join(env['XDG_DATA_HOME']?.startsWith('/') ? env['XDG_DATA_HOME'] : join(home, '.local', 'share'), 'gocl');
}

type Loaded = { readonly kind: 'none' } | { readonly kind: 'good'; readonly progress: Progress } | { readonly kind: 'newer' | 'corrupt' };

export class ProgressFile {
  readonly path: string;
  /** Changes that could not be saved yet. They are tried again with the next one. */
  private unsaved: ((progress: Progress) => Progress)[] = [];
  /** What is known while they are not: in memory only. */
  private memory: Progress | null = null;
  private readonly warned = new Set<string>();

  /** `warn` gets each complaint once, in one line. */
  constructor(
    private readonly folder: string,
    private readonly warn: (line: string) => void,
  ) {
    this.path = join(folder, 'progress.json');
  }

  /** What is known now; never throws. */
  read(): Progress {
    if (this.memory) return this.memory;
    let loaded: Loaded;
    try {
      loaded = load(this.path);
    } catch (e) {
      this.complain(`your progress cannot be read (${reasonOf(e)}): ${this.path}`);
      return emptyProgress;
    }
    if (loaded.kind === 'good') return loaded.progress;
    if (loaded.kind === 'none') return this.backup(true) ?? emptyProgress;
    if (loaded.kind === 'newer') {
      this.complain(`your progress was written by a newer gocl; it is left as it is, and nothing is saved by this one: ${this.path}`);
      return emptyProgress;
    }
    return this.backup() ?? emptyProgress;
  }

  /** Applies a change to what is on disk and writes it; gives what it has become. Never throws. */
  update(change: (progress: Progress) => Progress): Progress {
    this.unsaved.push(change);
    try {
      makeFolder(this.folder);
      return this.locked(() => this.rewrite((progress) => this.unsaved.reduce((p, c) => c(p), progress)));
    } catch (e) {
      this.complain(`your progress cannot be saved (${reasonOf(e)}); it is kept while gocl runs, and tried again: ${this.path}`);
      return (this.memory = change(this.read()));
    }
  }

  private rewrite(change: (progress: Progress) => Progress): Progress {
    const loaded = load(this.path);
    if (loaded.kind === 'newer') {
      this.memory = null;
      return (this.memory = change(this.read()));
    }
    if (isReadOnly(this.path)) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
    const after = this.write(loaded, change);
    this.unsaved = [];
    this.memory = null;
    return after;
  }

  private write(loaded: Loaded, change: (progress: Progress) => Progress): Progress {
    const before = loaded.kind === 'good' ? loaded.progress : loaded.kind === 'corrupt' ? this.rescue() : (this.backup(true) ?? emptyProgress);
    const after = change(before);
    if (loaded.kind === 'good' && JSON.stringify(after) === JSON.stringify(before)) return after;
    if (loaded.kind === 'good') replace(`${this.path}.bak`, readFileSync(this.path, 'utf8'));
    replace(this.path, `${JSON.stringify(after, null, 2)}\n`);
    return after;
  }

  /** Puts a corrupt file aside under a name of its own, and goes on from the backup. */
  private rescue(): Progress {
    const aside = freeName(`${this.path}.corrupt`);
    const backup = this.backup();
    renameSync(this.path, aside);
    return backup ?? emptyProgress;
  }

  /** The backup, with a word about it unless `quiet`; null where there is none. */
  private backup(quiet = false): Progress | null {
    let loaded: Loaded;
    try {
      loaded = load(`${this.path}.bak`);
    } catch {
      loaded = { kind: 'none' };
    }
    const good = loaded.kind === 'good' ? loaded.progress : null;
    if (!quiet)
      this.complain(
        good
          ? `your progress file is damaged; going on from its backup, and keeping the damaged one: ${this.path}`
          : `your progress file is damaged and has no backup; starting anew, and keeping the damaged one: ${this.path}`,
      );
    return good;
  }

  private complain(line: string): void {
    if (this.warned.size > 0) return;
    this.warned.add(line);
    this.warn(line);
  }

  private locked<T>(body: () => T): T {
    const lock = `${this.path}.lock`;
    const release = acquire(lock);
    try {
      return body();
    } finally {
      release();
    }
  }
}

function load(path: string): Loaded {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (e) {
    if (codeOf(e) === 'ENOENT') return { kind: 'none' };
    throw e;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'corrupt' };
  }
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > progressVersion) return { kind: 'newer' };
  const progress = parseProgress(data);
  return progress ? { kind: 'good', progress } : { kind: 'corrupt' };
}

/** Waits its turn; a lock of a process that died is broken. Throws EBUSY when it takes too long. */
function acquire(lock: string): () => void {
  for (let waited = 0; ; waited += 20) {
    try {
      const fd = openSync(lock, 'wx');
      closeSync(fd);
      return () => remove(lock);
    } catch (e) {
      if (codeOf(e) !== 'EEXIST') throw e;
    }
    const info = statSync(lock, { throwIfNoEntry: false });
    if (info && Date.now() - info.mtimeMs > staleLockMs) breakLock(lock);
    else if (waited > lockWaitMs + staleLockMs) throw Object.assign(new Error('locked'), { code: 'EBUSY' });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

/** Renaming succeeds for one process only. */
function breakLock(lock: string): void {
  const mine = freeName(`${lock}.stale`);
  try {
    renameSync(lock, mine);
  } catch {
    return;
  }
  remove(mine);
}

/** With its parents. Node's own `recursive` never returns where a parent exists and takes no folders (/proc). */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (e) {
    if (codeOf(e) !== 'EEXIST' || !statSync(path).isDirectory()) throw e;
  }
}

/** Where links lead to, also when nothing is there yet; as many as the system follows. */
function behindLinks(path: string): string {
  let at = path;
  for (let links = 0; links < 40 && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink(); links++) at = resolve(dirname(at), readlinkSync(at));
  return at;
}

/** The whole file or nothing of it, also when the machine goes down. */
function replace(name: string, text: string): void {
  const path = behindLinks(name);
  const temporary = `${path}.new`;
  const fd = openSync(temporary, 'w', 0o600);
  try {
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (e) {
    remove(temporary);
    throw e;
  }
}

/** `path`, or with a number behind it: a name that is not taken. */
function freeName(path: string): string {
  for (let i = 1; ; i++) {
    const name = i === 1 ? path : `${path}-${i}`;
    if (!statSync(name, { throwIfNoEntry: false })) return name;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already.
  }
}

/** Replacing it would succeed all the same, but somebody has said that it shall stay as it is. */
function isReadOnly(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false });
  return info !== undefined && (info.mode & 0o222) === 0;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your quota is used up',
  EROFS: 'it is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EBUSY: 'another gocl holds it',
  ENOTDIR: 'its folder is no folder',
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? code;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
