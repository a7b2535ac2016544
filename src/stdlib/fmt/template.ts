/** Printf's reading of its format: flags, width, precision, argument indexes, and the complaints about them. */
import type { Box } from '../../runtime/rtype.ts';
import { decode, encode } from '../unicode/utf8/codec.ts';
import type { Printer } from './printer.ts';

/** Numbers that are larger even without their last digit are refused, as in Go. */
const tooLarge = 1e6;

/**
 * One Printf. `run` prints until an operand must be printed, which it leaves to the caller: it returns that operand's index and verb,
 * or null at the end. So one driver serves plain and parking code.
 */
export class Template {
  private i = 0;
  private argNum = 0;
  /** The last thing read was an index like [3]. */
  private afterIndex = false;
  private goodArgNum = true;
  /** Operands left over, being listed as EXTRA; −1 before. */
  private extra = -1;

  constructor(
    private readonly p: Printer,
    private readonly format: string,
    private readonly args: readonly (Box | null)[],
  ) {
    p.reordered = false;
  }

  /** Prints up to the next operand. */
  next(): { index: number; verb: string } | null {
    if (this.extra >= 0) return this.nextExtra();
    const { p, format } = this;
    while (this.i < format.length) {
      const percent = format.indexOf('%', this.i);
      if (percent < 0) {
        p.out += format.slice(this.i);
        this.i = format.length;
        break;
      }
      p.out += format.slice(this.i, percent);
      this.i = percent + 1;
      const verb = this.directive();
      if (verb !== '') return { index: this.argNum++, verb };
    }
    if (p.reordered || this.argNum >= this.args.length) return null;
    p.clearFlags();
    p.out += '%!(EXTRA ';
    this.extra = this.argNum;
    return this.nextExtra();
  }

  private nextExtra(): { index: number; verb: string } | null {
    const { p, args } = this;
    for (; this.extra < args.length; this.extra++) {
      if (this.extra > this.argNum) p.out += ', ';
      const arg = args[this.extra];
      if (arg === null || arg === undefined) p.out += '<nil>';
      else {
        p.out += arg.$t.string + '=';
        return { index: this.extra++, verb: 'v' };
      }
    }
    p.out += ')';
    this.extra = args.length + 1;
    this.i = this.format.length;
    this.argNum = args.length;
    return null;
  }

  /** Reads one directive after its `%`; the verb when operand `argNum` is to be printed by it, '' when it is done with. */
  private directive(): string {
    const { p, format } = this;
    p.clearFlags();
    this.goodArgNum = true;
    this.afterIndex = false;
    this.flags();
    this.argNumber();
    this.width();
    this.precision();
    if (!this.afterIndex) this.argNumber();
    if (this.i >= format.length) {
      p.out += '%!(NOVERB)';
      return '';
    }
    const packed = decode(format, this.i);
    this.i += packed & 7;
    return this.accept(encode(packed >> 3));
  }

  private accept(verb: string): string {
    const { p } = this;
    if (verb === '%') p.out += '%';
    else if (!this.goodArgNum) p.out += `%!${verb}(BADINDEX)`;
    else if (this.argNum >= this.args.length) p.out += `%!${verb}(MISSING)`;
    else {
      if (verb === 'w') p.wrapped.push(this.argNum);
      if (verb === 'w' || verb === 'v') {
        p.sharpV = p.sharp;
        p.sharp = false;
        p.plusV = p.plus;
        p.plus = false;
      }
      return verb;
    }
    return '';
  }

  private flags(): void {
    const { p, format } = this;
    for (; this.i < format.length; this.i++) {
      switch (format[this.i]) {
        case '#':
          p.sharp = true;
          break;
        case '0':
          p.zero = true;
          break;
        case '+':
          p.plus = true;
          break;
        case '-':
          p.minus = true;
          break;
        case ' ':
          p.space = true;
          break;
        default:
          return;
      }
    }
  }

  private width(): void {
    const { p } = this;
    if (this.format[this.i] === '*') {
      this.i++;
      const n = this.intFromArg();
      if (n === null) p.out += '%!(BADWIDTH)';
      else this.setWidth(n);
      this.afterIndex = false;
      return;
    }
    const n = this.number();
    if (n !== null) {
      p.wid = n;
      p.widPresent = true;
      if (this.afterIndex) this.goodArgNum = false;
    }
  }

  private setWidth(n: number): void {
    const { p } = this;
    p.widPresent = true;
    p.wid = Math.abs(n);
    if (n < 0) {
      p.minus = true;
      p.zero = false;
    }
  }

  /** A dot that ends the format is no precision: it is taken for the verb. */
  private precision(): void {
    const { p } = this;
    if (this.format[this.i] !== '.' || this.i + 1 === this.format.length) return;
    this.i++;
    if (this.afterIndex) this.goodArgNum = false;
    this.argNumber();
    if (this.format[this.i] === '*') {
      this.i++;
      const n = this.intFromArg();
      if (n === null) p.out += '%!(BADPREC)';
      else if (n >= 0) {
        p.prec = n;
        p.precPresent = true;
      } else p.out += '%!(BADPREC)';
      this.afterIndex = false;
      return;
    }
    p.prec = this.number() ?? 0;
    p.precPresent = true;
  }

  /** Decimal digits here, if any; a number that is too large reads as none and uses up the format. */
  private number(): number | null {
    const start = this.i;
    while (this.i < this.format.length && this.format[this.i]! >= '0' && this.format[this.i]! <= '9') this.i++;
    if (start === this.i) return null;
    const n = Number(this.format.slice(start, this.i));
    if (Math.floor(n / 10) <= tooLarge) return n;
    this.i = this.format.length;
    return null;
  }

  /** The next operand as a width or precision; null when it is no int or too large. */
  private intFromArg(): number | null {
    if (this.argNum >= this.args.length) return null;
    const arg = this.args[this.argNum++];
    if (arg === null || arg === undefined || !/^u?int/.test(arg.$t.kind)) return null;
    return Math.abs(Number(arg.v)) > tooLarge ? null : Number(arg.v);
  }

  /** An explicit index such as [2]. */
  private argNumber(): void {
    const { p, format } = this;
    if (format[this.i] !== '[') return;
    p.reordered = true;
    const close = format.indexOf(']', this.i);
    if (close < 0) {
      this.goodArgNum = false;
      this.i++;
      return;
    }
    const digits = format.slice(this.i + 1, close);
    this.i = close + 1;
    const n = /^[0-9]+$/.test(digits) && Math.floor(Number(digits) / 10) <= tooLarge ? Number(digits) : -1;
    this.afterIndex = n >= 0;
    if (n >= 1 && n <= this.args.length) this.argNum = n - 1;
    else this.goodArgNum = false;
  }
}
