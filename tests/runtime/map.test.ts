import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';
import type { RType } from '../../src/runtime/rtype.ts';
import { gen, panicOf, runGo } from './go-program.ts';

const $ = new Execution();
const t = $.types;
const field = (name: string, type: RType) => ({ name, key: `_${name}`, type });

function keysOf(m: any): any[] {
  const keys: any[] = [];
  for (const it = $.mapIter(m); it.next(); ) keys.push(it.key);
  return keys;
}

test('set, get, delete, len; missing keys give zero values', () => {
  const T = t.map(t.string, t.int);
  const m = $.mapOf(T, [['a', 1]]);
  $.mapSet(T, m, 'b', 2);
  $.mapSet(T, m, 'b', 3);
  expect([$.mapGet(T, m, 'b'), $.mapGet(T, m, 'c'), $.mapLen(m)]).toEqual([3, 0, 2]);
  expect($.mapGet2(T, m, 'c')).toEqual([0, false]);
  $.mapDelete(T, m, 'a');
  expect($.mapLen(m)).toBe(1);
  expect([$.mapGet(T, null, 'a'), $.mapLen(null), keysOf(null)]).toEqual([0, 0, []]);
  expect(panicOf((e) => e.mapSet(T, null, 'a', 1))).toBe('assignment to entry in nil map');
});

test('64-bit keys, floats, NaN and zeros', () => {
  const I = t.map(t.int, t.int);
  const big = 9223372036854775807n;
  const m = $.mapOf(I, [[big, 1]]);
  expect($.mapGet(I, m, 9223372036854775807n)).toBe(1);
  const F = t.map(t.float64, t.int);
  const f = $.makeMap(F);
  $.mapSet(F, f, Number.NaN, 1);
  $.mapSet(F, f, Number.NaN, 2);
  $.mapSet(F, f, 0, 3);
  $.mapSet(F, f, -0, 4);
  expect([$.mapLen(f), $.mapGet(F, f, Number.NaN), $.mapGet(F, f, 0)]).toEqual([3, 0, 4]);
  expect(keysOf(f).length).toBe(3);
  $.mapClear(f);
  expect($.mapLen(f)).toBe(0);
});

test('struct, array and interface keys compare by value', () => {
  const P = t.struct([field('x', t.int), field('s', t.string)]);
  const T = t.map(P, t.int);
  const m = $.makeMap(T);
  $.mapSet(T, m, new P.class(1, 'a;2'), 1);
  $.mapSet(T, m, new P.class(1, 'a'), 2);
  expect([$.mapGet(T, m, new P.class(1, 'a;2')), $.mapGet(T, m, new P.class(1, 'a')), $.mapLen(m)]).toEqual([1, 2, 2]);
  const A = t.map(t.any, t.int);
  const a = $.makeMap(A);
  const p = new $.Ref(1);
  const PT = t.ptr(t.int);
  $.mapSet(A, a, new t.int.box(1), 1);
  $.mapSet(A, a, new t.string.box('1'), 2);
  $.mapSet(A, a, new t.int64.box(1), 3);
  $.mapSet(A, a, null, 4);
  $.mapSet(A, a, new PT.box(p), 5);
  $.mapSet(A, a, new PT.box(new $.Ref(1)), 6);
  expect($.mapLen(a)).toBe(6);
  expect([new t.int.box(1), new t.string.box('1'), new t.int64.box(1), null, new PT.box(p)].map((k) => $.mapGet(A, a, k))).toEqual([1, 2, 3, 4, 5]);
});

test('keys that cannot be hashed', () => {
  const A = t.map(t.any, t.int);
  const S = t.slice(t.int);
  const key = new S.box($.nilSlice);
  expect(panicOf((e) => e.mapSet(A, e.makeMap(A), key, 1))).toBe('runtime error: hash of unhashable type []int');
  expect(panicOf((e) => e.mapGet(A, null, key))).toBe('hash of unhashable type: []int');
});

test('every entry comes once, in an order that varies', () => {
  const T = t.map(t.int, t.int);
  for (const n of [1, 5, 8, 9, 100, 1000]) {
    const m = $.makeMap(T);
    for (let i = 0; i < n; i++) $.mapSet(T, m, i, i);
    const keys = keysOf(m);
    expect([...keys].sort((a, b) => a - b)).toEqual([...Array(n).keys()]);
  }
  const m = $.mapOf(
    T,
    [1, 2, 3, 4, 5].map((i) => [i, i]),
  );
  expect(new Set([...Array(50)].map(() => keysOf(m).join())).size).toBeGreaterThan(3);
});

test('deleting and adding while iterating', () => {
  const T = t.map(t.int, t.int);
  for (let round = 0; round < 20; round++) {
    const m = $.makeMap(T);
    for (let i = 0; i < 200; i++) $.mapSet(T, m, i, i);
    const seen: number[] = [];
    for (const it = $.mapIter(m); it.next(); ) {
      seen.push(it.key);
      if (it.key < 200) for (let k = 0; k < 200; k++) if (k !== it.key && k % 3 !== 0) $.mapDelete(T, m, k);
      if (seen.length < 10) $.mapSet(T, m, 1000 + seen.length, 0);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((k) => k % 3 === 0 && k < 200).length).toBe(67);
    expect(seen.filter((k) => k % 3 !== 0 && k < 200).length).toBeLessThanOrEqual(1);
  }
});

type Synchronise = (synchronised: () => boolean) => void;

/** Two goroutines write a map at the same time; `before` and `after` are called around every write. */
function racing(before: Synchronise, after: Synchronise): string {
  return runGo(
    ($) =>
      function* () {
        const synchronised = $.observer();
        const T = $.types.map($.types.int, $.types.int);
        const m = $.makeMap(T);
        for (let k = 0; k < 2; k++) {
          $.go(
            gen(function* () {
              for (let i = 0; i < 1000; i++) {
                before(synchronised);
                $.mapSet(T, m, i, k);
                after(synchronised);
                if (i % 100 === 0) yield* $.gosched();
              }
            }),
            [],
          );
        }
        if ($.sleep(1e9)) yield* $.park();
        $.mapGet(T, m, 1);
      },
  ).err;
}

test('unsynchronised writes are found; synchronised ones and those in sequence are not reported', () => {
  const nothing: Synchronise = () => undefined;
  const sync: Synchronise = (synchronised) => synchronised();
  expect(racing(nothing, nothing)).toMatch(/^fatal error: concurrent map writes\n\ngoroutine \d \[running\]:\n/);
  expect(racing(sync, sync)).toBe('');
});

test('who slept while another wrote did not run at the same time', () => {
  const { err } = runGo(
    ($) =>
      function* () {
        const T = $.types.map($.types.int, $.types.int);
        const m = $.makeMap(T);
        $.go(() => $.mapSet(T, m, 1, 1), []);
        if ($.sleep(1e9)) yield* $.park();
        for (let i = 0; i < 100; i++) $.mapGet(T, m, 1);
      },
  );
  expect(err).toBe('');
});
