/** `gocl lesson [name]`: the screen in a terminal, plain text elsewhere, the list without a name. */
import { type Command, Option } from 'commander';
import { readLessons } from '../host/lessons.ts';
import { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import { formatProblem, type Language, type Lesson, languages } from '../lessons/lesson.ts';
import { type Progress, stepDone } from '../lessons/progress.ts';
import { findLesson, suggestLesson } from '../lessons/suggest.ts';
import { now, openProgress, preferredLanguage } from './exercises.ts';

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
    .option('--step <n>', 'open at this step', Number)
    .action(async (name: string | undefined, options: LessonOptions) => {
      done(await lesson(name, options));
    });
}

async function lesson(name: string | undefined, options: LessonOptions): Promise<number> {
  const language = options.lang ?? preferredLanguage();
  const lessons = await load();
  const { stdin, stdout } = process;
  if (name === undefined) {
    const { listLessons } = await import('../ui/plain/lesson-list.ts');
    stdout.write(listLessons(lessons, language, stdout.columns ?? plainWidth));
    return 0;
  }
  const found = findLesson(name, lessons);
  if (!found) throw unknownLesson(name, lessons);
  const runner = new Runner();
  try {
    if (!stdout.isTTY || !stdin.isTTY || options.plain) {
      const { renderLessonText } = await import('../ui/plain/lesson-text.ts');
      stdout.write(await renderLessonText(found, language, (r) => runner.run(r), Math.min(stdout.columns ?? plainWidth, 120)));
      return 0;
    }
    const { runLessonScreen } = await import('../ui/lesson/run-lesson-screen.tsx');
    // Nothing may be written across the screen: complaints wait until it is left.
    const complaints: string[] = [];
    const progress = openProgress((line) => complaints.push(line));
    const startAt = options.step ? options.step - 1 : lastStep(found, progress.read());
    const code = await runLessonScreen({
      lesson: found,
      language,
      runProgram: (r) => runner.run(r),
      stdin,
      stdout,
      colour: !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
      startAt,
      onStepDone: (step) => void progress.update((p) => stepDone(p, found.id, step, now())),
      atExit: restoreAtExit,
    });
    for (const line of complaints) process.stderr.write(`gocl: ${line}\n`);
    return code;
  } finally {
    await runner.close();
  }
}

/** Where one left off: index of a step; 0 when nothing is kept or all is done. */
function lastStep(lesson: Lesson, progress: Progress): number {
  const kept = progress.lessons[lesson.id];
  if (!kept || lesson.steps.every((s) => kept.steps[s.id] !== undefined)) return 0;
  return Math.max(
    0,
    lesson.steps.findIndex((s) => s.id === kept.at),
  );
}

/** Calls `restore` however the process ends; returns what takes it back. */
export function restoreAtExit(restore: () => void): () => void {
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
  const die = (signal: NodeJS.Signals): void => {
    restore();
    process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129);
  };
  process.once('exit', restore);
  for (const s of signals) process.once(s, die);
  return () => {
    process.off('exit', restore);
    for (const s of signals) process.off(s, die);
  };
}

async function load(): Promise<readonly Lesson[]> {
  const { lessons, problems } = await readLessons();
  if (problems.length > 0)
    throw new UserError(`a lesson cannot be read: ${formatProblem(problems[0] as (typeof problems)[0])}`, 'install gocl again, or correct the file', 1);
  return lessons;
}

export function unknownLesson(name: string, lessons: readonly Lesson[]): UserError {
  const close = suggestLesson(name, lessons);
  return new UserError(`there is no lesson "${name}"${close ? `; did you mean ${close}?` : ''}`, close ? undefined : '`gocl lesson` lists them');
}
