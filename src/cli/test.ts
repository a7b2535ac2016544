/**
 * `gocl test [targets…]`: runs tests and prints what `go test` prints, with its exit status: 1 if anything failed. Flags may be
 * written as Go's are (`-run X`) or with two dashes.
 */
import { type Command, InvalidArgumentError } from 'commander';
import type { ProgramSource } from '../host/go-files.ts';
import type { Runner } from '../host/runner.ts';
import { readTestTargets } from '../host/test-targets.ts';
import type { RunRequest } from '../program/result.ts';
import { hasTestFiles, type PackageReport, packageEvents, packageReport } from '../program/test-report.ts';

export interface TestFlags {
  v?: boolean;
  json?: boolean;
  short?: boolean;
  failfast?: boolean;
  seed: string;
  vet?: string;
  timeout: string;
  [flag: string]: string | boolean | undefined;
}

/** Flags that go to the test binary with their values. */
const valueFlags = ['run', 'skip', 'count', 'parallel', 'timeout', 'bench', 'benchtime', 'list'];
const switches = ['v', 'short', 'failfast', 'json'];

export function addTestCommand(program: Command, done: (code: number) => void, runner: Runner): void {
  program
    .command('test')
    .description('run the tests of packages, and print what go test prints; flags may be written as Go writes them: -run TestX -v')
    .argument('[targets...]', 'folders, ./... for all below, or .go files; by default the package in this folder')
    .option('-v', 'show all tests and what they log')
    .option('--run <regexp>', 'only tests and examples that match; slashes separate levels of subtests')
    .option('--skip <regexp>', 'leave out those that match')
    .option('--count <n>', 'run each so many times', parseCount)
    .option('--parallel <n>', 'how many parallel tests may run at once (default: 4)', parseNumber)
    .option('--short', 'tell long tests to be short')
    .option('--timeout <duration>', 'end a package after this much virtual time', parseDuration, '10m')
    .option('--failfast', 'start no more tests after one has failed')
    .option('--bench <regexp>', 'run benchmarks that match; they measure virtual time')
    .option('--benchtime <duration|Nx>', 'how long to run each benchmark (default: 10ms)')
    .option('--list <regexp>', 'list what matches, and run nothing')
    .option('--vet <mode>', '`off`: no go vet before the tests')
    .option('--seed <text>', 'decides everything Go leaves open; `random` picks one', '1')
    .option('--json', 'print the events of go test -json (without times of day)')
    .action(async (targets: string[], flags: TestFlags) => {
      done(await test(targets, flags, runner));
    });
}

/** Commander knows long flags with two dashes only; Go has them with one. What comes after `test`. */
export function withTwoDashes(args: readonly string[]): string[] {
  const known = new Set([...valueFlags, ...switches, 'seed', 'vet']);
  return args.flatMap((a) => {
    const m = /^-{1,2}(?:test\.)?([a-z]+)(?:=([\s\S]*))?$/.exec(a);
    const name = m?.[1] ?? '';
    if (!known.has(name)) return [a];
    if (switches.includes(name)) return m?.[2] === 'false' ? [] : [name === 'v' ? '-v' : `--${name}`];
    return [m?.[2] === undefined ? `--${name}` : `--${name}=${m[2]}`];
  });
}

async function test(targets: readonly string[], flags: TestFlags, runner: Runner): Promise<number> {
  const cwd = process.cwd();
  const seed = flags.seed === 'random' ? String(Math.floor(Math.random() * 2 ** 31)) : flags.seed;
  const packages = readTestTargets(targets.length > 0 ? targets : ['.'], cwd);
  // As with `go test`: one package that was not named shows its whole output.
  const listed = targets.length > 0 || packages[0]?.module === undefined;
  const mode = { listed, shown: flags.v === true || flags['bench'] !== undefined || flags['list'] !== undefined };
  const reports: PackageReport[] = [];
  try {
    for (const pkg of packages) {
      const result = hasTestFiles(pkg.main) ? await runner.run(requestFor(pkg, flags, seed)) : null;
      const report = packageReport(pkg.main.path, result, mode);
      reports.push(report);
      if (flags.json) process.stdout.write(packageEvents(pkg.main.path, result));
      else if (packages.length === 1) show(report);
      if (result?.outcome === 'internal-error') return result.exitCode;
    }
  } finally {
    await runner.close();
  }
  const failed = reports.some((r) => !r.ok);
  if (!flags.json && packages.length > 1) for (const r of [...reports.filter((r) => r.setupFailed), ...reports.filter((r) => !r.setupFailed)]) show(r);
  if (!flags.json && failed && listed) process.stdout.write('FAIL\n');
  if (flags.seed === 'random') process.stderr.write(`gocl: the seed was ${seed}; run again with --seed ${seed}\n`);
  return failed ? 1 : 0;
}

function show(r: PackageReport): void {
  process.stderr.write(r.stderr);
  process.stdout.write(r.stdout);
}

/** The request that runs the tests of a package as the flags say. */
export function requestFor(pkg: ProgramSource, flags: TestFlags, seed: string): RunRequest {
  const args = [`-test.pkg=${pkg.main.path}`];
  for (const name of valueFlags) if (flags[name] !== undefined) args.push(`-test.${name}=${flags[name]}`);
  if (flags.short) args.push('-test.short=true');
  if (flags.failfast) args.push('-test.failfast=true');
  if (flags.json) args.push('-test.v=test2json');
  else if (flags.v) args.push('-test.v=true');
  return { ...pkg, test: true, args, seed, ...(flags.vet === 'off' ? { noVet: true } : {}) };
}

function parseCount(text: string): string {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return text;
}

function parseNumber(text: string): string {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give a whole number above 0.');
  return text;
}

/** A Go duration, handed on as it is; 0 is no limit. */
function parseDuration(text: string): string {
  if (text !== '0' && !/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text)) throw new InvalidArgumentError('Give a duration such as 2s, 250ms or 1m30s.');
  return text;
}
