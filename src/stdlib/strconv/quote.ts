/** Go string and rune literals: quoting and unquoting of byte strings, as documented for Go's strconv. */
import { isGraphic, isPrint } from '../unicode/character.ts';
import { decode, encode, isValid, isValidRune, runeError } from '../unicode/utf8/codec.ts';

/** What may stand unescaped besides the quote and backslash rules. */
export type Plain = 'print' | 'ascii' | 'graphic';

const simpleEscapes: Readonly<Record<number, string>> = { 7: '\\a', 8: '\\b', 12: '\\f', 10: '\\n', 13: '\\r', 9: '\\t', 11: '\\v' };
const simpleUnescapes: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };

/** `s` between `quote` characters (`"` or `'`), invalid UTF-8 as \x escapes. */
export function quoteString(s: string, quote: string, plain: Plain): string {
  if (/^[ !#-&(-[\]-~]*$/.test(s)) return quote + s + quote;
  let out = quote;
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    const r = packed >> 3;
    if (packed === runeError * 8 + 1) out += '\\x' + hex(s.charCodeAt(i), 2);
    else out += escapeRune(r, quote.charCodeAt(0), plain);
    i += packed & 7;
  }
  return out + quote;
}

/** A rune between single quotes; one that is not valid becomes U+FFFD. */
export function quoteRune(r: number, plain: Plain): string {
  return "'" + escapeRune(isValidRune(r) ? r : runeError, 39, plain) + "'";
}

function escapeRune(r: number, quote: number, plain: Plain): string {
  if (r === quote || r === 92) return '\\' + String.fromCharCode(r);
  if (plain === 'ascii' ? r >= 32 && r < 127 : isPrint(r) || (plain === 'graphic' && isGraphic(r))) return encode(r);
  const simple = simpleEscapes[r];
  if (simple !== undefined) return simple;
  if (r < 32 || r === 127) return '\\x' + hex(r, 2);
  return r < 0x10000 ? '\\u' + hex(r, 4) : '\\U' + hex(r, 8);
}

function hex(x: number, width: number): string {
  return x.toString(16).padStart(width, '0');
}

/** Whether a one-line raw string literal can hold `s`. */
export function canBackquote(s: string): boolean {
  return isValid(s) && !/[\x00-\x08\x0a-\x1f`\x7f]|\xef\xbb\xbf/.test(s);
}

export interface UnquotedChar {
  value: number;
  /** Whether the value wants UTF-8 (as opposed to being one byte). */
  multibyte: boolean;
  /** Where the rest begins. */
  end: number;
}

/** Reads the first character or escape of a literal body at `i`; null when it is not valid. */
export function unquoteChar(s: string, i: number, quote: string): UnquotedChar | null {
  const c = s[i];
  if (c === undefined || (c === quote && (quote === "'" || quote === '"'))) return null;
  if (c >= '\x80') {
    const packed = decode(s, i);
    return { value: packed >> 3, multibyte: true, end: i + (packed & 7) };
  }
  return c === '\\' ? readEscape(s, i + 1, quote) : { value: c.charCodeAt(0), multibyte: false, end: i + 1 };
}

function readEscape(s: string, i: number, quote: string): UnquotedChar | null {
  const c = s[i];
  if (c === undefined) return null;
  const simple = simpleUnescapes[c];
  if (simple !== undefined) return { value: simple, multibyte: false, end: i + 1 };
  if (c === "'" || c === '"') return c === quote ? { value: c.charCodeAt(0), multibyte: false, end: i + 1 } : null;
  if (c >= '0' && c <= '7') {
    const octal = s.slice(i, i + 3);
    const value = Number.parseInt(octal, 8);
    return /^[0-7]{3}$/.test(octal) && value <= 255 ? { value, multibyte: false, end: i + 3 } : null;
  }
  const width = c === 'x' ? 2 : c === 'u' ? 4 : c === 'U' ? 8 : 0;
  const digits = s.slice(i + 1, i + 1 + width);
  if (width === 0 || digits.length < width || !/^[0-9a-fA-F]+$/.test(digits)) return null;
  const value = Number.parseInt(digits, 16);
  if (width > 2 && !isValidRune(value)) return null;
  return { value, multibyte: width > 2, end: i + 1 + width };
}

export interface Unquoted {
  value: string;
  /** Length of the literal read, quotes included. */
  length: number;
}

/** Reads the quoted literal at the start of `s`; null when there is none. */
export function unquotePrefix(s: string): Unquoted | null {
  const quote = s[0];
  if (s.length < 2 || quote === undefined) return null;
  const close = s.indexOf(quote, 1);
  if (close < 0) return null;
  if (quote === '`') return { value: s.slice(1, close).replaceAll('\r', ''), length: close + 1 };
  if (quote !== '"' && quote !== "'") return null;
  return unquoteBody(s, quote);
}

function unquoteBody(s: string, quote: string): Unquoted | null {
  let value = '';
  let i = 1;
  while (i < s.length && s[i] !== quote) {
    const c = s[i] === '\n' ? null : unquoteChar(s, i, quote);
    if (c === null) return null;
    value += c.multibyte ? encode(c.value) : String.fromCharCode(c.value);
    i = c.end;
    if (quote === "'") break;
  }
  if (s[i] !== quote) return null;
  return { value, length: i + 1 };
}
