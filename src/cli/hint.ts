/** `gocl hint [name]`: one hint more each time, three in all. */
import { type Command, Option } from 'commander';
import { Workspace } from '../host/workspace.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { exerciseOf, hintShown } from '../lessons/progress.ts';
import { currentExercise, loadExercises, namedOne, openProgress, preferredLanguage, textWidthLimit } from './exercises.ts';

export function addHintCommand(program: Command, done: (code: number) => void): void {
  program
    .command('hint')
    .description('give a hint; each time one more, three in all')
    .argument('[name]', 'the exercise; the current one by default')
    .addOption(new Option('--lang <language>', 'the language of the hints').choices([...languages]))
    .action(async (name: string | undefined, options: { lang?: Language }) => {
      done(await hint(name, options.lang ?? preferredLanguage()));
    });
}

async function hint(name: string | undefined, language: Language): Promise<number> {
  const exercises = await loadExercises();
  const progress = openProgress();
  const { exerciseMessages, hintText } = await import('../ui/exercise/exercise-text.ts');
  const workspace = Workspace.find(process.cwd(), exercises);
  const found = name === undefined ? currentExercise(exercises, workspace, progress.read()) : namedOne(name, exercises);
  if (!found) {
    process.stdout.write(`${exerciseMessages.allDone[language]}\n`);
    return 0;
  }
  const stage = Math.min(exerciseOf(progress.read(), found.id).hints + 1, found.hints.length);
  const after = exerciseMessages[stage < found.hints.length ? 'afterHint' : 'afterLastHint'][language];
  progress.update((p) => hintShown(p, found.id, stage));
  process.stdout.write(
    `${found.id} · ${found.title[language]}\n\n${hintText(found, stage, language, textWidthLimit())}\n\n${after(found.id, workspace?.shown(found) ?? null)}\n`,
  );
  return 0;
}
