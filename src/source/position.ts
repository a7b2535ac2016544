/**
 * Positions, after Go's `go/token`.
 *
 * A `Pos` is one number that names a byte of one file of a `FileSet`: `file.base + byte offset`.
 * Source text is held as a *byte string* (every char code is one byte, 0–255), so offsets, columns and
 * string literals are in bytes everywhere, as in Go. `decodeUtf8`/`encodeUtf8` convert at the edge.
 */

/** A global byte position in a FileSet; `NoPos` (0) is "unknown". */
export type Pos = number;
export const NoPos: Pos = 0;

/** A position for people: 1-based line and byte column. */
export interface Position {
  readonly filename: string;
  /** Byte offset in the file, from 0. */
  readonly offset: number;
  readonly line: number;
  /** In bytes, from 1. */
  readonly column: number;
}

export class SourceFile {
  /** Offsets of the first byte of every line. */
  private readonly lineStarts: number[] = [0];

  constructor(
    /** As diagnostics print it: `./prog.go`, `/usr/local/go/src/sync/mutex.go`. */
    readonly name: string,
    /** The text as a byte string. */
    readonly text: string,
    /** The Pos of offset 0. */
    readonly base: Pos,
  ) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.lineStarts.push(i + 1);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** 1-based line of a byte offset. */
  lineAt(offset: number): number {
    let lo = 0;
    let hi = this.lineStarts.length;
    while (hi - lo > 1) {
      const mid = (lo + hi) >> 1;
      if ((this.lineStarts[mid] as number) <= offset) lo = mid;
      else hi = mid;
    }
    return lo + 1;
  }

  /** The text of a 1-based line, without its newline. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1] ?? this.text.length;
    const next = this.lineStarts[line];
    return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  pos(offset: number): Pos {
    return this.base + offset;
  }

  position(pos: Pos): Position {
    const offset = Math.min(Math.max(pos - this.base, 0), this.text.length);
    const line = this.lineAt(offset);
    return { filename: this.name, offset, line, column: offset - (this.lineStarts[line - 1] as number) + 1 };
  }
}

/** All files of one build; hands out disjoint Pos ranges. */
export class FileSet {
  private readonly list: SourceFile[] = [];
  private nextBase = 1;

  get files(): readonly SourceFile[] {
    return this.list;
  }

  /** Adds a file whose text is already a byte string. */
  addFile(name: string, text: string): SourceFile {
    const file = new SourceFile(name, text, this.nextBase);
    this.nextBase += text.length + 1;
    this.list.push(file);
    return file;
  }

  /** The file that holds `pos`; undefined for NoPos. */
  file(pos: Pos): SourceFile | undefined {
    let lo = 0;
    let hi = this.list.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      const f = this.list[mid] as SourceFile;
      if (pos < f.base) hi = mid;
      else if (pos > f.base + f.text.length) lo = mid + 1;
      else return f;
    }
    return undefined;
  }

  position(pos: Pos): Position {
    return this.file(pos)?.position(pos) ?? { filename: '', offset: 0, line: 0, column: 0 };
  }
}
