/**
 * The reading half of fmt: tokens, numbers and words from a source of runes, and Scanf's matching of its format.
 *
 * Everything that may need a rune is a generator, since the reader may park; over a reader that does not, the driver in
 * `scan-natives.ts` runs it to its end without a pause. A failure is thrown as `ScanFailure`.
 */
import type { Box, RType } from '../../runtime/rtype.ts';
import { parseFloatPrefix } from '../strconv/atof.ts';
import { type Integer, parseSigned, parseUnsigned, toInteger } from '../strconv/itoa.ts';
import { quoteString, unquotePrefix } from '../strconv/quote.ts';
import { isSpace } from '../unicode/character.ts';
import { decode, encode } from '../unicode/utf8/codec.ts';

/** Stops the scan: with one of our texts, or with an error of the reader or of a Scan method. */
export class ScanFailure {
  constructor(
    readonly text: string,
    readonly error: Box | null = null,
  ) {}
}

export const eof = -1;
export type Step<T> = Generator<unknown, T, any>;

/** Where runes come from. */
export interface RuneSource {
  /** The next rune, or `eof`; throws a ScanFailure with the reader's error. */
  read(): Step<number>;
  /** The last rune will be read again. */
  unread(): void;
}

/** Newlines: `any` counts them as space (Scan), `ends` stops at them (Scanln), `match` wants them in the format (Scanf). */
export type Newlines = 'any' | 'ends' | 'match';

const decimal = '0123456789';
const hexadecimal = '0123456789aAbBcCdDeEfF';
const unlimited = 2 ** 30;

/** Go's value types that Scan can fill, seen from here. */
export interface Target {
  readonly type: RType;
  set(v: any): void;
}

export class Scanner {
  private token = '';
  private count = 0;
  private argLimit = unlimited;
  private maxWidth = unlimited;
  private atEof = false;

  constructor(
    private readonly source: RuneSource,
    readonly newlines: Newlines,
  ) {}

  fail(text: string): never {
    throw new ScanFailure(text);
  }

  // ---- runes ----

  *getRune(): Step<number> {
    if (this.atEof || this.count >= this.argLimit) return eof;
    const r = yield* this.source.read();
    if (r === eof) this.atEof = true;
    else this.count++;
    // A Scan method under Scanln reads up to the newline and no further.
    if (r === 10 && this.newlines === 'ends') this.atEof = true;
    return r;
  }

  unreadRune(): void {
    this.source.unread();
    this.atEof = false;
    this.count--;
  }

  private *mustRead(): Step<number> {
    const r = yield* this.getRune();
    return r === eof ? this.fail('unexpected EOF') : r;
  }

  private *notEof(): Step<void> {
    if ((yield* this.getRune()) === eof) this.fail('EOF');
    this.unreadRune();
  }

  width(): number | null {
    return this.maxWidth === unlimited ? null : this.maxWidth;
  }

  *skipSpace(): Step<void> {
    for (;;) {
      const r = yield* this.getRune();
      if (r === eof) return;
      if (r === 13 && (yield* this.peek('\n'))) continue;
      if (r === 10) {
        if (this.newlines === 'any') continue;
        this.fail('unexpected newline');
      }
      if (!isSpace(r)) {
        this.unreadRune();
        return;
      }
    }
  }

  /** Takes the next rune if it is one of `set`. */
  private *accept(set: string): Step<boolean> {
    const r = yield* this.getRune();
    if (r === eof) return false;
    if (r < 128 && set.includes(String.fromCharCode(r))) {
      this.token += String.fromCharCode(r);
      return true;
    }
    this.unreadRune();
    return false;
  }

  private *acceptAll(set: string): Step<void> {
    while (yield* this.accept(set));
  }

  private *peek(set: string): Step<boolean> {
    const r = yield* this.getRune();
    if (r !== eof) this.unreadRune();
    return r >= 0 && r < 128 && set.includes(String.fromCharCode(r));
  }

  /** Runes up to the first that does not satisfy `f`. */
  *word(f: (r: number) => boolean): Step<string> {
    let word = '';
    for (;;) {
      const r = yield* this.getRune();
      if (r === eof) return word;
      if (!f(r)) {
        this.unreadRune();
        return word;
      }
      word += encode(r);
    }
  }

