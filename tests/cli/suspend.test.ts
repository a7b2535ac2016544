/** Job control on the real binary: Ctrl-Z and SIGTSTP in a shell give the terminal back, `fg` paints the screen again. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { binary, gocl } from './gocl.ts';

const where = mkdtempSync(join(tmpdir(), 'gocl-suspend-'));
gocl(['init', 'work'], { cwd: where });

/** A shell with job control that has started gocl. */
async function shellWith(args: string): Promise<Driver> {
  const shell = ['/bin/bash', '--norc', '--noprofile', '-i'];
  const d = new Driver([], 80, 24, { PS1: 'shell> ', GOCL: `${process.execPath} ${binary}` }, join(where, 'work'), shell);
  await d.see(/shell> /);
  d.type(`$GOCL ${args}\r`);
  return d;
}

async function leaves(d: Driver): Promise<void> {
  await d.see(/Stopped[\s\S]*shell> /);
  // Echo is on again, and lines are lines.
  d.type('echo $((6*7))\r');
  await d.see(/echo \$\(\(6\*7\)\)\n42/);
}

const bar = /q (quit|leave|back)\s*$/;

/** The screen of a program that listens already. */
async function settled(d: Driver): Promise<string[]> {
  await d.see(bar);
  await new Promise((r) => setTimeout(r, 400));
  return picture(d);
}

/** The first frame has spaces at the ends of its lines, ink's have none. */
function picture(d: Driver): string[] {
  return d.lines().map((l) => l.trimEnd());
}

/** Back in gocl, with the same picture; then out of both. */
async function comesBack(d: Driver, before: readonly string[] | null): Promise<void> {
  d.type('fg\r');
  await d.see(bar);
  if (before) expect(picture(d)).toEqual(before);
  await ends(d);
}

async function ends(d: Driver): Promise<void> {
  d.type('q');
  await d.see(/shell> \s*$/);
  d.type('exit\r');
  expect(await d.exit).toBe(0);
}

describe('Ctrl-Z', () => {
  it.each(['home', 'lesson channels', 'quiz', 'quiz channels', 'list', 'watch'])('stops gocl %s, which is whole again after fg', async (args) => {
    const d = await shellWith(args);
    const before = await settled(d);
    d.type('\x1a');
    await leaves(d);
    // What the check of watch found may come meanwhile.
    await comesBack(d, args === 'watch' ? null : before);
  });

  it('follows a window whose size changed meanwhile', async () => {
    const d = await shellWith('lesson channels');
    await settled(d);
    d.type('\x1a');
    await leaves(d);
    d.resize(100, 30);
    d.type('fg\r');
    await d.see(/^(.*\n){29}.*Enter answer/);
    await ends(d);
  });

  it('changes nothing where there is no shell to continue it', async () => {
    const d = new Driver([], 80, 24);
    const before = await settled(d);
    d.type('\x1a');
    await new Promise((r) => setTimeout(r, 300));
    expect(picture(d)).toEqual(before);
    d.type('q');
    expect(await d.exit).toBe(0);
  });
});

describe('signals', () => {
  it('SIGTSTP does what Ctrl-Z does', async () => {
    const d = await shellWith('home');
    const before = await settled(d);
    process.kill(childOf(d.pid), 'SIGTSTP');
    await leaves(d);
    await comesBack(d, before);
  });

  it('SIGSTOP comes unseen; fg paints anew all the same', async () => {
    const d = await shellWith('home');
    const before = await settled(d);
    process.kill(childOf(d.pid), 'SIGSTOP');
    await d.see(/Stopped/);
    d.type('clear\r');
    await d.see(/^shell> \s*$/);
    await comesBack(d, before);
  });
});

/** The shell's only child. Not every machine has `ps`, nor every one /proc. */
function childOf(shell: number): number {
  if (!existsSync('/proc/self/stat')) return Number(execFileSync('pgrep', ['-P', String(shell)]).toString());
  const isChild = (pid: string): boolean => {
    try {
      // `pid (name) state parent …`
      return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1]) === shell;
    } catch {
      return false; // ended meanwhile
    }
  };
  return Number(readdirSync('/proc').find((name) => /^\d+$/.test(name) && isChild(name)));
}
