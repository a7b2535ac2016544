/** Byte strings as Go string literals (strconv.Quote). */
import { decodeRune, quoteRune } from '../syntax/rune.ts';

/** In double quotes, with escapes for what cannot be printed; bytes that are no UTF-8 as `\xff`. */
export function quote(s: string): string {
  let out = '"';
  for (let i = 0; i < s.length; ) {
    const decoded = decodeRune(s, i);
    out += quoteOne(s, i, decoded >> 3, decoded & 7);
    i += decoded & 7;
  }
  return `${out}"`;
}

function quoteOne(s: string, i: number, rune: number, width: number): string {
  const byte = s.charCodeAt(i);
  if (width === 1 && byte >= 0x80) return `\\x${byte.toString(16)}`;
  if (rune === 0x22) return '\\"';
  if (rune === 0x27) return "'";
  return quoteRune(rune).slice(1, -1);
}