  // ---- values ----

  /** Reads one value as the verb says. */
  *scanInto(verb: string, target: Target): Step<void> {
    this.token = '';
    const { kind, size } = target.type;
    switch (kind) {
      case 'bool':
        target.set(yield* this.boolean(verb));
        return;
      case 'int':
      case 'int8':
      case 'int16':
      case 'int32':
      case 'int64':
        target.set(yield* this.integer(verb, size * 8, true));
        return;
      case 'uint':
      case 'uint8':
      case 'uint16':
      case 'uint32':
      case 'uint64':
      case 'uintptr':
        target.set(yield* this.integer(verb, size * 8, false));
        return;
      case 'float32':
      case 'float64':
        this.wantVerb(verb, 'beEfFgGv', kind);
        yield* this.skipSpace();
        yield* this.notEof();
        target.set(this.toFloat(yield* this.floatToken(), size === 4 ? 32 : 64));
        return;
      default:
        target.set(yield* this.text(verb));
    }
  }

  /** Two floats for a complex number of `bits` per part. */
  *complex(verb: string, bits: 32 | 64): Step<[number, number]> {
    this.token = '';
    this.wantVerb(verb, 'beEfFgGv', 'complex');
    yield* this.skipSpace();
    yield* this.notEof();
    const parens = yield* this.accept('(');
    const re = yield* this.floatToken();
    this.token = '';
    const bad = 'syntax error scanning complex number';
    if (!(yield* this.accept('+-'))) this.fail(bad);
    const sign = this.token;
    const im = yield* this.floatToken();
    if (!(yield* this.accept('i'))) this.fail(bad);
    if (parens && !(yield* this.accept(')'))) this.fail(bad);
    return [this.toFloat(re, bits), this.toFloat(sign + im, bits)];
  }

  private wantVerb(verb: string, allowed: string, type: string): void {
    if (!allowed.includes(verb)) this.fail(`bad verb '%${verb}' for ${type}`);
  }

  private *boolean(verb: string): Step<boolean> {
    yield* this.skipSpace();
    yield* this.notEof();
    this.wantVerb(verb, 'tv', 'boolean');
    const bad = 'syntax error scanning boolean';
    const r = yield* this.getRune();
    switch (String.fromCodePoint(r)) {
      case '1':
        return true;
      case 't':
      case 'T':
        if ((yield* this.accept('rR')) && !((yield* this.accept('uU')) && (yield* this.accept('eE')))) this.fail(bad);
        return true;
      case 'f':
      case 'F':
        if ((yield* this.accept('aA')) && !((yield* this.accept('lL')) && (yield* this.accept('sS')) && (yield* this.accept('eE')))) this.fail(bad);
        return false;
      default:
        return false;
    }
  }

  private *integer(verb: string, bits: number, signed: boolean): Step<Integer> {
    if (verb === 'c') return yield* this.character(bits, signed);
    yield* this.skipSpace();
    yield* this.notEof();
    this.wantVerb(verb, 'bdoUxXv', 'integer');
    let base = verb === 'b' ? 2 : verb === 'o' ? 8 : verb === 'x' || verb === 'X' || verb === 'U' ? 16 : 10;
    let digits = base === 2 ? '01' : base === 8 ? '01234567' : base === 16 ? hexadecimal : decimal;
    let haveDigits = false;
    if (verb === 'U') {
      // What is there instead is used up, as in Go.
      for (const wanted of [0x55, 0x2b]) if ((yield* this.getRune()) !== wanted) this.fail('bad unicode format ');
    } else {
      if (signed) yield* this.accept('+-');
      if (verb === 'v') [base, digits, haveDigits] = yield* this.basePrefix();
    }
    return this.toInteger(yield* this.digits(digits, haveDigits), base, bits, signed);
  }

  private *character(bits: number, signed: boolean): Step<number> {
    yield* this.notEof();
    const r = yield* this.getRune();
    const fits = signed ? r < 2 ** (Math.min(bits, 53) - 1) : r < 2 ** Math.min(bits, 53);
    if (!fits) this.fail(`overflow on character value ${encode(r)}`);
    return r;
  }

