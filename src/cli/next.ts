/** `gocl next`: the first exercise that is not done, and its task. */
import { type Command, Option } from 'commander';
import { Workspace } from '../host/workspace.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { movedTo } from '../lessons/progress.ts';
import { loadExercises, nextExercise, openProgress, preferredLanguage, textWidthLimit } from './exercises.ts';

export function addNextCommand(program: Command, done: (code: number) => void): void {
  program
    .command('next')
    .description('show the next exercise that is not done')
    .addOption(new Option('--lang <language>', 'the language of the task').choices([...languages]))
    .action(async (options: { lang?: Language }) => {
      done(await next(options.lang ?? preferredLanguage()));
    });
}

async function next(language: Language): Promise<number> {
  const exercises = await loadExercises();
  const { exerciseMessages, markdownText, taskText } = await import('../ui/exercise/exercise-text.ts');
  const progress = openProgress();
  const found = nextExercise(exercises, progress.read());
  if (!found) {
    process.stdout.write(`${exerciseMessages.allDone[language]}\n`);
    return 0;
  }
  progress.update((p) => movedTo(p, found.id));
  const workspace = Workspace.find(process.cwd(), exercises);
  const file = workspace ? `\n\n${exerciseMessages.file[language]}${exerciseMessages.colon[language]}${workspace.shown(found)}` : '';
  const width = textWidthLimit();
  process.stdout.write(`${taskText(found, language, width)}${file}\n\n${markdownText(exerciseMessages.commands[language], width)}\n`);
  return 0;
}
