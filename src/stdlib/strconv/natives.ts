/** strconv's conversions. The work is in ftoa, atof, itoa and quote; statuses are the numbers `numError` knows. */
import { type NativeTable, plain } from '../../runtime/native.ts';
import { isGraphic, isPrint } from '../unicode/character.ts';
import { parseFloatPrefix } from './atof.ts';
import { formatFloat } from './ftoa.ts';
import { type Integer, type ParsedInteger, parseDecimal, parseSigned, parseUnsigned } from './itoa.ts';
import { canBackquote, quoteRune, quoteString, unquoteChar, unquotePrefix } from './quote.ts';

const statuses = { ok: 0, syntax: 1, range: 2, base: 3, size: 4 } as const;

function withStatus({ value, status }: ParsedInteger): [Integer, number] {
  return [value, statuses[status]];
}

const sizeOf = (bits: Integer): 32 | 64 => (bits === 32 ? 32 : 64);

export const natives: NativeTable = {
  atoi: plain(() => (s: string) => withStatus(parseDecimal(s))),
  Itoa: plain(() => (i: Integer) => i.toString()),
  parseInt: plain(() => (s: string, base: Integer, bits: Integer) => withStatus(parseSigned(s, Number(base), Number(bits)))),
  parseUint: plain(() => (s: string, base: Integer, bits: Integer) => withStatus(parseUnsigned(s, Number(base), Number(bits)))),
  formatInt: plain(() => (i: Integer, base: number) => i.toString(base)),
  formatUint: plain(() => (i: Integer, base: number) => i.toString(base)),
  parseFloat: plain(() => (s: string, bits: Integer) => {
    const { value, length, status } = parseFloatPrefix(s, sizeOf(bits));
    return [value, length, statuses[status]];
  }),
  formatFloat: plain(
    () => (f: number, format: number, precision: Integer, bits: Integer) =>
      formatFloat(bits === 32 ? Math.fround(f) : f, String.fromCharCode(format), Number(precision), sizeOf(bits)),
  ),
  Quote: plain(() => (s: string) => quoteString(s, '"', 'print')),
  QuoteToASCII: plain(() => (s: string) => quoteString(s, '"', 'ascii')),
  QuoteToGraphic: plain(() => (s: string) => quoteString(s, '"', 'graphic')),
  QuoteRune: plain(() => (r: number) => quoteRune(r, 'print')),
  QuoteRuneToASCII: plain(() => (r: number) => quoteRune(r, 'ascii')),
  QuoteRuneToGraphic: plain(() => (r: number) => quoteRune(r, 'graphic')),
  CanBackquote: plain(() => canBackquote),
  IsPrint: plain(() => isPrint),
  IsGraphic: plain(() => isGraphic),
  unquote: plain(() => (s: string) => {
    const literal = unquotePrefix(s);
    return literal === null ? ['', 0] : [literal.value, literal.length];
  }),
  unquoteChar: plain(() => (s: string, quote: number) => {
    const c = unquoteChar(s, 0, String.fromCharCode(quote));
    return c === null ? [0, false, 0] : [c.value, c.multibyte, c.end];
  }),
};
