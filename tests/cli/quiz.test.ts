/** `gocl quiz` on the real binary: lines and a document where there is no terminal, and driven in a pseudo-terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { freshHome, gocl } from './gocl.ts';

const from = ['--from', 'tests/quiz/lessons'];

describe('gocl quiz, not in a terminal', () => {
  it('lists the quizzes', () => {
    expect(gocl(['quiz', ...from]).stdout).toMatch(/pipes +Pipes +0\/10 right/);
    expect(gocl(['quiz']).code).toBe(0);
  });

  it('prints a document where standard input has nothing: all questions, then computed keys', () => {
    const r = gocl(['quiz', 'pipes', ...from]);
    expect(r.code, r.stderr).toBe(0);
    const [questions = '', answers = ''] = r.stdout.split('\nAnswers\n');
    expect(questions.match(/^\d+\/10 {2}/gm)).toHaveLength(10);
    expect(answers.match(/^\d+\/10 {2}/gm)).toHaveLength(10);
    expect(questions).not.toMatch(/Answer:/);
    expect(answers).toContain('Answer: a b\n');
    expect(answers).toContain('panic: send on closed channel');
    expect(answers).toMatch(/2 different things happen in 200 schedules/);
    expect(r.stdout).not.toContain('\x1b[');
  });

  it('asks, takes lines, complains of bad ones in one line, and goes on at the same place', () => {
    const env = { GOCL_HOME: freshHome() };
    const one = gocl(['quiz', 'tubes', ...from], { input: 'z\nb\na b\n', env });
    expect(one.code, one.stderr).toBe(0);
    expect(one.stdout).toContain('"z": give one letter from a to c\n');
    expect(one.stdout).toContain('✗ Not quite: you said b, it is a.');
    expect(one.stdout).toContain('✓ Right.');
    expect(one.stdout).toMatch(/3\/10 {2}where-it-panics/);
    expect(one.stdout).toMatch(/The place is kept: gocl quiz pipes goes on here\.\n$/);
    const two = gocl(['quiz', 'pipes', ...from], { input: 'b\nq\n', env });
    expect(two.stdout).toMatch(/^3\/10 {2}where-it-panics/);
    expect(JSON.parse(readFileSync(join(env.GOCL_HOME, 'progress.json'), 'utf8')).quizzes.pipes.session).toMatchObject({
      queue: expect.arrayContaining(['unused-variable', 'two-values']),
      first: { 'two-values': 'wrong', 'who-is-first': 'right', 'where-it-panics': 'right' },
    });
    expect(gocl(['quiz', ...from], { env }).stdout).toMatch(/2\/10 right, underway/);
    expect(gocl(['quiz', 'pipes', '--restart', ...from], { input: 'q\n', env }).stdout).toMatch(/^1\/10 {2}two-values/);
  });

  it('goes through to the result, with the wrong ones again at the end', () => {
    const order = (text: string): string => {
      const items = ['started', 'The value arrives.', 'drained'];
      const shown = [...(text.split('In which order')[1] ?? '').matchAll(/^ {2}(\d)\. (.*)$/gm)].slice(0, 3);
      return items.map((item) => shown.find((m) => m[2] === item)?.[1]).join(' ');
    };
    const answers = ['b', 'a b', 'b', 'b', 'c', 'c'];
    const until = gocl(['quiz', 'pipes', ...from], { input: `${answers.join('\n')}\n` }).stdout;
    const r = gocl(['quiz', 'pipes', ...from], { input: `${[...answers, order(until), 'b', 'b', 'a d', 'c', 'a'].join('\n')}\n` });
    expect(r.stdout).toContain('again · 1 left  two-values');
    expect(r.stdout).toContain('✓ Right this time.');
    expect(r.stdout).toContain('9 of 10 right at first go.');
    expect(r.stdout).toContain('taught by: gocl lesson pipes --step 1');
  });

  it('says which lesson was probably meant, and speaks Chinese', () => {
    const r = gocl(['quiz', 'pipse', ...from]);
    expect([r.code, r.stderr]).toEqual([2, 'gocl: there is no lesson "pipse"; did you mean pipes?\n']);
    expect(gocl(['quiz', 'pipes', '--lang', 'zh', ...from], { input: 'a\n' }).stdout).toContain('✓ 答对了。');
  });
});

describe('gocl quiz pipes, in a terminal', () => {
  it.each([
    [80, 24, {}],
    [160, 45, {}],
    [80, 24, { NO_COLOR: '1' }],
  ])('%i columns, %i rows %o: answers, leaves, and comes back to the same place', async (cols, rows, env) => {
    const home = freshHome();
    const d = new Driver(['quiz', 'pipes', ...from], cols, rows, { GOCL_HOME: home, ...env } as Record<string, string>);
    await d.see(/Enter answer/);
    d.type('a\r');
    await d.see(/✓ Right/);
    d.type('\r');
    await d.see(/2\/10/);
    d.type('b\r');
    await d.see(/✗ Not quite: you said b, it is a b/);
    d.resize(100, 30);
    await d.see(/✗ Not quite: you said b, it is a b/);
    d.type('w');
    await d.see(/Before the program starts/);
    d.type('q');
    expect(await d.exit).toBe(0);
    expect(d.raw.lastIndexOf('\x1b[?1049l')).toBeGreaterThan(d.raw.lastIndexOf('\x1b[?1049h'));
    if ('NO_COLOR' in env) expect(d.raw).not.toMatch(/\x1b\[(?:3|4|9)\d(?:;[\d;]*)?m/);

    const again = new Driver(['quiz', ...from], cols, rows, { GOCL_HOME: home, ...env } as Record<string, string>);
    await again.see(/1\/10 right, underway/);
    again.type('\r');
    await again.see(/✗ Not quite: you said b, it is a b/);
    again.type('\r');
    await again.see(/3\/10/);
    again.type('\x03');
    expect(await again.exit).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8')).quizzes.pipes.questions['who-is-first']).toMatchObject({ right: 0, wrong: 1 });
  });
});
