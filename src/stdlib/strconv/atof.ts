/**
 * Text → floating-point number, as documented for Go's strconv.ParseFloat: Go's float literals with underscores only
 * where a base prefix allows them, hexadecimal floats, infinities and NaN. Results are correctly rounded (half to even).
 */
import { decompose } from './ftoa.ts';

export type ParseFloatStatus = 'ok' | 'syntax' | 'range';

export interface ParsedFloat {
  value: number;
  /** How many bytes of the text were read. */
  length: number;
  status: ParseFloatStatus;
}

interface Scanned {
  negative: boolean;
  hex: boolean;
  /** Digits without sign, point and underscores. */
  digits: string;
  /** Power of ten (or, for hex, of two) to multiply the digits, read as an integer, by. */
  exponent: number;
  length: number;
}

/** Reads the longest prefix of `s` that is a number. Callers that want all of `s` compare `length`. */
export function parseFloatPrefix(s: string, bits: 32 | 64): ParsedFloat {
  const special = /^(?:([+-]?)inf(?:inity)?|nan)/i.exec(s);
  if (special !== null) {
    const value = special[1] === undefined ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
    return { value, length: special[0].length, status: 'ok' };
  }
  const scanned = scan(s);
  if (scanned === null) return { value: 0, length: 0, status: 'syntax' };
  const magnitude = scanned.hex ? fromHex(scanned, bits) : fromDecimal(scanned, bits);
  return { value: scanned.negative ? -magnitude : magnitude, length: scanned.length, status: magnitude === Infinity ? 'range' : 'ok' };
}

function scan(s: string): Scanned | null {
  const decimal =
    /^([+-]?)(?:(0[xX])([0-9a-fA-F_]*)(?:(\.)([0-9a-fA-F_]*))?(?:[pP]([+-]?[0-9][0-9_]*))?|([0-9_]*)(?:(\.)([0-9_]*))?(?:[eE]([+-]?[0-9][0-9_]*))?)/.exec(s);
  if (decimal === null) return null;
  const hex = decimal[2] !== undefined;
  const whole = (hex ? decimal[3] : decimal[7]) ?? '';
  const fraction = (hex ? decimal[5] : decimal[9]) ?? '';
  const power = hex ? decimal[6] : decimal[10];
  const wholeDigits = whole.replaceAll('_', '');
  const fractionDigits = fraction.replaceAll('_', '');
  if (wholeDigits === '' && fractionDigits === '') return null;
  if (hex && power === undefined) return null;
  const length = decimal[0].length;
  if (decimal[0].includes('_') && !underscoresFit(decimal[0])) return null;
  const written = power === undefined ? 0 : clampExponent(power.replaceAll('_', ''));
  const exponent = written - fractionDigits.length * (hex ? 4 : 1);
  return { negative: decimal[1] === '-', hex, digits: wholeDigits + fractionDigits, exponent, length };
}

function clampExponent(text: string): number {
  return Math.max(-1e6, Math.min(1e6, Number(text)));
}

/** Underscores may stand only between digits or between a base prefix and a digit. */
export function underscoresFit(s: string): boolean {
  const body = s.replace(/^[+-]/, '');
  const prefixed = /^0[xXbBoO]/.test(body);
  const rest = prefixed ? '0' + body.slice(2) : body;
  const hex = /^0[xX]/.test(body);
  const digit = hex ? '[0-9a-fA-F]' : '[0-9]';
  return !new RegExp(`(?<!${digit})_|_(?!${digit})`).test(rest);
}

function fromDecimal(n: Scanned, bits: 32 | 64): number {
  const value = Number(`${n.digits}e${n.exponent}`);
  return bits === 64 ? value : narrow(value, n);
}

/** Rounds to float32 once: a double exactly between two float32s may itself have been rounded, so its text decides. */
function narrow(value: number, n: Scanned): number {
  const rounded = Math.fround(value);
  if (rounded === value || value === 0) return rounded;
  const other = rounded === Infinity ? 2 ** 128 - 2 ** 104 : 2 * value - rounded;
  if (rounded === Infinity ? value > 2 ** 128 - 2 ** 103 : Math.fround(other) !== other) return rounded;
  const order = compareDecimal(n, value);
  if (order === 0) return rounded;
  const above = rounded > value ? rounded : Math.fround(other);
  const below = rounded > value ? Math.fround(other) : rounded;
  return order > 0 ? above : below;
}

/** Sign of (the number written − value), exactly. */
function compareDecimal(n: Scanned, value: number): number {
  const { mantissa, exponent } = decompose(value, 64);
  let left = BigInt(n.digits);
  let right = mantissa;
  if (n.exponent >= 0) left *= 10n ** BigInt(n.exponent);
  else right *= 10n ** BigInt(-n.exponent);
  if (exponent >= 0) right <<= BigInt(exponent);
  else left <<= BigInt(-exponent);
  return left > right ? 1 : left < right ? -1 : 0;
}

function fromHex(n: Scanned, bits: 32 | 64): number {
  return roundBinary(BigInt('0x' + n.digits), n.exponent, bits);
}

/** mantissa × 2^exponent, rounded half to even to the nearest float of that size; Infinity on overflow. */
export function roundBinary(mantissa: bigint, exponent: number, bits: 32 | 64): number {
  if (mantissa === 0n) return 0;
  const precision = bits === 64 ? 53 : 24;
  const smallest = bits === 64 ? -1074 : -149;
  const largest = bits === 64 ? 1024 : 128;
  const length = mantissa.toString(2).length;
  if (length + exponent > largest) return Infinity;
  if (length + exponent < smallest - 1) return 0;
  const drop = Math.max(length - precision, smallest - exponent);
  if (drop > 0) {
    const shift = BigInt(drop);
    const half = 1n << (shift - 1n);
    const rest = mantissa & ((1n << shift) - 1n);
    mantissa >>= shift;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    exponent += drop;
  }
  if (mantissa.toString(2).length + exponent > largest) return Infinity;
  return scale(Number(mantissa), exponent);
}

/** x × 2^exponent in exact steps; the result is known to be representable. */
function scale(x: number, exponent: number): number {
  for (; exponent > 1000; exponent -= 1000) x *= 2 ** 1000;
  for (; exponent < -1000; exponent += 1000) x *= 2 ** -1000;
  return x * 2 ** exponent;
}
