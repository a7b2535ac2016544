/** `gocl vet` as a user meets it: text, exit status, `--json`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const moduleDir = join(import.meta.dirname, 'modules/print');

function vet(args: readonly string[], cwd: string): { code: number | null; stdout: string; stderr: string } {
  const r = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/main.ts'), 'vet', ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: r.status, stdout: r.stdout, stderr: r.stderr };
}

const moduleText = `report/report.go:17:14: Lock passes lock by value: sync.Mutex
main.go:13:15: example.com/print/report.Die format %d has arg "x" of wrong type string
main.go:20:15: example.com/print/report.Logf format %d has arg "x" of wrong type string
`;

describe('gocl vet', () => {
  it('reports on the packages of a module as go vet does, exit 1', () => {
    expect(vet(['.'], moduleDir)).toEqual({ code: 1, stdout: '', stderr: moduleText });
    if (process.env['ORACLE'] !== '1') return;
    const real = spawnSync('go', ['vet', './...'], { cwd: moduleDir, encoding: 'utf8' });
    expect(real.stderr.split('\n').sort()).toEqual(moduleText.split('\n').sort());
    expect(real.status).toBe(1);
  });

  it('gives reports as data with --json, is silent about clean code, and shows the first compile error', () => {
    const dir = mkdtempSync(join(tmpdir(), 'gocl-vet-'));
    writeFileSync(join(dir, 'copy.go'), 'package main\n\nimport "sync"\n\nfunc main() {\n\tvar a sync.Mutex\n\tb := a\n\t_ = &b\n}\n');
    writeFileSync(join(dir, 'clean.go'), 'package main\n\nfunc main() { println("é") }\n');
    writeFileSync(join(dir, 'bad.go'), 'package main\n\nfunc main() {\n\tx := 1\n\ty := 2\n}\n');
    const data = vet(['--json', 'copy.go'], dir);
    expect(data).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(data.stdout)).toEqual({
      version: 1,
      exitCode: 1,
      diagnostics: [
        { code: 'vet:copylocks', file: './copy.go', line: 7, column: 7, endLine: 7, endColumn: 8, message: 'assignment copies lock value to b: sync.Mutex' },
      ],
    });
    expect(vet(['clean.go'], dir)).toEqual({ code: 0, stdout: '', stderr: '' });
    const failure = '# command-line-arguments\n# [command-line-arguments]\nvet: ./bad.go:4:2: declared and not used: x\n';
    expect(vet(['bad.go'], dir)).toEqual({ code: 1, stdout: '', stderr: failure });
  });
});
