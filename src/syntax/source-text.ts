/** Bytes that Go source must not hold. They are taken out of the text before it is scanned. Go spec, "Source code representation". */
import { decodeRune } from './rune.ts';

/** Where bytes were taken out, and what is to be said about it. */
export interface StrayBytes {
  /** In the order of the file; offsets in the original text. */
  readonly errors: readonly { readonly offset: number; readonly message: string }[];
  /** Index in the cleaned text → byte offset in the original. */
  offset(index: number): number;
}

const byteOrderMark = 0xfeff;

/** Takes out NUL bytes, invalid UTF-8 and byte order marks. `stray` is null when there were none. */
export function cleanSource(text: string): { text: string; stray: StrayBytes | null } {
  if (!/[\x00\x80-\xff]/.test(text)) return { text, stray: null };
  const errors: { offset: number; message: string }[] = [];
  const kept: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (c > 0 && c < 0x80) {
      i++;
      continue;
    }
    const packed = decodeRune(text, i);
    const width = packed & 7;
    const message = strayMessage(packed >> 3, width, i);
    if (message !== null) {
      if (message !== '') errors.push({ offset: i, message });
      kept.push({ from, to: i });
      from = i + width;
    }
    i += width;
  }
  if (from === 0) return { text, stray: null };
  kept.push({ from, to: text.length });
  return { text: kept.map((k) => text.slice(k.from, k.to)).join(''), stray: { errors, offset: offsetMap(kept) } };
}

/** Null for a rune that may stay, '' for the byte order mark at the start. */
function strayMessage(rune: number, width: number, offset: number): string | null {
  if (rune === 0) return 'invalid NUL character';
  if (width === 1) return 'invalid UTF-8 encoding';
  if (rune !== byteOrderMark) return null;
  return offset === 0 ? '' : 'invalid BOM in the middle of the file';
}

/** Piecewise shift: the index where each kept piece starts, and how far it was moved. */
function offsetMap(kept: readonly { from: number; to: number }[]): (index: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const k of kept) {
    starts.push(at);
    at += k.to - k.from;
  }
  return (index) => {
    let lo = 0;
    let hi = starts.length;
    while (hi - lo > 1) {
      const mid = (lo + hi) >> 1;
      if (starts[mid]! <= index) lo = mid;
      else hi = mid;
    }
    return kept[lo]!.from + index - starts[lo]!;
  };
}
