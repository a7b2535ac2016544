/**
 * Every `errors/*.go` says which errors it has: `// ERROR 12 "regexp"` on the line of the error, 12 its column in
 * bytes, several if need be; `// ERROR+1 …` for the line below. The files agree with cmd/compile of Go 1.26.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagnosticList } from '../../src/source/diagnostic.ts';
import { FileSet } from '../../src/source/position.ts';
import { parseFile } from '../../src/syntax/parser.ts';

const dir = join(import.meta.dirname, 'errors');

interface Expectation {
  readonly line: number;
  readonly column: number;
  readonly message: RegExp;
}

function expectations(text: string): Expectation[] {
  return text.split('\n').flatMap((line, i) => {
    const m = /\/\/ ERROR(\+1)? (.*)$/.exec(line);
    if (m === null) return [];
    const errors = [...m[2]!.matchAll(/(\d+) "((?:[^"\\]|\\.)*)"/g)];
    return errors.map((e) => ({ line: i + 1 + (m[1] ? 1 : 0), column: Number(e[1]), message: new RegExp(e[2]!) }));
  });
}

describe.each(readdirSync(dir))('%s', (name) => {
  const text = readFileSync(join(dir, name), 'latin1');
  const fset = new FileSet();
  const diags = new DiagnosticList();
  parseFile(fset, fset.addFile(name, text), diags);
  const found = diags.sorted(fset).map((d) => ({ ...fset.position(d.pos), message: d.message }));
  const expected = expectations(text);

  it('has the errors it says', () => {
    for (const e of expected) {
      const i = found.findIndex((f) => f.line === e.line && f.column === e.column && e.message.test(f.message));
      expect(i, `${e.line}:${e.column}: ${e.message} among ${found.map((f) => `${f.line}:${f.column}: ${f.message}`).join('\n')}`).toBeGreaterThanOrEqual(0);
      found.splice(i, 1);
    }
  });

  it('has no others', () => {
    expect(found.map((f) => `${f.line}:${f.column}: ${f.message}`)).toEqual([]);
  });
});
