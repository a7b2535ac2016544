/**
 * Integers ↔ text. A 64-bit Go integer is a number while it is a safe integer, else a bigint; `toInteger` brings any
 * bigint back to that form.
 */
import { underscoresFit } from './atof.ts';

export type Integer = number | bigint;

export function toInteger(x: bigint): Integer {
  return x >= -9007199254740991n && x <= 9007199254740991n ? Number(x) : x;
}

/** Digits of x in base 2–36, with a leading minus when negative. */
export function formatInteger(x: Integer, base: number): string {
  return x.toString(base);
}

/** 'base' and 'size': the caller gave a base or a bit size that does not exist. */
export type ParseIntStatus = 'ok' | 'syntax' | 'range' | 'base' | 'size';

export interface ParsedInteger {
  value: Integer;
  status: ParseIntStatus;
}

/** Go's ParseUint. On 'range' the value is the largest that fits. */
export function parseUnsigned(s: string, base: number, bits: number): ParsedInteger {
  if (s === '') return { value: 0, status: 'syntax' };
  const prefixed = base === 0;
  let digits = s;
  if (base === 0) {
    base = 10;
    if (s[0] === '0') {
      const letter = s.length >= 3 ? (s[1] as string).toLowerCase() : '';
      base = letter === 'b' ? 2 : letter === 'o' ? 8 : letter === 'x' ? 16 : 8;
      digits = base === 8 && letter !== 'o' ? s.slice(1) : s.slice(2);
    }
  } else if (base < 2 || base > 36) return { value: 0, status: 'base' };
  if (bits === 0) bits = 64;
  else if (bits < 0 || bits > 64) return { value: 0, status: 'size' };
  return readDigits(s, digits, base, bits, prefixed);
}

function readDigits(whole: string, digits: string, base: number, bits: number, underscores: boolean): ParsedInteger {
  const max = bits <= 53 ? 2 ** bits - 1 : (1n << BigInt(bits)) - 1n;
  const safe = Math.floor((Number.MAX_SAFE_INTEGER - base) / base);
  let small = 0;
  let big = 0n;
  let wide = false;
  for (let i = 0; i < digits.length; i++) {
    const c = digits.charCodeAt(i);
    if (c === 95 && underscores) continue;
    const d = digitValue(c);
    if (d >= base) return { value: 0, status: 'syntax' };
    if (!wide && small > safe) {
      wide = true;
      big = BigInt(small);
    }
    if (wide) {
      big = big * BigInt(base) + BigInt(d);
      if (big > max) return { value: typeof max === 'bigint' ? toInteger(max) : max, status: 'range' };
    } else {
      small = small * base + d;
      if (small > max) return { value: typeof max === 'bigint' ? toInteger(max) : max, status: 'range' };
    }
  }
  if (underscores && whole.includes('_') && !underscoresFit(whole)) return { value: 0, status: 'syntax' };
  return { value: wide ? toInteger(big) : small, status: 'ok' };
}

function digitValue(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 0x20;
  return lower >= 97 && lower <= 122 ? lower - 87 : 99;
}

/** Go's ParseInt. On 'range' the value is the nearest bound. */
export function parseSigned(s: string, base: number, bits: number): ParsedInteger {
  if (s === '') return { value: 0, status: 'syntax' };
  const negative = s[0] === '-';
  const parsed = parseUnsigned(negative || s[0] === '+' ? s.slice(1) : s, base, bits);
  if (parsed.status !== 'ok' && parsed.status !== 'range') return { value: 0, status: parsed.status };
  const cutoff = 1n << BigInt((bits === 0 ? 64 : bits) - 1);
  const magnitude = BigInt(parsed.value);
  if (!negative && magnitude >= cutoff) return { value: toInteger(cutoff - 1n), status: 'range' };
  if (negative && magnitude > cutoff) return { value: toInteger(-cutoff), status: 'range' };
  return { value: toInteger(negative ? -magnitude : magnitude), status: 'ok' };
}

/** Go's Atoi: the common case without bigint. */
export function parseDecimal(s: string): ParsedInteger {
  if (/^[+-]?[0-9]{1,15}$/.test(s)) return { value: Number(s) + 0, status: 'ok' };
  return parseSigned(s, 10, 0);
}
