/** `gocl check [name…|--all]`: whether exercises are solved, under many schedules. Exit status 0, 1 (not solved), 2 (usage). */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ProgressFile } from '../host/progress-file.ts';
import type { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import type { Workspace } from '../host/workspace.ts';
import { checkFiles, defaultSchedules } from '../lessons/check/check-files.ts';
import { explain } from '../lessons/check/explain.ts';
import { type Checked, toGithub, toJson, toJunit } from '../lessons/check/formats.ts';
import type { Exercise } from '../lessons/exercise.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { exerciseChecked, movedTo } from '../lessons/progress.ts';
import { currentExercise, findWorkspace, loadExercises, named, nextExercise, now, openProgress, preferredLanguage } from './exercises.ts';

const formats = ['text', 'json', 'github', 'junit'] as const;

interface CheckFlags {
  all?: boolean;
  format: (typeof formats)[number];
  schedules: number;
  seed?: string;
  lang?: Language;
}

export function addCheckCommand(program: Command, done: (code: number) => void, runner: Runner): void {
  program
    .command('check')
    .description('check exercises: their tests must pass under every schedule that is tried')
    .argument('[names...]', 'exercises or lessons; the current exercise by default')
    .option('--all', 'all exercises')
    .addOption(new Option('--format <format>', 'how to report').choices([...formats]).default('text'))
    .option('--schedules <n>', 'how many schedules to try', parseSchedules, defaultSchedules)
    .option('--seed <text>', 'try this schedule only, to see a verdict again')
    .addOption(new Option('--lang <language>', 'the language of the verdicts').choices([...languages]))
    .action(async (names: string[], flags: CheckFlags) => {
      done(await check(names, flags, runner));
    });
}

async function check(names: readonly string[], flags: CheckFlags, runner: Runner): Promise<number> {
  if (flags.all && names.length > 0) throw new UserError('name exercises, or give --all; not both');
  const language = flags.lang ?? preferredLanguage();
  const exercises = await loadExercises();
  const workspace = findWorkspace(exercises);
  const progress = openProgress();
  const wanted = wantedExercises(names, flags.all === true, exercises, workspace, progress);
  const { exerciseMessages, verdictLines } = await import('../ui/exercise/exercise-text.ts');
  const { stdout, stderr } = process;
  if (wanted.length === 0) {
    stdout.write(`${exerciseMessages.allDone[language]}\n`);
    return 0;
  }
  const all: Checked[] = [];
  try {
    for (const exercise of wanted) {
      const checked = await checkOne(exercise, workspace, runner, flags, language, flags.all ? ifMissing : null);
      all.push(checked.checked);
      // One schedule is no pass.
      if (flags.seed === undefined) progress.update((p) => exerciseChecked(p, exercise.id, checked.checked.report.passed, now()));
      if (checked.testChanged) stderr.write(`gocl: ${exercise.id}: ${exerciseMessages.testChanged[language]}\n`);
      if (flags.format === 'text') {
        const { report, said } = checked.checked;
        stdout.write(`${verdictLines(exercise, report.finding?.verdict ?? null, said, language).join('\n')}\n\n`);
      }
    }
  } finally {
    await runner.close();
  }
  const passed = all.filter((c) => c.report.passed).length;
  if (flags.format === 'text') {
    stdout.write(language === 'zh' ? `${all.length} 个中有 ${passed} 个通过。\n` : `${passed} of ${all.length} pass.\n`);
    // One that passes under a single seed has not passed.
    const after = flags.seed === undefined ? afterCheck(all, exercises, progress, workspace) : null;
    if (after) stdout.write(`${exerciseMessages[after.what][language](after.id, after.file)}\n`);
  } else stdout.write({ json: toJson, github: toGithub, junit: toJunit }[flags.format](all));
  return passed === all.length ? 0 : 1;
}

/** What the learner may do next; null where several were checked and some fail: their verdicts say enough. */
function afterCheck(
  all: readonly Checked[],
  exercises: readonly Exercise[],
  progress: ProgressFile,
  workspace: Workspace,
): { what: 'afterPass' | 'afterFailure'; id: string; file: string | null } | null {
  const failed = all.find((c) => !c.report.passed);
  const last = failed ?? all.at(-1);
  if (!last || (failed && all.length > 1)) return null;
  const next = nextExercise(exercises, progress.read());
  return { what: failed ? 'afterFailure' : 'afterPass', id: all.length > 1 ? '' : last.exercise.id, file: next ? workspace.shown(next) : null };
}

/** With --all an exercise that is not there fails like any other. */
const ifMissing = {
  en: 'The file is missing; `gocl init` brings it back.',
  zh: '文件不存在；`gocl init` 可以恢复。',
} satisfies Record<Language, string>;

function wantedExercises(
  names: readonly string[],
  all: boolean,
  exercises: readonly Exercise[],
  workspace: Workspace,
  progress: ProgressFile,
): readonly Exercise[] {
  if (all) return exercises;
  if (names.length > 0) return [...new Set(names.flatMap((name) => named(name, exercises)))];
  const current = currentExercise(exercises, workspace, progress.read());
  if (current) progress.update((p) => movedTo(p, current.id));
  return current ? [current] : [];
}

async function checkOne(
  exercise: Exercise,
  workspace: Workspace,
  runner: Runner,
  { schedules, seed }: CheckFlags,
  language: Language,
  missing: Record<Language, string> | null,
): Promise<{ checked: Checked; testChanged: boolean }> {
  const target = workspace.target(exercise);
  if (missing && !workspace.has(exercise)) {
    const finding = { verdict: 'compile-error', seed: null, test: null, place: null, message: '', waiting: [], diagnostics: [] } as const;
    const report = { passed: false, finding, tried: 0, planned: schedules, hints: [] };
    const said = explain(report, target, language);
    return { checked: { exercise, report, said: { ...said, sentence: `${workspace.shown(exercise)}: ${missing[language]}` } }, testChanged: false };
  }
  const { files, testChanged } = workspace.read(exercise);
  const report = await checkFiles(files, (r) => runner.run(r), { schedules, ...(seed !== undefined ? { seed } : {}) });
  return { checked: { exercise, report, said: explain(report, target, language) }, testChanged };
}

function parseSchedules(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 1 || n > 100_000) throw new InvalidArgumentError('Give a whole number from 1 to 100000.');
  return n;
}
