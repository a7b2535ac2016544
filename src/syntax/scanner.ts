/**
 * The scanner: a byte string in, tokens out. Go spec, "Lexical elements", with the automatic semicolons of "Semicolons".
 *
 * Invariants:
 * - `next()` always moves on, and gives `EOF` for ever once the text has ended: no input makes it hang or throw.
 * - Errors are worded and placed as cmd/compile's scanner does; none of them starts with `syntax error`.
 * - NUL bytes, invalid UTF-8 and byte order marks are reported where they are reached and otherwise do not exist:
 *   the scanner works on a text without them (`source-text.ts`), and maps offsets back.
 */
import { NumberScanner } from './scan-number.ts';
import { decodeRune, isDigitRune, isLetterRune, quoteRune, unicodeName } from './rune.ts';
import { cleanSource, type StrayBytes } from './source-text.ts';
import { type Keyword, keywords, type LiteralKind, type Token } from './token.ts';
import type { Comment } from './ast.ts';

/** Told about an error at a byte position (a Pos: base + offset). */
export type ScanErrorHandler = (pos: number, message: string) => void;

const keywordTable: ReadonlyMap<string, Keyword> = new Map(keywords.map((k) => [k, k]));

/** Go spec, "Operator precedence"; 0 for what is no binary operator. */
const precedence = { none: 0, or: 1, and: 2, compare: 3, add: 4, multiply: 5 } as const;

export class Scanner {
  /** The current token; an automatic semicolon is `;` like any other. */
  tok: Token = 'EOF';
  /** Spelling of a name or literal; for `;` what stands there: `semicolon`, `newline` or `EOF`. */
  lit = '';
  /** Precedence when `tok` is a binary operator, else 0. */
  prec: number = precedence.none;
  /** The literal had an error, which was reported. */
  bad = false;
  /** Where the current token starts and ends, and where the one before it ended: Pos, not offsets. */
  pos = 0;
  end = 0;
  prevEnd = 0;
  /** All comments so far; those from `leading` on stand between the previous token and this one. */
  readonly comments: Comment[] = [];
  leading = 0;

  private readonly text: string;
  /** Index in `text` of the next byte to read. */
  private at = 0;
  /** Index in `text` where the current token starts. */
  private start = 0;
  /** A newline here would be a semicolon. */
  private nlsemi = false;
  private readonly base: number;
  private readonly stray: StrayBytes | null;
  private strayDone = 0;
  private readonly onError: ScanErrorHandler;

  /** `text` is a byte string; `base` the Pos of its first byte. Stands before the first token: call `next()`. */
  constructor(text: string, base: number, onError: ScanErrorHandler) {
    const clean = cleanSource(text);
    this.text = clean.text;
    this.stray = clean.stray;
    this.base = base;
    this.onError = onError;
    this.pos = this.end = this.prevEnd = base;
  }

  private posAt(index: number): number {
    return this.base + (this.stray === null ? index : this.stray.offset(index));
  }

  private report(index: number, message: string): void {
    this.onError(this.posAt(index), message);
  }

  /** Reads the next token into `tok` and its companions. */
  next(): void {
    this.prevEnd = this.end;
    this.leading = this.comments.length;
    this.prec = precedence.none;
    this.scan();
    this.pos = this.posAt(this.start);
    this.end = this.posAt(this.at);
    if (this.stray !== null) this.reportStray(this.stray);
  }

  private reportStray(stray: StrayBytes): void {
    for (; this.strayDone < stray.errors.length; this.strayDone++) {
      const e = stray.errors[this.strayDone]!;
      if (this.base + e.offset > this.end && this.at < this.text.length) return;
      this.onError(this.base + e.offset, e.message);
    }
  }

