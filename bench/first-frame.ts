/** How long until the first frame of a lesson, and of the map, is on the screen of a real (pseudo-)terminal, as a multiple of `node -e 0`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

/** Milliseconds from the start of the process to the bar of keys on the screen. */
function oneFrame(gocl: string, args: readonly string[], home: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const pty = spawn(process.execPath, [gocl, ...args], { cols: 80, rows: 24, env: { ...process.env, GOCL_HOME: home } });
    let text = '';
    pty.onData((data) => {
      text += data;
      if (!/quit/.test(text)) return;
      resolve(performance.now() - start);
      pty.write('q');
      setTimeout(() => pty.kill(), 200);
    });
    pty.onExit(() => reject(new Error(`gocl ended before its first frame:\n${text}`)));
  });
}

const screens = [
  ['a lesson', ['lesson', 'channels']],
  ['the map', []],
] as const;

export async function firstFrame(gocl: string, rounds: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'gocl-bench-home-'));
  const bare: number[] = [];
  const frames = screens.map(() => [] as number[]);
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - start);
    for (const [at, [, args]] of screens.entries()) frames[at]?.push(await oneFrame(gocl, args, home));
  }
  const mid = (v: number[]): number => [...v].sort((a, b) => a - b)[v.length >> 1] as number;
  for (const [at, [name]] of screens.entries()) {
    const ms = mid(frames[at] as number[]);
    console.log(`first frame of ${name}: ${ms.toFixed(0)} ms; node -e 0: ${mid(bare).toFixed(0)} ms; ratio ${(ms / mid(bare)).toFixed(1)} (aim: 4)`);
  }
}
