/** `gocl reset <name>`: the starter again; asks first, and keeps a copy of what was there. */
import type { Command } from 'commander';
import { UserError } from '../host/user-error.ts';
import type { Workspace } from '../host/workspace.ts';
import type { Exercise } from '../lessons/exercise.ts';
import type { Language } from '../lessons/lesson.ts';
import { findWorkspace, loadExercises, namedOne, preferredLanguage } from './exercises.ts';

export function addResetCommand(program: Command, done: (code: number) => void): void {
  program
    .command('reset')
    .description('begin an exercise anew; your file is kept as a copy')
    .argument('<name>', 'the exercise')
    .option('-y, --yes', 'do not ask')
    .action(async (name: string, options: { yes?: boolean }) => {
      done(await reset(name, options.yes === true));
    });
}

async function reset(name: string, yes: boolean): Promise<number> {
  const exercises = await loadExercises();
  const found = namedOne(name, exercises);
  const workspace = findWorkspace(exercises);
  const zh = preferredLanguage() === 'zh';
  const file = workspace.shown(found);
  if (!yes && !(await agreed(zh ? `把 ${file} 恢复成最初的样子？(y/N) ` : `Put ${file} back as it was given out? (y/N) `))) {
    process.stdout.write(zh ? '什么都没有改。\n' : 'Nothing was changed.\n');
    return 1;
  }
  process.stdout.write(`${resetExercise(workspace, found, preferredLanguage())}\n`);
  return 0;
}

/** Resets; gives the one line that says where the learner's file is now. Throws a UserError where files cannot be written. */
export function resetExercise(workspace: Workspace, e: Exercise, language: Language): string {
  const file = workspace.shown(e);
  const backup = workspace.reset(e);
  if (backup === null) return language === 'zh' ? `${file} 已写入。` : `${file} is there again.`;
  return language === 'zh' ? `${file} 已恢复；你的版本保存在 ${backup}。` : `${file} is as it was given out; yours is kept in ${backup}.`;
}

/** The same inside of a screen, where failing is one line too. */
export function resetOrSay(workspace: Workspace, e: Exercise, language: Language): string {
  try {
    return resetExercise(workspace, e, language);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `✗ ${error.message}`;
  }
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UserError('reset asks first, and this is not a terminal', 'add --yes');
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*(y|yes|是)\s*$/i.test(await lines.question(question));
  } finally {
    lines.close();
  }
}