  /**
   * At `{`: goes past the `}` that matches it, looking at the text only, so that the next token is the one behind. Gives what `seek`
   * takes to come back; null (and nothing is skipped) where there is no match or the source has stray bytes.
   */
  skipBraces(): number | null {
    if (this.stray !== null) return null;
    const from = this.start;
    const interesting = /[{}"'`]|\/[/*]/g;
    interesting.lastIndex = from;
    let depth = 0;
    for (let m = interesting.exec(this.text); m; m = interesting.exec(this.text)) {
      if (m[0] === '{') depth++;
      else if (m[0] !== '}') {
        const end = this.endOfLiteral(m[0], m.index);
        if (end < 0) return null;
        interesting.lastIndex = end;
      } else if (--depth === 0) {
        this.at = m.index + 1;
        this.end = this.posAt(this.at);
        this.nlsemi = true;
        this.next();
        return from;
      }
    }
    return null;
  }

  /** Index behind the string, rune or comment that starts at `i`; -1 if it does not end. */
  private endOfLiteral(opening: string, i: number): number {
    const closing = { '"': /(?:[^"\\\n]|\\.)*"/y, "'": /(?:[^'\\\n]|\\.)*'/y, '`': /[^`]*`/y, '//': /[^\n]*/y, '/*': /[\s\S]*?\*\//y }[opening] as RegExp;
    closing.lastIndex = i + opening.length;
    return closing.test(this.text) ? closing.lastIndex : -1;
  }

  /** Makes the token at a place that `skipBraces` gave the current one. */
  seek(from: number): void {
    this.at = from;
    this.nlsemi = false;
    this.next();
  }

  private scan(): void {
    const nlsemi = this.nlsemi;
    this.nlsemi = false;
    const text = this.text;
    for (;;) {
      let i = this.at;
      let c = text.charCodeAt(i);
      while (c === 32 || c === 9 || c === 13 || (c === 10 && !nlsemi)) c = text.charCodeAt(++i);
      this.start = i;
      if (isAsciiLetter(c)) this.ident(i + 1);
      else if (i >= text.length) this.endOfText(nlsemi);
      else if (c === 10) this.semicolon('newline', i + 1);
      else if (c === 47) {
        const skipped = this.comment(i, nlsemi);
        if (skipped === 'space') continue;
        if (skipped === 'none') this.operator('/', '/=', precedence.multiply, i + 1);
      } else if (c >= 0x80) this.ident(this.identChar(i, true));
      else if (!this.token(c, i)) {
        this.report(i, `invalid character ${unicodeName(c)}`);
        this.at = i + 1;
        continue;
      }
      return;
    }
  }

  private endOfText(nlsemi: boolean): void {
    if (nlsemi) this.semicolon('EOF', this.start);
    else this.set('EOF', this.start);
  }

  private semicolon(lit: string, end: number): void {
    this.tok = ';';
    this.lit = lit;
    this.at = end;
  }

  private set(tok: Token, end: number): void {
    this.tok = tok;
    this.at = end;
  }

  /** A closing bracket, `++` or `--`: a newline after it ends the statement. */
  private closer(tok: Token, end: number): void {
    this.tok = tok;
    this.at = end;
    this.nlsemi = true;
  }

  private binary(tok: Token, prec: number, end: number): void {
    this.tok = tok;
    this.at = end;
    this.prec = prec;
  }

  /** A binary operator, or its assignment form when `=` follows. */
  private operator(tok: Token, assign: Token, prec: number, end: number): void {
    if (this.text.charCodeAt(end) === 61) this.set(assign, end + 1);
    else this.binary(tok, prec, end);
  }

  /** Reads the token that starts with the ASCII character `c`, no letter and no slash; false if there is none. */
  private token(c: number, i: number): boolean {
    const d = this.text.charCodeAt(i + 1);
    switch (c) {
      case 34: // "
        this.string(i);
        break;
      case 96: // `
        this.rawString(i);
        break;
      case 39: // '
        this.rune(i);
        break;
      case 40:
        this.set('(', i + 1);
        break;
      case 41:
        this.closer(')', i + 1);
        break;
      case 91:
        this.set('[', i + 1);
        break;
      case 93:
        this.closer(']', i + 1);
        break;
      case 123:
        this.set('{', i + 1);
        break;
      case 125:
        this.closer('}', i + 1);
        break;
      case 44:
        this.set(',', i + 1);
        break;
      case 59:
        this.semicolon('semicolon', i + 1);
        break;
      case 58:
        if (d === 61) this.set(':=', i + 2);
        else this.set(':', i + 1);
        break;
      case 46:
        if (d >= 48 && d <= 57) this.number(i);
        else if (d === 46 && this.text.charCodeAt(i + 2) === 46) this.set('...', i + 3);
        else this.set('.', i + 1);
        break;
      case 43:
        if (d === 43) this.closer('++', i + 2);
        else this.operator('+', '+=', precedence.add, i + 1);
        break;
      case 45:
        if (d === 45) this.closer('--', i + 2);
        else this.operator('-', '-=', precedence.add, i + 1);
        break;
      case 42:
        this.operator('*', '*=', precedence.multiply, i + 1);
        break;
      case 37:
        this.operator('%', '%=', precedence.multiply, i + 1);
        break;
      case 38: // &
        if (d === 38) this.binary('&&', precedence.and, i + 2);
        else if (d === 94) this.operator('&^', '&^=', precedence.multiply, i + 2);
        else this.operator('&', '&=', precedence.multiply, i + 1);
        break;
      case 124: // |
        if (d === 124) this.binary('||', precedence.or, i + 2);
        else this.operator('|', '|=', precedence.add, i + 1);
        break;
      case 94:
        this.operator('^', '^=', precedence.add, i + 1);
        break;
      case 60: // <
        if (d === 61) this.binary('<=', precedence.compare, i + 2);
        else if (d === 60) this.operator('<<', '<<=', precedence.multiply, i + 2);
        else if (d === 45) this.set('<-', i + 2);
        else this.binary('<', precedence.compare, i + 1);
        break;
      case 62: // >
        if (d === 61) this.binary('>=', precedence.compare, i + 2);
        else if (d === 62) this.operator('>>', '>>=', precedence.multiply, i + 2);
        else this.binary('>', precedence.compare, i + 1);
        break;
      case 61:
        if (d === 61) this.binary('==', precedence.compare, i + 2);
        else this.set('=', i + 1);
        break;
      case 33:
        if (d === 61) this.binary('!=', precedence.compare, i + 2);
        else this.set('!', i + 1);
        break;
      case 126:
        this.set('~', i + 1);
        break;
      default:
        if (c < 48 || c > 57) return false;
        this.number(i);
    }
    return true;
  }

  // ---- Names ----

  /** Reads the rest of a name or keyword from `i` on. */
  private ident(i: number): void {
    const text = this.text;
    let c = text.charCodeAt(i);
    while (isAsciiLetter(c) || (c >= 48 && c <= 57)) c = text.charCodeAt(++i);
    if (c >= 0x80) for (let j = this.identChar(i, false); j > i; j = this.identChar(i, false)) i = j;
    const lit = text.slice(this.start, i);
    this.at = i;
    const keyword = i - this.start <= 11 ? keywordTable.get(lit) : undefined;
    if (keyword !== undefined) {
      this.nlsemi = keyword === 'break' || keyword === 'continue' || keyword === 'fallthrough' || keyword === 'return';
      this.tok = keyword;
      return;
    }
    this.nlsemi = true;
    this.lit = lit;
    this.tok = 'IDENT';
  }

  /** The index after the name character at `i`, or `i` when there is none. What is not ASCII is taken, if need be with an error. */
  private identChar(i: number, first: boolean): number {
    if (i >= this.text.length) return i;
    const packed = decodeRune(this.text, i);
    const rune = packed >> 3;
    if (!isLetterRune(rune)) {
      if (isDigitRune(rune)) {
        if (first) this.report(i, `identifier cannot begin with digit ${unicodeName(rune)}`);
      } else if (rune >= 0x80) this.report(i, `invalid character ${unicodeName(rune)} in identifier`);
      else return i;
    }
    return i + (packed & 7);
  }

  // ---- Comments ----

  /** At a slash: skips a comment. `newline`: it stands for an automatic semicolon, now the token. `none`: no comment. */
  private comment(i: number, nlsemi: boolean): 'space' | 'newline' | 'none' {
    const text = this.text;
    const d = text.charCodeAt(i + 1);
    if (d === 47) {
      const newline = text.indexOf('\n', i);
      this.addComment(i, newline < 0 ? text.length : newline, true);
      return 'space';
    }
    if (d !== 42) return 'none';
    const close = text.indexOf('*/', i + 2);
    const end = close < 0 ? text.length : close + 2;
    if (close < 0) {
      this.report(i, 'comment not terminated');
      this.at = end;
    } else this.addComment(i, end, false);
    const newline = text.indexOf('\n', i);
    if (!nlsemi || newline < 0 || newline >= end) return 'space';
    this.semicolon('newline', end);
    return 'newline';
  }

  private addComment(start: number, end: number, line: boolean): void {
    this.at = end;
    let text = this.text.slice(start, end);
    if (line && text.endsWith('\r')) text = text.slice(0, -1);
    this.comments.push({ kind: 'Comment', pos: this.posAt(start), end: this.posAt(start) + text.length, text });
  }

  // ---- Literals ----

  private literal(kind: LiteralKind, end: number, ok: boolean): void {
    this.nlsemi = true;
    this.tok = kind;
    this.at = end;
    this.lit = this.text.slice(this.start, end);
    this.bad = !ok;
  }

  private number(i: number): void {
    const n = new NumberScanner(this.text, i);
    const error = n.scan();
    if (error) this.report(error.index, error.message);
    this.literal(n.kind, n.at, error === null);
  }

  private string(i: number): void {
    const text = this.text;
    let ok = true;
    for (i++; ; ) {
      const c = text.charCodeAt(i);
      if (c === 34) {
        i++;
        break;
      }
      if (c === 92) {
        const next = this.escape(i + 1, 34);
        if (next < 0) ok = false;
        i = next < 0 ? ~next : next;
      } else if (c === 10 || i >= text.length) {
        this.report(c === 10 ? i : this.start, c === 10 ? 'newline in string' : 'string not terminated');
        ok = false;
        break;
      } else i++;
    }
    this.literal('STRING', i, ok);
  }

  private rawString(i: number): void {
    const close = this.text.indexOf('`', i + 1);
    if (close < 0) this.report(i, 'string not terminated');
    this.literal('STRING', close < 0 ? this.text.length : close + 1, close >= 0);
  }

  private rune(i: number): void {
    const text = this.text;
    let problem = '';
    let where = this.start;
    let known = false; // an escape has been complained about
    for (let n = 0, j = i + 1; ; n++) {
      const c = text.charCodeAt(j);
      i = j;
      if (c === 39) {
        if (n === 0) {
          problem = "empty rune literal or unescaped '";
          where = i;
        } else if (n !== 1) problem = 'more than one character in rune literal';
        i++;
        break;
      }
      if (c === 10) {
        problem = 'newline in rune literal';
        where = i;
        break;
      }
      if (i >= text.length) {
        problem = 'rune literal not terminated';
        break;
      }
      if (c === 92) {
        const next = this.escape(i + 1, 39);
        if (next < 0) known = true;
        j = next < 0 ? ~next : next;
      } else j = i + (c < 0x80 ? 1 : decodeRune(text, i) & 7);
    }
    if (problem !== '' && !known) this.report(where, problem);
    this.literal('CHAR', i, problem === '' && !known);
  }

  /** Reads an escape from behind its backslash at `i`; gives the index after it, or its complement after an error. Go spec, "Rune literals". */
  private escape(i: number, quote: number): number {
    const text = this.text;
    if (i >= text.length) return i;
    const c = text.charCodeAt(i);
    if (c === quote || 'abfnrtv\\'.includes(text[i]!)) return i + 1;
    if (c >= 48 && c <= 55) return this.escapeDigits(i, 3, 8);
    if (c === 120) return this.escapeDigits(i + 1, 2, 16);
    if (c === 117) return this.escapeDigits(i + 1, 4, 16);
    if (c === 85) return this.escapeDigits(i + 1, 8, 16);
    this.report(i, 'unknown escape');
    return ~i;
  }

  private escapeDigits(i: number, count: number, radix: 8 | 16): number {
    const text = this.text;
    let value = 0;
    for (let k = 0; k < count; k++, i++) {
      if (i >= text.length) return i;
      const digit = Number.parseInt(text[i]!, 16);
      if (!(digit < radix)) {
        this.report(i, `invalid character ${quoteRune(decodeRune(text, i) >> 3)} in ${radix === 8 ? 'octal' : 'hexadecimal'} escape`);
        return ~i;
      }
      value = value * radix + digit;
    }
    if (radix === 8 && value > 255) {
      this.report(i, `octal escape value ${value} > 255`);
      return ~i;
    }
    if (count > 2 && (value > 0x10ffff || (value >= 0xd800 && value < 0xe000))) {
      this.report(i, `escape is invalid Unicode code point ${unicodeName(value)}`);
      return ~i;
    }
    return i;
  }
}

function isAsciiLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95;
}
