/** Where the lessons that come with gocl are, and how their files are read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LessonFiles } from '../lessons/loader.ts';

/** `lessons/` of the package: beside `dist/` in the bundle, beside `src/` in a checkout. */
export function lessonsFolder(): string {
  const candidates = ['../lessons', '../../lessons'].map((up) => fileURLToPath(new URL(up, import.meta.url)));
  return candidates.find((dir) => existsSync(`${dir}/channels/lesson.yaml`)) ?? (candidates[0] as string);
}

export const lessonFiles: LessonFiles = {
  readText: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null),
  list: (folder) => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : []),
};
