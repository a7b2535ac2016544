/** What every command must get right on the real binary: help, versions, wrong names; dev check; and the progress file when it is ill. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, freshHome, gocl, root } from './gocl.ts';

const commands = ['home', 'run', 'test', 'vet', 'lesson', 'quiz', 'init', 'list', 'next', 'check', 'watch', 'hint', 'reset', 'solution', 'progress', 'dev'];

describe('the command line', () => {
  it('tells its version, and lists all commands', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(gocl(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = gocl(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const command of commands) expect(help.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each(commands)('%s explains itself', (command) => {
    const r = gocl([command, '--help']);
    expect(r).toMatchObject({ code: 0, stderr: '' });
    expect(r.stdout).toMatch(new RegExp(`^Usage: gocl ${command}`));
  });

  it('says what is wrong with a command that is none, and what was probably meant', () => {
    expect(gocl(['frobnicate'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining("unknown command 'frobnicate'") });
    expect(gocl(['lessn']).stderr).toContain('Did you mean lesson?');
    expect(gocl(['--unknown']).code).toBe(2);
    expect(gocl(['list', 'extra']).code).toBe(2);
  });
});

describe('gocl dev check', () => {
  it('runs what a lesson claims: holds what is right, and names what is not', () => {
    const lesson = join(mkdtempSync(join(tmpdir(), 'gocl-dev-')), 'pipes');
    for (const file of ['lesson.yaml', 'en.md', 'zh.md']) cpSync(join(root, 'tests/quiz/lessons/pipes', file), join(lesson, file), { recursive: true });
    mkdirSync(join(lesson, 'programs'));
    writeFileSync(join(lesson, 'programs/hello.go'), 'package main\n\nfunc main() {\n\tprint("")\n}\n');
    const text = readFileSync(join(lesson, 'lesson.yaml'), 'utf8').trimEnd();
    const claim = (verdict: string): void =>
      writeFileSync(
        join(lesson, 'lesson.yaml'),
        `${text}\n    program: hello.go\n    rule: { en: It ends., zh: 会结束。 }\n    expect: { verdict: ${verdict} }\n`,
      );
    claim('ok');
    expect(gocl(['dev', 'check', '.'], { cwd: join(lesson, '..') })).toMatchObject({ code: 0, stdout: expect.stringContaining('1 lessons, 0 exercises') });
    claim('deadlock');
    const wrong = gocl(['dev', 'check', '.'], { cwd: join(lesson, '..') });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout + wrong.stderr).toMatch(/pipes.*second/);
  });
});

describe('the progress file', () => {
  const good = { version: 1, lessons: {}, exercises: { fanout: { checks: 1, hints: 2 } } };
  const home = (text: string, backup?: string): { env: { GOCL_HOME: string }; path: string } => {
    const folder = freshHome();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'progress.json'), text);
    if (backup !== undefined) writeFileSync(join(folder, 'progress.json.bak'), backup);
    return { env: { GOCL_HOME: folder }, path: join(folder, 'progress.json') };
  };
  const oneLine = /^gocl: [^\n]+\n$/;

  it.each([
    ['corrupt', 'no JSON'],
    ['truncated', JSON.stringify(good).slice(0, 40)],
    ['empty', ''],
  ])('%s costs one line: gocl goes on from the backup and keeps what is damaged', (_, text) => {
    const { env, path } = home(text, JSON.stringify(good));
    const r = gocl(['hint', 'fanout'], { env });
    expect(r).toMatchObject({ code: 0, stdout: expect.stringContaining('Hint 3/3'), stderr: expect.stringMatching(oneLine) });
    expect(readFileSync(`${path}.corrupt`, 'utf8')).toBe(text);
    expect(JSON.parse(readFileSync(path, 'utf8')).exercises.fanout).toEqual({ checks: 1, hints: 3 });
    expect(gocl(['hint', 'fanout'], { env }).stderr).toBe('');
  });

  it('of a newer gocl, or read-only, is left as it is, with one line', () => {
    const newer = home(JSON.stringify({ ...good, version: 2 }));
    expect(gocl(['hint', 'fanout'], { env: newer.env })).toMatchObject({ code: 0, stderr: expect.stringMatching(oneLine) });
    expect(readFileSync(newer.path, 'utf8')).toBe(JSON.stringify({ ...good, version: 2 }));
    const fixed = home(JSON.stringify(good));
    chmodSync(fixed.path, 0o444);
    const r = gocl(['hint', 'fanout'], { env: fixed.env });
    expect(r).toMatchObject({ code: 0, stdout: expect.stringContaining('Hint 3/3'), stderr: expect.stringMatching(oneLine) });
    expect(readFileSync(fixed.path, 'utf8')).toBe(JSON.stringify(good));
  });

  it('loses nothing when two terminals write at once', async () => {
    const { env, path } = home(JSON.stringify({ ...good, exercises: {} }));
    const names = ['fanout', 'merge', 'listeners', 'fanout', 'merge', 'listeners'];
    const ended = names.map(
      (name) =>
        new Promise((resolve) => {
          spawn(process.execPath, [binary, 'solution', name, '--anyway'], { env: { ...process.env, ...env }, stdio: 'ignore' }).on('exit', resolve);
        }),
    );
    expect(await Promise.all(ended)).toEqual(names.map(() => 0));
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).exercises).sort()).toEqual(['fanout', 'listeners', 'merge']);
    expect(readdirSync(env.GOCL_HOME).sort()).toEqual(['progress.json', 'progress.json.bak']);
    rmSync(env.GOCL_HOME, { recursive: true });
  });

  it.skipIf(process.platform !== 'linux')('on a full disk stays what it was, with one line', () => {
    // What is written beside the file goes to a device that is always full.
    const { env, path } = home(JSON.stringify(good));
    symlinkSync('/dev/full', `${path}.new`);
    symlinkSync('/dev/full', `${path}.bak.new`);
    const full = gocl(['hint', 'fanout'], { env });
    expect(full).toMatchObject({ code: 0, stdout: expect.stringContaining('Hint 3/3'), stderr: expect.stringMatching(oneLine) });
    expect(full.stderr).toContain('the disk is full');
    expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(good));
  });
});
