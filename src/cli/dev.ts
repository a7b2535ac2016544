/** `gocl dev check`: holds the content to what it says. For authors of lessons, and for CI. */
import type { Command } from 'commander';

interface CheckOptions {
  go?: boolean;
  quizOnly?: boolean;
  show?: boolean;
}

export function addDevCommand(program: Command, done: (code: number) => void): void {
  const dev = program.command('dev').description('for authors of lessons');
  dev
    .command('check')
    .description('hold lessons, exercises and quizzes to what they say, by running them')
    .argument('[folder]', 'the folder of lessons; with --quiz-only also the name or the folder of one', 'lessons')
    .option('--go', 'ask the real Go toolchain as well: gofmt, go vet, go test -race, and the output of programs')
    .option('--quiz-only', 'check quizzes and nothing else')
    .option('--show', 'with --quiz-only: print what each program does, and the computed key')
    .action(async (folder: string, options: CheckOptions) => {
      const { checkQuizzesOnly, devCheck } = await import('./dev-check.ts');
      done(options.quizOnly ? await checkQuizzesOnly(folder, options.show === true) : await devCheck(folder, options.go === true));
    });
}
