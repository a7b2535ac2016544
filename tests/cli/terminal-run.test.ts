/** `gocl run` in a terminal: Ctrl-C, stdin typed by a person, and the clock on the wall. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { gocl } from './gocl.ts';

const dir = mkdtempSync(join(tmpdir(), 'gocl-terminal-'));

function program(name: string, imports: string, body: string): string {
  const path = join(dir, name);
  writeFileSync(
    path,
    `package main\n\nimport (\n${imports
      .split(' ')
      .map((i) => `\t"${i}"\n`)
      .join('')})\n\nfunc main() {\n${body}\n}\n`,
  );
  return path;
}

describe('Ctrl-C', () => {
  it('is delivered to a program that asked for it', async () => {
    const p = program(
      'notify.go',
      'fmt os os/signal',
      '\tc := make(chan os.Signal, 1)\n\tsignal.Notify(c, os.Interrupt)\n\tfmt.Println("ready")\n\tfmt.Println("got", <-c)',
    );
    const d = new Driver(['run', p], 80, 24);
    await d.see(/ready/);
    d.type('\x03');
    await d.see(/got interrupt/);
    expect(await d.exit).toBe(0);
  });

  it.each([
    ['sleeps', 'fmt time', '\tfmt.Println("ready")\n\ttime.Sleep(time.Hour)\n\tselect {}', ['--real-time']],
    ['computes', 'fmt', '\tfmt.Println("ready")\n\tfor {\n\t}', []],
    ['reads', 'bufio fmt os', '\tfmt.Println("ready")\n\tbufio.NewReader(os.Stdin).ReadString(10)', []],
  ] as const)('ends a program that %s with 130', async (name, imports, body, flags) => {
    const d = new Driver(['run', ...flags, program(`${name}.go`, imports, body)], 80, 24);
    await d.see(/ready/);
    d.type('\x03');
    expect(await d.exit).toBe(130);
  });
});

describe('a person at the keyboard', () => {
  it('is waited for, line by line', async () => {
    const p = program(
      'ask.go',
      'bufio fmt os',
      '\tin := bufio.NewScanner(os.Stdin)\n\tfmt.Print("name? ")\n\tin.Scan()\n\tfmt.Println("hello,", in.Text())\n\tfmt.Print("age? ")\n\tin.Scan()\n\tfmt.Println("age", in.Text())',
    );
    const d = new Driver(['run', p], 80, 24);
    await d.see(/name\?/);
    d.type('Gopher\r');
    await d.see(/hello, Gopher[\s\S]*age\?/);
    d.type('16\r');
    await d.see(/age 16/);
    expect(await d.exit).toBe(0);
  });
});

describe('--real-time', () => {
  it('lets a second take a second; without it, none', () => {
    const p = program(
      'second.go',
      'fmt time',
      '\tstart := time.Now()\n\ttime.Sleep(1200 * time.Millisecond)\n\tfmt.Println(time.Since(start).Round(100 * time.Millisecond))',
    );
    const timed = (flags: string[]): number => {
      const start = performance.now();
      expect(gocl(['run', ...flags, p]).stdout).toBe('1.2s\n');
      return performance.now() - start;
    };
    const paced = timed(['--real-time']);
    expect(paced - timed([])).toBeGreaterThan(600);
  });
});
