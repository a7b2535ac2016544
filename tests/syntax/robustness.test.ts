/** Whatever bytes come in, the parser gives a tree and diagnostics, soon. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagnosticList } from '../../src/source/diagnostic.ts';
import { FileSet } from '../../src/source/position.ts';
import { parseFile } from '../../src/syntax/parser.ts';
import { keywords } from '../../src/syntax/token.ts';
import { walk } from '../../src/syntax/walk.ts';

const program = readFileSync(join(import.meta.dirname, 'programs/every-node.go'), 'latin1');
const tokens = program.match(/\w+|"[^"\n]*"|`[^`]*`|\/\/[^\n]*|\s+|[^\s]/g)!;
const words = [...keywords, ...'( ) [ ] { } , ; . : ... ++ -- = := += + - * / & | ! ~ <- == < x T 1 "s" \'c\' ` " /* // 0x 1e \\ @ \0 \xff'.split(' '), '\n'];

function check(text: string): void {
  const fset = new FileSet();
  const source = fset.addFile('./prog.go', text);
  const diags = new DiagnosticList();
  const start = performance.now();
  const file = parseFile(fset, source, diags);
  expect(performance.now() - start).toBeLessThan(1000);
  for (const d of diags.items) {
    expect(d.pos).toBeGreaterThanOrEqual(source.base);
    expect(d.pos).toBeLessThanOrEqual(source.base + text.length);
  }
  walk(file, (n) => {
    expect(n.end).toBeGreaterThanOrEqual(source.base);
    expect(n.end).toBeLessThanOrEqual(source.base + text.length);
  });
}

describe('the parser takes', () => {
  it('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(String.fromCharCode(...bytes))));
  });

  it('any tokens', () => {
    const body = fc.array(fc.constantFrom(...words), { maxLength: 200 });
    fc.assert(
      fc.property(body, fc.constantFrom('package p\n', 'package p; func f() {', 'package p; var x = '), (list, head) => check(head + list.join(' '))),
      { numRuns: 400 },
    );
  });

  it('a program with tokens lost, doubled, swapped and strewn in', () => {
    const at = fc.nat(tokens.length - 1);
    const edit = fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'insert'), at, at, fc.constantFrom(...words));
    const edited = fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => {
      const list = [...tokens];
      for (const [how, i, j, word] of edits) {
        if (how === 'drop') list.splice(i, 1);
        else if (how === 'double') list.splice(i, 0, list[i] ?? '');
        else if (how === 'insert') list.splice(i, 0, word);
        else [list[i], list[j]] = [list[j] ?? '', list[i] ?? ''];
      }
      return list.join('');
    });
    fc.assert(fc.property(edited, check), { numRuns: 300 });
  });

  it('a program cut off anywhere', () => {
    for (let i = 0; i < program.length; i += 7) check(program.slice(0, i));
  });
});

const deep: [string, string, string][] = [
  ['package p; var x = ', '(', ')'],
  ['package p; var x = ', '- ', ''],
  ['package p; var x = ', '[]', ''],
  ['package p; var x = ', 'f(', ')'],
  ['package p; var x = ', 'f(func() { x := ', '})'],
  ['package p; var x = ', 'T{T{', '}}'],
  ['package p; var x = ', 'a[', ']'],
  ['package p; var x = ', 'x + ', ''],
  ['package p; var x = x', '.x', ''],
  ['package p; var x ', 'struct{ x ', '}'],
  ['package p; var x ', 'interface{ m(x ', ')}'],
  ['package p; var x ', 'func(', ')'],
  ['package p; var x ', 'chan<- ', ''],
  ['package p; type T[P ', 'interface{ ', ' }'],
  ['package p; type T[P ', '*', ''],
  ['package p; func f() ', '{', '}'],
  ['package p; func f() {', 'if x {', '}'],
  ['package p; func f() {', 'if x {} else ', ''],
  ['package p; func f() {', 'switch { case x: ', '}'],
  ['package p; func f() {', 'L: ', ''],
];

describe('nesting', () => {
  it.each(deep)('%s%s', (head, open, close) => {
    const { items } = parseDeep(`${head}${open.repeat(20_000)}x${close.repeat(20_000)}`);
    expect(items.at(-1)?.message).toBe('exceeded max nesting depth');
  });

  it('is allowed as deep as people write', () => {
    for (const [head, open, close] of deep.slice(0, 8)) {
      const { items } = parseDeep(`${head}${open.repeat(60)}x${close.repeat(60)}`);
      expect(items.some((d) => d.message.includes('nesting'))).toBe(false);
    }
  });

  function parseDeep(text: string): DiagnosticList {
    const fset = new FileSet();
    const diags = new DiagnosticList();
    parseFile(fset, fset.addFile('./prog.go', text), diags);
    return diags;
  }
});
