/** Go sources of the standard library: `dist/stdlib.json` in the bundle, `src/stdlib/` in a checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StdlibSources } from '../program/build.ts';

/** All packages: import path → file name → text. Read once per process or worker by its owner. */
export function readStdlib(): StdlibSources {
  const bundled = new URL('./stdlib.json', import.meta.url);
  if (existsSync(bundled)) return JSON.parse(readFileSync(bundled, 'utf8')) as StdlibSources;
  const base = fileURLToPath(new URL('../stdlib', import.meta.url));
  const packages: Record<string, Record<string, string>> = {};
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.go')) continue;
    const path = relative(base, entry.parentPath).replaceAll('\\', '/');
    (packages[path] ??= {})[entry.name] = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  }
  return packages;
}
