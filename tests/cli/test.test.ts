/** `gocl test` on the command line: which output goes where, several packages, flags in Go's way of writing, exit codes. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gocl } from './gocl.ts';

const dir = mkdtempSync(join(tmpdir(), 'gocl-test-'));

function file(name: string, text: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

const testFile = (pkg: string, body: string): string => `package ${pkg}\n\nimport "testing"\n\n${body}`;

file('m/go.mod', 'module example.com/m\n\ngo 1.26\n');
file('m/m.go', 'package m\n');
file('m/m_test.go', testFile('m', 'func TestA(t *testing.T) { t.Log("hello") }\n\nfunc TestB(t *testing.T) {}\n'));
file('m/bad/bad_test.go', testFile('bad', 'func TestBad(t *testing.T) { t.Error("no") }\n'));
file('m/broken/broken_test.go', testFile('broken', 'func TestBroken(t *testing.T) { x := 1 }\n'));
file('m/none/none.go', 'package none\n');
file('m/testdata/x_test.go', 'package nothing\n');
file('plain/plain_test.go', testFile('plain', 'func TestPlain(t *testing.T) { t.Fail() }\n'));
const at = (name: string): { cwd: string } => ({ cwd: join(dir, name) });

describe('gocl test', () => {
  it('shows the whole output of the package in this folder', () => {
    expect(gocl(['test'], at('m'))).toEqual({ code: 0, stdout: 'PASS\nok  \texample.com/m\t0.000s\n', stderr: '' });
    const failed = gocl(['test'], at('m/bad'));
    expect(failed).toEqual({
      code: 1,
      stdout: '--- FAIL: TestBad (0.00s)\n    bad_test.go:5: no\nFAIL\nexit status 1\nFAIL\texample.com/m/bad\t0.000s\n',
      stderr: '',
    });
  });

  it('gives packages that were named a line each, and what failed more', () => {
    const r = gocl(['test', './...'], at('m'));
    expect(r.code).toBe(1);
    expect(r.stdout).toBe(
      'ok  \texample.com/m\t0.000s\n' +
        '--- FAIL: TestBad (0.00s)\n    bad_test.go:5: no\nFAIL\nFAIL\texample.com/m/bad\t0.000s\n' +
        'FAIL\texample.com/m/broken [build failed]\n' +
        '?   \texample.com/m/none\t[no test files]\nFAIL\n',
    );
    expect(r.stderr).toBe('# example.com/m/broken [example.com/m/broken.test]\nbroken/broken_test.go:5:33: declared and not used: x\n');
  });

  it('takes flags as Go writes them', () => {
    const want = '=== RUN   TestB\n--- PASS: TestB (0.00s)\nPASS\nok  \texample.com/m\t0.000s\n';
    expect(gocl(['test', '-v', '-run', 'B'], at('m')).stdout).toBe(want);
    expect(gocl(['test', '-v', '--run=B', '-count=1', '-timeout', '5s'], at('m')).stdout).toBe(want);
    expect(gocl(['test', '-run=Nothing', '.'], at('m')).stdout).toBe('ok  \texample.com/m\t0.000s [no tests to run]\n');
    expect(gocl(['test', '-timeout', 'soon'], at('m')).code).toBe(2);
    expect(gocl(['test', '-unknown'], at('m')).code).toBe(2);
  });

  it('works without a go.mod, and says what is not there', () => {
    expect(gocl(['test'], at('plain')).stdout).toBe('--- FAIL: TestPlain (0.00s)\nFAIL\nFAIL\tcommand-line-arguments\t0.000s\nFAIL\n');
    const missing = gocl(['test', './nowhere'], at('m'));
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^gocl: \.\/nowhere: no such file or folder\n/);
  });

  it('gives events with --json', () => {
    const events = gocl(['test', '-json', '-run=TestA'], at('m'))
      .stdout.trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(events).toEqual([
      { Action: 'start', Package: 'example.com/m' },
      { Action: 'run', Package: 'example.com/m', Test: 'TestA' },
      { Action: 'output', Package: 'example.com/m', Test: 'TestA', Output: '=== RUN   TestA\n' },
      { Action: 'output', Package: 'example.com/m', Test: 'TestA', Output: '    m_test.go:5: hello\n' },
      { Action: 'output', Package: 'example.com/m', Test: 'TestA', Output: '--- PASS: TestA (0.00s)\n' },
      { Action: 'pass', Package: 'example.com/m', Test: 'TestA', Elapsed: 0 },
      { Action: 'output', Package: 'example.com/m', Output: 'PASS\n' },
      { Action: 'output', Package: 'example.com/m', Output: 'ok  \texample.com/m\t0.000s\n' },
      { Action: 'pass', Package: 'example.com/m', Elapsed: 0 },
    ]);
  });
});
