/**
 * Stacks of V8 → stacks of Go (Go's runtime/traceback.go).
 *
 * Invariants: only lines of the generated code count, each leads to a Go function and line through the tables the compiler
 * made; everything of the runtime is left out, as Go leaves out its own. At most 50 innermost and 50 outermost frames are printed.
 */
import { withShortStacks } from './stack-text.ts';

/** The Go line behind a line of JavaScript; `file` is an index into `files`. */
export interface LineOrigin {
  readonly file: number;
  readonly line: number;
}

/** JavaScript lines `start`–`end` (1-based, inclusive) are Go function `name`; inner functions come after outer ones. */
export interface FunctionRange {
  readonly start: number;
  readonly end: number;
  /** As in Go's stacks: `main.(*T).run.func1`. */
  readonly name: string;
  /** Whether it takes arguments (receiver included); absent: unknown. */
  readonly params?: boolean;
}

/** What the compiler and the loader say about the generated code. */
export interface CodeTables {
  /** What V8 calls the code: the name in its `//# sourceURL=`. */
  readonly url: string;
  /** Lines V8 counts before the first line of the code (2 for `new Function`). */
  readonly lineOffset: number;
  /** File names as stacks print them: absolute paths. */
  readonly files: readonly string[];
  /** By 1-based JavaScript line. */
  readonly lines: readonly (LineOrigin | undefined)[];
  readonly funcs: readonly FunctionRange[];
  /** Where the `go` statements are, by the number given to `$.go`. */
  readonly goSites?: readonly GoSite[];
}

export interface GoSite {
  /** The function that contains the statement. */
  readonly fn: string;
  /** Index into `files`. */
  readonly file: number;
  readonly line: number;
}

export interface Frame {
  readonly fn: string;
  readonly file: string;
  /** Index into the tables' `files`. */
  readonly fileIndex: number;
  readonly line: number;
  readonly params?: boolean;
}

/** The frame Go shows between a deferred call and what panicked. */
export const panicFrame: Frame = { fn: 'panic', file: '/usr/local/go/src/runtime/panic.go', fileIndex: -1, line: 860, params: true };

/** Stands for frames below that V8 did not keep. */
const elided: Frame = { fn: '…', file: '', fileIndex: -1, line: 0 };

export const goexitFrame: Frame = { fn: 'runtime.Goexit', file: panicFrame.file, fileIndex: -1, line: 694, params: false };

const innerFrames = 50;
const outerFrames = 50;

/** Frames V8 keeps of a stack, so that running out of stack does not fill the memory too. */
export const stackDepth = 4096;

/** Functions of Go's runtime that other packages link to by name: Go shows them where they really are. */
const linked: Readonly<Record<string, readonly [file: string, line: number]>> = {
  'sync.runtime_SemacquireWaitGroup': ['runtime/sema.go', 114],
  'sync.runtime_SemacquireRWMutexR': ['runtime/sema.go', 100],
  'sync.runtime_SemacquireRWMutex': ['runtime/sema.go', 105],
  'internal/sync.runtime_SemacquireMutex': ['runtime/sema.go', 95],
  'sync.runtime_Semacquire': ['runtime/sema.go', 71],
  'sync.runtime_notifyListWait': ['runtime/sema.go', 617],
  'internal/sync.fatal': ['runtime/panic.go', 1191],
  'time.Sleep': ['runtime/time.go', 363],
};

/** What stands for functions of Go's own runtime, and is not shown. */
const ofRuntime: ReadonlySet<string> = new Set(['iter.switchTo']);

