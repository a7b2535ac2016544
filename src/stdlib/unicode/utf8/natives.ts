/** unicode/utf8 over byte strings and byte slices. */
import { type NativeTable, plain } from '../../../runtime/native.ts';
import type { Slice } from '../../../runtime/slice-value.ts';
import { decode, decodeBytes, isFullRune, isValid, runeCount, runeError } from './codec.ts';

const unpack = (packed: number): [number, number] => [packed >> 3, packed & 7];

function textOf(p: Slice): string {
  let s = '';
  for (let i = p.o; i < p.o + p.n; i += 4096) s += String.fromCharCode(...p.a.subarray(i, Math.min(i + 4096, p.o + p.n)));
  return s;
}

/** The rune that ends at `s.length`, packed. */
function decodeLast(s: string): number {
  for (let width = Math.min(4, s.length); width > 1; width--) {
    const packed = decode(s, s.length - width);
    if ((packed & 7) === width) return packed;
  }
  return s.length === 0 ? runeError * 8 : decode(s, s.length - 1);
}

export const natives: NativeTable = {
  FullRune: plain(() => (p: Slice) => isFullRune((i) => p.a[p.o + i], p.n)),
  FullRuneInString: plain(() => (s: string) => isFullRune((i) => s.charCodeAt(i), s.length)),
  DecodeRune: plain(() => (p: Slice) => unpack(decodeBytes(p.a, p.o, p.o + p.n))),
  DecodeRuneInString: plain(() => (s: string) => unpack(s.length === 0 ? runeError * 8 : decode(s, 0))),
  DecodeLastRune: plain(() => (p: Slice) => unpack(decodeLast(textOf(lastBytes(p))))),
  DecodeLastRuneInString: plain(() => (s: string) => unpack(decodeLast(s))),
  RuneCount: plain(() => (p: Slice) => {
    let n = 0;
    for (let i = p.o; i < p.o + p.n; n++) i += decodeBytes(p.a, i, p.o + p.n) & 7;
    return n;
  }),
  RuneCountInString: plain(() => runeCount),
  Valid: plain(() => (p: Slice) => isValid(textOf(p))),
  ValidString: plain(() => isValid),
};

function lastBytes(p: Slice): Slice {
  const n = Math.min(4, p.n);
  return { a: p.a, o: p.o + p.n - n, n, c: n };
}
