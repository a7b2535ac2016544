/** The commands about exercises on the real binary, in a temporary folder and home. */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { gocl, root } from './gocl.ts';

/** Of all the lessons that come with gocl. */
const count = readdirSync(join(root, 'lessons')).flatMap((lesson) => {
  const folder = join(root, 'lessons', lesson, 'exercises');
  return existsSync(folder) ? readdirSync(folder) : [];
}).length;

const own = (lesson: string, id: string, file: string) => join(root, 'lessons', lesson, 'exercises', id, file);

/** A laid-out workspace, with a home of its own. */
class Learner {
  readonly home = mkdtempSync(join(tmpdir(), 'gocl-home-'));
  readonly folder = mkdtempSync(join(tmpdir(), 'gocl-work-'));
  readonly env = { GOCL_HOME: this.home };

  constructor() {
    expect(this.run('init', '.').code).toBe(0);
  }

  run(...args: string[]) {
    return gocl(args, { cwd: this.folder, env: this.env });
  }

  path(id: string): string {
    return join(this.folder, 'channels', id, `${id}.go`);
  }

  put(id: string, file: string): void {
    cpSync(own('channels', id, file), this.path(id));
  }
}

describe('gocl init', () => {
  it('lays out an ordinary module, and never overwrites', () => {
    const l = new Learner();
    for (const file of ['go.mod', '.gitignore', '.github/workflows/gocl.yml', 'README.md', 'channels/fanout/fanout_test.go', 'channels/fanout/README.md'])
      expect(existsSync(join(l.folder, file)), file).toBe(true);
    expect(readFileSync(join(l.folder, '.github/workflows/gocl.yml'), 'utf8')).toMatch(/npx --yes gocl@\S+ check --all/);
    writeFileSync(l.path('fanout'), 'package fanout // mine\n');
    rmSync(l.path('merge'));
    const again = l.run('init', '.');
    expect(again.stdout).toMatch(/1 files? written[\s\S]*1 of your own/);
    expect(readFileSync(l.path('fanout'), 'utf8')).toBe('package fanout // mine\n');
    expect(existsSync(l.path('merge'))).toBe(true);
  });
});

describe('gocl check', () => {
  it('explains a failure, and its seed fails again under gocl test', () => {
    const l = new Learner();
    const r = l.run('check', 'fanout');
    expect(r.code).toBe(1);
    expect(r.stdout).toMatch(/✗ fanout \[deadlock\][\s\S]*fanout\.go:\d+[\s\S]*Rule: [\s\S]*Again: gocl test --seed 1 \.\/channels\/fanout\n/);
    expect(l.run('test', '--seed', '1', './channels/fanout').code).not.toBe(0);
  });

  it('accepts solutions, and --all fails as long as one is not solved', { timeout: 240_000 }, () => {
    const l = new Learner();
    l.put('fanout', 'solution/fanout.go');
    expect(l.run('check', 'channels/fanout/fanout.go').stdout).toContain('100 schedules tried, all pass');
    const all = l.run('check', '--all', '--format', 'json', '--schedules', '5');
    expect(all.code).toBe(1);
    const report = JSON.parse(all.stdout);
    expect(report).toMatchObject({ version: 1, passed: 1 });
    expect(report.exercises.find((e: { name: string }) => e.name === 'listeners')).toMatchObject({ verdict: 'leak', line: 10, seed: '1' });
    expect(l.run('check', '--all', '--format', 'json', '--schedules', '5').stdout).toBe(all.stdout);
    expect(l.run('check', '--all', '--format', 'github', '--schedules', '5').stdout).toMatch(
      /^::error file=channels\/merge\/merge_test\.go,line=\d+,title=merge%3A deadlock::/m,
    );
    expect(l.run('check', '--all', '--format', 'junit', '--schedules', '5').stdout).toMatch(/<testcase classname="channels" name="fanout"\/>/);
  });

  it('shows a leak again with the seed it names', () => {
    const l = new Learner();
    expect(l.run('check', 'listeners').stdout).toContain('Again: gocl check --seed 1 ./channels/listeners\n');
    const r = l.run('check', '--seed', '1', './channels/listeners');
    expect(r.code).toBe(1);
    expect(r.stdout).toMatch(/\[leak\][\s\S]*1 schedule tried/);
    expect(l.run('check', 'listeners').stdout).toMatch(/`gocl hint listeners` helps; `gocl check listeners` checks again\.\n$/);
  });

  it('uses its own test, whatever became of the one in the folder', () => {
    const l = new Learner();
    writeFileSync(join(l.folder, 'channels/fanout/fanout_test.go'), 'package fanout\n');
    const r = l.run('check', 'fanout');
    expect(r.code).toBe(1);
    expect(r.stderr).toContain('the check used the original one');
  });

  it('says what is wrong with the command line', () => {
    const l = new Learner();
    expect(l.run('check', 'fanuot')).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean fanout?') });
    expect(l.run('check', '--format', 'xml').code).toBe(2);
    expect(l.run('check', '--all', 'merge').code).toBe(2);
    expect(gocl(['check'], { cwd: l.home })).toMatchObject({ code: 2, stderr: expect.stringContaining('gocl init') });
  });
});

