/** What the tree says beyond its shape: literals, versions, docs, iota, grouping, positions. */
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../src/source/bytes.ts';
import type { FuncDecl, GenDecl, ImportSpec, TypeSpec, ValueSpec } from '../../src/syntax/ast.ts';
import { unquoteChar, unquoteString } from '../../src/syntax/literals.ts';
import { startPos } from '../../src/syntax/start-pos.ts';
import { walk } from '../../src/syntax/walk.ts';
import { parseText } from './parse-text.ts';

describe('literals', () => {
  it.each([
    ['"plain"', 'plain'],
    ['"a\\tb\\\\\\""', 'a\tb\\"'],
    ['"\\x41\\101\\xff"', 'AA\xff'],
    ['"\\u00e9\\U0001F600"', encodeUtf8('é😀')],
    ['`a\\n\r\nb`', 'a\\n\nb'],
  ])('%s', (lit, value) => expect(unquoteString(lit)).toBe(value));

  it.each([
    ["'x'", 120],
    ["'\\n'", 10],
    ["'\\''", 39],
    ["'\\xff'", 255],
    ["'\\377'", 255],
    ["'\\u4e16'", 0x4e16],
    ["'\\U0001F600'", 0x1f600],
    [encodeUtf8("'世'"), 0x4e16],
  ])('%s', (lit, value) => expect(unquoteChar(lit)).toBe(value));
});

describe('//go:build', () => {
  it.each([
    ['//go:build go1.21', '1.21'],
    ['//go:build linux && go1.22', '1.22'],
    ['//go:build go1.20 || go1.22', '1.20'],
    ['//go:build linux || go1.22', null],
    ['//go:build !go1.22', null],
    ['//go:build !(linux || !go1.19)', '1.19'],
    ['//go:build ignore', null],
    ['//go:build go1.21 &&', null],
    ['// go:build go1.21', null],
  ])('%s', (line, version) => expect(parseText(`${line}\n\npackage p\n`).file.goVersion).toBe(version));

  it('counts above the package clause only', () => {
    expect(parseText('package p\n\n//go:build go1.21\n').file.goVersion).toBeNull();
  });
});

describe('declarations', () => {
  const { file, errors } = parseText(`// Package doc.
package p

import "fmt"
import m "math"

// F does
// something.
//gocl:try g
func F() {}

// not F's

func G() {}

const (
	A, B = iota, "x" // trailing
	// C is doc'd.
	C, D
	E int = 5
	F
	G
)

type (
	/* block */
	S struct {
		// X is.
		X int
		Y int // no doc
	}
)
`);
  const [, , f, g, consts, types] = file.decls;

  it('parses', () => expect(errors).toEqual([]));
  it('lists imports', () => expect(file.imports.map((i: ImportSpec) => [i.name?.name, i.path.value])).toEqual([[undefined, '"fmt"'], ['m', '"math"']])); // biome-ignore format: one line
  it('keeps docs', () => {
    expect((f as FuncDecl).doc).toBe('F does\nsomething.\n//gocl:try g');
    expect((g as FuncDecl).doc).toBeUndefined();
    const spec = (types as GenDecl).specs[0] as TypeSpec;
    expect(spec.doc).toBe('block');
    expect(spec.type.kind === 'StructType' && spec.type.fields.list.map((x) => x.doc)).toEqual(['X is.', undefined]);
  });
  it('says which values a const repeats', () => {
    const specs = (consts as GenDecl).specs as readonly ValueSpec[];
    expect(specs.map((s) => s.iota)).toEqual([0, 1, 2, 3, 4]);
    expect(specs.map((s) => s.inherited && specs.indexOf(s.inherited))).toEqual([null, 0, null, 2, 2]);
    expect(specs[1]!.doc).toBe("C is doc'd.");
  });
});

describe('positions', () => {
  it('cover what a node was made of', () => {
    const text = 'package p\n\nfunc f() {\n\tx := a.b[1](c, T{d: 2}) + -e\n\tif x == 1 { return }\n}\n';
    const { file, source } = parseText(text);
    const seen: string[] = [];
    walk(file.decls[0]!, (n) => void (/Expr|Lit|Stmt/.test(n.kind) && seen.push(source.text.slice(n.pos - source.base, n.end - source.base))));
    expect(seen).toEqual(
      expect.arrayContaining([
        'x := a.b[1](c, T{d: 2}) + -e',
        'a.b[1](c, T{d: 2})',
        'a.b[1]',
        'T{d: 2}',
        'd: 2',
        '-e',
        'if x == 1 { return }',
        '{ return }',
        'return',
      ]),
    );
  });

  it('of errors are those of cmd/compile', () => {
    const { file, source } = parseText('package p\n\nvar x = s[1:2].f(y)\nvar z = a.b[0]\n');
    const columns = file.decls.map((d) => source.position(startPos(((d as GenDecl).specs[0] as ValueSpec).values[0]!)).column);
    expect(columns).toEqual([10, 9]);
  });

  it('count bytes past what does not belong in source', () => {
    const { errors, file } = parseText('\xef\xbb\xbfpackage p\nvar a\0 = "\xff"\nvar b = @\n');
    expect(errors).toEqual(['2:6: invalid NUL character', '2:11: invalid UTF-8 encoding', "3:9: invalid character U+0040 '@'"]);
    expect(file.name.pos).toBe(file.package + 8);
  });
});
