/** What the commands about exercises share: the exercises, the learner's folder, names, progress. */
import { homedir } from 'node:os';
import { readExercises } from '../host/exercises.ts';
import { dataFolder, ProgressFile } from '../host/progress-file.ts';
import { UserError } from '../host/user-error.ts';
import { Workspace } from '../host/workspace.ts';
import type { Exercise } from '../lessons/exercise.ts';
import { formatProblem, type Language } from '../lessons/lesson.ts';
import { exerciseOf, type Progress } from '../lessons/progress.ts';
import { suggest } from '../lessons/suggest.ts';

/** Text outside a terminal is wrapped here. */
const plainWidth = 100;

export async function loadExercises(): Promise<readonly Exercise[]> {
  const { exercises, problems } = await readExercises();
  const first = problems[0];
  if (first) throw new UserError(`an exercise cannot be read: ${formatProblem(first)}`, 'install gocl again, or correct the file', 1);
  return exercises;
}

/** The learner's progress; what goes wrong with it is one line, on standard error unless `warn` takes it. */
export function openProgress(warn = (line: string): void => void process.stderr.write(`gocl: ${line}\n`)): ProgressFile {
  const folder = dataFolder({ env: process.env, platform: process.platform, home: homedir() });
  return new ProgressFile(folder, warn);
}

export function findWorkspace(exercises: readonly Exercise[]): Workspace {
  const found = Workspace.find(process.cwd(), exercises);
  if (!found) throw new UserError('there are no exercises in this folder or above it', '`gocl init` lays them out; then go to that folder');
  return found;
}

/** Those that a name stands for: an exercise, `lesson/exercise`, a path of one, or all of a lesson. */
export function named(name: string, exercises: readonly Exercise[]): readonly Exercise[] {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const wanted = (parts.at(-1) ?? '').replace(/(_test)?\.go$/, '').toLowerCase();
  const one = exercises.filter((e) => e.id === wanted);
  if (one.length > 0) return one;
  const lesson = exercises.filter((e) => e.lesson === wanted);
  if (lesson.length > 0) return lesson;
  const near = suggest(wanted, [...exercises.map((e) => e.id), ...new Set(exercises.map((e) => e.lesson))]);
  throw new UserError(`there is no exercise "${name}"${near ? `; did you mean ${near}?` : ''}`, near ? undefined : '`gocl list` shows them');
}

/** Exactly one. */
export function namedOne(name: string, exercises: readonly Exercise[]): Exercise {
  const found = named(name, exercises);
  if (found.length > 1) throw new UserError(`${name} is a lesson; name one of its exercises: ${found.map((e) => e.id).join(', ')}`);
  return found[0] as Exercise;
}

/** The one whose folder one is in, else where one was, else the first that is not done; undefined when all are done. */
export function currentExercise(exercises: readonly Exercise[], workspace: Workspace | null, progress: Progress): Exercise | undefined {
  const at = workspace?.here(exercises) ?? exercises.find((e) => e.id === progress.current);
  return at && (workspace?.here(exercises) || !passed(progress, at)) ? at : nextExercise(exercises, progress);
}

/** The first that is not done. */
export function nextExercise(exercises: readonly Exercise[], progress: Progress): Exercise | undefined {
  return exercises.find((e) => !passed(progress, e));
}

export function passed(progress: Progress, e: Exercise): boolean {
  return exerciseOf(progress, e.id).passed !== undefined;
}

/** Now, as progress keeps it. */
export function now(): string {
  return new Date().toISOString();
}

export function textWidthLimit(): number {
  return Math.min(process.stdout.columns ?? plainWidth, 100);
}

/** Chinese where the environment speaks it. */
export function preferredLanguage(): Language {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
