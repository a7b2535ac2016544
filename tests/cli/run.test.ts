/** `gocl run` as a user meets it: exit codes, streams, limits, and one clear line for every kind of bad input. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, gocl } from './gocl.ts';

const dir = mkdtempSync(join(tmpdir(), 'gocl-run-'));

function program(name: string, body: string): string {
  const path = join(dir, name);
  writeFileSync(path, `package main\n\n${body}`);
  return path;
}

const hello = program('hello.go', 'import "fmt"\n\nfunc main() { fmt.Println("hello") }\n');

describe('gocl run', () => {
  it('prints what the program prints, and exits 0', () => {
    expect(gocl(['run', hello])).toEqual({ code: 0, stdout: 'hello\n', stderr: '' });
  });

  it('hands over arguments, stdin and the exit status', () => {
    const echo = program(
      'echo.go',
      'import (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\ts := bufio.NewScanner(os.Stdin)\n\tfor s.Scan() {\n\t\tfmt.Println(s.Text(), os.Args[1:])\n\t}\n\tos.Exit(3)\n}\n',
    );
    expect(gocl(['run', echo, 'a', '--seed', 'b'], { input: 'one\ntwo\n' })).toEqual({ code: 3, stdout: 'one [a --seed b]\ntwo [a --seed b]\n', stderr: '' });
  });

  it('dies of SIGPIPE, as a Go program does, where nobody reads its output', async () => {
    const chatter = program('chatter.go', 'import "fmt"\n\nfunc main() {\n\tfor {\n\t\tfmt.Println("y")\n\t}\n}\n');
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/gocl.js'), 'run', chatter], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(141);
  });

  it.skipIf(!existsSync('/dev/full'))('gives the program the error of a full disk', () => {
    const body = '\tn, err := fmt.Println("hello")\n\tprintln(n, err.Error())\n';
    const alone = program('full.go', `import "fmt"\n\nfunc main() {\n${body}}\n`);
    const withOs = program(
      'full_os.go',
      `import (\n\t"errors"\n\t"fmt"\n\t"os"\n\t"syscall"\n)\n\nfunc main() {\n${body}\tn, err = os.Stdout.WriteString("x")\n\tprintln(n, err.Error(), errors.Is(err, syscall.ENOSPC))\n\tos.Exit(7)\n}\n`,
    );
    const run = (path: string): { status: number | null; stderr: string } => {
      const full = openSync('/dev/full', 'w');
      const r = spawnSync(process.execPath, [binary, 'run', path], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
      closeSync(full);
      return { status: r.status, stderr: r.stderr };
    };
    const text = '0 write /dev/stdout: no space left on device';
    expect(run(alone)).toEqual({ status: 0, stderr: `${text}\n` });
    expect(run(withOs)).toEqual({ status: 7, stderr: `${text}\n${text} true\n` });
  });

  it('--json reads no input that the program does not ask for, and hands over what it does', async () => {
    const child = spawn(process.execPath, [binary, 'run', '--json', hello], { stdio: ['pipe', 'pipe', 'ignore'] });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    const asks = program('asks.go', 'import "fmt"\n\nfunc main() {\n\tvar a, b int\n\tfmt.Scan(&a, &b)\n\tfmt.Println(a + b)\n}\n');
    expect(JSON.parse(gocl(['run', '--json', asks], { input: '1\n2\n' }).stdout).stdout).toBe('3\n');
  });

  it('reports compile errors as go build does, exit 1', () => {
    const bad = program('bad.go', 'func main() {\n\tx := 1\n}\n');
    const r = gocl(['run', 'bad.go'], { cwd: dir });
    expect(r).toEqual({ code: 1, stdout: '', stderr: '# command-line-arguments\n./bad.go:4:2: declared and not used: x\n' });
    expect(gocl(['run', bad]).code).toBe(1);
  });

  it('gives diagnostics as data with --json', () => {
    program('bad.go', 'func main() {\n\tx := 1\n}\n');
    const r = JSON.parse(gocl(['run', '--json', 'bad.go'], { cwd: dir }).stdout);
    expect(r.exitCode).toBe(1);
    expect(r.diagnostics).toEqual([{ file: './bad.go', line: 4, column: 2, endLine: 4, endColumn: 3, message: 'declared and not used: x', code: 'UnusedVar' }]);
  });

  it('dies of a panic and of a deadlock as Go does, exit 2', () => {
    const r = gocl(['run', program('boom.go', 'func main() { panic("boom") }\n')]);
    expect(r.code).toBe(2);
    expect(r.stderr).toMatch(/^panic: boom\n\ngoroutine 1 \[running\]:\nmain\.main\(\)\n\t.*boom\.go:3 /);
    const d = gocl(['run', program('dead.go', 'func main() { <-make(chan int) }\n')]);
    expect(d.code).toBe(2);
    expect(d.stderr).toMatch(/^fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 \[chan receive\]:\nmain\.main\(\)\n/);
  });

  it('says which goroutines are locked to their threads', () => {
    const body = 'runtime.LockOSThread()\n\t\truntime.LockOSThread()\n\t\truntime.UnlockOSThread()\n';
    const go = (more: string): string => `\tgo func() {\n\t\t${body}${more}\t\tselect {}\n\t}()\n`;
    const locked = program('locked.go', `import "runtime"\n\nfunc main() {\n${go('')}${go('\t\truntime.UnlockOSThread()\n')}\t<-make(chan int)\n}\n`);
    const heads = gocl(['run', locked]).stderr.match(/^goroutine .*$/gm);
    expect(heads).toEqual(['goroutine 1 [chan receive]:', 'goroutine 2 [select (no cases), locked to thread]:', 'goroutine 3 [select (no cases)]:']);
  });

  it('says who was still blocked when main returned, unless --quiet', () => {
    const leak = program('leak.go', 'import "time"\n\nfunc main() {\n\tgo func() { <-make(chan int) }()\n\ttime.Sleep(time.Millisecond)\n}\n');
    const r = gocl(['run', leak]);
    expect(r.code).toBe(0);
    expect(r.stderr).toMatch(/chan receive/);
    expect(gocl(['run', '--quiet', leak]).stderr).toBe('');
  });

  it('gives the same bytes for the same seed', () => {
    const p = program(
      'seeded.go',
      'import (\n\t"fmt"\n\t"math/rand"\n)\n\nfunc main() {\n\tm := map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5}\n\tfor k := range m {\n\t\tfmt.Print(k)\n\t}\n\tfmt.Println(rand.Int())\n}\n',
    );
    const first = gocl(['run', '--seed', 'x', p]).stdout;
    expect(gocl(['run', '--seed', 'x', p]).stdout).toBe(first);
    expect(gocl(['run', '--seed', 'y', p]).stdout).not.toBe(first);
    expect(gocl(['run', '--seed', 'random', p]).stderr).toMatch(/--seed \d+/);
  });

  it('delivers scripted signals in virtual time', () => {
    const p = program(
      'sig.go',
      'import (\n\t"fmt"\n\t"os"\n\t"os/signal"\n\t"time"\n)\n\nfunc main() {\n\tc := make(chan os.Signal, 1)\n\tsignal.Notify(c, os.Interrupt)\n\tstart := time.Now()\n\tfmt.Println(<-c, time.Since(start).Round(time.Second))\n}\n',
    );
    expect(gocl(['run', '--signal', 'SIGINT@2s', p])).toMatchObject({ code: 0, stdout: 'interrupt 2s\n' });
    expect(gocl(['run', '--signal', 'SIGINT@2s', program('sleeps.go', 'import "time"\n\nfunc main() { time.Sleep(time.Hour) }\n')]).code).toBe(130);
  });

  it('writes a trace', () => {
    const out = join(dir, 'trace.json');
    expect(gocl(['run', '--trace', out, hello]).code).toBe(0);
    const trace = JSON.parse(readFileSync(out, 'utf8'));
    expect(trace.version).toBe(1);
    expect(trace.events.map((e: { kind: string }) => e.kind)).toContain('Output');
  });
});

describe('limits', () => {
  const forever = program('forever.go', 'func main() {\n\tfor {\n\t}\n}\n');
  it.each([
    ['time', ['--timeout', '300ms', forever], 124],
    ['steps', ['--max-steps', '100000', forever], 120],
    ['output', ['--max-output', '10', program('chatty.go', 'import "fmt"\n\nfunc main() {\n\tfor {\n\t\tfmt.Println("again and again")\n\t}\n}\n')], 121],
    ['goroutines', ['--max-goroutines', '100', program('bomb.go', 'func main() {\n\tfor {\n\t\tgo func() { select {} }()\n\t}\n}\n')], 122],
    ['memory', ['--max-memory', '64', program('eater.go', 'func main() {\n\tvar s [][]int\n\tfor {\n\t\ts = append(s, make([]int, 100000))\n\t}\n}\n')], 123],
    [
      'memory of one slice that grows',
      ['--max-memory', '200', program('grows.go', 'func main() {\n\tvar s []int\n\tfor {\n\t\ts = append(s, 1)\n\t}\n}\n')],
      123,
    ],
    [
      'memory of bytes',
      ['--max-memory', '200', program('bytes.go', 'func main() {\n\tvar s [][]byte\n\tfor {\n\t\ts = append(s, make([]byte, 1<<20))\n\t}\n}\n')],
      123,
    ],
  ] as const)('%s', (_, args, code) => {
    const r = gocl(['run', ...args]);
    expect(r.code, r.stderr).toBe(code);
    expect(r.stderr).toMatch(/^gocl: the program was stopped: it /m);
    expect(r.stderr).not.toMatch(/node:internal|at .*\.ts:/);
  });

  it.each([
    ['byte slices that nothing writes to', 'func main() {\n\tvar s [][]byte\n\tfor {\n\t\ts = append(s, make([]byte, 1<<26))\n\t}\n}\n'],
    ['a map', 'func main() {\n\tm := map[int]int{}\n\tfor i := 0; ; i++ {\n\t\tm[i] = i\n\t}\n}\n'],
    ['a slice of interfaces', 'func main() {\n\tvar s []any\n\tfor {\n\t\ts = append(s, len(s))\n\t}\n}\n'],
    ['closures', 'func main() {\n\tvar s []func()\n\tfor i := 0; ; i++ {\n\t\ts = append(s, func() { i++ })\n\t}\n}\n'],
    ['a variable', 'var a [1 << 30]int\n\nfunc main() { a[5] = 1 }\n'],
    ['timers', 'import "time"\n\nfunc main() {\n\tfor {\n\t\ttime.AfterFunc(time.Hour, func() {})\n\t}\n}\n'],
  ])('memory: %s', (name, text) => {
    const r = gocl(['run', '--max-memory', '128', program(`${name.replaceAll(' ', '-')}.go`, text)]);
    expect(r.code, r.stderr).toBe(123);
    expect(r.stderr).toBe('gocl: the program was stopped: it used more than 128 MB of memory (the limit can be changed with --max-memory)\n');
  });

  it('makes arrays of tens of millions of elements', () => {
    const text = 'func main() {\n\ts := make([]int, 40_000_000)\n\ts[39_999_999] = 7\n\tprintln(len(s), s[39_999_999], s[0])\n}\n';
    expect(gocl(['run', program('long.go', text)])).toMatchObject({ code: 0, stderr: '40000000 7 0\n' });
  });

  it('ends endless recursion with the text of Go', () => {
    const r = gocl(['run', program('recurse.go', 'func f() int { return f() + 1 }\n\nfunc main() { println(f()) }\n')]);
    expect(r.code).toBe(2);
    expect(r.stderr).toMatch(/^runtime: goroutine stack exceeds 1000000000-byte limit\n/);
    expect(r.stderr).toMatch(/^fatal error: stack overflow$/m);
  });
});

describe('bad input gets one clear line', () => {
  const binary = join(dir, 'binary.go');
  writeFileSync(binary, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x00]));
  const huge = join(dir, 'huge.go');
  writeFileSync(huge, `package main\n${'// x\n'.repeat(10_500_000)}`);
  const empty = join(dir, 'empty');
  mkdirSync(empty);
  const library = join(dir, 'library.go');
  writeFileSync(library, 'package library\n');
  const secret = program('secret.go', '');
  chmodSync(secret, 0);
  const brokenModule = join(dir, 'broken');
  mkdirSync(brokenModule);
  writeFileSync(join(brokenModule, 'go.mod'), 'modul x\n');
  writeFileSync(join(brokenModule, 'main.go'), 'package main\n\nfunc main() {}\n');

  it.each([
    ['no such file', ['run', join(dir, 'absent.go')], /no such file/],
    ['a folder without Go', ['run', empty], /no Go files/],
    ['not UTF-8', ['run', binary], /not UTF-8/],
    ['50 MB', ['run', huge], /too large/],
    ['not a Go file', ['run', join(import.meta.dirname, 'gocl.ts')], /not a \.go file/],
    ['a broken go.mod', ['run', brokenModule], /go\.mod/],
    ['no argument', ['run'], /missing required argument/],
    ['an unknown flag', ['run', '--sede', '1', hello], /unknown option/],
    ['a bad signal', ['run', '--signal', 'SIGFOO@1s', hello], /SIGINT/],
    ['a bad duration', ['run', '--timeout', 'soon', hello], /duration/],
    ['an unknown command', ['lessen'], /unknown command/],
  ])('%s', (_, args, text) => {
    const r = gocl(args);
    expect(r.code).toBe(2);
    expect(r.stderr).toMatch(text);
    expect(r.stderr).not.toMatch(/node:internal|\bat .*:\d+:\d+/);
  });

  it('a package that is no program', () => {
    const r = gocl(['run', library]);
    expect(r.code).not.toBe(0);
    expect(r.stderr).toMatch(/not a main package|package library/);
  });
});
