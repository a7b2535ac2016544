/** Holds the import table: an arrow of imports only ever points down it. Never relaxed to get a build through. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** What each folder may import directly; what those may import comes with it. */
const table: Record<string, string[]> = {
  source: [],
  syntax: ['source'],
  types: ['syntax'],
  analysis: ['types'],
  compiler: ['analysis'],
  trace: ['source'],
  runtime: ['trace'],
  stdlib: ['runtime', 'types'],
  explorer: ['runtime'],
  detectors: ['trace'],
  program: ['source', 'syntax', 'types', 'analysis', 'compiler', 'trace', 'runtime', 'stdlib', 'explorer', 'detectors'],
  host: ['program', 'lessons'],
  lessons: ['program'],
  ui: ['program', 'lessons'],
  cli: ['host', 'lessons', 'ui', 'program'],
};
const mayUseNode = new Set(['host', 'ui', 'cli']);

function reach(folder: string, into = new Set([folder])): Set<string> {
  for (const next of table[folder] ?? []) {
    if (into.has(next)) continue;
    into.add(next);
    reach(next, into);
  }
  return into;
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
  .map((e) => relative(src, join(e.parentPath, e.name)));

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\bfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\n\} from ['"]([^'"\n]+)['"]/g,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}

describe('layers', () => {
  it('knows every folder of src', () => {
    for (const file of files) expect(Object.keys(table), file).toContain(file.split('/')[0]);
  });

  it.each(Object.keys(table))('%s imports only what is below it', (folder) => {
    const allowed = reach(folder);
    for (const file of files.filter((f) => f.startsWith(`${folder}/`))) {
      for (const spec of importsOf(file)) {
        if (spec.startsWith('.')) {
          const target = relative(src, join(src, dirname(file), spec)).split('/')[0] as string;
          expect([...allowed], `${file} imports ${spec}`).toContain(target);
        } else if (spec.startsWith('node:')) {
          expect(mayUseNode.has(folder), `${file} imports ${spec}`).toBe(true);
        }
      }
    }
  });

  it('keeps hidden state and the host out of the engine', () => {
    const engine = ['source', 'syntax', 'types', 'analysis', 'compiler', 'trace', 'runtime', 'stdlib', 'explorer', 'detectors', 'program'];
    for (const file of files.filter((f) => engine.includes(f.split('/')[0] as string))) {
      const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(/^(?:export )?let /m.test(text), `${file} has module-level mutable state`).toBe(false);
      expect(/\b(?:Date\.now|performance\.now|Math\.random|setTimeout|setImmediate)\b/.test(text), `${file} uses the host's clock, timers or randomness`).toBe(
        false,
      );
    }
  });
});
