/**
 * Runs the analyzers over tests/vet/<analyzer>/*.go. A line holds what is to be reported on it, `// WARN "regexp" …`
 * (`/* WARN` where the report is about a comment): every WARN must be reported, and nothing else may be.
 * With ORACLE=1 the text is also compared with that of the real `go vet`, but for files that say `// no oracle`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analysis/vet/analyzers.ts';
import { readStdlib } from '../../src/host/stdlib-files.ts';
import { type Built, build, type StdlibSources } from '../../src/program/build.ts';
import { decodeUtf8 } from '../../src/source/bytes.ts';

const here = import.meta.dirname;
const stub = { 'testing.go': readFileSync(join(here, 'stub/testing.go'), 'utf8') };
const stdlib: StdlibSources = { testing: stub, ...readStdlib() };
const oracle = process.env['ORACLE'] === '1';

const cases = analyzers.flatMap(({ name }) =>
  readdirSync(join(here, name))
    .filter((f) => f.endsWith('.go'))
    .map((f) => [`${name}/${f}`, readFileSync(join(here, name, f), 'utf8')] as const),
);

function vet(name: string, text: string): Built {
  return build({ main: { path: 'command-line-arguments', dir: '.', files: [{ name: `./${name}`, text }] }, vet: true }, stdlib);
}

interface Wanted {
  readonly line: number;
  readonly pattern: RegExp;
  met: boolean;
}

function wantedOf(text: string): Wanted[] {
  return text.split('\n').flatMap((line, i) => {
    const list = /(?:\/\/|\/\*) WARN (.*)$/.exec(line)?.[1] ?? '';
    return [...list.matchAll(/"((?:\\.|[^"\\])*)"/g)].map((m) => ({ line: i + 1, pattern: new RegExp((m[1] as string).replaceAll('\\"', '"')), met: false }));
  });
}

/** What was reported and not wanted, and the other way round. */
function differences(text: string, built: Built): string[] {
  const wanted = wantedOf(text);
  const out: string[] = [];
  for (const d of built.diagnostics) {
    const match = wanted.find((w) => !w.met && w.line === d.line && w.pattern.test(d.message));
    if (match) match.met = true;
    else out.push(`unexpected ${d.line}:${d.column}: ${d.message} (${d.code})`);
  }
  return [...out, ...wanted.filter((w) => !w.met).map((w) => `missing ${w.line}: ${w.pattern.source}`)];
}

/** Lines sorted: Go 1.26 prints the analyzers in an order that changes from run to run. */
function sortedLines(text: string): string[] {
  return text.split('\n').sort();
}

function realVet(name: string, text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'gocl-vet-'));
  writeFileSync(join(dir, name), text);
  const { stderr } = spawnSync('go', ['vet', name], { cwd: dir, encoding: 'utf8' });
  rmSync(dir, { recursive: true });
  return stderr;
}

describe('analyzers', () => {
  it('each have programs', () => {
    for (const { name } of analyzers) expect(cases.filter(([c]) => c.startsWith(`${name}/`)).length, name).toBeGreaterThan(0);
  });

  it.each(cases)('%s', (path, text) => {
    const name = path.slice(path.indexOf('/') + 1);
    const built = vet(name, text);
    expect(differences(text, built)).toEqual([]);
    if (oracle && !text.includes('// no oracle')) expect(sortedLines(decodeUtf8(built.text))).toEqual(sortedLines(realVet(name, text)));
  });
});
