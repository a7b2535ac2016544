/** Searching and building on byte strings, where JavaScript's own string functions do the work. */
import { grownCap } from '../../runtime/size-class.ts';
import { type NativeTable, plain } from '../../runtime/native.ts';

interface StringSlice {
  readonly a: readonly string[];
  readonly o: number;
  readonly n: number;
}

const bytes: readonly string[] = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));

export const natives: NativeTable = {
  Index: plain(() => (s: string, sub: string) => s.indexOf(sub)),
  LastIndex: plain(() => (s: string, sub: string) => s.lastIndexOf(sub)),
  indexFrom: plain(() => (s: string, sub: string, from: number) => s.indexOf(sub, from)),
  byteString: plain(() => (b: number) => bytes[b]),
  grownCap: plain(() => (length: number, oldCap: number) => grownCap(length, oldCap, 1, true)),
  repeat: plain(() => (s: string, n: number) => s.repeat(n)),
  join: plain(() => (elems: StringSlice, sep: string) => elems.a.slice(elems.o, elems.o + elems.n).join(sep)),
  asciiCase: plain(() => (s: string, upper: boolean) => (/^[\x00-\x7f]*$/.test(s) ? [upper ? s.toUpperCase() : s.toLowerCase(), true] : ['', false])),
};
