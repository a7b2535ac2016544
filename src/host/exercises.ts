/** The exercises that come with gocl: `dist/exercises.json` in the bundle, the folders of `lessons/` in a checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadedExercises } from '../lessons/exercise.ts';
import { lessonFiles } from './lessons.ts';

export async function readExercises(): Promise<LoadedExercises> {
  const bundled = new URL('./exercises.json', import.meta.url);
  if (existsSync(bundled)) return { exercises: JSON.parse(readFileSync(bundled, 'utf8')), problems: [] };
  return readExercisesBelow(fileURLToPath(new URL('../../lessons', import.meta.url)));
}

/** The exercises of the lessons in a folder, read and validated. */
export async function readExercisesBelow(folder: string): Promise<LoadedExercises> {
  const [{ loadLessons }, { loadExercises }] = await Promise.all([import('../lessons/loader.ts'), import('../lessons/exercise-loader.ts')]);
  const lessons = loadLessons(folder, lessonFiles).lessons.map((l) => l.id);
  return loadExercises(folder, lessons, lessonFiles);
}
