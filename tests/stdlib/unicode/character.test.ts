/** Spot checks of Unicode 15.0 as against the host's newer version. */
import { describe, expect, it } from 'vitest';
import { isLetter, isLower, isMark, isPrint, simpleFold, toLower, toTitle, toUpper } from '../../../src/stdlib/unicode/character.ts';
import { rangesOf, tableTest } from '../../../src/stdlib/unicode/table.ts';

describe('characters', () => {
  it('leaves out what came after Unicode 15.0', () => {
    expect(isLetter(0x1c89)).toBe(false);
    expect(isPrint(0x2ebf0)).toBe(false);
    expect(toUpper(0x1c8a)).toBe(0x1c8a);
    expect(tableTest('category', 'Cn')(0x1c89)).toBe(true);
  });

  it('keeps old categories', () => {
    expect(isLower(0x295)).toBe(true);
    expect(isMark(0x1171e)).toBe(true);
    expect(tableTest('category', 'Mn')(0x1171e)).toBe(true);
  });

  it('maps cases one to one', () => {
    expect(toUpper(0xdf)).toBe(0xdf);
    expect(toLower(0x130)).toBe(0x69);
    expect(toTitle(0x1c6)).toBe(0x1c5);
    expect(toUpper(0x1f80)).toBe(0x1f88);
    expect([0x4b, 0x6b, 0x212a].map(simpleFold)).toEqual([0x6b, 0x212a, 0x4b]);
  });

  it('makes ranges with strides', () => {
    const even = (r: number): boolean => r % 2 === 0 || r === 5;
    expect(rangesOf(even, 0, 8)).toEqual([
      [0, 4, 2],
      [5, 6, 1],
      [8, 8, 1],
    ]);
  });
});
