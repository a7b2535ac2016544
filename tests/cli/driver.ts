/** The real binary, or any other program, in a pseudo-terminal, with a screen to read. */
import { spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';
import { binary, freshHome, root } from './gocl.ts';

export class Driver {
  readonly screen: Terminal;
  private readonly pty;
  readonly exit: Promise<number>;
  raw = '';

  constructor(args: string[], cols: number, rows: number, env: Record<string, string> = {}, cwd = root, program = [process.execPath, binary]) {
    this.screen = new Terminal({ cols, rows, allowProposedApi: true });
    const [file = '', ...first] = program;
    this.pty = spawn(file, [...first, ...args], {
      cols,
      rows,
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', GOCL_HOME: freshHome(), TERM: 'xterm-256color', ...env },
    });
    this.pty.onData((d) => {
      this.raw += d;
      this.screen.write(d);
    });
    this.exit = new Promise((resolve) => this.pty.onExit((e) => resolve(e.exitCode)));
  }

  get pid(): number {
    return this.pty.pid;
  }

  type(keys: string): void {
    this.pty.write(keys);
  }

  /** What the terminal sends when its window is closed. */
  hangUp(): void {
    this.pty.kill('SIGHUP');
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
