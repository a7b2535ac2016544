/** The engine's compiled code on disk: used where it fits, never trusted, never in the way. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CachedScript, cacheFolder } from '../../src/host/code-cache.ts';

const text = '(function () { return [1, 2, 3].map((n) => n * 2).join(); })';
const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'gocl-code-')), 'cache');

/** One process's life: runs the script, keeps what V8 made of it. */
function live(folder: string | null, source = text): CachedScript {
  const script = new CachedScript(source, 'text.js', folder);
  expect((script.run() as () => string)()).toBe('2,4,6');
  script.keep();
  return script;
}

function onlyFile(folder: string): string {
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] as string);
}

describe('code cache', () => {
  it('keeps code, takes it back, and stops writing after eight processes', () => {
    const folder = newFolder();
    expect(live(folder).fromCache).toBe(false);
    for (let i = 2; i <= 8; i++) expect(live(folder).fromCache).toBe(true);
    const file = onlyFile(folder);
    const before = readFileSync(file);
    expect(before.readUInt32LE(4)).toBe(8);
    expect(live(folder).fromCache).toBe(true);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('does without a file that was damaged, and replaces it', () => {
    for (const damage of [(b: Buffer) => b.fill(0x55, b.length >> 1, (b.length >> 1) + 4), (b: Buffer) => b.subarray(0, 100), () => Buffer.alloc(0)]) {
      const folder = newFolder();
      live(folder);
      const file = onlyFile(folder);
      writeFileSync(file, damage(readFileSync(file)));
      expect(live(folder).fromCache).toBe(false);
      expect(live(folder).fromCache).toBe(true);
    }
  });

  it('does not give one text the code of another', () => {
    const folder = newFolder();
    live(folder);
    expect(live(folder, text.replace('n * 2', 'n + n')).fromCache).toBe(false);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('works where nothing can be written, or nothing shall', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gocl-code-')), 'a-file');
    writeFileSync(file, '');
    expect(live(join(file, 'cache')).fromCache).toBe(false);
    expect(live(null).fromCache).toBe(false);
  });

  it('lies where the platform keeps caches', () => {
    const at = (env: Record<string, string>, platform = 'linux') => cacheFolder({ env, platform, home: '/home/me' });
    expect(at({})).toBe('/home/me/.cache/gocl');
    expect(at({ XDG_CACHE_HOME: '/x' })).toBe('/x/gocl');
    expect(at({}, 'darwin')).toBe('/home/me/Library/Caches/gocl');
    expect(at({ GOCL_HOME: '/g' })).toBe('/g/cache');
    expect(at({ GOCL_HOME: '/g', GOCL_CACHE: '/c' })).toBe('/c');
    expect(at({ GOCL_CACHE: 'off' })).toBe(null);
  });
});
