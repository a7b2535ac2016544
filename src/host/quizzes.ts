/** The quizzes that come with gocl: `dist/quizzes.json` in the bundle, the folders of `lessons/` in a checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadedQuizzes } from '../lessons/quiz/quiz.ts';
import { lessonFiles } from './lessons.ts';

export async function readQuizzes(): Promise<LoadedQuizzes> {
  const bundled = new URL('./quizzes.json', import.meta.url);
  if (existsSync(bundled)) return { quizzes: JSON.parse(readFileSync(bundled, 'utf8')), problems: [] };
  return readQuizzesBelow(fileURLToPath(new URL('../../lessons', import.meta.url)));
}

/** The quizzes of the lessons in a folder, read and validated. */
export async function readQuizzesBelow(folder: string): Promise<LoadedQuizzes> {
  const [{ loadLessons }, { loadQuizzes }] = await Promise.all([import('../lessons/loader.ts'), import('../lessons/quiz/quiz-loader.ts')]);
  return loadQuizzes(folder, loadLessons(folder, lessonFiles).lessons, lessonFiles);
}
