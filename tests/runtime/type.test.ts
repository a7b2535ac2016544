import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';
import type { RType } from '../../src/runtime/rtype.ts';
import { panicOf, runGo } from './go-program.ts';

const $ = new Execution();
const t = $.types;
const field = (name: string, type: RType, more = {}) => ({ name, key: `_${name}`, type, ...more });

test('descriptors are canonical and print as Go prints types', () => {
  expect(t.slice(t.int)).toBe(t.slice(t.int));
  expect(t.map(t.string, t.ptr(t.int))).toBe(t.map(t.string, t.ptr(t.int)));
  expect(t.chan(t.int, 'recv')).not.toBe(t.chan(t.int));
  const strings: [RType, string][] = [
    [t.chan(t.chan(t.int, 'recv')), 'chan (<-chan int)'],
    [t.func([t.int, t.slice(t.string)], [t.int, t.error], true), 'func(int, ...string) (int, error)'],
    [t.struct([field('a', t.int, { tag: 'json:"x"' })]), 'struct { a int "json:\\"x\\"" }'],
    [t.struct([field('T', t.named('main.T', 'T', 'main'), { embedded: true }), field('x', t.int)]), 'struct { main.T; x int }'],
    [
      t.interface([
        { name: 'm', key: '$m$main$m', pkgPath: 'main', type: t.func([], []) },
        { name: 'N', key: '$N', pkgPath: '', type: t.func([t.int], [t.string]) },
      ]),
      'interface { N(int) string; main.m() }',
    ],
    [t.any, 'interface {}'],
    [t.array(3, t.uint8), '[3]uint8'],
    [t.named('math/rand.Rand', 'Rand', 'math/rand'), 'rand.Rand'],
  ];
  for (const [type, want] of strings) expect(type.string).toBe(want);
});

test('recursive types', () => {
  const node = t.named('main.Node', 'Node', 'main');
  node.complete(t.struct([field('next', t.ptr(node)), field('v', t.int)]));
  const n = node.zero();
  n._next = new node.class(null, 2);
  expect([n._v, n._next._v, node.size, node.comparable]).toEqual([0, 2, 16, true]);
});

test('struct values: clone, set, equality, arrays and nested structs', () => {
  const inner = t.struct([field('x', t.int)]);
  const outer = t.struct([
    field('in', inner),
    field('arr', t.array(2, inner)),
    field('bytes', t.array(2, t.uint8)),
    field('c', t.complex128),
    field('e', t.any),
  ]);
  const a = outer.zero();
  const b = outer.clone(a);
  expect(outer.eq(a, b)).toBe(true);
  b._in._x = 1;
  b._arr[1]._x = 2;
  b._bytes[0] = 3;
  expect([a._in._x, a._arr[1]._x, a._bytes[0]]).toEqual([0, 0, 0]);
  expect(outer.eq(a, b)).toBe(false);
  const { _in, _arr } = a;
  outer.assign(a, b);
  expect([a._in, a._arr, a._arr[1]._x]).toEqual([_in, _arr, 2]);
  expect(outer.eq(a, b)).toBe(true);
  b._e = new (t.slice(t.int).box)($.nilSlice);
  a._e = b._e;
  expect(panicOf(() => outer.eq(a, b))).toBe('runtime error: comparing uncomparable type []int');
});

test('sizes and offsets', () => {
  const s = t.struct([field('a', t.uint8), field('b', t.int64), field('c', t.uint8), field('d', t.struct([]))]);
  expect([s.size, s.offset(1), s.offset(2), t.array(3, s).size, t.struct([]).size]).toEqual([24, 8, 16, 72, 0]);
});

test('boxes: methods, identity of types, equality', () => {
  const T = t.named('main.M', 'M', 'main').complete(t.struct([field('n', t.int)]));
  T.setMethods([
    {
      name: 'Set',
      key: '$Set',
      pkgPath: '',
      type: t.func([t.int], [t.int]),
      fn: (self, n) => {
        self._n += n;
        return self._n;
      },
    },
  ]);
  const x = new T.box(new T.class(1));
  expect([x.$Set(5), x.$Set(5), x.v._n]).toEqual([6, 6, 1]);
  expect($.eqIface(x, new T.box(new T.class(1)))).toBe(true);
  expect($.eqIface(x, null)).toBe(false);
  expect($.eqIface(new t.int.box(1), new t.int64.box(1))).toBe(false);
});

