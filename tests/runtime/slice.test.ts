import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';
import type { RType } from '../../src/runtime/rtype.ts';
import { panicOf } from './go-program.ts';

const $ = new Execution();
const t = $.types;
const field = (name: string, type: RType) => ({ name, key: `_${name}`, type });

/** Capacities of a slice appended to one by one, as printed by Go 1.26.8. */
test.each([
  ['int', t.int, '1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 3408 5120 7168 9216 12288 16384 21504'],
  ['byte', t.uint8, '8 16 32 64 128 256 512 896 1408 2048 3072 4096 5376 6912 9472 12288 16384 21760'],
  ['string', t.string, '1 2 4 8 16 32 71 143 303 591 1023 1535 2560 3584 5120 6656 8704 11264 14336 18432 23552'],
  ['pointer', t.ptr(t.int), '1 2 4 8 16 32 64 143 287 607 1023 1535 2303 3071 4095 6144 8192 11264 14336 18432 23552'],
  ['[3]int32', t.array(3, t.int32), '1 2 4 8 16 32 64 128 256 512 853 1365 2048 3413 4778 6826 8874 11605 15018 19114 24576'],
  [
    '24 bytes',
    t.struct([field('a', t.int), field('b', t.int), field('c', t.int)]),
    '1 2 4 8 16 32 64 128 256 512 853 1365 2048 3072 4096 5461 7168 9216 11946 15360 19456 24576',
  ],
  [
    '40 bytes with a pointer',
    t.struct([field('a', t.int), field('p', t.ptr(t.int)), field('c', t.array(3, t.int))]),
    '1 2 4 8 17 35 76 153 307 614 1024 1638 2252 3072 4096 5324 6963 9011 11468 14540 18432 23347',
  ],
])('capacities of []%s', (_name, T, want) => {
  let s = $.nilSlice;
  const caps: number[] = [];
  for (let i = 0; i < 20000; i++) {
    s = $.append(T, s, T.zero());
    if (caps.at(-1) !== s.c) caps.push(s.c);
  }
  expect(caps.join(' ')).toBe(want);
});

test('appending several at once', () => {
  const ints = $.sliceOf(t.int, [1, 2, 3]);
  expect($.appendAll(t.int, ints, [4, 5, 6, 7]).c).toBe(8);
  expect($.appendSlice(t.int, $.nilSlice, $.make(t.int, 5)).c).toBe(6);
  expect($.appendString(t.uint8, $.stringToBytes('hello', true), 'world!').c).toBe(16);
});

test('append shares spare capacity', () => {
  const a = $.make(t.int, 1, 4);
  const b = $.append(t.int, a, 1);
  const c = $.append(t.int, a, 2);
  expect(b.a[b.o + 1]).toBe(2);
  expect(c.a).toBe(b.a);
  const full = $.slice(t.int, a, 0, 4);
  expect(full.a.slice(0, 4)).toEqual([0, 2, 0, 0]);
});

test('pointers to struct elements stay true', () => {
  const S = t.struct([field('x', t.int)]);
  const a = $.make(S, 0, 2);
  const p = $.slice(S, a, 0, 2).a[1];
  const b = $.append(S, $.append(S, a, new S.class(1)), new S.class(2));
  expect(b.a[1]).toBe(p);
  expect(p._x).toBe(2);
  const grown = $.append(S, b, new S.class(3));
  grown.a[0]._x = 9;
  expect(b.a[0]._x).toBe(1);
});

test('copy of overlapping parts', () => {
  for (const T of [t.int, t.int32]) {
    const s = $.sliceOf(T, [1, 2, 3, 4, 5]);
    expect($.copy(T, $.slice(T, s, 1), s)).toBe(4);
    expect([...s.a]).toEqual([1, 1, 2, 3, 4]);
    expect($.copy(T, s, $.slice(T, s, 2))).toBe(3);
    expect([...s.a]).toEqual([2, 3, 4, 3, 4]);
  }
});

test.each<[string, (e: Execution) => void]>([
  ['index out of range [5] with length 2', (e) => e.index(5, 2)],
  ['index out of range [-1]', (e) => e.index(-1, 2)],
  ['index out of range [9223372036854775807] with length 2', (e) => e.index(9223372036854775807n, 2)],
  ['slice bounds out of range [:5] with capacity 4', (e) => e.slice(t.int, $.make(t.int, 2, 4), 0, 5)],
  ['slice bounds out of range [:5] with length 4', (e) => e.sliceArray(t.int, [0, 0, 0, 0], 0, 5)],
  ['slice bounds out of range [5:2]', (e) => e.slice(t.int, $.make(t.int, 2, 4), 5)],
  ['slice bounds out of range [2:1]', (e) => e.slice(t.int, $.make(t.int, 2, 4), 2, 1)],
  ['slice bounds out of range [-1:]', (e) => e.slice(t.int, $.make(t.int, 2, 4), -1)],
  ['slice bounds out of range [:-1]', (e) => e.slice(t.int, $.make(t.int, 2, 4), 0, -1)],
  ['slice bounds out of range [::5] with capacity 4', (e) => e.slice(t.int, $.make(t.int, 2, 4), 2, 5, 5)],
  ['slice bounds out of range [:3:2]', (e) => e.slice(t.int, $.make(t.int, 2, 4), 0, 3, 2)],
  ['slice bounds out of range [3:2:]', (e) => e.slice(t.int, $.make(t.int, 2, 4), 3, 2, 4)],
  ['slice bounds out of range [5:3]', (e) => e.strSlice('abc', 5, undefined)],
  ['slice bounds out of range [:5] with length 3', (e) => e.strSlice('abc', 0, 5)],
  ['cannot convert slice with length 1 to array or pointer to array with length 2', (e) => e.toArray(t.int, $.make(t.int, 1), 2)],
  ['makeslice: len out of range', (e) => e.make(t.int, -1)],
  ['makeslice: cap out of range', (e) => e.make(t.int, 2, 1)],
  ['integer divide by zero', (e) => e.divI(1, 0)],
  ['negative shift amount', (e) => e.shlI(1, -1)],
])('panic: runtime error: %s', (text, body) => {
  expect(panicOf(body)).toBe(`runtime error: ${text}`);
});

test('a slice converted to an array pointer shares its elements', () => {
  for (const T of [t.int, t.uint8]) {
    const s = $.slice(T, $.make(T, 6, 8), 1, 5);
    const p = $.toArrayPtr(T, s, 3);
    p[1] = 7;
    s.a[s.o + 2] = 8;
    expect([p.length, s.a[s.o + 1], p[2], [...p.slice()]]).toEqual([3, 7, 8, [0, 7, 8]]);
    const again = $.toArrayPtr(T, s, 3);
    const element = $.elemRef(p, 0);
    expect([again === p, element === $.elemRef(s.a, s.o)]).toEqual([true, true]);
  }
  expect($.toArrayPtr(t.int, $.nilSlice, 0)).toBeNull();
});
