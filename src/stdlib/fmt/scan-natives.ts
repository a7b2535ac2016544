/** The natives behind Scan, Sscan, Fscan and their kin, and the ScanState given to Scan methods. */
import type { Execution } from '../../runtime/execution.ts';
import { calls, type NativeFunction, type NativeTable, parks, plain } from '../../runtime/native.ts';
import type { Box, RType } from '../../runtime/rtype.ts';
import type { Slice } from '../../runtime/slice-value.ts';
import { InvariantError } from '../../source/invariant.ts';
import { isSpace } from '../unicode/character.ts';
import { decode, decodeBytes, isFullRune } from '../unicode/utf8/codec.ts';
import { eof, type Newlines, type RuneSource, ScanFailure, Scanner, type Step } from './scanner.ts';

/** What scanning may call on the reader and on its operands. */
const scanning = [
  'Read(p []byte) (n int, err error)',
  'ReadRune() (r rune, size int, err error)',
  'UnreadRune() error',
  'Scan(state fmt.ScanState, verb rune) error',
] as const;

const modes: readonly Newlines[] = ['any', 'ends', 'match'];

/** Calls a method of a box, parking if that method is one that parks. */
function* invoke(box: Box, key: string, ...args: unknown[]): Step<any> {
  return box[key].$g ? yield* box[key](...args) : box[key](...args);
}

class StringSource implements RuneSource {
  private at = 0;
  private last = 0;

  constructor(private readonly text: string) {}

  // biome-ignore lint/correctness/useYield: a string never parks
  *read(): Step<number> {
    this.last = this.at;
    if (this.at >= this.text.length) return eof;
    const packed = decode(this.text, this.at);
    this.at += packed & 7;
    return packed >> 3;
  }

  unread(): void {
    this.at = this.last;
  }
}

/** A reader with ReadRune and UnreadRune. */
class RuneScannerSource implements RuneSource {
  constructor(
    private readonly reader: Box,
    private readonly eofError: Box,
  ) {}

  *read(): Step<number> {
    const [r, , err] = yield* invoke(this.reader, '$ReadRune');
    if (err === null) return r;
    if (err.v === this.eofError.v) return eof;
    throw new ScanFailure('', err);
  }

  unread(): void {
    this.reader.$UnreadRune();
  }
}

/** Any other reader, a byte at a time, so that nothing beyond the last rune is taken. */
class ByteSource implements RuneSource {
  private last = eof;
  private again = false;

  constructor(private readonly readByte: () => Step<number>) {}

  *read(): Step<number> {
    if (this.again) {
      this.again = false;
      return this.last;
    }
    const bytes: number[] = [];
    do {
      const b = yield* this.readByte();
      if (b === eof) break;
      bytes.push(b);
    } while (!isFullRune((i) => bytes[i] as number, bytes.length));
    this.last = bytes.length === 0 ? eof : decodeBytes(bytes, 0, bytes.length) >> 3;
    return this.last;
  }

  unread(): void {
    this.again = true;
  }
}

type ReadStep = (bytes: Slice) => Step<[number, Box | null]>;

function readerBytes($: Execution, readInto: ReadStep, eofError: Box): () => Step<number> {
  const one = $.make($.types.uint8, 1);
  return function* () {
    for (let tries = 0; tries < 100; tries++) {
      const [n, err] = yield* readInto(one);
      if (n === 1) return one.a[one.o];
      if (err !== null) {
        if (err.v === eofError.v) return eof;
        throw new ScanFailure('', err);
      }
    }
    throw new ScanFailure('multiple Read calls return no data or error');
  };
}

function sourceOf($: Execution, from: Box, eofError: Box): RuneSource {
  if (from.$t === $.types.string) return new StringSource(from.v);
  if (typeof from.$ReadRune === 'function' && typeof from.$UnreadRune === 'function') return new RuneScannerSource(from, eofError);
  return new ByteSource(readerBytes($, (bytes) => invoke(from, '$Read', bytes), eofError));
}

/** Standard input when package os is not part of the program. */
function hostStdin($: Execution): () => Step<number> {
  return function* () {
    let text = $.readStdin(1);
    while (text === $.PARK) {
      yield* $.park();
      text = $.readStdin(1);
    }
    return text === '' ? eof : text.charCodeAt(0);
  };
}

interface Outcome {
  n: number;
}

function* scanAll($: Execution, scanner: Scanner, state: Box, format: string, args: readonly (Box | null)[], done: Outcome): Step<void> {
  if (scanner.newlines !== 'match') {
    for (; done.n < args.length; done.n++) yield* scanOne($, scanner, state, 'v', args[done.n] as Box | null);
    if (scanner.newlines === 'ends') yield* scanner.endOfLine();
    return;
  }
  const at = { i: 0 };
  for (;;) {
    const verb = yield* scanner.nextDirective(format, at, args.length - done.n);
    if (verb === null) break;
    yield* scanOne($, scanner, state, verb, args[done.n] as Box | null);
    scanner.endDirective();
    done.n++;
  }
  if (done.n < args.length) scanner.fail('too many operands');
}

function* scanOne($: Execution, scanner: Scanner, state: Box, verb: string, arg: Box | null): Step<void> {
  if (arg === null) scanner.fail("can't scan type: <nil>");
  if (hasScan(arg.$t)) {
    const err = yield* invoke(arg, '$Scan', state, decode(verb, 0) >> 3);
    if (err !== null) throw err.v === eofOf(state).v ? new ScanFailure('unexpected EOF') : new ScanFailure('', err);
    return;
  }
  if (arg.$t.kind !== 'ptr') scanner.fail(`type not a pointer: ${arg.$t.string}`);
  yield* scanPointer($, scanner, verb, arg);
}

