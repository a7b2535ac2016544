/** What `gocl dev check` does: holds the content to what it says. Loaded by that command alone, with all that it needs. */
import { spawnSync } from 'node:child_process';
import { basename, dirname, relative, resolve } from 'node:path';
import { readExercisesBelow } from '../host/exercises.ts';
import { goProgramVerdicts } from '../host/go-programs.ts';
import { goToolchain, goVerdicts, type RunCommand, unformatted } from '../host/go-toolchain.ts';
import { readLessonsBelow } from '../host/lessons.ts';
import { readQuizzesBelow } from '../host/quizzes.ts';
import { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import { checkExercise } from '../lessons/check/check-exercise.ts';
import { checkLesson } from '../lessons/check-lesson.ts';
import type { LoadedExercises } from '../lessons/exercise.ts';
import { formatProblem } from '../lessons/lesson.ts';
import type { LoadedLessons } from '../lessons/loader.ts';
import { checkQuiz, explainQuiz } from '../lessons/quiz/check-quiz.ts';
import { SeededSchedules } from '../lessons/quiz/outcome-source.ts';
import type { LoadedQuizzes, Quiz } from '../lessons/quiz/quiz.ts';

type Run = Runner['run'];

/** The whole of a folder of lessons; the exit status. With `go`, asks the real toolchain too. */
export async function devCheck(folder: string, go: boolean): Promise<number> {
  const root = resolve(process.cwd(), folder);
  const lessons = await readLessonsBelow(root);
  const exercises = await readExercisesBelow(root);
  const quizzes = await readQuizzesBelow(root);
  const lines = [...lessons.problems, ...exercises.problems, ...quizzes.problems].map(formatProblem);
  if (lessons.lessons.length === 0 && lines.length === 0)
    throw new UserError(`${folder}: there are no lessons`, 'name the folder that holds the folders of lessons');
  await withRunner(async (run) => {
    lines.push(...(await lessonLines(folder, lessons, run)), ...(await exerciseLines(folder, exercises, run)));
    for (const quiz of quizzes.quizzes) lines.push(...(await quizLines(folder, quiz, run)));
    if (go && goToolchain(runCommand)) lines.push(...(await goProgramVerdicts(lessons.lessons, run, runCommand)).map((l) => `${folder}/${l}`));
  });
  lines.push(...toolchainLines(root, folder, exercises, go));
  const counts = `${lessons.lessons.length} lessons, ${exercises.exercises.length} exercises and ${questionsIn(quizzes.quizzes)} quiz questions hold.\n`;
  return reportLines(lines, counts);
}

/** The quizzes below a folder of lessons, or of one lesson: `lessons`, `channels`, `lessons/channels`. */
export async function checkQuizzesOnly(name: string, show: boolean): Promise<number> {
  const asked = resolve(process.cwd(), name);
  const [root, only] = basename(asked) === 'lessons' ? [asked, null] : [lessonsFolderOf(name, asked), basename(asked)];
  const { lessons } = await readLessonsBelow(root);
  if (only !== null && !lessons.some((l) => l.id === only))
    throw new UserError(`there is no lesson ${only} in ${root}`, `it has ${lessons.map((l) => l.id).join(', ') || 'none'}`);
  const loaded: LoadedQuizzes = await readQuizzesBelow(root);
  const quizzes = loaded.quizzes.filter((q) => only === null || q.lesson === only);
  const lines = loaded.problems.filter((p) => only === null || p.file.startsWith(`${root}/${only}/`)).map(formatProblem);
  if (quizzes.length === 0 && lines.length === 0) throw new UserError(`there is no quiz.yaml in ${only === null ? root : `${root}/${only}`}`, 'add one');
  await withRunner(async (run) => {
    for (const quiz of quizzes) {
      if (show) process.stdout.write(await explainQuiz(quiz, new SeededSchedules(run)));
      lines.push(...(await quizLines(relative(process.cwd(), root), quiz, run)));
    }
  });
  return reportLines(lines, `${questionsIn(quizzes)} quiz questions hold.\n`);
}

/** A name without a folder is one of `lessons/`. */
function lessonsFolderOf(name: string, asked: string): string {
  return /[/\\]/.test(name) ? dirname(asked) : resolve(process.cwd(), 'lessons');
}

async function lessonLines(folder: string, { lessons }: LoadedLessons, run: Run): Promise<string[]> {
  const lines: string[] = [];
  for (const lesson of lessons) for (const p of await checkLesson(lesson, run)) lines.push(`${folder}/${p.lesson}: step ${p.step}: ${p.message}`);
  return lines;
}

async function exerciseLines(folder: string, { exercises }: LoadedExercises, run: Run): Promise<string[]> {
  const lines: string[] = [];
  for (const e of exercises) for (const p of await checkExercise(e, run)) lines.push(`${folder}/${e.lesson}/exercises/${e.id}/${p.file}: ${p.message}`);
  return lines;
}

async function quizLines(folder: string, quiz: Quiz, run: Run): Promise<string[]> {
  return (await checkQuiz(quiz, new SeededSchedules(run))).map((line) => `${folder}/${quiz.lesson}/quiz.yaml: ${line}`);
}

function questionsIn(quizzes: readonly Quiz[]): number {
  return quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
}

async function withRunner(body: (run: Run) => Promise<void>): Promise<void> {
  const runner = new Runner();
  try {
    await body((request) => runner.run(request));
  } finally {
    await runner.close();
  }
}

function toolchainLines(root: string, folder: string, { exercises }: LoadedExercises, go: boolean): string[] {
  const toolchain = goToolchain(runCommand);
  if (go && !toolchain) throw new UserError('--go needs a Go toolchain, and there is no `go` here', 'install Go, or leave --go out');
  const verdicts = go ? goVerdicts(exercises, runCommand).map((m) => `${folder}/${m}`) : [];
  return [...(toolchain ? unformatted(root, runCommand) : []), ...verdicts];
}

function reportLines(lines: readonly string[], good: string): number {
  process.stdout.write(lines.map((l) => `${l}\n`).join(''));
  process.stdout.write(lines.length === 0 ? good : `${lines.length} problems.\n`);
  return lines.length === 0 ? 0 : 1;
}

function runCommand(command: string, args: readonly string[], cwd: string): ReturnType<RunCommand> {
  const r = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 600_000, maxBuffer: 1 << 26 });
  return { code: r.status, stdout: r.stdout ?? '', output: `${r.stdout ?? ''}${r.stderr ?? ''}` };
}
