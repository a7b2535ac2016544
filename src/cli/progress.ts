/** `gocl progress [--json]`: what is done, of lessons and of exercises. */
import { type Command, Option } from 'commander';
import { readLessons } from '../host/lessons.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { exerciseOf } from '../lessons/progress.ts';
import { loadExercises, openProgress, passed, preferredLanguage } from './exercises.ts';

export function addProgressCommand(program: Command, done: (code: number) => void): void {
  program
    .command('progress')
    .description('show what is done')
    .option('--json', 'print one JSON object instead')
    .addOption(new Option('--lang <language>', 'the language of the titles').choices([...languages]))
    .action(async (options: { json?: boolean; lang?: Language }) => {
      done(await showProgress(options.json === true, options.lang ?? preferredLanguage()));
    });
}

async function showProgress(json: boolean, language: Language): Promise<number> {
  const [{ lessons }, exercises] = await Promise.all([readLessons(), loadExercises()]);
  const file = openProgress();
  const progress = file.read();
  const rows = lessons.map((lesson) => {
    const kept = progress.lessons[lesson.id];
    const own = exercises.filter((e) => e.lesson === lesson.id);
    return {
      lesson: lesson.id,
      title: lesson.title[language],
      steps: lesson.steps.length,
      stepsDone: lesson.steps.filter((s) => kept?.steps[s.id] !== undefined).length,
      at: kept?.at ?? null,
      exercises: own.map((e) => ({ name: e.id, passed: exerciseOf(progress, e.id).passed ?? null, checks: exerciseOf(progress, e.id).checks })),
      exercisesDone: own.filter((e) => passed(progress, e)).length,
    };
  });
  if (json) process.stdout.write(`${JSON.stringify({ version: 1, file: file.path, current: progress.current ?? null, lessons: rows }, null, 2)}\n`);
  else process.stdout.write(rows.map((r) => lineOf(r, language)).join(''));
  return 0;
}

function lineOf(
  r: { lesson: string; title: string; steps: number; stepsDone: number; exercises: readonly unknown[]; exercisesDone: number },
  language: Language,
): string {
  const sign = r.stepsDone === r.steps && r.exercisesDone === r.exercises.length ? '✓' : r.stepsDone + r.exercisesDone > 0 ? '…' : ' ';
  const steps = language === 'zh' ? `步骤 ${r.stepsDone}/${r.steps}` : `steps ${r.stepsDone}/${r.steps}`;
  const exercises =
    r.exercises.length === 0
      ? ''
      : language === 'zh'
        ? `，练习 ${r.exercisesDone}/${r.exercises.length}`
        : `, exercises ${r.exercisesDone}/${r.exercises.length}`;
  return `${sign} ${r.lesson} · ${r.title}: ${steps}${exercises}\n`;
}
