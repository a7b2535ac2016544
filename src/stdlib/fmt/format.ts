/**
 * The formatting primitives behind Go's fmt: flags, padding, and one method per family of verbs. Nothing here knows Go
 * types; `printer.ts` decides what to call. Output is a byte string.
 */
import { formatFloat } from '../strconv/ftoa.ts';
import type { Integer } from '../strconv/itoa.ts';
import { canBackquote, quoteRune, quoteString } from '../strconv/quote.ts';
import { isPrint } from '../unicode/character.ts';
import { decode, encode, maxRune, runeCount, runeError } from '../unicode/utf8/codec.ts';

/** What stands between `%` and the verb. */
export interface Flags {
  /** Meaningful when `widPresent`. */
  wid: number;
  /** Meaningful when `precPresent`. */
  prec: number;
  widPresent: boolean;
  precPresent: boolean;
  minus: boolean;
  plus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  /** `%+v` and `%#v` move their flag here, so that it does not reach the operands inside. */
  plusV: boolean;
  sharpV: boolean;
}

export class Formatter implements Flags {
  out = '';
  wid = 0;
  prec = 0;
  widPresent = false;
  precPresent = false;
  minus = false;
  plus = false;
  sharp = false;
  space = false;
  zero = false;
  plusV = false;
  sharpV = false;

  clearFlags(): void {
    this.wid = 0;
    this.prec = 0;
    this.widPresent = this.precPresent = false;
    this.minus = this.plus = this.sharp = this.space = this.zero = false;
    this.plusV = this.sharpV = false;
  }

  saveFlags(): Flags {
    const { wid, prec, widPresent, precPresent, minus, plus, sharp, space, zero, plusV, sharpV } = this;
    return { wid, prec, widPresent, precPresent, minus, plus, sharp, space, zero, plusV, sharpV };
  }

  restoreFlags(flags: Flags): void {
    Object.assign(this, flags);
  }

  /** Zeros pad to the left only. */
  private padding(count: number): string {
    return count <= 0 ? '' : (this.zero && !this.minus ? '0' : ' ').repeat(count);
  }

  pad(s: string): void {
    if (!this.widPresent || this.wid === 0) {
      this.out += s;
      return;
    }
    const filler = this.padding(this.wid - runeCount(s));
    this.out += this.minus ? s + filler : filler + s;
  }

  private padWithSpaces(s: string): void {
    const zero = this.zero;
    this.zero = false;
    this.pad(s);
    this.zero = zero;
  }

  boolean(v: boolean): void {
    this.pad(v ? 'true' : 'false');
  }

  /** An integer in a base, of the given verb: its letter decides the case of digits and the `0o` prefix. */
  integer(x: Integer, base: number, verb: string, upper = false): void {
    const negative = x < 0;
    let minDigits = 0;
    if (this.precPresent) {
      minDigits = this.prec;
      if (minDigits === 0 && (x === 0 || x === 0n)) {
        this.padWithSpaces('');
        return;
      }
    } else if (this.zero && !this.minus && this.widPresent) {
      minDigits = this.wid - (negative || this.plus || this.space ? 1 : 0);
    }
    if (!this.widPresent && minDigits === 0 && base === 10 && !this.plus && !this.space) {
      this.out += x.toString();
      return;
    }
    let s = (negative ? -x : x).toString(base).padStart(minDigits, '0');
    if (upper) s = s.toUpperCase();
    if (this.sharp) s = prefixed(s, base, upper);
    if (verb === 'O') s = '0o' + s;
    if (negative) s = '-' + s;
    else if (this.plus) s = '+' + s;
    else if (this.space) s = ' ' + s;
    this.padWithSpaces(s);
  }

  /** `%x` of an address or the like, with or without `0x` whatever the flags say. */
  hex0x(x: Integer, leading0x: boolean): void {
    const sharp = this.sharp;
    this.sharp = leading0x;
    this.integer(x, 16, 'v');
    this.sharp = sharp;
  }

