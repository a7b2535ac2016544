/** `gocl solution <name>`: after a pass, or with `--anyway`. */
import { type Command, Option } from 'commander';
import { UserError } from '../host/user-error.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { solutionShown } from '../lessons/progress.ts';
import { loadExercises, namedOne, now, openProgress, passed, preferredLanguage, textWidthLimit } from './exercises.ts';

export function addSolutionCommand(program: Command, done: (code: number) => void): void {
  program
    .command('solution')
    .description('show the solutions of an exercise, and why they are right')
    .argument('<name>', 'the exercise')
    .option('--anyway', 'also before it has passed')
    .addOption(new Option('--lang <language>', 'the language of the explanation').choices([...languages]))
    .action(async (name: string, options: { anyway?: boolean; lang?: Language }) => {
      const found = namedOne(name, await loadExercises());
      const progress = openProgress();
      if (!passed(progress.read(), found) && !options.anyway)
        throw new UserError(
          `${found.id} has not passed yet`,
          `\`gocl hint ${found.id}\` helps; \`gocl solution ${found.id} --anyway\` shows it all the same`,
          1,
        );
      progress.update((p) => solutionShown(p, found.id, now()));
      const { exerciseMessages, solutionText } = await import('../ui/exercise/exercise-text.ts');
      const language = options.lang ?? preferredLanguage();
      const after = exerciseMessages.afterSolution[language](passed(progress.read(), found) ? '' : found.id);
      process.stdout.write(`${solutionText(found, language, textWidthLimit())}\n\n${after}\n`);
      done(0);
    });
}
