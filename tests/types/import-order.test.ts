/** Import errors come in the order of the paths, each path once, as `go build` prints them. */
import { expect, it } from 'vitest';
import { build } from '../../src/program/build.ts';

const files = [
  { name: './a.go', text: 'package main\n\nimport (\n\t"zz"\n\t"aa"\n\t"foo//bar"\n)\n\nfunc main() {}\n' },
  { name: './b.go', text: 'package main\n\nimport (\n\t"aa"\n\t"mm/"\n\t"kk/../x"\n)\n' },
];

it('is that of their paths', () => {
  const { text } = build({ main: { path: 'example.com/m', dir: '.', files } }, {});
  expect(text.split('\n')).toEqual([
    'a.go:5:2: package aa is not in std',
    'a.go:6:2: malformed import path "foo//bar": double slash',
    'b.go:6:2: malformed import path "kk/../x": invalid path element ".."',
    'b.go:5:2: malformed import path "mm/": trailing slash',
    'a.go:4:2: package zz is not in std',
    '',
  ]);
});
