/**
 * Runes in byte strings, as the scanner needs them: UTF-8 decoding, the letter and digit classes of the Go spec
 * ("Characters"), and the two ways Go's error messages spell a rune.
 */
import { encodeUtf8 } from '../source/bytes.ts';

const runeError = 0xfffd;

/**
 * Decodes the UTF-8 sequence at `i` of a byte string into `rune * 8 + width`.
 * Invalid UTF-8 gives U+FFFD of width 1 (as Go's `utf8.DecodeRune`); a valid U+FFFD has width 3.
 */
export function decodeRune(text: string, i: number): number {
  const b0 = text.charCodeAt(i);
  if (b0 < 0x80) return b0 * 8 + 1;
  const width = b0 >= 0xc2 && b0 <= 0xdf ? 2 : b0 >= 0xe0 && b0 <= 0xef ? 3 : b0 >= 0xf0 && b0 <= 0xf4 ? 4 : 0;
  if (width === 0) return runeError * 8 + 1;
  let rune = b0 & (0xff >> (width + 1));
  for (let k = 1; k < width; k++) {
    const b = text.charCodeAt(i + k);
    if (!(b >= 0x80 && b <= 0xbf)) return runeError * 8 + 1;
    rune = rune * 64 + (b & 0x3f);
  }
  const smallest = width === 2 ? 0x80 : width === 3 ? 0x800 : 0x10000;
  if (rune < smallest || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) return runeError * 8 + 1;
  return rune * 8 + width;
}

/** The UTF-8 of a code point; surrogates and numbers out of range become U+FFFD, as in Go's `string(rune)`. */
export function encodeRune(rune: number): string {
  const valid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  return encodeUtf8(String.fromCodePoint(valid ? rune : runeError));
}

/** A letter of the Unicode categories Lu, Ll, Lt, Lm, Lo, or `_`. */
export function isLetterRune(rune: number): boolean {
  return /^[\p{L}_]$/u.test(String.fromCodePoint(rune));
}

/** A digit of category Nd. */
export function isDigitRune(rune: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(rune));
}

function isPrintable(rune: number): boolean {
  if (rune < 0x7f) return rune >= 0x20;
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune));
}

/** `U+0040 '@'`, the character only where it can be printed: Go's `%#U`. */
export function unicodeName(rune: number): string {
  const code = `U+${rune.toString(16).toUpperCase().padStart(4, '0')}`;
  return rune <= 0x10ffff && isPrintable(rune) ? `${code} '${encodeRune(rune)}'` : code;
}

const namedEscapes: Readonly<Record<string, string>> = { '\x07': 'a', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't', '\v': 'v', '\\': '\\', "'": "'" };

/** A rune as a Go literal, `'e'` or `'\n'`: Go's `%q`. */
export function quoteRune(rune: number): string {
  const named = namedEscapes[String.fromCodePoint(rune)];
  if (named !== undefined) return `'\\${named}'`;
  if (isPrintable(rune)) return `'${encodeRune(rune)}'`;
  const hex = rune.toString(16);
  if (rune < 0x80) return `'\\x${hex.padStart(2, '0')}'`;
  return rune < 0x10000 ? `'\\u${hex.padStart(4, '0')}'` : `'\\U${hex.padStart(8, '0')}'`;
}
