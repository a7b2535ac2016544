/** `gocl quiz [lesson]`: the screen in a terminal, a dialogue of lines or a document elsewhere, the list without a name. */
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { readLessons, readLessonsBelow } from '../host/lessons.ts';
import type { ProgressFile } from '../host/progress-file.ts';
import { readQuizzes, readQuizzesBelow } from '../host/quizzes.ts';
import { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import type { Count } from '../lessons/course-map.ts';
import { formatProblem, type Language, type Lesson, languages } from '../lessons/lesson.ts';
import { type Progress, questionAnswered, questionLeft, quizOf, quizStarted } from '../lessons/progress.ts';
import { SeededSchedules } from '../lessons/quiz/outcome-source.ts';
import type { Quiz } from '../lessons/quiz/quiz.ts';
import { answeredRight, openSession } from '../lessons/quiz/quiz-session.ts';
import { findLesson } from '../lessons/suggest.ts';
import type { QuizRow } from '../ui/quiz/chooser.ts';
import type { OpenQuiz } from '../ui/quiz/quiz-screen.tsx';
import type { QuizScreenOptions } from '../ui/quiz/run-quiz-screen.tsx';
import type { Entry } from '../ui/quiz/state.ts';
import { now, openProgress, preferredLanguage, textWidthLimit } from './exercises.ts';
import { unknownLesson } from './lesson.ts';
import { restoreAtExit, wantsColour } from './terminal.ts';

interface QuizOptions {
  lang?: Language;
  plain?: boolean;
  restart?: boolean;
  all?: boolean;
  from?: string;
}

export function addQuizCommand(program: Command, done: (code: number) => void): void {
  program
    .command('quiz')
    .description('answer questions about small programs, or list the quizzes')
    .argument('[lesson]', 'the lesson')
    .addOption(new Option('--lang <language>', 'the language of the questions').choices([...languages]))
    .option('--plain', 'plain text, also in a terminal: answers are typed as lines')
    .option('--restart', 'begin anew, not where you left off')
    .addOption(new Option('--all', 'the same as --restart').hideHelp())
    .addOption(new Option('--from <folder>', 'lessons of another folder, for their authors').hideHelp())
    .action(async (name: string | undefined, options: QuizOptions) => {
      done(await quiz(name, options));
    });
}

export interface QuizContent {
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly Quiz[];
}

async function quiz(name: string | undefined, options: QuizOptions): Promise<number> {
  const language = options.lang ?? preferredLanguage();
  const content = await loadQuizzes(options.from);
  const { stdin, stdout } = process;
  const onScreen = stdin.isTTY === true && stdout.isTTY === true && !options.plain;
  // Nothing may be written across the screen: complaints wait until it is left.
  const complaints: string[] = [];
  const progress = openProgress((line) => complaints.push(line));
  const chosen = name === undefined ? null : namedQuiz(name, content);
  const opened = (q: Quiz) => openQuiz(q, content, progress.read(), restarts(options));
  try {
    if (chosen === null && (!onScreen || content.quizzes.length === 0)) {
      const { quizListText } = await import('../ui/quiz/chooser.ts');
      stdout.write(quizListText(rowsOf(content, progress.read()), language));
    } else if (onScreen) await showScreen(content, chosen && opened(chosen), opened, language, progress);
    else await showPlain(opened(chosen as Quiz), language, progress);
    return 0;
  } finally {
    for (const line of complaints) process.stderr.write(`gocl: ${line}\n`);
  }
}

function restarts(options: QuizOptions): boolean {
  return options.restart === true || options.all === true;
}

async function showScreen(
  content: QuizContent,
  open: OpenQuiz | null,
  opened: (q: Quiz) => OpenQuiz,
  language: Language,
  progress: ProgressFile,
): Promise<void> {
  const { runQuizScreen } = await import('../ui/quiz/run-quiz-screen.tsx');
  await withSchedules((source) => runQuizScreen(screenOptions(content, open, opened, language, progress, source)));
}

export interface QuizVisit {
  readonly language: Language;
  readonly progress: ProgressFile;
  readonly runner: Runner;
  /** The language in which the screen is now. */
  readonly onLanguage: (language: Language) => void;
}

/** The quiz of one lesson where the learner left off, for a caller who has entered the alternate screen. */
export async function showQuizOf(lesson: string, content: QuizContent, { language, progress, runner, onLanguage }: QuizVisit): Promise<void> {
  const { showQuiz } = await import('../ui/quiz/run-quiz-screen.tsx');
  const opened = (q: Quiz): OpenQuiz => openQuiz(q, content, progress.read(), false);
  const source = new SeededSchedules((request) => runner.run(request));
  await showQuiz({ ...screenOptions(content, opened(namedQuiz(lesson, content)), opened, language, progress, source), onLanguage });
}

function screenOptions(
  content: QuizContent,
  open: OpenQuiz | null,
  opened: (q: Quiz) => OpenQuiz,
  language: Language,
  progress: ProgressFile,
  source: SeededSchedules,
): QuizScreenOptions {
  return {
    open,
    rows: rowsOf(content, progress.read()),
    openQuiz: (lesson) => opened(content.quizzes.find((q) => q.lesson === lesson) as Quiz),
    language,
    source,
    stdin: process.stdin,
    stdout: process.stdout,
    colour: wantsColour(),
    onEntry: (lesson, entry) => keep(progress, lesson, entry),
    atExit: restoreAtExit,
  };
}

async function showPlain(open: OpenQuiz, language: Language, progress: ProgressFile): Promise<void> {
  const { runQuizPlain } = await import('../ui/quiz/run-quiz-plain.ts');
  const print = (text: string): void => void process.stdout.write(text);
  const onEntry = (entry: Entry): void => keep(progress, open.quiz.lesson, entry);
  await withSchedules((source) => runQuizPlain({ open, language, source, stdin: process.stdin, print, width: textWidthLimit(), onEntry }));
}

async function withSchedules(body: (source: SeededSchedules) => Promise<void>): Promise<void> {
  const runner = new Runner();
  runner.warm();
  try {
    await body(new SeededSchedules((request) => runner.run(request)));
  } finally {
    await runner.close();
  }
}

/** Applied to what is on disk at that moment, so that two terminals lose nothing of each other. */
function keep(progress: ProgressFile, lesson: string, entry: Entry): void {
  progress.update((p) => {
    switch (entry.kind) {
      case 'started':
        return quizStarted(p, lesson, entry.queue, now());
      case 'answered':
        return questionAnswered(p, lesson, entry.id, entry.choice, entry.right, now());
      case 'left':
        return questionLeft(p, lesson, entry.id, entry.right);
    }
  });
}

function openQuiz(q: Quiz, { lessons, quizzes }: QuizContent, progress: Progress, restart: boolean): OpenQuiz {
  const lesson = lessons.find((l) => l.id === q.lesson) as Lesson;
  const next = quizzes[quizzes.indexOf(q) + 1]?.lesson ?? null;
  return { quiz: q, title: lesson.title, session: openSession(q, progress, restart), place: { steps: lesson.steps.map((s) => s.id), next } };
}

/** Lesson id → how many of its questions were answered right last. */
export function quizCounts(quizzes: readonly Quiz[], progress: Progress): Map<string, Count> {
  return new Map(quizzes.map((q) => [q.lesson, { done: answeredRight(q, progress), all: q.questions.length }]));
}

function rowsOf({ lessons, quizzes }: QuizContent, progress: Progress): QuizRow[] {
  return quizzes.map((q) => ({
    lesson: q.lesson,
    title: (lessons.find((l) => l.id === q.lesson) as Lesson).title,
    questions: q.questions.length,
    right: answeredRight(q, progress),
    underway: (quizOf(progress, q.lesson).session?.queue.length ?? 0) > 0,
  }));
}

function namedQuiz(name: string, { lessons, quizzes }: QuizContent): Quiz {
  const lesson = findLesson(name, lessons);
  if (!lesson) throw unknownLesson(name, lessons);
  const found = quizzes.find((q) => q.lesson === lesson.id);
  if (!found) throw new UserError(`${lesson.id} has no quiz yet`, `there are quizzes of: ${quizzes.map((q) => q.lesson).join(', ') || 'no lesson'}`);
  return found;
}

/** The lessons and their quizzes, of gocl or of the folder `from`; throws a UserError where one cannot be read. */
export async function loadQuizzes(from?: string): Promise<QuizContent> {
  const folder = from === undefined ? null : resolve(process.cwd(), from);
  const [lessons, quizzes] = await Promise.all(folder === null ? [readLessons(), readQuizzes()] : [readLessonsBelow(folder), readQuizzesBelow(folder)]);
  const problem = [...lessons.problems, ...quizzes.problems][0];
  if (problem) throw new UserError(`a quiz cannot be read: ${formatProblem(problem)}`, 'install gocl again, or correct the file', 1);
  if (folder !== null && lessons.lessons.length === 0)
    throw new UserError(`${from}: there are no lessons`, 'name the folder that holds the folders of lessons');
  return { lessons: lessons.lessons, quizzes: quizzes.quizzes };
}
