/** `gocl dev check`: holds the content to what it says. For authors of lessons, and for CI. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readExercisesBelow } from '../host/exercises.ts';
import { goToolchain, goVerdicts, unformatted } from '../host/go-toolchain.ts';
import { readLessonsBelow } from '../host/lessons.ts';
import { Runner } from '../host/runner.ts';
import { UserError } from '../host/user-error.ts';
import { checkExercise } from '../lessons/check/check-exercise.ts';
import { checkLesson } from '../lessons/check-lesson.ts';
import { formatProblem } from '../lessons/lesson.ts';

export function addDevCommand(program: Command, done: (code: number) => void): void {
  const dev = program.command('dev').description('for authors of lessons');
  dev
    .command('check')
    .description('hold lessons and exercises to what they say, by running them')
    .argument('[folder]', 'the folder of lessons', 'lessons')
    .option('--go', 'ask the real Go toolchain as well: gofmt, go vet, go test -race')
    .action(async (folder: string, options: { go?: boolean }) => {
      done(await devCheck(folder, options.go === true));
    });
}

async function devCheck(folder: string, go: boolean): Promise<number> {
  const root = resolve(process.cwd(), folder);
  const { lessons, problems } = await readLessonsBelow(root);
  const loaded = await readExercisesBelow(root);
  const lines = [...problems, ...loaded.problems].map(formatProblem);
  if (lessons.length === 0 && lines.length === 0) throw new UserError(`${folder}: there are no lessons`, 'name the folder that holds the folders of lessons');
  const runner = new Runner();
  const run = (request: Parameters<Runner['run']>[0]) => runner.run(request);
  try {
    for (const lesson of lessons) for (const p of await checkLesson(lesson, run)) lines.push(`${folder}/${p.lesson}: step ${p.step}: ${p.message}`);
    for (const exercise of loaded.exercises)
      for (const p of await checkExercise(exercise, run)) lines.push(`${folder}/${exercise.lesson}/exercises/${exercise.id}/${p.file}: ${p.message}`);
  } finally {
    await runner.close();
  }
  const toolchain = goToolchain(runCommand);
  if (go && !toolchain) throw new UserError('--go needs a Go toolchain, and there is no `go` here', 'install Go, or leave --go out');
  if (toolchain) lines.push(...unformatted(root, runCommand));
  if (go) lines.push(...goVerdicts(loaded.exercises, runCommand).map((m) => `${folder}/${m}`));
  process.stdout.write(lines.map((l) => `${l}\n`).join(''));
  process.stdout.write(lines.length === 0 ? `${lessons.length} lessons and ${loaded.exercises.length} exercises hold.\n` : `${lines.length} problems.\n`);
  return lines.length === 0 ? 0 : 1;
}

function runCommand(command: string, args: readonly string[], cwd: string): { code: number | null; output: string } {
  const r = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 600_000, maxBuffer: 1 << 26 });
  return { code: r.status, output: `${r.stdout ?? ''}${r.stderr ?? ''}` };
}
