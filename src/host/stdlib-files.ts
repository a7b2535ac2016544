/**
 * Go sources of the standard library: `dist/stdlib.txt` in the bundle, `src/stdlib/` in a checkout. The text is an index in JSON, on
 * one line, and then all files end to end, at the offsets the index has: most of them are never looked at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StdlibSources } from '../program/build.ts';

/** Import path → file name → where its bytes are, counted from the end of the index. */
type Index = Readonly<Record<string, Readonly<Record<string, readonly [start: number, end: number]>>>>;

/** All packages: import path → file name → text. Read once per process or worker by its owner. */
export function readStdlib(): StdlibSources {
  const bundled = new URL('./stdlib.txt', import.meta.url);
  if (existsSync(bundled)) return split(readFileSync(bundled, 'latin1'));
  const base = fileURLToPath(new URL('../stdlib', import.meta.url));
  const packages: Record<string, Record<string, string>> = {};
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.go')) continue;
    const path = relative(base, entry.parentPath).replaceAll('\\', '/');
    (packages[path] ??= {})[entry.name] = readFileSync(join(entry.parentPath, entry.name), 'latin1');
  }
  return packages;
}

function split(bundle: string): StdlibSources {
  const lineEnd = bundle.indexOf('\n');
  const index = JSON.parse(bundle.slice(0, lineEnd)) as Index;
  const packages: Record<string, Record<string, string>> = {};
  for (const [path, files] of Object.entries(index)) {
    const texts: Record<string, string> = (packages[path] = {});
    for (const [name, [start, end]] of Object.entries(files)) texts[name] = bundle.slice(lineEnd + 1 + start, lineEnd + 1 + end);
  }
  return packages;
}
