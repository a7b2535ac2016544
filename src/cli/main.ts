/**
 * The command line begins here. Commands that run a program in any case have the worker started at once: it gets ready on another
 * core while the commands are loaded and the arguments and files are read.
 */
import { Runner } from '../host/runner.ts';

const running: readonly (string | undefined)[] = ['run', 'test', 'vet', 'check'];

const argv = process.argv.slice(2);
const runner = new Runner();
if (running.includes(argv[0])) runner.warm();
const { main } = await import('./commands.ts');
process.exitCode = await main(argv, runner);
