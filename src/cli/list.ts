/** `gocl list`: all exercises, what is done, and where one is. */
import { type Command, Option } from 'commander';
import { Workspace } from '../host/workspace.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { currentExercise, loadExercises, openProgress, preferredLanguage } from './exercises.ts';

export function addListCommand(program: Command, done: (code: number) => void): void {
  program
    .command('list')
    .description('list the exercises, and what is done')
    .addOption(new Option('--lang <language>', 'the language of the titles').choices([...languages]))
    .action(async (options: { lang?: Language }) => {
      const exercises = await loadExercises();
      const progress = openProgress().read();
      const { listText } = await import('../ui/exercise/exercise-text.ts');
      const current = currentExercise(exercises, Workspace.find(process.cwd(), exercises), progress);
      process.stdout.write(`${listText(exercises, progress, current, options.lang ?? preferredLanguage())}\n`);
      done(0);
    });
}
