/**
 * `npm run conformance [-- run|errorcheck] [filter] [-v]`: the engine against Go's own `test/` tree, read in place.
 *
 * Suite `run`: files marked `// run` whose imports are all among `plainImports`. Judged as Go's own driver does: exit status 0, and
 * stdout + stderr equal to X.out (empty where there is none), 10 s each. Suite `errorcheck`: every `// ERROR` line is reported, nothing else.
 * Prints passed / failed by folder, and the failures by kind. No program is special-cased.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Runner } from '../src/host/runner.ts';
import type { RunResult } from '../src/program/result.ts';
import { bytesToString, decodeUtf8 } from '../src/source/bytes.ts';

const plainImports = new Set(
  'fmt os errors strings strconv sort math time sync sync/atomic context bytes unicode/utf8 bufio io math/rand math/bits'.split(' '),
);
const moreImports = new Set([...plainImports, 'runtime', 'reflect', 'unsafe']);

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

function goroot(): string | null {
  try {
    return execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Import paths of the file's import declarations. */
function importsOf(text: string): string[] {
  const found: string[] = [];
  const head = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const m of head.matchAll(/^import\s*(?:\(([\s\S]*?)^\s*\)|([^\n]*))/gm)) {
    for (const p of (m[1] ?? m[2] ?? '').matchAll(/["`]([^"`\n]+)["`]/g)) found.push(p[1] as string);
  }
  return found;
}

