/** `gocl list`: all exercises, what is done, and where one is. A screen in a terminal, plain text elsewhere. */
import { type Command, Option } from 'commander';
import type { ProgressFile } from '../host/progress-file.ts';
import { Workspace } from '../host/workspace.ts';
import type { Exercise } from '../lessons/exercise.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { exerciseOf, movedTo } from '../lessons/progress.ts';
import { currentExercise, loadExercises, openProgress, passed, preferredLanguage } from './exercises.ts';
import { resetOrSay } from './reset.ts';
import { Complaints, isTerminal, restoreAtExit, wantsColour } from './terminal.ts';

interface ListFlags {
  lang?: Language;
  plain?: boolean;
}

export function addListCommand(program: Command, done: (code: number) => void): void {
  program
    .command('list')
    .description('list the exercises, and what is done; choose one, or reset it')
    .addOption(new Option('--lang <language>', 'the language of the titles').choices([...languages]))
    .option('--plain', 'plain text, also in a terminal')
    .action(async (flags: ListFlags) => {
      done(await list(flags.lang ?? preferredLanguage(), flags.plain === true || !isTerminal()));
    });
}

async function list(language: Language, plain: boolean): Promise<number> {
  const exercises = await loadExercises();
  const workspace = Workspace.find(process.cwd(), exercises);
  const complaints = new Complaints(plain);
  const progress = openProgress(complaints.take);
  const { exerciseMessages, listText } = await import('../ui/exercise/exercise-text.ts');
  if (plain) {
    const kept = progress.read();
    process.stdout.write(`${listText(exercises, kept, currentExercise(exercises, workspace, kept), language)}\n`);
    return 0;
  }
  const { withAlternateScreen } = await import('../ui/terminal/alternate-screen.ts');
  const { chosen, language: left } = await withAlternateScreen(process.stdout, restoreAtExit, () => showList(exercises, workspace, progress, language));
  complaints.tell();
  if (chosen) process.stdout.write(`${exerciseMessages.chosen[left](chosen.id, workspace?.shown(chosen) ?? null)}\n`);
  return 0;
}

/** How the list was left: the exercise to go on with, null for none, and the language. */
export interface ListLeft {
  readonly chosen: Exercise | null;
  readonly language: Language;
}

/** The screen, for a caller who has entered the alternate screen. */
export async function showList(exercises: readonly Exercise[], workspace: Workspace | null, progress: ProgressFile, language: Language): Promise<ListLeft> {
  const [{ listProgram }, { initialList }, { showScreen }] = await Promise.all([
    import('../ui/exercise-list/program.ts'),
    import('../ui/exercise-list/state.ts'),
    import('../ui/terminal/screen.ts'),
  ]);
  const kept = progress.read();
  const rows = exercises.map((exercise) => ({ exercise, done: passed(kept, exercise), tried: exerciseOf(kept, exercise.id).checks > 0 }));
  const program = listProgram(
    initialList(rows, currentExercise(exercises, workspace, kept)?.id, language),
    workspace && { fileOf: (e) => workspace.shown(e), reset: (e, language) => resetOrSay(workspace, e, language) },
  );
  const { leave, language: left } = await showScreen(program, { stdin: process.stdin, stdout: process.stdout, colour: wantsColour() });
  if (leave?.to !== 'exercise') return { chosen: null, language: left };
  progress.update((p) => movedTo(p, leave.id));
  return { chosen: exercises.find((e) => e.id === leave.id) ?? null, language: left };
}
