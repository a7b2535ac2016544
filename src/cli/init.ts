/** `gocl init [dir]`: lays out the exercises as an ordinary Go module. Never overwrites a file. */
import { relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type LaidOut, layOut, workspaceName } from '../host/workspace.ts';
import { exerciseModule } from '../lessons/check/check-exercise.ts';
import type { Exercise } from '../lessons/exercise.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { loadExercises, preferredLanguage } from './exercises.ts';
import { version } from './version.ts';

export function addInitCommand(program: Command, done: (code: number) => void): void {
  program
    .command('init')
    .description('lay out the exercises: a Go module with a folder an exercise, and a CI workflow')
    .argument('[dir]', 'where to', workspaceName)
    .addOption(new Option('--lang <language>', 'the language of the tasks').choices([...languages]))
    .action(async (dir: string, options: { lang?: Language }) => {
      done(await init(dir, options.lang ?? preferredLanguage()));
    });
}

async function init(dir: string, language: Language): Promise<number> {
  const exercises = await loadExercises();
  const root = resolve(process.cwd(), dir);
  const { written, kept } = layOut(root, workspaceFiles(exercises, language));
  const shown = relative(process.cwd(), root) || '.';
  const { stdout } = process;
  if (language === 'zh') {
    stdout.write(`${shown}：写入 ${written.length} 个文件，共 ${exercises.length} 个练习。\n`);
    if (kept.length > 0) stdout.write(`保留了 ${kept.length} 个你改过的文件。\n`);
    stdout.write(shown === '.' ? '接下来：gocl watch\n' : `接下来：cd ${shown}，然后 gocl watch\n`);
  } else {
    stdout.write(`${shown}: ${written.length} files written, ${exercises.length} exercises in all.\n`);
    if (kept.length > 0) stdout.write(`${kept.length} of your own files kept as they are.\n`);
    stdout.write(shown === '.' ? 'Now: gocl watch\n' : `Now: cd ${shown}, then gocl watch\n`);
  }
  return 0;
}

/** Everything but what the learner adds. */
export function workspaceFiles(exercises: readonly Exercise[], language: Language): LaidOut[] {
  return [
    { path: 'go.mod', text: `module ${exerciseModule.path}\n\ngo 1.${exerciseModule.goVersion}\n` },
    { path: '.gitignore', text: '*.bak\n*.bak-*\n' },
    { path: '.github/workflows/gocl.yml', text: workflow() },
    { path: 'README.md', text: readme(exercises, language) },
    ...exercises.flatMap((e) => exerciseFiles(e, language)),
  ];
}

function exerciseFiles(e: Exercise, language: Language): LaidOut[] {
  const dir = `${e.lesson}/${e.id}`;
  return [
    { path: `${dir}/${e.id}.go`, text: e.starter },
    { path: `${dir}/${e.id}_test.go`, text: e.test },
    { path: `${dir}/README.md`, text: `# ${e.title[language]}\n\n${e.goal[language].trim()}\n\n${commands[language](e.id)}\n` },
  ];
}

const commands: Record<Language, (id: string) => string> = {
  en: (id) => `\`gocl check ${id}\` checks \`${id}.go\`, \`gocl hint ${id}\` gives a hint. With Go installed, \`go test -race\` runs the same tests.`,
  zh: (id) => `\`gocl check ${id}\` 检查 \`${id}.go\`，\`gocl hint ${id}\` 给出提示。装了 Go 的话，\`go test -race\` 也能运行同样的测试。`,
};

function readme(exercises: readonly Exercise[], language: Language): string {
  const list = exercises.map((e) => `- [${e.id}](${e.lesson}/${e.id}/README.md): ${e.title[language]}`).join('\n');
  const text =
    language === 'zh'
      ? '# Go 并发练习\n\n`gocl watch` 在每次保存时检查当前练习；`gocl list` 列出全部练习。'
      : '# Exercises in Go concurrency\n\n`gocl watch` checks the current exercise at every save; `gocl list` lists them all.';
  return `${text}\n\n${list}\n`;
}

/** Needs Node alone. The version is fixed, so that the verdicts stay the same. */
function workflow(): string {
  return `name: gocl
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes gocl@${version()} check --all --format github
`;
}
