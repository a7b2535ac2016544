/**
 * JavaScript spellings of Go constants. Every string that reaches generated code goes through `jsString`, and the
 * generated text is pure ASCII: that leaves all other characters free for the markers of `marker.ts`.
 */
import { type ConstantValue, toInt } from '../types/constant.ts';

/** A JavaScript string literal for a byte string. */
export function jsString(s: string): string {
  let out = '"';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === 34 || c === 92) out += '\\' + s[i];
    else if (c === 10) out += '\\n';
    else if (c >= 32 && c < 127 && c !== 60) out += s[i];
    else if (c < 256) out += '\\x' + c.toString(16).padStart(2, '0');
    else out += '\\u' + c.toString(16).padStart(4, '0');
  }
  return out + '"';
}

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** A Go integer of any kind: a number while safe, else a bigint. Negative ones are parenthesised. */
export function jsInt(v: bigint): string {
  const s = v > maxSafe || v < -maxSafe ? `${v}n` : `${v}`;
  return v < 0n ? `(${s})` : s;
}

export function jsFloat(v: number): string {
  if (v === Number.POSITIVE_INFINITY) return 'Infinity';
  if (v === Number.NEGATIVE_INFINITY) return '(-Infinity)';
  if (Object.is(v, -0) || v === 0) return '0';
  return v < 0 ? `(${v})` : `${v}`;
}

/** The integer value of an integral constant of any kind. */
export function constToBigInt(v: ConstantValue): bigint {
  const n = toInt(v);
  return n.kind === 'int' ? n.value : 0n;
}
