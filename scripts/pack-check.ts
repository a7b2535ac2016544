/**
 * `npm run test:pack`: the package as a learner gets it. Packs the tarball, installs it into a clean folder with a home, a prefix
 * and a cache of their own, starts a lesson and a quiz there, lays out the exercises, and runs the steps of the CI workflow
 * that was written, as a runner with Node alone would: with the starters they must fail, with the solutions pass.
 *
 * Where packages come from (a registry, a proxy) is taken from the npm configuration of whoever runs this; nothing else is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'gocl-pack-'));
const folder = (name: string): string => {
  mkdirSync(join(place, name), { recursive: true });
  return join(place, name);
};

/** Steps of a job that a runner does by itself; all others must be `run`. */
const runnersOwn = /^actions\/(checkout|setup-node)@/;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A clean environment: Node, the system's own commands, and nothing of the developer's but where packages come from. */
function environment(): NodeJS.ProcessEnv {
  const userconfig = execFileSync('npm', ['config', 'get', 'userconfig'], { encoding: 'utf8', cwd: root }).trim();
  const proxies = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(name)));
  return {
    ...proxies,
    PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
    HOME: folder('home'),
    CI: 'true',
    npm_config_prefix: folder('prefix'),
    npm_config_cache: folder('cache'),
    npm_config_userconfig: userconfig,
  };
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Ended {
  const r = spawnSync(command, args, { cwd, env, encoding: 'utf8', input: '', timeout: 300_000 });
  return { code: r.status, output: `${r.stdout}${r.stderr}${r.error ? `\n${r.error.message}` : ''}` };
}

function expect(what: string, ended: Ended, code: number, shows: RegExp): void {
  const good = ended.code === code && shows.test(ended.output);
  console.log(`${good ? '✓' : '✗'} ${what}: exit ${ended.code}`);
  if (!good) throw new Error(`wanted exit ${code} and ${shows}; got exit ${ended.code} and:\n${ended.output.slice(-4000)}`);
}

/** The `run:` lines of a workflow, in order; complains of steps that a bare runner would not know. */
function stepsOf(workflow: string): string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: { run?: string; uses?: string }[] }> };
  return Object.values(jobs).flatMap((job) =>
    job.steps.flatMap((step) => {
      if (step.run !== undefined) return [step.run];
      if (!runnersOwn.test(step.uses ?? '')) throw new Error(`the workflow has a step that needs more than Node: ${JSON.stringify(step)}`);
      return [];
    }),
  );
}

/** As a runner does it, with the published package replaced by the tarball. Ends with the first step that fails. */
function runWorkflow(workspace: string, tarball: string, env: NodeJS.ProcessEnv): Ended {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const steps = stepsOf(readFileSync(join(workspace, '.github/workflows/gocl.yml'), 'utf8'));
  if (!steps.some((s) => s.includes(`${name}@${version}`))) throw new Error(`no step of the workflow runs ${name}@${version}`);
  let last: Ended = { code: 0, output: '' };
  for (const step of steps) {
    last = run('bash', ['-eo', 'pipefail', '-c', step.replaceAll(`${name}@${version}`, `file:${tarball}`)], workspace, { ...env, GITHUB_ACTIONS: 'true' });
    if (last.code !== 0) return last;
  }
  return last;
}

/** The first solution of every exercise, over the starters. */
function solve(workspace: string): number {
  let solved = 0;
  for (const lesson of readdirSync(join(root, 'lessons'))) {
    const exercises = join(root, 'lessons', lesson, 'exercises');
    for (const id of existsSync(exercises) ? readdirSync(exercises) : []) {
      cpSync(join(exercises, id, 'solution', `${id}.go`), join(workspace, lesson, id, `${id}.go`));
      solved++;
    }
  }
  return solved;
}

function main(): void {
  const env = environment();
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder('packed')], { cwd: root, encoding: 'utf8' });
  const tarball = join(place, 'packed', packed.trim().split('\n').at(-1) as string);
  const app = folder('app');
  writeFileSync(join(app, 'package.json'), '{"private":true}');
  expect('npm install', run('npm', ['install', '--no-audit', '--no-fund', tarball], app, env), 0, /added \d+ packages?/);
  const gocl = (args: readonly string[], cwd = app): Ended => run(join(app, 'node_modules/.bin/gocl'), args, cwd, env);
  expect('gocl --version', gocl(['--version']), 0, /^\d+\.\d+\.\d+/);
  expect('gocl', gocl([]), 0, /► Next: /);
  expect('gocl lesson, piped', gocl(['lesson', 'channels']), 0, /fatal error: all goroutines are asleep - deadlock!/);
  expect('gocl quiz, piped', gocl(['quiz', 'pipes', '--from', join(root, 'tests/quiz/lessons')]), 0, /two-values|What does it print/);
  const workspace = folder('work');
  expect('gocl init', gocl(['init', '.'], workspace), 0, /files written/);
  expect('the workflow, with the starters', runWorkflow(workspace, tarball, env), 1, /^::error file=\S+\.go,line=\d+,title=/m);
  const solved = solve(workspace);
  expect(`the workflow, with ${solved} solutions`, runWorkflow(workspace, tarball, env), 0, /^(?!::error)/);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
