import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';
import type { Int } from '../../src/runtime/int64.ts';

const $ = new Execution();
const norm = (x: bigint): Int => (x >= -9007199254740991n && x <= 9007199254740991n ? Number(x) : x);
const asI = (x: bigint): Int => norm(BigInt.asIntN(64, x));
const asU = (x: bigint): Int => norm(BigInt.asUintN(64, x));

/** Values near where representations change. */
const edges = [
  0n,
  1n,
  -1n,
  2n ** 31n,
  2n ** 32n,
  2n ** 52n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 53n + 1n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  -(2n ** 53n),
  1n - 2n ** 53n,
  2n ** 64n - 1n,
];
const big = fc.oneof(fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }), fc.constantFrom(...edges), fc.bigInt({ min: -1000n, max: 1000n }));

const operations: [string, (a: bigint, b: bigint) => bigint][] = [
  ['add', (a, b) => a + b],
  ['sub', (a, b) => a - b],
  ['mul', (a, b) => a * b],
  ['and', (a, b) => a & b],
  ['or', (a, b) => a | b],
  ['xor', (a, b) => a ^ b],
  ['andNot', (a, b) => a & ~b],
];
const ops = $ as unknown as Record<string, (a: Int, b?: Int) => Int>;

function same(got: Int, want: Int, what: string): void {
  if (!Object.is(got, want)) throw new Error(`${what}: got ${got} (${typeof got}), want ${want} (${typeof want})`);
}

for (const [name, oracle] of operations) {
  test(`${name} agrees with BigInt`, () => {
    fc.assert(
      fc.property(big, big, (a, b) => {
        const [ai, bi, au, bu] = [asI(a), asI(b), asU(a), asU(b)];
        same(ops[`${name}I`]!(ai, bi), asI(oracle(BigInt(ai), BigInt(bi))), `${ai} ${name}I ${bi}`);
        same(ops[`${name}U`]!(au, bu), asU(oracle(BigInt(au), BigInt(bu))), `${au} ${name}U ${bu}`);
      }),
      { numRuns: 1000 },
    );
  });
}

test('division, remainder, negation, complement', () => {
  fc.assert(
    fc.property(big, big, (a, b) => {
      const [ai, bi, au, bu] = [asI(a), asI(b), asU(a), asU(b)];
      if (bi !== 0) {
        same($.divI(ai, bi), asI(BigInt(ai) / BigInt(bi)), `${ai}/${bi}`);
        same($.remI(ai, bi), asI(BigInt(ai) % BigInt(bi)), `${ai}%${bi}`);
      }
      if (bu !== 0) {
        same($.divU(au, bu), asU(BigInt(au) / BigInt(bu)), `${au}/${bu}`);
        same($.remU(au, bu), asU(BigInt(au) % BigInt(bu)), `${au}%${bu}`);
      }
      same($.negI(ai), asI(-BigInt(ai)), `-${ai}`);
      same($.negU(au), asU(-BigInt(au)), `-${au}`);
      same($.notI(ai), asI(~BigInt(ai)), `^${ai}`);
      same($.notU(au), asU(~BigInt(au)), `^${au}`);
    }),
    { numRuns: 2000 },
  );
});

test('shifts', () => {
  fc.assert(
    fc.property(big, fc.integer({ min: 0, max: 80 }), (a, n) => {
      const [ai, au] = [asI(a), asU(a)];
      same($.shlI(ai, n), asI(BigInt(ai) << BigInt(n)), `${ai}<<${n}`);
      same($.shlU(au, n), asU(BigInt(au) << BigInt(n)), `${au}<<${n}`);
      same($.shrI(ai, n), asI(BigInt(ai) >> BigInt(n)), `${ai}>>${n}`);
      same($.shrU(au, n), asU(BigInt(au) >> BigInt(n)), `u${au}>>${n}`);
    }),
    { numRuns: 3000 },
  );
});

test('conversions', () => {
  fc.assert(
    fc.property(big, (a) => {
      const [ai, au] = [asI(a), asU(a)];
      same($.wrapI(au), asI(BigInt(au)), `int64(${au})`);
      same($.wrapU(ai), asU(BigInt(ai)), `uint64(${ai})`);
      same($.low32(ai), Number(BigInt.asIntN(32, BigInt(ai))), `int32(${ai})`);
    }),
  );
});

/** As printed by Go 1.26 on amd64: float, int64, uint64, int32, uint32. */
test.each([
  [1e10, 10000000000, 10000000000, -2147483648, 1410065408],
  [-1e10, -10000000000, 18446744063709551616n, -2147483648, 2884901888],
  [3e9, 3000000000, 3000000000, -2147483648, 3000000000],
  [1e19, -9223372036854775808n, 10000000000000000000n, -2147483648, 0],
  [-1e19, -9223372036854775808n, 9223372036854775808n, -2147483648, 0],
  [Number.NaN, -9223372036854775808n, 9223372036854775808n, -2147483648, 0],
  [Number.POSITIVE_INFINITY, -9223372036854775808n, 9223372036854775808n, -2147483648, 0],
  [-300, -300, 18446744073709551316n, -300, 4294966996],
  [-1.5, -1, 18446744073709551615n, -1, 4294967295],
])('float %d to integers', (f, i64, u64, i32, u32) => {
  expect([$.floatToI(f), $.floatToU(f), $.floatToI32(f), $.floatToU32(f)]).toEqual([i64, u64, i32, u32]);
});

test('float32 of 64-bit integers rounds once', () => {
  expect($.float32(16777217)).toBe(16777216);
  expect($.float32(2n ** 63n - 1n)).toBe(2 ** 63);
  // Just above the middle between two float32: rounding first to float64 would lose it.
  expect($.float32((1n << 62n) + (1n << 38n) + 1n)).toBe(2 ** 62 + 2 ** 39);
});
