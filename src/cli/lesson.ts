/** `gocl lesson [name]`: the screen in a terminal, plain text elsewhere, the list without a name. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readLessons } from '../host/lessons.ts';
import { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import { formatProblem, type Language, type Lesson, languages } from '../lessons/lesson.ts';
import type { ProgressFile } from '../host/progress-file.ts';
import { stepToOpen } from '../lessons/course-map.ts';
import { stepDone, stepOpened } from '../lessons/progress.ts';
import { findLesson, suggestLesson } from '../lessons/suggest.ts';
import type { LessonScreenOptions } from '../ui/lesson/run-lesson-screen.tsx';
import { now, openProgress, preferredLanguage } from './exercises.ts';
import { Complaints, isTerminal, restoreAtExit, wantsColour } from './terminal.ts';

interface LessonOptions {
  lang?: Language;
  plain?: boolean;
  step?: number;
}

/** Text outside a terminal is wrapped here. */
const plainWidth = 100;

export function addLessonCommand(program: Command, done: (code: number) => void): void {
  program
    .command('lesson')
    .description('open a lesson, or list them')
    .argument('[name]', 'the lesson')
    .addOption(new Option('--lang <language>', 'the language of the prose').choices([...languages]))
    .option('--plain', 'plain text, also in a terminal')
    .option('--step <n>', 'open at this step', stepNumber)
    .action(async (name: string | undefined, options: LessonOptions) => {
      done(await lesson(name, options));
    });
}

async function lesson(name: string | undefined, options: LessonOptions): Promise<number> {
  const language = options.lang ?? preferredLanguage();
  const lessons = await loadLessons();
  const { stdout } = process;
  if (name === undefined) {
    const { listLessons } = await import('../ui/plain/lesson-list.ts');
    stdout.write(listLessons(lessons, language, stdout.columns ?? plainWidth));
    return 0;
  }
  const found = findLesson(name, lessons);
  if (!found) throw unknownLesson(name, lessons);
  if ((options.step ?? 1) > found.steps.length) throw new UserError(`${found.id} has ${found.steps.length} steps: there is no step ${options.step}`);
  const runner = new Runner();
  try {
    if (!isTerminal() || options.plain) {
      const { renderLessonText } = await import('../ui/plain/lesson-text.ts');
      stdout.write(await renderLessonText(found, language, (r) => runner.run(r), Math.min(stdout.columns ?? plainWidth, 120)));
      return 0;
    }
    const { runLessonScreen } = await import('../ui/lesson/run-lesson-screen.tsx');
    const complaints = new Complaints(false);
    const code = await runLessonScreen(lessonScreen(found, language, runner, openProgress(complaints.take), options.step));
    complaints.tell();
    return code;
  } finally {
    await runner.close();
  }
}

function stepNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give the number of a step, from 1.');
  return Number(text);
}

/** What the lesson's screen needs. `step`: the one to open, from 1; where one left off when it is not given. */
export function lessonScreen(lesson: Lesson, language: Language, runner: Runner, progress: ProgressFile, step?: number): LessonScreenOptions {
  return {
    lesson,
    language,
    runProgram: (r) => runner.run(r),
    stdin: process.stdin,
    stdout: process.stdout,
    colour: wantsColour(),
    startAt: step ? step - 1 : stepToOpen(lesson, progress.read()),
    onStepOpened: (id) => void progress.update((p) => stepOpened(p, lesson.id, id, now())),
    onStepDone: (id) => void progress.update((p) => stepDone(p, lesson.id, id, now())),
    atExit: restoreAtExit,
  };
}

export async function loadLessons(): Promise<readonly Lesson[]> {
  const { lessons, problems } = await readLessons();
  if (problems.length > 0)
    throw new UserError(`a lesson cannot be read: ${formatProblem(problems[0] as (typeof problems)[0])}`, 'install gocl again, or correct the file', 1);
  return lessons;
}

export function unknownLesson(name: string, lessons: readonly Lesson[]): UserError {
  const close = suggestLesson(name, lessons);
  return new UserError(`there is no lesson "${name}"${close ? `; did you mean ${close}?` : ''}`, close ? undefined : '`gocl lesson` lists them');
}
