/** A bare `gocl` on the real binary: the list outside a terminal, the map in one, and a learner's whole way through. */
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { freshHome, gocl, root } from './gocl.ts';

const fixture = join(root, 'tests/quiz/lessons');
const fresh = (name: string): string => mkdtempSync(join(tmpdir(), `gocl-${name}-`));

describe('gocl, not in a terminal', () => {
  it('lists the lessons, and says what comes next', () => {
    const r = gocl([]);
    expect(r).toMatchObject({ code: 0, stderr: '' });
    expect(r.stdout).toMatch(/^gocl teaches [^\n]+\n/);
    expect(r.stdout).toMatch(/^ +\d+ {2}channels +Channels and closing +steps 0\/15/m);
    expect(r.stdout).toMatch(/► Next: .+ \(gocl lesson \w+\)/);
    expect(gocl(['home']).stdout).toBe(r.stdout);
  });

  it('speaks the language that is asked for, or that the environment speaks', () => {
    const zh = gocl(['--lang', 'zh']).stdout;
    expect(zh).toContain('通道与关闭');
    expect(gocl([], { env: { LANG: 'zh_CN.UTF-8' } }).stdout).toBe(zh);
    expect(gocl(['--lang', 'xx']).code).toBe(2);
  });
});

describe('gocl, in a terminal', () => {
  it.each([
    [80, 24, {}],
    [160, 45, {}],
    [80, 24, { NO_COLOR: '1' }],
  ])('%i columns, %i rows %o: shows the map, its keys, and both languages; resizes; leaves the terminal as it was', async (cols, rows, env) => {
    const d = new Driver([], cols, rows, env as Record<string, string>);
    await d.see(/► Begin here[\s\S]*▸ ○[\s\S]*← next[\s\S]*quit/);
    if ('NO_COLOR' in env) expect(d.raw).not.toMatch(/\x1b\[(?:3|4|9)\d(?:;[\d;]*)?m/);
    d.type('?');
    await d.see(/what comes next, whatever is selected/);
    d.type('?');
    d.type('t');
    await d.see(/从这里开始[\s\S]*退出/);
    d.resize(120, 30);
    await d.see(/┏[\s\S]*┗/);
    d.type('q');
    expect(await d.exit).toBe(0);
    expect(d.raw.lastIndexOf('\x1b[?1049l')).toBeGreaterThan(d.raw.lastIndexOf('\x1b[?1049h'));
    expect(d.raw.lastIndexOf('\x1b[?25h')).toBeGreaterThan(d.raw.lastIndexOf('\x1b[?25l'));
  });

  it('opens a lesson and its quiz, and is there again afterwards, at the place that was left', async () => {
    const d = new Driver(['--from', fixture], 80, 24);
    await d.see(/► Begin here.*: Pipes[\s\S]*quiz/);
    d.type('\r');
    await d.see(/1\/2 [\s\S]*Tab/);
    d.type('n');
    await d.see(/2\/2 /);
    d.type('q');
    await d.see(/Next: the quiz of Pipes/);
    d.type('z');
    await d.see(/two\.go[\s\S]*1\/10|1\/10[\s\S]*two\.go/);
    d.type('a\r');
    await d.see(/queue/);
    d.type('q');
    await d.see(/1 of 10 answered right/);
    // Keys that come in one piece are all taken.
    d.type('?xq');
    expect(await d.exit).toBe(0);
  });
});

describe('a learner, at 80x24', () => {
  it('goes from the map to a lesson, to the exercises, solves one, and finds it in the progress', async () => {
    const folder = fresh('way');
    const env = { GOCL_HOME: freshHome() };
    const d = new Driver([], 80, 24, env, folder);
    await d.see(/Begin here/);
    while (!/▸ . +\d+ Channels and closing/.test(d.lines().join('\n'))) {
      d.type('j');
      await new Promise((r) => setTimeout(r, 150));
    }
    d.type('\r');
    await d.see(/What does this program do/);
    d.type('s');
    await d.see(/It is c/);
    d.type('q');
    await d.see(/You are at step 1 of 15/);
    d.type('q');
    expect(await d.exit).toBe(0);

    expect(gocl(['init'], { cwd: folder, env }).code).toBe(0);
    const w = new Driver(['watch'], 80, 24, env, folder);
    await w.see(/✗ fanout \[deadlock\]/);
    w.type('n');
    await w.see(/not passed yet/);
    cpSync(join(root, 'lessons/channels/exercises/fanout/solution/fanout.go'), join(folder, 'gocl-exercises/channels/fanout/fanout.go'));
    await w.see(/✓ fanout/);
    w.type('n');
    await w.see(/✗ merge/);
    w.type('q');
    expect(await w.exit).toBe(0);

    expect(gocl(['progress'], { env }).stdout).toMatch(/… +\d+ {2}channels .*steps 1\/15 .*exercises 1\/3/);
    const again = new Driver([], 80, 24, env, folder);
    await again.see(/channels[\s\S]*✓ fanout {3}○ merge/);
    again.type('q');
    expect(await again.exit).toBe(0);
  });

  it('lays out the exercises from the map, chooses one in the list, resets it, and keeps a copy', async () => {
    const folder = fresh('list');
    const env = { GOCL_HOME: freshHome() };
    const d = new Driver(['list'], 80, 24, env, folder);
    await d.see(/○ pending +fanout[\s\S]*Not laid out/);
    d.type('q');
    expect(await d.exit).toBe(0);

    gocl(['next'], { cwd: folder, env });
    const home = new Driver([], 80, 24, env, folder);
    await home.see(/Begin here/);
    home.type('l');
    await home.see(/c continue at/);
    home.type('/merge\rc');
    await home.see(/Put them into \.\/gocl-exercises/);
    home.type('y');
    await home.see(/✗ merge/);
    home.type('lp');
    await home.see(/pending only[\s\S]*▸ … tried +merge/);
    home.type('ry');
    await home.see(/yours is kept in/);
    home.type('c');
    await home.see(/✗ merge[\s\S]*Task/);
    home.type('qq');
    expect(await home.exit).toBe(0);
    const file = join(folder, 'gocl-exercises/channels/merge/merge.go');
    expect(existsSync(`${file}.bak`)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'lessons/channels/exercises/merge/merge.go'), 'utf8'));
  });
});