function* scanPointer($: Execution, scanner: Scanner, verb: string, arg: Box): Step<void> {
  const type = arg.$t.elem as RType;
  const pointer = arg.v;
  switch (type.kind) {
    case 'complex64':
    case 'complex128':
      pointer.v = $.complex(...(yield* scanner.complex(verb, type.kind === 'complex64' ? 32 : 64)));
      return;
    case 'slice':
      if (type.elem!.kind !== 'uint8') scanner.fail(`can't scan type: ${arg.$t.string}`);
      yield* scanner.scanInto(verb, { type, set: (v) => (pointer.v = $.stringToBytes(v)) });
      return;
    case 'array':
    case 'chan':
    case 'func':
    case 'interface':
    case 'map':
    case 'ptr':
    case 'struct':
    case 'unsafe.Pointer':
      scanner.fail(`can't scan type: ${arg.$t.string}`);
      return;
    default:
      yield* scanner.scanInto(verb, { type, set: (v) => (pointer.v = v) });
  }
}

function hasScan(t: RType): boolean {
  const m = t.methods.find((method) => method.key === '$Scan');
  return m !== undefined && m.type.params.length === 2 && m.type.params[0]!.string === 'fmt.ScanState' && m.type.results.length === 1;
}

/** The Go object behind a ScanState holds io.EOF in its first field and, while it scans, our Scanner. */
interface StateObject {
  _eof: Box;
  $scanner?: Scanner;
}

function eofOf(state: Box): Box {
  return (state.v as StateObject)._eof;
}

function scannerOf(state: StateObject): Scanner {
  if (state.$scanner === undefined) throw new InvariantError('ScanState used outside a scan');
  return state.$scanner;
}

function* runScan($: Execution, state: Box, source: RuneSource, mode: number, format: string, list: Slice): Step<[number, string, Box | null]> {
  const args = list.a.slice(list.o, list.o + list.n);
  const scanner = new Scanner(source, modes[mode] as Newlines);
  Object.defineProperty(state.v, '$scanner', { value: scanner });
  const done = { n: 0 };
  try {
    yield* scanAll($, scanner, state, format, args, done);
    return [done.n, '', null];
  } catch (e) {
    if (e instanceof ScanFailure) return [done.n, e.text, e.error];
    throw e;
  }
}

function makeScan($: Execution) {
  return (state: Box, from: Box, mode: number, format: string, list: Slice) => runScan($, state, sourceOf($, from, eofOf(state)), mode, format, list);
}

/** Scan and the like: os.Stdin when package os is there, else what the host gives. */
function makeScanStdin($: Execution) {
  return function* (state: Box, read: any, mode: number, format: string, list: Slice): Step<[number, string, Box | null]> {
    const stdin = $.stdio?.stdin() ?? null;
    const readInto: ReadStep = function* (into) {
      return read.$g ? yield* read(stdin, into) : read(stdin, into);
    };
    const bytes = stdin === null ? hostStdin($) : readerBytes($, readInto, eofOf(state));
    return yield* runScan($, state, new ByteSource(bytes), mode, format, list);
  };
}

function makeReadRune() {
  return function* (s: StateObject): Step<[number, number, Box | null]> {
    try {
      const r = yield* scannerOf(s).getRune();
      return r === eof ? [0, 0, s._eof] : [r, r < 0x80 ? 1 : r < 0x800 ? 2 : r < 0x10000 ? 3 : 4, null];
    } catch (e) {
      if (e instanceof ScanFailure && e.error !== null) return [0, 0, e.error];
      throw e;
    }
  };
}

function makeToken($: Execution) {
  return function* (s: StateObject, skip: boolean, f: any): Step<[Slice, string, Box | null]> {
    const scanner = scannerOf(s);
    try {
      if (skip) yield* scanner.skipSpace();
      const word = yield* scanner.word(f === null ? (r) => !isSpace(r) : f);
      return [$.stringToBytes(word), '', null];
    } catch (e) {
      if (e instanceof ScanFailure) return [$.nilSlice, e.text, e.error];
      throw e;
    }
  };
}

function makeSkipSpace() {
  return function* (s: StateObject): Step<void> {
    yield* scannerOf(s).skipSpace();
  };
}

/** Both versions of a native written once, as a generator; the plain one never meets a `yield`. */
function twice(make: ($: Execution) => (...args: any[]) => Step<any>, methods: readonly string[]): ReturnType<typeof calls> {
  const plainly =
    ($: Execution): NativeFunction =>
    (...args) => {
      const step = make($)(...args).next();
      if (step.done !== true) throw new InvariantError('a scan that cannot park has parked');
      return step.value;
    };
  return calls(methods, plainly, make);
}

export const scanNatives: NativeTable = {
  scan: twice(makeScan, scanning),
  scanStdin: parks(makeScanStdin),
  '(*ss).ReadRune': twice(makeReadRune, scanning),
  '(*ss).SkipSpace': twice(makeSkipSpace, scanning),
  '(*ss).token': twice(makeToken, [...scanning, 'func']),
  '(*ss).UnreadRune': plain(() => (s: StateObject) => {
    scannerOf(s).unreadRune();
    return null;
  }),
  '(*ss).Width': plain(() => (s: StateObject) => {
    const width = scannerOf(s).width();
    return width === null ? [0, false] : [width, true];
  }),
};