  /** Base by prefix, as in Go source; base 0 leaves it to the parser. */
  private *basePrefix(): Step<[number, string, boolean]> {
    if (!(yield* this.peek('0'))) return [0, decimal + '_', false];
    yield* this.accept('0');
    if (yield* this.accept('bB')) return [0, '01_', true];
    if (yield* this.accept('oO')) return [0, '01234567_', true];
    if (yield* this.accept('xX')) return [0, hexadecimal + '_', true];
    return [0, '01234567_', true];
  }

  private *digits(set: string, have: boolean): Step<string> {
    if (!have) {
      yield* this.notEof();
      if (!(yield* this.accept(set))) this.fail('expected integer');
    }
    yield* this.acceptAll(set);
    return this.token;
  }

  private toInteger(token: string, base: number, bits: number, signed: boolean): Integer {
    const { value, status } = signed ? parseSigned(token, base, 64) : parseUnsigned(token, base, 64);
    if (status !== 'ok') {
      const why = status === 'range' ? 'value out of range' : 'invalid syntax';
      this.fail(`strconv.Parse${signed ? 'Int' : 'Uint'}: parsing ${quoteString(token, '"', 'print')}: ${why}`);
    }
    const big = BigInt(value);
    const kept = toInteger(signed ? BigInt.asIntN(bits, big) : BigInt.asUintN(bits, big));
    if (kept !== value) this.fail(`${signed ? '' : 'unsigned '}integer overflow on token ${token}`);
    return kept;
  }

  private *floatToken(): Step<string> {
    this.token = '';
    if ((yield* this.accept('nN')) && (yield* this.accept('aA')) && (yield* this.accept('nN'))) return this.token;
    yield* this.accept('+-');
    if ((yield* this.accept('iI')) && (yield* this.accept('nN')) && (yield* this.accept('fF'))) return this.token;
    let digits = decimal + '_';
    let exponent = 'eEpP';
    if ((yield* this.accept('0')) && (yield* this.accept('xX'))) {
      digits = hexadecimal + '_';
      exponent = 'pP';
    }
    yield* this.acceptAll(digits);
    if (yield* this.accept('.')) yield* this.acceptAll(digits);
    if (yield* this.accept(exponent)) {
      yield* this.accept('+-');
      yield* this.acceptAll(decimal + '_');
    }
    return this.token;
  }

  /** ParseFloat, and decimal mantissas with a binary exponent besides. */
  private toFloat(token: string, bits: 32 | 64): number {
    const p = token.indexOf('p');
    if (p >= 0 && !/[xX]/.test(token)) {
      return this.parseFloat(token.slice(0, p), token, bits) * 2 ** Number(token.slice(p + 1));
    }
    return this.parseFloat(token, token, bits);
  }

  private parseFloat(text: string, whole: string, bits: 32 | 64): number {
    const { value, length, status } = parseFloatPrefix(text, bits);
    const syntax = length !== text.length || status === 'syntax';
    if (syntax || status === 'range') {
      this.fail(`strconv.ParseFloat: parsing ${quoteString(whole, '"', 'print')}: ${syntax ? 'invalid syntax' : 'value out of range'}`);
    }
    return value;
  }

  private *text(verb: string): Step<string> {
    this.wantVerb(verb, 'svqxX', 'string');
    yield* this.skipSpace();
    yield* this.notEof();
    if (verb === 'q') return yield* this.quotedText();
    if (verb === 'x' || verb === 'X') return yield* this.hexText();
    return yield* this.word((r) => !isSpace(r));
  }

  private *quotedText(): Step<string> {
    yield* this.notEof();
    const quote = yield* this.getRune();
    let body = '';
    if (quote === 96) {
      for (let r = yield* this.mustRead(); r !== quote; r = yield* this.mustRead()) body += encode(r);
      return body;
    }
    if (quote !== 34) this.fail('expected quoted string');
    for (let r = yield* this.mustRead(); r !== quote; r = yield* this.mustRead()) {
      body += encode(r);
      if (r === 92) body += encode(yield* this.mustRead());
    }
    const unquoted = unquotePrefix(`"${body}"`);
    return unquoted === null ? this.fail('invalid syntax') : unquoted.value;
  }

