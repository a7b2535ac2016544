/** `gocl lesson` on the real binary: plain where there is no terminal, and once driven in a pseudo-terminal. */
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { gocl } from './gocl.ts';

describe('gocl lesson, not in a terminal', () => {
  it('lists the lessons', () => {
    const r = gocl(['lesson']);
    expect(r.code).toBe(0);
    expect(r.stdout).toMatch(/^\s*\d+\s+channels\b/m);
  });

  it('prints a whole lesson as text, with traces as tables', () => {
    const r = gocl(['lesson', 'channels']);
    expect(r.code, r.stderr).toBe(0);
    expect(r.stdout).toContain('fatal error: all goroutines are asleep - deadlock!');
    expect(r.stdout).not.toContain('\x1b[');
    expect(r.stdout.split('\n').length).toBeGreaterThan(200);
  });

  it('speaks Chinese', () => {
    expect(gocl(['lesson', 'channels', '--lang', 'zh']).stdout).toMatch(/通道/);
  });

  it.each(['99', '0', '-1', 'x', '1.5'])('has no step %s', (step) => {
    const r = gocl(['lesson', 'channels', `--step=${step}`]);
    expect(r.code).toBe(2);
    expect(r.stdout).toBe('');
    expect(r.stderr).toMatch(/step/);
  });

  it('says which lesson was probably meant', () => {
    const r = gocl(['lesson', 'chanels']);
    expect(r.code).toBe(2);
    expect(r.stderr).toMatch(/chanels.*channels/s);
    expect(r.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });
});

describe('gocl lesson channels, in a terminal', () => {
  it.each([
    [80, 24, {}],
    [160, 45, {}],
    [80, 24, { NO_COLOR: '1' }],
  ])('%i columns, %i rows %o: opens, explains its keys, resizes, and leaves the terminal as it was', async (cols, rows, env) => {
    const d = new Driver(['lesson', 'channels'], cols, rows, env as Record<string, string>);
    await d.see(/quit/);
    if ('NO_COLOR' in env) expect(d.raw).not.toMatch(/\x1b\[(?:3|4|9)\d(?:;[\d;]*)?m/);
    d.type('?');
    await d.see(/change pane/);
    d.type('?');
    d.resize(100, 30);
    await d.see(/quit/);
    d.type('q');
    expect(await d.exit).toBe(0);
    expect(d.raw).toContain('\x1b[?1049h');
    expect(d.raw.lastIndexOf('\x1b[?1049l')).toBeGreaterThan(d.raw.lastIndexOf('\x1b[?1049h'));
    expect(d.raw.lastIndexOf('\x1b[?25h')).toBeGreaterThan(d.raw.lastIndexOf('\x1b[?25l'));
  });

  it('Ctrl-C leaves as well', async () => {
    const d = new Driver(['lesson', 'channels'], 80, 24);
    await d.see(/quit/);
    d.type('\x03');
    expect(await d.exit).toBeLessThanOrEqual(130);
    expect(d.raw).toContain('\x1b[?1049l');
  });
});
