/**
 * The lessons that come with gocl. The bundle has them read and validated already (`dist/lessons.json`), since parsing and
 * validating them would cost a third of the time to the first frame; a checkout reads `lessons/`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LessonFiles, LoadedLessons } from '../lessons/loader.ts';

export const lessonFiles: LessonFiles = {
  readText: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null),
  list: (folder) => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : []),
};

/** All lessons in order, and what is wrong with those that cannot be read. */
export async function readLessons(): Promise<LoadedLessons> {
  const bundled = new URL('./lessons.json', import.meta.url);
  if (existsSync(bundled)) return { lessons: JSON.parse(readFileSync(bundled, 'utf8')), problems: [] };
  return readLessonsBelow(fileURLToPath(new URL('../../lessons', import.meta.url)));
}

/** The lessons of a folder, read and validated. */
export async function readLessonsBelow(folder: string): Promise<LoadedLessons> {
  const { loadLessons } = await import('../lessons/loader.ts');
  return loadLessons(folder, lessonFiles);
}
