/** `gocl lesson` on the real binary: plain where there is no terminal, and once driven in a pseudo-terminal. */
import { spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { binary, gocl, root } from './gocl.ts';

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

  it('says which lesson was probably meant', () => {
    const r = gocl(['lesson', 'chanels']);
    expect(r.code).toBe(2);
    expect(r.stderr).toMatch(/chanels.*channels/s);
    expect(r.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });
});

/** The binary in a pseudo-terminal, with a screen to read. */
class Driver {
  readonly screen: Terminal;
  private readonly pty;
  readonly exit: Promise<number>;
  raw = '';

  constructor(args: string[], cols: number, rows: number, env: Record<string, string> = {}) {
    this.screen = new Terminal({ cols, rows, allowProposedApi: true });
    this.pty = spawn(process.execPath, [binary, ...args], {
      cols,
      rows,
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TERM: 'xterm-256color', ...env },
    });
    this.pty.onData((d) => {
      this.raw += d;
      this.screen.write(d);
    });
    this.exit = new Promise((resolve) => this.pty.onExit((e) => resolve(e.exitCode)));
  }

  type(keys: string): void {
    this.pty.write(keys);
  }

  resize(cols: number, rows: number): void {
    this.pty.resize(cols, rows);
    this.screen.resize(cols, rows);
  }

  lines(): string[] {
    const buffer = this.screen.buffer.active;
    return Array.from({ length: this.screen.rows }, (_, i) => buffer.getLine(i)?.translateToString(true) ?? '');
  }

  /** Waits until the screen shows `what`; fails with the screen otherwise. */
  async see(what: RegExp, ms = 20_000): Promise<void> {
    for (const end = Date.now() + ms; Date.now() < end; ) {
      if (what.test(this.lines().join('\n'))) return;
      await new Promise((r) => setTimeout(r, 30));
    }
    throw new Error(`the screen never showed ${what}:\n${this.lines().join('\n')}`);
  }
}

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
