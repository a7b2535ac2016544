/** The values of literals (Go spec, "Integer literals" … "String literals"), from their source text. The scanner has checked the syntax. */
import { encodeUtf8 } from '../source/bytes.ts';
import type { BasicLit } from '../syntax/ast.ts';
import { type ConstantValue, makeComplex, makeInt, makeRat, makeString, type Rat, unknownValue } from './constant.ts';
import { ratOf, ratOfLiteral } from './rational.ts';

/** The value of a literal; unknown if it is malformed. */
export function makeFromLiteral(lit: BasicLit): ConstantValue {
  switch (lit.tok) {
    case 'INT':
      return intValue(lit.value);
    case 'FLOAT': {
      const r = floatValue(lit.value);
      return r ? makeRat(r) : unknownValue;
    }
    case 'IMAG':
      return imaginary(lit.value.slice(0, -1));
    case 'CHAR': {
      const rune = unquoteChar(lit.value);
      return rune === null ? unknownValue : makeInt(rune);
    }
    case 'STRING': {
      const s = unquote(lit.value);
      return s === null ? unknownValue : makeString(s);
    }
  }
}

function intValue(text: string): ConstantValue {
  const s = text.replaceAll('_', '').toLowerCase();
  const spelled = /^0[0-7]+$/.test(s) ? `0o${s.slice(1)}` : s;
  return /^(0x[0-9a-f]+|0b[01]+|0o[0-7]+|[0-9]+)$/.test(spelled) ? makeInt(BigInt(spelled)) : unknownValue;
}

function imaginary(text: string): ConstantValue {
  const zero: Rat = { num: 0n, den: 1n };
  const s = text.replaceAll('_', '');
  // For backward compatibility a leading 0 alone does not make it octal.
  if (/^[0-9]+$/.test(s)) return makeComplex(zero, ratOf(BigInt(s), 1n));
  const asInt = intValue(s);
  const im = asInt.kind === 'int' ? ratOf(asInt.value, 1n) : floatValue(s);
  return im ? makeComplex(zero, im) : unknownValue;
}

function floatValue(text: string): Rat | null {
  const s = text.replaceAll('_', '').toLowerCase();
  const hex = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/.exec(s);
  if (hex) {
    const [, whole = '', fraction = '', exponent = '0'] = hex;
    return ratOfLiteral(BigInt(`0x${whole + fraction || '0'}`), 2, Number(exponent) - 4 * fraction.length);
  }
  const dec = /^([0-9]*)\.?([0-9]*)(?:e([+-]?[0-9]+))?$/.exec(s);
  if (!dec) return null;
  const [, whole = '', fraction = '', exponent = '0'] = dec;
  return ratOfLiteral(BigInt(whole + fraction || '0'), 10, Number(exponent) - fraction.length);
}

/** The byte string a string literal denotes; null if malformed. */
export function unquote(text: string): string | null {
  const body = text.slice(1, -1);
  if (text.startsWith('`')) return body.replaceAll('\r', '');
  let out = '';
  for (let i = 0; i < body.length; ) {
    const step = nextChar(body, i);
    if (!step) return null;
    out += step.bytes;
    i = step.next;
  }
  return out;
}

/** The code point a rune literal denotes; null if malformed. */
function unquoteChar(text: string): number | null {
  const body = text.slice(1, -1);
  const step = nextChar(body, 0);
  return step && step.next === body.length ? step.rune : null;
}

interface CharStep {
  readonly rune: number;
  /** What the character adds to a string. */
  readonly bytes: string;
  readonly next: number;
}

const simpleEscapes: Readonly<Record<string, number>> = Object.freeze({
  a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92, "'": 39, '"': 34,
}); // biome-ignore format: a table

function nextChar(s: string, i: number): CharStep | null {
  if (s[i] !== '\\') return plainChar(s, i);
  const kind = s[i + 1] as string;
  const simple = simpleEscapes[kind];
  if (simple !== undefined) return { rune: simple, bytes: String.fromCharCode(simple), next: i + 2 };
  const digits = kind === 'x' ? 2 : kind === 'u' ? 4 : kind === 'U' ? 8 : 0;
  if (digits > 0) {
    const rune = Number.parseInt(s.slice(i + 2, i + 2 + digits), 16);
    if (Number.isNaN(rune) || rune > 0x10ffff) return null;
    return { rune, bytes: kind === 'x' ? String.fromCharCode(rune) : encodeRune(rune), next: i + 2 + digits };
  }
  const octal = Number.parseInt(s.slice(i + 1, i + 4), 8);
  return Number.isNaN(octal) || octal > 255 ? null : { rune: octal, bytes: String.fromCharCode(octal), next: i + 4 };
}

function plainChar(s: string, i: number): CharStep {
  const b = s.charCodeAt(i);
  const n = b < 0x80 ? 1 : b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : b >= 0xc0 ? 2 : 1;
  const bytes = s.slice(i, i + n);
  if (n === 1) return { rune: b < 0x80 ? b : 0xfffd, bytes, next: i + 1 };
  let rune = b & (0xff >> (n + 1));
  for (let k = 1; k < n; k++) rune = (rune << 6) | (s.charCodeAt(i + k) & 0x3f);
  return { rune, bytes, next: i + n };
}

/** UTF-8 of a code point; surrogates and the like become U+FFFD. */
export function encodeRune(rune: number): string {
  const valid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  return encodeUtf8(String.fromCodePoint(valid ? rune : 0xfffd));
}
