/** Package math/rand/v2: PCG and ChaCha8 steps; the rest is shared with math/rand. */
import { type NativeTable, plain } from '../../../../runtime/native.ts';
import { type Integer, toInteger } from '../../../strconv/itoa.ts';
import { runtimeUint64, strips } from '../natives.ts';

const low64 = 0xffffffffffffffffn;
const multiplier = (2549297995355413924n << 64n) | 4865540595714422341n;
const increment = (6364136223846793005n << 64n) | 1442695040888963407n;

function pcg(high: Integer, low: Integer): [Integer, Integer, Integer] {
  const state = BigInt.asUintN(128, ((BigInt(high) << 64n) | BigInt(low)) * multiplier + increment);
  const newHigh = state >> 64n;
  const newLow = state & low64;
  // DXSM: double xorshift multiply.
  let x = newHigh;
  x ^= x >> 32n;
  x = (x * 0xda942042e4dd58b5n) & low64;
  x ^= x >> 48n;
  x = (x * (newLow | 1n)) & low64;
  return [toInteger(newHigh), toInteger(newLow), toInteger(x)];
}

const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

/** Blocks counter … counter+3 of ChaCha8; word i of block b is the 32-bit word 4i+b of the output. Only the key is added back. */
function chacha8(seed: Integer[], buf: Integer[], counter: number): void {
  const key = seed.flatMap((word) => {
    const big = BigInt(word);
    return [Number(big & 0xffffffffn), Number(big >> 32n)];
  });
  const out = new Uint32Array(64);
  for (let b = 0; b < 4; b++) {
    const x = Uint32Array.from([...constants, ...key, counter + b, 0, 0, 0]);
    for (let round = 0; round < 4; round++) doubleRound(x);
    for (let i = 0; i < 16; i++) out[4 * i + b] = (x[i] as number) + (i >= 4 && i < 12 ? (key[i - 4] as number) : 0);
  }
  for (let i = 0; i < 32; i++) buf[i] = toInteger((BigInt(out[2 * i + 1] as number) << 32n) | BigInt(out[2 * i] as number));
}

function doubleRound(x: Uint32Array): void {
  quarter(x, 0, 4, 8, 12);
  quarter(x, 1, 5, 9, 13);
  quarter(x, 2, 6, 10, 14);
  quarter(x, 3, 7, 11, 15);
  quarter(x, 0, 5, 10, 15);
  quarter(x, 1, 6, 11, 12);
  quarter(x, 2, 7, 8, 13);
  quarter(x, 3, 4, 9, 14);
}

const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

function quarter(x: Uint32Array, a: number, b: number, c: number, d: number): void {
  x[a]! += x[b]!;
  x[d] = rotate(x[d]! ^ x[a]!, 16);
  x[c]! += x[d]!;
  x[b] = rotate(x[b]! ^ x[c]!, 12);
  x[a]! += x[b]!;
  x[d] = rotate(x[d]! ^ x[a]!, 8);
  x[c]! += x[d]!;
  x[b] = rotate(x[b]! ^ x[c]!, 7);
}

export const natives: NativeTable = {
  runtimeUint64: plain(($) => () => runtimeUint64($)),
  strip: plain(strips),
  pcg: plain(() => pcg),
  chacha8: plain(() => chacha8),
};
