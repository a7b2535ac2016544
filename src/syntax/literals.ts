/** Values of string and rune literals from their source spelling. Go spec, "Rune literals", "String literals". */
import { decodeRune, encodeRune } from './rune.ts';

const namedEscapes: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92, "'": 39, '"': 34 };

/** `value` is a byte when `byte`, else a code point. */
interface Unit {
  readonly value: number;
  readonly byte: boolean;
  readonly end: number;
}

/** The byte string that a STRING literal, quoted or raw, stands for. The literal is one the scanner had nothing to say against. */
export function unquoteString(lit: string): string {
  const body = lit.slice(1, -1);
  if (lit[0] === '`') return body.replaceAll('\r', '');
  if (!body.includes('\\')) return body;
  let out = '';
  for (let i = 0; i < body.length; ) {
    const next = body.indexOf('\\', i);
    if (next < 0) return out + body.slice(i);
    const unit = readEscape(body, next + 1);
    out += body.slice(i, next) + (unit.byte ? String.fromCharCode(unit.value) : encodeRune(unit.value));
    i = unit.end;
  }
  return out;
}

/** The code point that a CHAR literal stands for. The literal is one the scanner had nothing to say against. */
export function unquoteChar(lit: string): number {
  return lit[1] === '\\' ? readEscape(lit, 2).value : decodeRune(lit, 1) >> 3;
}

/** The escape whose backslash is before `i`. */
function readEscape(text: string, i: number): Unit {
  const c = text[i] ?? '';
  const digits = (from: number, count: number, radix: number, byte: boolean): Unit => {
    return { value: Number.parseInt(text.slice(from, from + count), radix) || 0, byte, end: from + count };
  };
  if (c === 'x') return digits(i + 1, 2, 16, true);
  if (c === 'u') return digits(i + 1, 4, 16, false);
  if (c === 'U') return digits(i + 1, 8, 16, false);
  if (c >= '0' && c <= '7') return digits(i, 3, 8, true);
  return { value: namedEscapes[c] ?? 0xfffd, byte: false, end: i + 1 };
}
