/**
 * What V8 made of the engine's code, kept on disk between processes: most of the time of a short run would otherwise go into
 * compiling the engine once more. Node's own compile cache (22.8 and later) does not reach Node 20, nor what is compiled late.
 *
 * Invariants: a file belongs to one text, one Node and one processor (its name says which), V8 refuses what it did not make
 * itself, and a checksum what was damaged since. Files are replaced whole. Whatever goes wrong, the code is compiled as if
 * there were no cache, and nobody is told. Functions are compiled when they are first called, so the file grows with the
 * first few processes, which run different parts of the engine.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import type { Surroundings } from './progress-file.ts';

/** Processes that write the file; those after them only read it. */
const writers = 8;
/** The checksum of what follows; how many processes have written. */
const headBytes = 8;
const keptDays = 60;
const suffix = '.v8';

/** Where it is kept: `GOCL_CACHE`, else below `GOCL_HOME`, else the platform's place for caches. Null where `GOCL_CACHE` is `off`. */
export function cacheFolder({ env, platform, home }: Surroundings): string | null {
  if (env['GOCL_CACHE']) return env['GOCL_CACHE'] === 'off' ? null : env['GOCL_CACHE'];
  if (env['GOCL_HOME']) return join(env['GOCL_HOME'], 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'gocl');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'gocl', 'cache');
  return join(env['XDG_CACHE_HOME']?.startsWith('/') ? env['XDG_CACHE_HOME'] : join(home, '.cache'), 'gocl');
}

interface Kept {
  readonly code: Buffer;
  readonly written: number;
}

/** One text as a script. `text` has the characters 0–255 only. */
export class CachedScript {
  private readonly script: Script;
  private readonly file: string | null;
  private written = 0;

  constructor(
    text: string,
    filename: string,
    private readonly folder: string | null,
  ) {
    this.file = folder && join(folder, `${nameOf(text)}${suffix}`);
    const kept = this.file === null ? null : read(this.file);
    this.script = new Script(text, { filename, ...(kept ? { cachedData: kept.code } : {}) });
    if (kept && this.script.cachedDataRejected !== true) this.written = kept.written;
  }

  /** Whether V8 took what was there. */
  get fromCache(): boolean {
    return this.written > 0;
  }

  /** The value of the script. */
  run(): unknown {
    return this.script.runInThisContext();
  }

  /** To be called once the process has done what others will do too: keeps the functions compiled so far. */
  keep(): void {
    if (this.file === null || this.folder === null || this.written >= writers) return;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      if (this.written === 0) removeOld(this.folder);
      replace(this.file, this.script.createCachedData(), this.written + 1);
    } catch {
      // Read-only, or full: then without.
    }
  }
}

function nameOf(text: string): string {
  return `engine-${process.version}-${process.arch}-${crc32(Buffer.from(text, 'latin1')).toString(16)}`;
}

function read(file: string): Kept | null {
  try {
    const data = readFileSync(file);
    const code = data.subarray(headBytes);
    return data.length > headBytes && data.readUInt32LE(0) === crc32(code) ? { code, written: data.readUInt32LE(4) } : null;
  } catch {
    return null;
  }
}

function replace(file: string, code: Buffer, written: number): void {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32LE(crc32(code), 0);
  head.writeUInt32LE(written, 4);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, Buffer.concat([head, code]), { mode: 0o600 });
    renameSync(beside, file);
  } catch (e) {
    rmSync(beside, { force: true });
    throw e;
  }
}

/** Files of Nodes and gocls that nobody has written to for long. */
function removeOld(folder: string): void {
  const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if ((name.endsWith(suffix) || name.endsWith('.tmp')) && name.startsWith('engine-') && statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
  }
}
