/**
 * Number literals. Go spec, "Integer literals", "Floating-point literals", "Imaginary literals".
 * Like cmd/compile, takes in generously (any decimal digit, any separators) and reports the first thing wrong.
 */
import { quoteRune } from './rune.ts';
import type { LiteralKind } from './token.ts';

/** `index` is in the text that is scanned. */
export interface NumberError {
  readonly index: number;
  readonly message: string;
}

type Prefix = '' | '0' | 'x' | 'o' | 'b';

export class NumberScanner {
  kind: LiteralKind = 'INT';
  /** Index of the next byte; after `scan`, the end of the literal. */
  at: number;
  private readonly text: string;
  private readonly start: number;
  private prefix: Prefix = '';
  private base = 10;
  private sawDigit = false;
  private sawSeparator = false;
  /** Index of the first digit too large for the base, or -1. */
  private tooLarge = -1;
  private error: NumberError | null = null;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = this.at = start;
  }

  /** Reads one literal; gives the first error, or null. */
  scan(): NumberError | null {
    if (this.char() !== '.') this.integerPart();
    if (this.char() === '.') this.fraction();
    if (!this.sawDigit) this.fail(this.at, `${this.baseName()} literal has no digits`);
    this.exponent();
    if (this.char() === 'i') {
      this.kind = 'IMAG';
      this.at++;
    }
    this.checkDigits();
    return this.error;
  }

  private char(): string {
    return this.text[this.at] ?? '';
  }

  private fail(index: number, message: string): void {
    this.error ??= { index, message };
  }

  private baseName(): string {
    return this.base === 2 ? 'binary' : this.base === 8 ? 'octal' : this.base === 16 ? 'hexadecimal' : 'decimal';
  }

  private integerPart(): void {
    if (this.char() === '0') {
      this.at++;
      this.readPrefix(this.char().toLowerCase());
    }
    this.digits(this.base);
  }

  private readPrefix(letter: string): void {
    if (letter === 'x' || letter === 'o' || letter === 'b') {
      this.prefix = letter;
      this.base = letter === 'x' ? 16 : letter === 'o' ? 8 : 2;
      this.at++;
    } else {
      this.prefix = '0';
      this.base = 8;
      this.sawDigit = true;
    }
  }

  private digits(base: number): void {
    for (;;) {
      const c = this.text.charCodeAt(this.at);
      if (c === 95) this.sawSeparator = true;
      else if ((c >= 48 && c <= 57) || (base === 16 && isHexLetter(c))) {
        this.sawDigit = true;
        if (c - 48 >= base && base <= 10 && this.tooLarge < 0) this.tooLarge = this.at;
      } else return;
      this.at++;
    }
  }

  private fraction(): void {
    if (this.prefix === 'o' || this.prefix === 'b') this.fail(this.at, `invalid radix point in ${this.baseName()} literal`);
    this.at++;
    this.kind = 'FLOAT';
    this.digits(this.base);
  }

  private exponent(): void {
    const letter = this.char().toLowerCase();
    if (letter !== 'e' && letter !== 'p') {
      if (this.prefix === 'x' && this.kind === 'FLOAT') this.fail(this.at, "hexadecimal mantissa requires a 'p' exponent");
      return;
    }
    const quoted = quoteRune(this.text.charCodeAt(this.at));
    if (letter === 'e' && this.prefix !== '' && this.prefix !== '0') this.fail(this.at, `${quoted} exponent requires decimal mantissa`);
    if (letter === 'p' && this.prefix !== 'x') this.fail(this.at, `${quoted} exponent requires hexadecimal mantissa`);
    this.at++;
    this.kind = 'FLOAT';
    if (this.char() === '+' || this.char() === '-') this.at++;
    this.sawDigit = false;
    this.digits(10);
    if (!this.sawDigit) this.fail(this.at, 'exponent has no digits');
  }

  private checkDigits(): void {
    if (this.kind === 'INT' && this.tooLarge >= 0) {
      this.fail(this.tooLarge, `invalid digit '${this.text[this.tooLarge]}' in ${this.baseName()} literal`);
    }
    if (!this.sawSeparator || this.error) return;
    const i = misplacedSeparator(this.text.slice(this.start, this.at));
    if (i >= 0) this.fail(this.start + i, "'_' must separate successive digits");
  }
}

/** Index of the first `_` that is not between two digits (a base prefix counts as a digit), or -1. */
function misplacedSeparator(lit: string): number {
  const prefixed = /^0[xob]/i.test(lit);
  const digit = /^0x/i.test(lit) ? /[0-9a-f]/i : /[0-9]/;
  for (let i = lit.indexOf('_'); i >= 0; i = lit.indexOf('_', i + 1)) {
    const afterDigit = (prefixed && i === 2) || (i > 0 && digit.test(lit[i - 1]!));
    const next = lit[i + 1] ?? '';
    if (!afterDigit || (next !== '_' && !digit.test(next))) return i;
  }
  return -1;
}

function isHexLetter(c: number): boolean {
  return (c >= 97 && c <= 102) || (c >= 65 && c <= 70);
}