  private *hexText(): Step<string> {
    yield* this.notEof();
    let text = '';
    for (;;) {
      const high = yield* this.getRune();
      if (high === eof) break;
      if (!isHex(high)) {
        this.unreadRune();
        break;
      }
      const low = yield* this.mustRead();
      if (!isHex(low)) this.fail('illegal hex digit');
      text += String.fromCharCode(Number.parseInt(String.fromCharCode(high, low), 16));
    }
    return text === '' ? this.fail('no hex data for %x string') : text;
  }

  /** After the last operand of Scanln: nothing but space up to the newline. */
  *endOfLine(): Step<void> {
    for (;;) {
      const r = yield* this.getRune();
      if (r === 10 || r === eof) return;
      if (!isSpace(r)) this.fail('expected newline');
    }
  }

  // ---- formats ----

  /** Matches the format up to a directive; reads that. Null at the end of the format or of the input. */
  *nextDirective(format: string, at: { i: number }, operandsLeft: number): Step<string | null> {
    for (;;) {
      if (at.i >= format.length) return null;
      const start = at.i;
      const matched = yield* this.advance(format, at);
      if (!matched) {
        // Text that begins with %% and differs is read again as that directive, which skips space first.
        if (format[start] !== '%') this.fail('input does not match format');
        at.i = start;
      }
      if (at.i >= format.length) return null;
      at.i++;
      const digits = /^[0-9]*/.exec(format.slice(at.i))![0];
      at.i += digits.length;
      this.maxWidth = digits === '' || Number(digits) > 1e6 ? unlimited : Number(digits);
      const afterWidth = at.i;
      const size = decode(format, at.i) & 7;
      const verb = format.slice(at.i, at.i + size);
      at.i += size;
      if (verb !== 'c') yield* this.skipSpace();
      if (verb === '%') {
        yield* this.percent();
        continue;
      }
      this.argLimit = Math.min(unlimited, this.count + this.maxWidth);
      if (operandsLeft <= 0) this.fail(`too few operands for format '%${format.slice(afterWidth)}'`);
      return verb;
    }
  }

  /** The operand of a directive has been read: its width no longer counts. */
  endDirective(): void {
    this.argLimit = unlimited;
  }

  private *percent(): Step<void> {
    yield* this.skipSpace();
    yield* this.notEof();
    if (!(yield* this.accept('%'))) this.fail('missing literal %');
  }

  /** Moves over text and space of the format that the input matches, up to a `%`. False: the input differs. */
  private *advance(format: string, at: { i: number }): Step<boolean> {
    while (at.i < format.length) {
      const packed = decode(format, at.i);
      const r = packed >> 3;
      if (isSpace(r)) {
        yield* this.matchSpace(format, at);
        continue;
      }
      if (r === 37) {
        if (at.i + 1 === format.length) this.fail('missing verb: % at end of format string');
        if (format[at.i + 1] !== '%') return true;
        at.i++;
      }
      const input = yield* this.mustRead();
      if (input !== r) {
        this.unreadRune();
        return false;
      }
      at.i += packed & 7;
    }
    return true;
  }

  /** A run of space in the format: each newline in it wants one; what follows the last is optional space. */
  private *matchSpace(format: string, at: { i: number }): Step<void> {
    let newlines = 0;
    let trailing = false;
    for (; at.i < format.length; ) {
      const packed = decode(format, at.i);
      if (!isSpace(packed >> 3)) break;
      trailing = packed >> 3 !== 10;
      if (!trailing) newlines++;
      at.i += packed & 7;
    }
    for (let n = newlines; n > 0; n--) {
      const r = yield* this.afterBlanks(yield* this.getRune());
      if (r !== 10 && r !== eof) this.fail('newline in format does not match input');
    }
    if (!trailing) return;
    const first = yield* this.getRune();
    if (newlines === 0) {
      if (first !== eof && !isSpace(first)) this.fail('expected space in input to match format');
      if (first === 10) this.fail('newline in input does not match format');
    }
    if ((yield* this.afterBlanks(first)) !== eof) this.unreadRune();
  }

  /** The first rune from `r` on that is no space, or is a newline. */
  private *afterBlanks(r: number): Step<number> {
    while (r !== eof && r !== 10 && isSpace(r)) r = yield* this.getRune();
    return r;
  }
}

function isHex(r: number): boolean {
  return r < 128 && /[0-9a-fA-F]/.test(String.fromCharCode(r));
}
