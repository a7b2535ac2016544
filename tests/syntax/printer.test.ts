import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../src/source/bytes.ts';
import type { Expr, GenDecl, ValueSpec } from '../../src/syntax/ast.ts';
import { exprString, printFile } from '../../src/syntax/printer.ts';
import { children, walk } from '../../src/syntax/walk.ts';
import { parseText, shape } from './parse-text.ts';

function goFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.go'))
    .map((e) => join(e.parentPath, e.name));
}

const programs = [...goFiles(join(import.meta.dirname, 'programs')), ...goFiles(join(import.meta.dirname, '../../src/stdlib'))];

describe('printFile', () => {
  it.each(programs)('%s keeps its tree, its comments and its print', (name) => {
    const { file, source, errors } = parseText(readFileSync(name, 'latin1'));
    expect(errors).toEqual([]);
    const printed = printFile(file, source);
    const again = parseText(printed);
    expect(again.errors).toEqual([]);
    expect(shape(again.file)).toBe(shape(file));
    expect(printFile(again.file, again.source)).toBe(printed);
  });

  it('breaks lines as the source does', () => {
    const text =
      'package p\n\n// f is\n// a function.\nfunc f() {\n\tx := []int{\n\t\t1, 2, // two\n\n\t\t3,\n\t}\n\tgo func() { g(x) }()\n\n\tswitch {\n\t// first\n\tcase a:\n\t\tb()\n\t}\n}\n';
    const { file, source } = parseText(text);
    expect(printFile(file, source)).toBe(text);
  });
});

function expr(text: string): Expr {
  const { file, errors } = parseText(`package p\nvar x = ${text}\n`);
  expect(errors).toEqual([]);
  return ((file.decls[0] as GenDecl).specs[0] as ValueSpec).values[0]!;
}

/** Spellings are those of cmd/compile: the left one in the source, the right one in a message. */
const spellings: [string, string][] = [
  ['a+b * c', 'a + b * c'],
  ['(a+b)*c', '(a + b) * c'],
  ['-x', '-x'],
  ['!f ( x ,y... )', '!f(x, y...)'],
  ['x [ 1 : ]', 'x[1:]'],
  ['x[:2:3]', 'x[:2:3]'],
  ['f[int,string](x)', 'f[int, string](x)'],
  ['x.(T)', 'x.(T)'],
  ['x.(type)', 'x.(type)'],
  ['[]int{1, 2}', '[]int{…}'],
  ['T{}', 'T{}'],
  ['&T{x: 1}', '&T{…}'],
  ['func(a, b int) (c string) { return c }', 'func(a, b int) (c string) {…}'],
  ['func() {}', 'func() {}'],
  ['func(int, ...string) error(nil)', 'func(int, ...string) error(nil)'],
  ['struct{a, b int; T; c string "tag"}{}', 'struct{a, b int; T; c string "tag"}{}'],
  ['interface{ M(int) string; ~int|~string; E }(nil)', 'interface{M(int) string; ~int | ~string; E}(nil)'],
  ['map[string][]*T(nil)', 'map[string][]*T(nil)'],
  ['[...]int{}', '[...]int{}'],
  ['[n+1]int{}', '[n + 1]int{}'],
  ['make(chan (<-chan int))', 'make(chan (<-chan int))'],
  ['make(chan<- chan int)', 'make(chan<- chan int)'],
  ['<-chan int(nil)', '<-chan int(nil)'],
  ['<-ch', '<-ch'],
  ['*p.q', '*p.q'],
  ['0x1F + \'\\n\' + "a\\n" + 1_0i', '0x1F + \'\\n\' + "a\\n" + 1_0i'],
];

describe('exprString', () => {
  it.each(spellings)('%s', (text, spelled) => {
    expect(exprString(expr(text))).toBe(encodeUtf8(spelled));
  });
});

describe('walk', () => {
  const { file } = parseText(readFileSync(programs[0]!, 'latin1'));

  it('visits in source order, parents around their children', () => {
    walk(file, (n) => {
      for (const child of children(n))
        expect([n.kind, child.kind, child.pos >= n.pos || (n.kind === 'ChanType' && child.end <= n.end)]).toEqual([n.kind, child.kind, true]);
    });
  });

  it('leaves out what is below a node it is told to', () => {
    const kinds = new Set<string>();
    walk(file, (n) => {
      kinds.add(n.kind);
      return n.kind !== 'FuncDecl' && n.kind !== 'GenDecl';
    });
    expect([...kinds].sort()).toEqual(['File', 'FuncDecl', 'GenDecl', 'Ident']);
  });

  it('reaches every kind of node but Bad… and comments', () => {
    const kinds = new Set<string>();
    walk(file, (n) => void kinds.add(n.kind));
    expect(kinds.size).toBe(49);
  });
});