function collect(testDir: string, marker: RegExp, imports: Set<string> | null): Case[] {
  const cases: Case[] = [];
  for (const entry of readdirSync(testDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.go')) continue;
    const path = join(entry.parentPath, entry.name);
    const text = bytesToString(readFileSync(path));
    if (!marker.test(text)) continue;
    if (/^\/\/go:build\b/m.test(text) && !buildable(text)) continue;
    if (imports && !importsOf(text).every((i) => imports.has(i))) continue;
    cases.push({ name: relative(testDir, path), path, text });
  }
  return cases.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether the file's build constraint holds on linux/amd64 with Go's own compiler. */
function buildable(text: string): boolean {
  const expr = (/^\/\/go:build (.*)$/m.exec(text)?.[1] ?? '').trim();
  const js = expr.replace(/[\w.]+/g, (w) => String(['linux', 'amd64', 'unix', 'gc', 'cgo'].includes(w) || /^go1\.\d+$/.test(w)));
  return /^[\s!&|()a-z]*$/.test(js) ? (new Function(`return ${js}`)() as boolean) : false;
}

/** The kind of a failure, for counting. */
function kindOf(r: RunResult, want: string): string {
  if (r.outcome === 'compile-error')
    return `does not compile: ${(r.diagnostics[0]?.message ?? r.stderr.split('\n')[1] ?? '').replace(/\b\w+\.go\b.*/, '').slice(0, 70)}`;
  if (r.outcome === 'internal-error') return `internal error: ${r.stderr.split('\n')[0]?.slice(0, 110)}`;
  if (r.outcome === 'limit') return `limit: ${r.limit}`;
  if (r.outcome === 'panic' || r.outcome === 'fatal')
    return (
      r.stderr
        .split('\n')
        .find((l) => /^(panic|fatal error|gocl)/.test(l))
        ?.slice(0, 90) ?? 'panic'
    );
  if (r.exitCode !== 0) return `exit status ${r.exitCode}`;
  return want === '' ? 'prints something' : 'prints something else';
}

async function runSuite(title: string, cases: Case[], verbose: boolean): Promise<number> {
  const byFolder = new Map<string, [number, number]>();
  const kinds = new Map<string, string[]>();
  const queue = [...cases];
  const worker = async (): Promise<void> => {
    const runner = new Runner();
    for (let c = queue.shift(); c; c = queue.shift()) {
      const outFile = c.path.replace(/\.go$/, '.out');
      const want = existsSync(outFile) ? readFileSync(outFile, 'utf8') : '';
      const r = await runner.run({
        main: { path: 'command-line-arguments', dir: '.', files: [{ name: `./${c.name}`, path: c.path, text: c.text, bytes: true }] },
        limits: { wallMs: 10_000 },
        quiet: true,
      });
      const ok = r.exitCode === 0 && combined(r) === want;
      const folder = c.name.includes('/') ? c.name.slice(0, c.name.lastIndexOf('/')) : '.';
      const row = byFolder.get(folder) ?? [0, 0];
      row[ok ? 0 : 1]++;
      byFolder.set(folder, row);
      if (ok) continue;
      const kind = kindOf(r, want);
      kinds.set(kind, [...(kinds.get(kind) ?? []), c.name]);
      if (verbose) console.log(`FAIL ${c.name}: ${kind}\n${r.stderr.slice(0, 1500)}${r.stdout.slice(0, 600)}`);
    }
    await runner.close();
  };
  await Promise.all([worker(), worker()]);
  report(title, cases.length, byFolder, kinds);
  return [...byFolder.values()].reduce((n, r) => n + r[0], 0);
}

/** stdout and stderr as one text: programs of the suite use one or the other. */
function combined(r: RunResult): string {
  return r.stderr + r.stdout;
}

function report(title: string, total: number, byFolder: Map<string, [number, number]>, kinds: Map<string, string[]>): void {
  console.log(`\n${title}`);
  for (const [folder, [ok, bad]] of [...byFolder].sort())
    console.log(`  ${folder.padEnd(24)} ${String(ok).padStart(4)} passed ${String(bad).padStart(4)} failed`);
  const passed = [...byFolder.values()].reduce((n, r) => n + r[0], 0);
  console.log(
    `  ${'all'.padEnd(24)} ${String(passed).padStart(4)} passed ${String(total - passed).padStart(4)} failed   ${((100 * passed) / total).toFixed(1)} %`,
  );
  if (kinds.size > 0) console.log('  failures by kind:');
  for (const [kind, names] of [...kinds].sort((a, b) => b[1].length - a[1].length))
    console.log(`  ${String(names.length).padStart(4)}  ${kind}\n          ${names.slice(0, 6).join(' ')}`);
}

/** The regular expression of an ERROR comment; LINE, LINE+n and LINE-n in it stand for a place in the same file, n lines from the comment's. */
function expectedMessage(text: string, file: string, line: number): RegExp {
  const here = text.replace(/\bLINE([+-]\d+)?/g, (_, n: string | undefined) => `${basename(file)}:${line + Number(n ?? 0)}`);
  return new RegExp(
    decodeUtf8(here)
      .replace(/\\"/g, '"')
      .replace(/\[\[:(\w+):\]\]/g, '\\w'),
  );
}

async function errorcheck(cases: Case[], verbose: boolean): Promise<void> {
  const byFolder = new Map<string, [number, number]>();
  const kinds = new Map<string, string[]>();
  const runner = new Runner();
  for (const c of cases) {
    const r = await runner.run({
      main: { path: 'command-line-arguments', dir: '.', files: [{ name: `./${c.name}`, path: c.path, text: c.text, bytes: true }] },
      limits: { wallMs: 10_000 },
      checkOnly: true,
    });
    const reported = new Map<number, string[]>();
    // As Go's driver does, positions in messages name the file alone.
    for (const d of r.diagnostics) reported.set(d.line, [...(reported.get(d.line) ?? []), d.message.replaceAll(`./${c.name}`, basename(c.name))]);
    let problem = '';
    c.text.split('\n').forEach((line, i) => {
      const rest = /\/\/ (?:GC_)?ERROR(?:NEXT|AUTO)? (.*)$/.exec(line)?.[1];
      const messages = reported.get(i + 1) ?? [];
      reported.delete(i + 1);
      // Behind `////` the expectation is switched off.
      if (rest === undefined || line.includes('////')) {
        if (messages.length > 0 && !problem) problem = `unexpected: ${messages[0]}`;
        return;
      }
      for (const m of rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
        const rx = expectedMessage(m[1] as string, c.name, i + 1);
        if (!messages.some((t) => rx.test(t)) && !problem) problem = `missing: ${m[1]} (line ${i + 1}, reported: ${messages[0] ?? 'nothing'})`;
      }
    });
    if (!problem && reported.size > 0) problem = `unexpected: ${[...reported.values()][0]?.[0]}`;
    const folder = c.name.includes('/') ? c.name.slice(0, c.name.lastIndexOf('/')) : '.';
    const row = byFolder.get(folder) ?? [0, 0];
    row[problem ? 1 : 0]++;
    byFolder.set(folder, row);
    if (!problem) continue;
    const kind = problem.replace(/ \(line.*/, '').slice(0, 80);
    kinds.set(kind, [...(kinds.get(kind) ?? []), c.name]);
    if (verbose) console.log(`FAIL ${c.name}: ${problem}`);
  }
  await runner.close();
  report('errorcheck', cases.length, byFolder, kinds);
}

async function main(): Promise<void> {
  const root = goroot();
  const testDir = root && join(root, 'test');
  if (!testDir || !existsSync(testDir)) {
    console.log('conformance: no Go toolchain with its test/ tree here; nothing measured');
    return;
  }
  const args = process.argv.slice(2);
  const verbose = args.includes('-v');
  const words = args.filter((a) => !a.startsWith('-'));
  const suites = words.filter((a) => ['run', 'more', 'errorcheck'].includes(a));
  const filter = words.find((a) => !suites.includes(a)) ?? '';
  const wanted = (s: string): boolean => suites.length === 0 || suites.includes(s);
  const pick = (cs: Case[]): Case[] => cs.filter((c) => c.name.includes(filter));
  const plain = collect(testDir, /^\/\/ run\s*$/m, plainImports);
  if (wanted('run')) await runSuite('programs with the plain imports', pick(plain), verbose);
  if (wanted('more')) {
    const names = new Set(plain.map((c) => c.name));
    await runSuite('the same, with runtime, reflect, unsafe', pick(collect(testDir, /^\/\/ run\s*$/m, moreImports).filter((c) => !names.has(c.name))), verbose);
  }
  if (wanted('errorcheck')) await errorcheck(pick(collect(testDir, /^\/\/ errorcheck\s*$/m, null)), verbose);
}

await main();