  /** `%U`: U+0078, with `#` also 'x'. */
  unicode(x: Integer): void {
    const digits = BigInt.asUintN(64, BigInt(x)).toString(16).toUpperCase();
    let s = 'U+' + digits.padStart(this.precPresent && this.prec > 4 ? this.prec : 4, '0');
    if (this.sharp && x >= 0 && x <= maxRune && isPrint(Number(x))) s += ` '${encode(Number(x))}'`;
    this.padWithSpaces(s);
  }

  char(x: Integer): void {
    this.pad(encode(runeOf(x)));
  }

  quotedChar(x: Integer): void {
    this.pad(quoteRune(runeOf(x), this.plus ? 'ascii' : 'print'));
  }

  /** The first `prec` runes. */
  private truncate(s: string): string {
    if (!this.precPresent || this.prec >= s.length) return s;
    let n = this.prec;
    let i = 0;
    while (n-- > 0 && i < s.length) i += decode(s, i) & 7;
    return s.slice(0, i);
  }

  string(s: string): void {
    this.pad(this.truncate(s));
  }

  quoted(s: string): void {
    s = this.truncate(s);
    if (this.sharp && canBackquote(s)) this.pad('`' + s + '`');
    else this.pad(quoteString(s, '"', this.plus ? 'ascii' : 'print'));
  }

  /** `%x` of bytes: two digits each; space separates them, `#` prefixes once or (with space) each. */
  hexString(s: string, upper: boolean): void {
    const length = this.precPresent && this.prec < s.length ? this.prec : s.length;
    const prefix = this.sharp ? (upper ? '0X' : '0x') : '';
    let hex = length > 0 ? prefix : '';
    for (let i = 0; i < length; i++) {
      if (this.space && i > 0) hex += ' ' + prefix;
      const digits = s.charCodeAt(i).toString(16).padStart(2, '0');
      hex += upper ? digits.toUpperCase() : digits;
    }
    this.pad(hex);
  }

  /** A float with the given FormatFloat letter and default precision. */
  float(v: number, size: 32 | 64, verb: string, precision: number): void {
    if (this.precPresent) precision = this.prec;
    let num = formatFloat(v, verb, precision, size);
    if (num[0] !== '-' && num[0] !== '+') num = '+' + num;
    if (this.space && num[0] === '+' && !this.plus) num = ' ' + num.slice(1);
    if (num[1] === 'I' || num[1] === 'N') {
      this.padWithSpaces(num[1] === 'N' && !this.space && !this.plus ? num.slice(1) : num);
      return;
    }
    if (this.sharp && verb !== 'b') num = withPoint(num, verb, precision);
    if (!this.plus && num[0] === '+') {
      this.pad(num.slice(1));
    } else if (this.zero && !this.minus && this.widPresent && this.wid > num.length) {
      this.out += num[0] + this.padding(this.wid - num.length) + num.slice(1);
    } else {
      this.pad(num);
    }
  }
}

function runeOf(x: Integer): number {
  return x > maxRune || x < 0 ? runeError : Number(x);
}

function prefixed(s: string, base: number, upper: boolean): string {
  if (base === 2) return '0b' + s;
  if (base === 8) return s[0] === '0' ? s : '0' + s;
  return base === 16 ? (upper ? '0X' : '0x') + s : s;
}

/** The `#` flag on floats: always a point, and for %g the trailing zeros too. */
function withPoint(num: string, verb: string, precision: number): string {
  const isHex = verb === 'x' || verb === 'X';
  let digits = verb === 'g' || verb === 'G' || verb === 'x' ? (precision < 0 ? 6 : precision) : 0;
  const at = num.search(isHex ? /[pP]/ : /[eEpP]/);
  let body = at < 0 ? num : num.slice(0, at);
  const tail = at < 0 ? '' : num.slice(at);
  let sawNonzero = false;
  for (let i = 1; i < body.length; i++) {
    if (body[i] === '.') continue;
    if (body[i] !== '0') sawNonzero = true;
    if (sawNonzero) digits--;
  }
  if (!body.includes('.')) {
    if (body.length === 2 && body[1] === '0') digits--;
    body += '.';
  }
  return body + '0'.repeat(Math.max(digits, 0)) + tail;
}
