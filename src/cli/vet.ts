/** `gocl vet [file|dir]`: the reports of `go vet`, with its text and exit status (1 if there is anything to report). */
import type { Command } from 'commander';
import { readProgram } from '../host/go-files.ts';
import type { Runner } from '../host/runner.ts';
import type { RunResult } from '../program/result.ts';

export function addVetCommand(program: Command, done: (code: number) => void, runner: Runner): void {
  program
    .command('vet')
    .description('report suspicious code, as go vet does: copied locks, lost cancel functions, wrong Printf formats…')
    .argument('[target]', 'a .go file or a folder', '.')
    .argument('[files...]', 'further .go files of the same package')
    .option('--json', 'print the reports as one JSON object instead')
    .action(async (target: string, files: string[], options: { json?: boolean }) => {
      done(await vet(target, files, options.json === true, runner));
    });
}

async function vet(target: string, files: readonly string[], json: boolean, runner: Runner): Promise<number> {
  try {
    const result = await runner.run({ ...readProgram(target, files, process.cwd()), vet: true });
    if (json) process.stdout.write(`${JSON.stringify(forJson(result), null, 2)}\n`);
    else process.stderr.write(result.stderr);
    return result.exitCode;
  } finally {
    await runner.close();
  }
}

/** The documented shape of `--json`: codes are `vet:` and the analyzer's name, or the compiler's; columns count bytes, ends are exclusive. */
function forJson({ exitCode, diagnostics }: RunResult): object {
  return { version: 1, exitCode, diagnostics };
}
