/**
 * The directives of a Printf format: `%[2]*.3d` with flags, width, precision and verb, and which argument each reads.
 * Positions are byte offsets in the format; arguments are numbered from 0, the first after the format.
 */
import { decodeRune } from '../../syntax/rune.ts';

export interface Directive {
  /** `%-5.2f`. */
  readonly text: string;
  readonly start: number;
  readonly flags: string;
  /** A byte string: one UTF-8 sequence. */
  readonly verb: string;
  /** The argument that the verb formats. */
  readonly arg: number;
  /** Arguments that `*` takes for width and precision. */
  readonly stars: readonly number[];
  /** Some argument is named by number: `%[1]d`. */
  readonly indexed: boolean;
}

export type ParsedFormat = { readonly directives: readonly Directive[] } | { readonly problem: string };

/** A format that cannot be read gives the problem, as a predicate: `format %d has …`. */
export function parseFormat(format: string): ParsedFormat {
  const directives: Directive[] = [];
  let next = 0;
  for (let i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i)) {
    const reader = new DirectiveReader(format, i, next);
    const d = reader.read();
    if (typeof d === 'string') return { problem: d };
    directives.push(d);
    i += d.text.length;
    if (d.verb !== '%') next = d.arg + 1;
  }
  return { directives };
}

class DirectiveReader {
  private at: number;
  private readonly stars: number[] = [];
  private indexed = false;
  /** An index has been read and not used yet. */
  private pending = false;
  private problem: string | null = null;

  constructor(
    private readonly format: string,
    private readonly start: number,
    private arg: number,
  ) {
    this.at = start + 1;
  }

  read(): Directive | string {
    const flags = this.match(/[#0+\- ]*/y);
    this.index();
    this.size();
    if (this.problem === null && this.format[this.at] === '.') {
      this.at++;
      this.index();
      this.size();
    }
    if (!this.pending) this.index();
    if (this.problem !== null) return this.problem;
    if (this.at === this.format.length) return `format ${this.format.slice(this.start)} is missing verb at end of string`;
    const verb = this.format.slice(this.at, this.at + (decodeRune(this.format, this.at) & 7));
    const text = this.format.slice(this.start, this.at + verb.length);
    return { text, start: this.start, flags, verb, arg: this.arg, stars: this.stars, indexed: this.indexed };
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const s = pattern.exec(this.format)?.[0] ?? '';
    this.at += s.length;
    return s;
  }

  /** `[3]`. */
  private index(): void {
    if (this.problem !== null || this.format[this.at] !== '[') return;
    const close = this.format.indexOf(']', this.at);
    if (close < 0) {
      this.problem = `format ${this.format.slice(this.start)} is missing closing ]`;
      return;
    }
    const text = this.format.slice(this.at + 1, close);
    const n = Number(text);
    if (!/^\d+$/.test(text) || n <= 0 || n > 0x7fffffff) {
      this.problem = `format has invalid argument index [${text}]`;
      return;
    }
    this.at = close + 1;
    this.arg = n - 1;
    this.indexed = true;
    this.pending = true;
  }

  /** A width or precision: digits, or `*` for an argument. */
  private size(): void {
    if (this.problem !== null) return;
    if (this.format[this.at] !== '*') {
      this.match(/\d*/y);
      return;
    }
    this.at++;
    this.pending = false;
    this.stars.push(this.arg++);
  }
}
