/** Signals sent to `gocl run`: the program takes them, ignores them or ends by them as a compiled one would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { binary, freshHome } from './gocl.ts';

const dir = mkdtempSync(join(tmpdir(), 'gocl-signals-'));

function program(name: string, imports: readonly string[], body: string): string {
  const path = join(dir, name);
  writeFileSync(path, `package main\n\nimport (\n${imports.map((i) => `\t"${i}"\n`).join('')})\n\nfunc main() {\n${body}}\n`);
  return path;
}

const sleeps = program('sleeps.go', ['fmt', 'time'], '\tgo func() { time.Sleep(time.Hour) }()\n\tfmt.Println("ready")\n\ttime.Sleep(2 * time.Second)\n');
const spins = program('spins.go', ['fmt'], '\tfmt.Println("ready")\n\tfor x := 0; ; {\n\t\tx++\n\t}\n');
const takes = program(
  'takes.go',
  ['fmt', 'os', 'os/signal'],
  '\tc := make(chan os.Signal, 8)\n\tsignal.Notify(c)\n\tfmt.Println("ready")\n\tfmt.Println("got", <-c)\n',
);
const ignores = program(
  'ignores.go',
  ['fmt', 'os', 'os/signal', 'syscall'],
  '\tsignal.Ignore(syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT)\n\tc := make(chan os.Signal, 1)\n\tsignal.Notify(c, syscall.SIGUSR2)\n\tfmt.Println("ready")\n\t<-c\n\tfmt.Println("survived")\n',
);
const ignoresAndSpins = program(
  'ignoring_spin.go',
  ['fmt', 'os/signal', 'syscall', 'time'],
  '\tsignal.Ignore(syscall.SIGTERM)\n\tfmt.Println("ready")\n\tx := 0\n\tfor start := time.Now(); time.Since(start) < 2*time.Second; {\n\t\tx++\n\t}\n\tfmt.Println("survived", x > 0)\n',
);

/** Sends the signals, each as soon as the program is ready for it. */
function signalled(path: string, ...signals: NodeJS.Signals[]): Promise<{ code: number | null; output: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', GOCL_HOME: freshHome() };
  const child = spawn(process.execPath, [binary, 'run', '--quiet', '--real-time', path], { env });
  let output = '';
  let sent = 0;
  const see = (data: Buffer): void => {
    output += data;
    if (!output.includes('ready') || sent > 0) return;
    for (const s of signals) setTimeout(() => child.kill(s), 100 * sent++);
  };
  child.stdout.on('data', see);
  child.stderr.on('data', see);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

describe.skipIf(process.platform === 'win32')('signals', () => {
  it.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends programs that have not asked with %i', async (signal, code) => {
    expect(await signalled(sleeps, signal)).toEqual({ code, output: 'ready\n' });
    expect(await signalled(spins, signal)).toEqual({ code, output: 'ready\n' });
  });

  it('SIGUSR1, SIGALRM and SIGWINCH do nothing to those', async () => {
    expect(await signalled(sleeps, 'SIGUSR1', 'SIGALRM', 'SIGWINCH')).toEqual({ code: 0, output: 'ready\n' });
  });

  it('SIGQUIT shows all goroutines, also of a program that computes without a pause', async () => {
    const asleep = await signalled(sleeps, 'SIGQUIT');
    expect(asleep.code).toBe(2);
    expect(asleep.output).toMatch(
      /^ready\nSIGQUIT: quit\nPC=\w+ m=0 sigcode=0\n\ngoroutine 0 \[idle\]:\n\ngoroutine 1 \[sleep\]:\ntime\.Sleep[\s\S]*main\.main\(\)/,
    );
    expect(asleep.output).toMatch(/goroutine 2 \[sleep\]:[\s\S]*created by main\.main in goroutine 1\n/);
    const busy = await signalled(spins, 'SIGQUIT');
    expect(busy.code).toBe(2);
    expect(busy.output).toMatch(/SIGQUIT: quit\n[\s\S]*goroutine 1 \[running\]:\nmain\.main\(\)\n\t.*spins\.go:(?:9|10) /);
  });

  it.each([
    ['SIGHUP', 'hangup'],
    ['SIGQUIT', 'quit'],
    ['SIGTERM', 'terminated'],
    ['SIGUSR1', 'user defined signal 1'],
    ['SIGUSR2', 'user defined signal 2'],
  ] as const)('%s reaches a program that asked for it', async (signal, name) => {
    expect(await signalled(takes, signal)).toEqual({ code: 0, output: `ready\ngot ${name}\n` });
  });

  it('what a program ignores does not end it', async () => {
    expect(await signalled(ignores, 'SIGHUP', 'SIGTERM', 'SIGQUIT', 'SIGUSR2')).toEqual({ code: 0, output: 'ready\nsurvived\n' });
    expect(await signalled(ignoresAndSpins, 'SIGTERM')).toEqual({ code: 0, output: 'ready\nsurvived true\n' });
  });

  it('Ctrl-\\ is SIGQUIT', async () => {
    const d = new Driver(['run', '--real-time', sleeps], 100, 40);
    await d.see(/ready/);
    d.type('\x1c');
    expect(await d.exit).toBe(2);
    expect(d.raw).toMatch(/SIGQUIT: quit[\s\S]*goroutine 1 \[sleep\]/);
  });

  it('the end of the terminal is SIGHUP', async () => {
    const d = new Driver(['run', takes], 80, 24);
    await d.see(/ready/);
    d.hangUp();
    expect(await d.exit).toBe(0);
  });
});