/** V8's line for `DeferFrame.run` and `runPlain`. */
const isDeferRun = /^\s*at (?:\S+\.)?(?:run|runPlain) \(/;

export class Tracer {
  private readonly pattern: RegExp | null;
  /** JavaScript line → index of the innermost function, made at first use. */
  private byLine: Int32Array | null = null;
  /** What a line of a stack text stands for: goroutines of a crowd are at few places. */
  private readonly known = new Map<string, Frame | null>();

  constructor(private readonly tables: CodeTables | null) {
    this.pattern = tables === null ? null : new RegExp(`${tables.url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+):\\d+`);
  }

  /** Runs `f`; what it asks of stacks costs less, and they are whole. See `stack-text.ts`. */
  withShortStacks<T>(f: () => T): T {
    return withShortStacks(this.tables?.url ?? '', stackDepth, f);
  }

  /** Go frames of a V8 stack text, innermost first. */
  frames(stack: string): Frame[] {
    const texts = stack.split('\n');
    const out = this.framesOfLines(texts);
    if (texts.length > stackDepth) out.push(elided);
    return out;
  }

  private framesOfLines(texts: readonly string[]): Frame[] {
    const out: Frame[] = [];
    for (const text of texts) {
      const frame = this.frame(text);
      if (frame !== null) out.push(frame);
    }
    return out;
  }

  /**
   * The stack in parts, cut where deferred functions are called (`DeferFrame.run`): a deferred function, then the function
   * that deferred it, and so on.
   */
  parts(stack: string): Frame[][] {
    const out: Frame[][] = [];
    let lines: string[] = [];
    for (const text of stack.split('\n')) {
      if (isDeferRun.test(text) && this.frame(text) === null) {
        out.push(this.framesOfLines(lines));
        lines = [];
      } else lines.push(text);
    }
    out.push(this.framesOfLines(lines));
    if (stack.split('\n').length > stackDepth) out.at(-1)?.push(elided);
    return out;
  }

  /** The `go` statement with this number. */
  goSite(site: number): Frame | null {
    const s = this.tables?.goSites?.[site];
    return s === undefined ? null : { fn: s.fn, file: this.tables?.files[s.file] ?? '?', fileIndex: s.file, line: s.line };
  }

  private frame(text: string): Frame | null {
    let frame = this.known.get(text);
    if (frame === undefined) {
      frame = this.frameOf(text);
      this.known.set(text, frame);
    }
    return frame;
  }

  private frameOf(text: string): Frame | null {
    const m = this.pattern?.exec(text);
    if (!m) return null;
    const t = this.tables as CodeTables;
    const js = Number(m[1]) - t.lineOffset;
    const fn = t.funcs[this.functionAt(js)];
    if (fn === undefined || ofRuntime.has(fn.name)) return null;
    const link = linked[fn.name];
    if (link !== undefined) return { fn: fn.name, file: `/usr/local/go/src/${link[0]}`, fileIndex: -1, line: link[1], params: true };
    const origin = this.originNear(js, fn);
    if (origin === undefined) return null;
    return {
      fn: fn.name,
      file: t.files[origin.file] ?? '?',
      fileIndex: origin.file,
      line: origin.line,
      ...(fn.params === undefined ? {} : { params: fn.params }),
    };
  }

  private functionAt(js: number): number {
    if (this.byLine === null) {
      const { lines, funcs } = this.tables as CodeTables;
      this.byLine = new Int32Array(lines.length + 1).fill(-1);
      for (const [i, f] of funcs.entries()) this.byLine.fill(i, f.start, f.end + 1);
    }
    return this.byLine[js] ?? -1;
  }

  /** The origin of a line, or of the first line after it in the function that has one. */
  private originNear(js: number, fn: FunctionRange): LineOrigin | undefined {
    const { lines } = this.tables as CodeTables;
    for (let j = js; j <= fn.end; j++) if (lines[j] !== undefined) return lines[j];
    for (let j = js; j >= fn.start; j--) if (lines[j] !== undefined) return lines[j];
    return undefined;
  }
}

const offset = ' +0x1d';

function printFrame(f: Frame): string {
  const args = f.params === false || (f.params === undefined && /^main\.(main|init)$/.test(f.fn)) ? '()' : '(...)';
  return `${f.fn}${args}\n\t${f.file}:${f.line}${offset}\n`;
}

/** Frames as Go prints them, the middle elided when there are too many. */
export function printFrames(frames: readonly Frame[]): string {
  const most = innerFrames + outerFrames;
  if (frames.at(-1) === elided) return `${frames.slice(0, most).map(printFrame).join('')}...additional frames elided...\n`;
  if (frames.length <= most) return frames.map(printFrame).join('');
  const inner = frames.slice(0, innerFrames).map(printFrame).join('');
  return `${inner}...${frames.length - most} frames elided...\n${frames.slice(-outerFrames).map(printFrame).join('')}`;
}

/** `created by f in goroutine N`. */
export function printCreation(f: Frame, parent: number): string {
  return `created by ${f.fn}${parent === 0 ? '' : ` in goroutine ${parent}`}\n\t${f.file}:${f.line}${offset}\n`;
}
