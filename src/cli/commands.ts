/** All commands: what they are called, and what becomes of their errors. */
import { Command, CommanderError } from 'commander';
import type { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import { addCheckCommand } from './check.ts';
import { addDevCommand } from './dev.ts';
import { addHintCommand } from './hint.ts';
import { addHomeCommand, withHome } from './home.ts';
import { addInitCommand } from './init.ts';
import { addLessonCommand } from './lesson.ts';
import { addListCommand } from './list.ts';
import { addNextCommand } from './next.ts';
import { addProgressCommand } from './progress.ts';
import { addQuizCommand } from './quiz.ts';
import { addResetCommand } from './reset.ts';
import { addRunCommand } from './run.ts';
import { addSolutionCommand } from './solution.ts';
import { addTestCommand, withTwoDashes } from './test.ts';
import { version } from './version.ts';
import { addVetCommand } from './vet.ts';
import { addWatchCommand } from './watch.ts';

const usageExitCode = 2;

async function dispatch(argv: string[], runner: Runner): Promise<number> {
  let exitCode = 0;
  const program = new Command('gocl')
    .description('Learn Go concurrency in the terminal: real Go code, run by an in-process scheduler, with traces you can walk back and forth.')
    .version(version(), '-V, --version')
    .showHelpAfterError('(gocl --help lists the commands)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .enablePositionalOptions();
  const done = (code: number): void => {
    exitCode = code;
  };
  addHomeCommand(program, done);
  addRunCommand(program, done, runner);
  addTestCommand(program, done, runner);
  addVetCommand(program, done, runner);
  addLessonCommand(program, done);
  addQuizCommand(program, done);
  addInitCommand(program, done);
  addListCommand(program, done);
  addNextCommand(program, done);
  addCheckCommand(program, done, runner);
  addWatchCommand(program, done);
  addHintCommand(program, done);
  addResetCommand(program, done);
  addSolutionCommand(program, done);
  addProgressCommand(program, done);
  addDevCommand(program, done);
  try {
    await program.parseAsync(argv[0] === 'test' ? ['test', ...withTwoDashes(argv.slice(1))] : withHome(argv), { from: 'user' });
  } catch (e) {
    if (e instanceof CommanderError) return e.exitCode === 0 ? 0 : usageExitCode;
    throw e;
  }
  return exitCode;
}

/** One clear line for everything that can go wrong; our own bugs say that they are ours. */
function report(error: unknown): number {
  if (error instanceof UserError) {
    process.stderr.write(`gocl: ${error.message}${error.hint ? `\n      ${error.hint}` : ''}\n`);
    return error.exitCode;
  }
  const e = error as NodeJS.ErrnoException;
  if (e?.code === 'EPIPE') return 0;
  if (e?.code === 'ENOSPC') {
    process.stderr.write('gocl: the disk is full: free some space and try again\n');
    return 1;
  }
  process.stderr.write(`gocl: internal error: ${e?.message ?? String(error)} (this is a bug in gocl; please report it)\n`);
  if (process.env['GOCL_DEBUG']) process.stderr.write(`${e?.stack}\n`);
  return 70;
}

/** Runs the command that `argv` (without node and script) names, with `runner` where programs run; gives the exit status. Never rejects. */
export async function main(argv: string[], runner: Runner): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (e: NodeJS.ErrnoException) => {
      if (e.code === 'EPIPE') process.exit(0);
      // The terminal is gone: whoever goes on does so unseen.
      if (e.code === 'EIO') return;
      process.exit(report(e));
    });
  }
  return dispatch(argv, runner).catch(report);
}
