import { readFileSync } from 'node:fs';

/** The version of package.json, one folder above `dist/` or two above `src/cli/`. */
export function version(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const pkg = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { name?: string; version?: string };
      if (pkg.name === 'gocl' && pkg.version) return pkg.version;
    } catch {
      // The other place, then.
    }
  }
  return 'unknown';
}
