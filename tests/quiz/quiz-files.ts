/** The quiz that the tests are about, and changed copies of it that exist in memory only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLesson } from '../../src/lessons/loader.ts';
import { formatProblem, type Lesson } from '../../src/lessons/lesson.ts';
import { loadQuiz } from '../../src/lessons/quiz/quiz-loader.ts';
import type { Question, Quiz } from '../../src/lessons/quiz/quiz.ts';
import { diskFiles, memoryFiles } from '../lessons/lesson-files.ts';

/** For `gocl quiz --from`. */
export const quizLessons = join(import.meta.dirname, 'lessons');
const folder = `${quizLessons}/pipes`;

export const pipesLesson = loadLesson(folder, diskFiles).lesson as Lesson;
export const pipesYaml = readFileSync(`${folder}/quiz.yaml`, 'utf8');
export const pipes = loadQuiz(folder, pipesLesson, diskFiles).quiz as Quiz;

const programs = Object.fromEntries(readdirSync(`${folder}/quiz`).map((name) => [`l/pipes/quiz/${name}`, readFileSync(`${folder}/quiz/${name}`, 'utf8')]));

/** The quiz with another `quiz.yaml`, and other programs: null takes one away. */
export function loadChanged(yaml: string, changes: Record<string, string | null> = {}): { quiz?: Quiz; problems: string[] } {
  const texts = { 'l/pipes/quiz.yaml': yaml, ...programs, ...changes };
  const present = Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null));
  const { quiz, problems } = loadQuiz('l/pipes', pipesLesson, memoryFiles(present));
  return { ...(quiz ? { quiz } : {}), problems: problems.map(formatProblem) };
}

export function questionOf(quiz: Quiz | undefined, id: string): Question {
  const found = quiz?.questions.find((q) => q.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

/** Replaces a text that must be there. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not there: ${from}`);
  return text.replace(from, () => to);
}
