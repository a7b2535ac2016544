/**
 * `npm run bench [name…]`: gocl beside native Go (where there is one), side by side in one run: medians and ratios. And the app's
 * start-up: a lesson's first frame against `node -e 0`. Whole processes are timed, so that nothing is left out; `hello` is the
 * fixed cost that the other rows contain.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstFrame } from './first-frame.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const programs = join(import.meta.dirname, 'programs');
const gocl = join(import.meta.dirname, '../bin/gocl.js');

function median(values: number[]): number {
  const s = [...values].sort((a, b) => a - b);
  return s[s.length >> 1] as number;
}

/** Wall milliseconds of one process; NaN when it fails. */
function time(command: string, args: string[]): number {
  const start = performance.now();
  const r = spawnSync(command, args, { stdio: 'pipe' });
  return r.status === 0 ? performance.now() - start : Number.NaN;
}

function hasGo(): boolean {
  return spawnSync('go', ['version']).status === 0;
}

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const names = readdirSync(programs)
    .map((f) => f.replace(/\.go$/, ''))
    .filter((n) => only.length === 0 || only.includes(n));
  const native = hasGo();
  const out = mkdtempSync(join(tmpdir(), 'gocl-bench-'));
  console.log(`median of ${rounds} runs, milliseconds, whole process`);
  console.log(`${'program'.padEnd(12)} ${'native'.padStart(9)} ${'gocl'.padStart(9)} ${'ratio'.padStart(7)}`);
  for (const name of names) {
    const source = join(programs, `${name}.go`);
    if (native) execFileSync('go', ['build', '-o', join(out, name), source]);
    const theirs: number[] = [];
    const ours: number[] = [];
    for (let i = 0; i < rounds; i++) {
      if (native) theirs.push(time(join(out, name), []));
      ours.push(time(process.execPath, [gocl, 'run', source]));
    }
    const [t, o] = [median(theirs), median(ours)];
    console.log(
      `${name.padEnd(12)} ${(native ? t.toFixed(1) : '–').padStart(9)} ${o.toFixed(1).padStart(9)} ${(native ? (o / t).toFixed(1) : '–').padStart(7)}`,
    );
  }
  if (only.length === 0 || only.includes('first-frame')) await firstFrame(gocl, rounds);
}

await main();
