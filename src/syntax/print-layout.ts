/**
 * Where printed text goes: indentation, line breaks, and the comments between. Line breaks follow the source: what
 * stood on a line of its own still does, and one blank line is kept of any number.
 *
 * Invariant: comments are put out only where a line ends or starts, so that a `//` never swallows code.
 */
import type { Pos, SourceFile } from '../source/position.ts';
import type { Comment } from './ast.ts';

export class Layout {
  indent = 0;
  /** Inside the header of if, for, switch, where a bare `T{…}` would end the header. */
  inHeader = false;
  private out = '';
  private atLineStart = true;
  /** Nothing since the last opening brace or the start of the file: no blank line here. */
  private justOpened = true;
  /** Line of the source that was printed last. */
  private lastLine = 0;
  private nextComment = 0;

  constructor(
    private readonly source: SourceFile,
    private readonly comments: readonly Comment[],
  ) {}

  get result(): string {
    return this.out;
  }

  line(pos: Pos): number {
    return this.source.lineAt(pos - this.source.base);
  }

  text(s: string): void {
    if (this.atLineStart && s !== '') {
      this.out += '\t'.repeat(this.indent);
      this.atLineStart = false;
    }
    this.out += s;
    this.justOpened = false;
  }

  /** Text that opens an indented part. */
  open(s: string): void {
    this.text(s);
    this.indent++;
    this.justOpened = true;
  }

  /** Everything up to `pos` has been printed. */
  passed(pos: Pos): void {
    this.lastLine = this.line(pos);
  }

  /** Starts the line of something at `pos`, after the comments that precede it. */
  startLine(pos: Pos): void {
    this.flushComments(pos);
    this.breakLine(this.line(pos), true);
  }

  /** Ends an indented part that `open` started; what closes it stands at `pos`, on a line of its own. */
  close(pos: Pos, s: string): void {
    this.flushComments(pos);
    this.indent--;
    this.breakLine(this.line(pos), false);
    this.text(s);
    this.passed(pos);
  }

  /** A comment is still to come before `pos`. */
  hasCommentBefore(pos: Pos): boolean {
    const c = this.comments[this.nextComment];
    return c !== undefined && c.pos < pos;
  }

  flushComments(before: Pos): void {
    for (; this.hasCommentBefore(before); this.nextComment++) {
      const c = this.comments[this.nextComment]!;
      const line = this.line(c.pos);
      if (line === this.lastLine && !this.atLineStart) this.text(' ');
      else this.breakLine(line, true);
      this.text(c.text);
      this.passed(c.end);
    }
  }

  private breakLine(line: number, blankOk: boolean): void {
    if (this.out === '') return;
    if (blankOk && !this.justOpened && line - this.lastLine > 1) this.out += '\n';
    if (!this.atLineStart) this.out += '\n';
    this.atLineStart = true;
  }

  finish(end: Pos): string {
    this.flushComments(end + 1);
    return `${this.out}\n`;
  }
}
