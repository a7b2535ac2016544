/** `gocl watch`: checks the exercise one is at, at every save. Goes on where one was. */
import { type Command, Option } from 'commander';
import { Runner } from '../host/runner.ts';
import { watchFolder } from '../host/watch.ts';
import { UserError } from '../host/user-error.ts';
import type { Workspace } from '../host/workspace.ts';
import { CheckCancelled, checkFiles } from '../lessons/check/check-files.ts';
import { explain } from '../lessons/check/explain.ts';
import type { Exercise } from '../lessons/exercise.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { exerciseChecked, exerciseOf, hintShown, movedTo } from '../lessons/progress.ts';
import type { ProgressFile } from '../host/progress-file.ts';
import type { WatchOptions } from '../ui/watch/run-watch.ts';
import type { WatchHost } from '../ui/watch/session.ts';
import { currentExercise, findWorkspace, loadExercises, namedOne, now, openProgress, passed, preferredLanguage } from './exercises.ts';
import { resetOrSay } from './reset.ts';
import { Complaints, restoreAtExit, wantsColour } from './terminal.ts';

interface WatchFlags {
  lang?: Language;
  plain?: boolean;
}

export function addWatchCommand(program: Command, done: (code: number) => void): void {
  program
    .command('watch')
    .description('check an exercise again at every save; n goes to the next one, once it has passed')
    .argument('[name]', 'the exercise to begin with; the one you were at by default')
    .addOption(new Option('--lang <language>', 'the language of tasks and verdicts').choices([...languages]))
    .option('--plain', 'plain text, also in a terminal')
    .action(async (name: string | undefined, flags: WatchFlags) => {
      done(await watch(name, flags));
    });
}

async function watch(name: string | undefined, flags: WatchFlags): Promise<number> {
  const language = flags.lang ?? preferredLanguage();
  const exercises = await loadExercises();
  const workspace = findWorkspace(exercises);
  const { stdin, stdout } = process;
  const plain = flags.plain || !stdin.isTTY || !stdout.isTTY;
  const complaints = new Complaints(plain);
  const progress = openProgress(complaints.take);
  const start = (name !== undefined ? namedOne(name, exercises) : currentExercise(exercises, workspace, progress.read())) ?? exercises[0];
  if (!start) throw new UserError('there are no exercises');
  const { runWatchPlain, runWatchScreen } = await import('../ui/watch/run-watch.ts');
  const runner = new Runner();
  try {
    const options = await watchOptions({ exercises, workspace, progress, runner, language, start });
    if (plain) await runWatchPlain(options, stdin, (text) => void stdout.write(text));
    else await runWatchScreen(options, stdin, stdout);
  } finally {
    await runner.close();
    complaints.tell();
  }
  return 0;
}

export interface WatchParts {
  readonly exercises: readonly Exercise[];
  readonly workspace: Workspace;
  readonly progress: ProgressFile;
  readonly runner: Runner;
  readonly language: Language;
  readonly start: Exercise;
}

/** All that watching needs, beginning at `start`. */
export async function watchOptions({ exercises, workspace, progress, runner, language, start }: WatchParts): Promise<WatchOptions> {
  const [{ initialWatch }, { verdictLines }] = await Promise.all([import('../ui/watch/state.ts'), import('../ui/exercise/exercise-text.ts')]);
  const kept = progress.read();
  const ids = (which: (e: Exercise) => boolean): string[] => exercises.filter(which).map((e) => e.id);
  return {
    initial: initialWatch(
      exercises,
      ids((e) => passed(kept, e)),
      exercises.indexOf(start),
      exerciseOf(kept, start.id).hints,
      ids((e) => exerciseOf(kept, e.id).checks > 0),
      language,
    ),
    host: watchHost(workspace, progress, runner, verdictLines),
    fileOf: (e: Exercise) => workspace.shown(e),
    colour: wantsColour(),
    atExit: restoreAtExit,
  };
}

type VerdictLines = typeof import('../ui/exercise/exercise-text.ts').verdictLines;

function watchHost(workspace: Workspace, progress: ProgressFile, runner: Runner, verdictLines: VerdictLines): WatchHost {
  return {
    check: async (e, hooks) => {
      try {
        const { files } = workspace.read(e);
        const report = await checkFiles(files, (r) => runner.run(r), { onSchedule: hooks.tried, cancelled: hooks.cancelled });
        progress.update((p) => exerciseChecked(p, e.id, report.passed, now()));
        const target = workspace.target(e);
        const said = (l: Language): string[] => verdictLines(e, report.finding?.verdict ?? null, explain(report, target, l), l);
        return { passed: report.passed, lines: { en: said('en'), zh: said('zh') } };
      } catch (error) {
        if (error instanceof CheckCancelled) return null;
        if (!(error instanceof UserError)) throw error;
        const lines = [`✗ ${e.id}`, `  ${error.message}`, ...(error.hint ? [`  ${error.hint}`] : [])];
        return { passed: false, lines: { en: lines, zh: lines } };
      }
    },
    watch: (e, saved) => watchFolder(workspace.folder(e), () => workspace.signature(e), saved),
    reset: (e, language) => resetOrSay(workspace, e, language),
    opened: (e) => void progress.update((p) => movedTo(p, e.id)),
    hinted: (e, count) => void progress.update((p) => hintShown(p, e.id, count)),
  };
}