test('assertions', () => {
  const stringer = t
    .named('fmt.Stringer', 'Stringer', 'fmt')
    .complete(t.interface([{ name: 'String', key: '$String', pkgPath: '', type: t.func([], [t.string]) }]));
  const s = new t.string.box('s');
  expect($.assert(t.string, s, t.any)).toBe('s');
  expect($.assert2(t.int, s)).toEqual([0, false]);
  expect($.assertI2(stringer, s)).toEqual([null, false]);
  expect($.implements(t.any, s)).toBe(true);
  const cases: [string, (e: Execution) => unknown][] = [
    ['interface {} is string, not int', (e) => e.assert(t.int, s, t.any)],
    ['interface {} is nil, not int', (e) => e.assert(t.int, null, t.any)],
    ['string is not fmt.Stringer: missing method String', (e) => e.assertI(stringer, s)],
    ['interface is nil, not fmt.Stringer', (e) => e.assertI(stringer, null)],
    [
      'interface {} is main.T, not main.T (types from different scopes)',
      (e) => e.assert(t.named('main.f.T·1', 'T', 'main').complete(t.int), new (t.named('main.f.T·2', 'T', 'main').complete(t.int).box)(1), t.any),
    ],
  ];
  for (const [text, f] of cases) expect(panicOf(f)).toBe(`interface conversion: ${text}`);
});

test('pointers are canonical', () => {
  const s = t.struct([field('x', t.int)]).zero();
  const p = $.fieldRef(s, '_x');
  p.v = 3;
  expect([s._x, $.fieldRef(s, '_x') === p, s.$clone().$eq(s)]).toEqual([3, true, true]);
  const a = new Int32Array(3);
  $.elemRef(a, 1).v = 7;
  const q = $.elemRef(a, 1);
  expect([a[1], q === $.elemRef(a, 1)]).toEqual([7, true]);
});

test('strings: decoding, invalid UTF-8, conversions', () => {
  const decode = (s: string): number[] => {
    const out: number[] = [];
    for (let i = 0; i < s.length; ) {
      const r = $.decodeRune(s, i);
      out.push(r >> 3);
      i += r & 7;
    }
    return out;
  };
  expect(decode('a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80')).toEqual([0x61, 0xe9, 0x20ac, 0x1f600]);
  expect(decode('\xff\xc3\xed\xa0\x80\xe2\x82')).toEqual([0xfffd, 0xfffd, 0xfffd, 0xfffd, 0xfffd, 0xfffd, 0xfffd]);
  for (const s of ['', 'abc', 'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80']) {
    expect($.runesToString($.stringToRunes(s))).toBe(s);
    expect($.bytesToString($.stringToBytes(s))).toBe(s);
  }
  expect([$.runeToString(-1), $.runeToString(0xd800), $.runeToString(0x10ffff)]).toEqual(['\xef\xbf\xbd', '\xef\xbf\xbd', '\xf4\x8f\xbf\xbf']);
});

test('print and println', () => {
  const { err } = runGo(($) => () => {
    const u = $.types;
    $.println(
      [u.float64, u.float64, u.float64, u.float64, u.float32, u.float32, u.float64, u.float64, u.complex128, u.bool, u.string, u.int, u.ptr(u.int), u.any],
      [1e20, 0.0001, 1e-5, 123456789, 16777216, Math.fround(0.1), 100000, 1e6, $.complex(1.5, -2), true, 'x', -3, null, null],
    );
    $.print([u.int, u.int], [1, 2]);
  });
  expect(err).toBe('1e+20 0.0001 1e-05 1.23456789e+08 1.6777216e+07 0.1 100000 1e+06 (1.5-2i) true x -3 0x0 (0x0,0x0)\n12');
});
