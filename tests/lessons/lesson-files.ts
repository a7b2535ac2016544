import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LessonFiles } from '../../src/lessons/loader.ts';

/** The real lessons, and any other folder on disk. */
export const diskFiles: LessonFiles = {
  readText: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

export const lessonsRoot = fileURLToPath(new URL('../../lessons', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');

/** Lesson folders that exist in memory only. */
export function memoryFiles(texts: Readonly<Record<string, string>>): LessonFiles {
  return {
    readText: (path) => texts[path] ?? null,
    list: (folder) => [
      ...new Set(Object.keys(texts).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')[0] as string] : []))),
    ],
  };
}