describe('hint, solution, reset, list, next, progress', () => {
  it('go together', { timeout: 240_000 }, () => {
    const l = new Learner();
    expect(l.run('next').stdout).toContain('channels/fanout/fanout.go');
    expect(l.run('hint').stdout).toContain('Hint 1/3');
    expect(l.run('hint').stdout).toMatch(/Hint 2\/3[\s\S]*`gocl check fanout`; `gocl hint fanout` gives the next hint/);
    expect(l.run('solution', 'fanout')).toMatchObject({ code: 1, stderr: expect.stringContaining('--anyway') });
    l.put('fanout', 'solution/fanout.go');
    expect(l.run('check')).toMatchObject({ code: 0, stdout: expect.stringMatching(/Next: channels\/merge\/merge\.go \(`gocl next` shows the task\)\n$/) });
    expect(l.run('solution', 'fanout').stdout).toMatch(/consumers\.Wait\(\)[\s\S]*`gocl next` goes on\.\n$/);
    expect(l.run('next').stdout).toContain('channels/merge/merge.go');
    expect(l.run('list').stdout).toMatch(new RegExp(`✓ fanout[^]*> {3}merge[^]*1 of ${count} done`));
    expect(l.run('list', '--lang', 'zh').stdout).toContain(`完成 1/${count}`);
    expect(l.run('reset', 'fanout').code).toBe(2);
    expect(l.run('reset', 'fanout', '--yes').code).toBe(0);
    expect(readFileSync(l.path('fanout'), 'utf8')).toBe(readFileSync(own('channels', 'fanout', 'fanout.go'), 'utf8'));
    expect(readFileSync(`${l.path('fanout')}.bak`, 'utf8')).toBe(readFileSync(own('channels', 'fanout', 'solution/fanout.go'), 'utf8'));
    const progress = JSON.parse(l.run('progress', '--json').stdout);
    expect(progress.lessons.find((x: { lesson: string }) => x.lesson === 'channels')).toMatchObject({ exercisesDone: 1 });
    expect(l.run('progress').stdout).toContain('exercises 1/3');
  });
});

describe('gocl watch', () => {
  it('works without a terminal', () => {
    const l = new Learner();
    const r = gocl(['watch'], { cwd: l.folder, env: l.env, input: 'n\n' });
    expect(r.code, r.stderr).toBe(0);
    expect(r.stdout).toMatch(/✗ fanout \[deadlock\][\s\S]*has not passed yet/);
    expect(r.stdout).not.toContain('\x1b[');
  });

  it('checks at every save, goes on only when told, and continues where one was', async () => {
    const l = new Learner();
    const d = new Driver(['watch'], 80, 24, l.env, l.folder);
    await d.see(/✗ fanout \[deadlock\]/);
    d.type('h');
    await d.see(/Hint 1\/3/);
    // As editors save: beside it, then renamed.
    cpSync(own('channels', 'fanout', 'solution/fanout.go'), `${l.path('fanout')}.tmp`);
    renameSync(`${l.path('fanout')}.tmp`, l.path('fanout'));
    await d.see(/✓ fanout/);
    appendFileSync(l.path('fanout'), '\n// done\n');
    d.type('n');
    await d.see(/✗ merge/);
    d.type('l');
    await d.see(/✓ done +fanout[\s\S]*▸ … tried +merge/);
    d.type('\x1b');
    await d.see(/✗ merge/);
    d.type('x');
    await d.see(/y\/n/);
    d.type('n');
    d.type('q');
    expect(await d.exit).toBe(0);
    expect(d.raw).toContain('\x1b[?1049l');
    const again = new Driver(['watch'], 80, 24, l.env, l.folder);
    await again.see(/✗ merge/);
    again.type('q');
    expect(await again.exit).toBe(0);
  });
});
