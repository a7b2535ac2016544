/** Makes the table of math/rand again from its definition, by jumping 7.8 × 10¹² steps ahead in the additive recurrence. */
import { describe, expect, it } from 'vitest';
import { additiveTable } from '../../../src/stdlib/math/rand/additive-table.ts';

const length = 607;
const lag = 273;
const mask = (1n << 64n) - 1n;
/** Room for a sum of 607 products of 64-bit words. */
const slot = 144n;

function startingWords(): bigint[] {
  let x = 1;
  const next = (): bigint => BigInt((x = (x * 48271) % 2147483647));
  for (let i = 0; i < 20; i++) next();
  return Array.from({ length }, () => (next() << 20n) ^ (next() << 10n) ^ next());
}

const pack = (p: readonly bigint[]): bigint =>
  BigInt(
    '0x' +
      [...p]
        .reverse()
        .map((c) => c.toString(16).padStart(36, '0'))
        .join(''),
  );

/** Product of polynomials over Z/2⁶⁴, modulo x⁶⁰⁷ − x³³⁴ − 1. */
function multiply(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  const hex = (pack(a) * pack(b)).toString(16).padStart((length * 2 * Number(slot)) / 4, '0');
  const width = Number(slot) / 4;
  const product = Array.from({ length: 2 * length }, (_, i) => BigInt('0x' + hex.slice(hex.length - (i + 1) * width, hex.length - i * width)) & mask);
  for (let i = 2 * length - 1; i >= length; i--) {
    const c = product[i] as bigint;
    product[i - length + 334] = ((product[i - length + 334] as bigint) + c) & mask;
    product[i - length] = ((product[i - length] as bigint) + c) & mask;
  }
  return product.slice(0, length);
}

function powerOfX(n: number): bigint[] {
  const unit = (k: number): bigint[] => Array.from({ length }, (_, i) => (i === k ? 1n : 0n));
  let p = unit(0);
  for (const bit of n.toString(2)) {
    p = multiply(p, p);
    if (bit === '1') p = multiply(p, unit(1));
  }
  return p;
}

describe('the additive table', () => {
  it('is the state after 7.8e12 steps', () => {
    const steps = 7.8e12;
    const words = startingWords();
    const sequence = Array.from({ length }, (_, i) => words[(333 - i + length) % length] as bigint);
    while (sequence.length < 2 * length) sequence.push(((sequence.at(-length) as bigint) + (sequence.at(-lag) as bigint)) & mask);
    const p = powerOfX(steps);
    const table: string[] = [];
    for (let i = 0; i < length; i++) {
      const word = p.reduce((sum, c, j) => sum + c * (sequence[i + j] as bigint), 0n) & mask;
      table[(((333 - (steps + i)) % length) + length) % length] = word.toString(16).padStart(16, '0');
    }
    expect(table.join('')).toBe(additiveTable);
  });
});
