/**
 * fmt's functions. Printing is `printer.ts`; here are its two drivers (plain, and parking for when a String method may
 * park) and the writers it ends in. Scanning is `scan-natives.ts`.
 */
import type { Execution } from '../../runtime/execution.ts';
import { calls, type NativeTable, plain } from '../../runtime/native.ts';
import type { Box } from '../../runtime/rtype.ts';
import type { Slice } from '../../runtime/slice-value.ts';
import { invariant } from '../../source/invariant.ts';
import { FmtHost } from './host.ts';
import { type CallResult, NeedCall, Printer } from './printer.ts';
import { scanNatives } from './scan-natives.ts';
import { Template } from './template.ts';

/** The methods that printing may call. */
const printing = ['Error() string', 'String() string', 'GoString() string', 'Format(f fmt.State, verb rune)'] as const;
const writing = [...printing, 'Write(p []byte) (n int, err error)'] as const;

type Args = readonly (Box | null)[];
type Parking<T> = Generator<unknown, T, any>;

/** What one of the Print families makes of its arguments: text, and for Errorf which operands it wraps. */
interface Style {
  plain(p: Printer, first: string, args: Args): void;
  parking(p: Printer, first: string, args: Args): Parking<void>;
}

const print: Style = {
  plain(p, _, args) {
    args.forEach((arg, i) => {
      if (i > 0 && !isString(arg) && !isString(args[i - 1])) p.out += ' ';
      p.printArg(arg, 'v');
    });
  },
  *parking(p, _, args) {
    for (let i = 0; i < args.length; i++) {
      if (i > 0 && !isString(args[i]) && !isString(args[i - 1])) p.out += ' ';
      yield* printParking(p, args[i] as Box | null, 'v');
    }
  },
};

const println: Style = {
  plain(p, _, args) {
    for (let i = 0; i < args.length; i++) {
      if (i > 0) p.out += ' ';
      p.printArg(args[i] as Box | null, 'v');
    }
    p.out += '\n';
  },
  *parking(p, _, args) {
    for (let i = 0; i < args.length; i++) {
      if (i > 0) p.out += ' ';
      yield* printParking(p, args[i] as Box | null, 'v');
    }
    p.out += '\n';
  },
};

const printf: Style = {
  plain(p, format, args) {
    const template = new Template(p, format, args);
    for (let next = template.next(); next !== null; next = template.next()) p.printArg(args[next.index] as Box | null, next.verb);
  },
  *parking(p, format, args) {
    const template = new Template(p, format, args);
    for (let next = template.next(); next !== null; next = template.next()) yield* printParking(p, args[next.index] as Box | null, next.verb);
  },
};

function isString(arg: Box | null | undefined): boolean {
  return arg !== null && arg !== undefined && arg.$t.kind === 'string';
}

/** Prints one operand, performing the calls that park: see the invariants of `printer.ts`. */
function* printParking(p: Printer, arg: Box | null, verb: string): Parking<void> {
  const { out } = p;
  const flags = p.saveFlags();
  p.memo = [];
  for (;;) {
    p.beginArg();
    try {
      p.printArg(arg, verb);
      return;
    } catch (e) {
      if (!(e instanceof NeedCall)) throw e;
      p.memo.push(yield* perform(e));
      p.out = out;
      p.restoreFlags(flags);
    }
  }
}

function* perform({ box, key, args }: NeedCall): Parking<CallResult> {
  try {
    const method = box[key];
    return { value: yield* (method.$g ? method : method.$p).call(box, ...args), threw: false, args };
  } catch (value) {
    return { value, threw: true, args };
  }
}

/** Where an execution keeps fmt's Go function `redirect`. */
const redirectKey = 'fmt redirect';
/** And what makes an error of a text. */
const failKey = 'fmt fail';

function isStandardOutput(file: Box | null): boolean {
  return file !== null && standardFd(file) === 1;
}

/** 1 or 2 when the writer is an open standard file of package os; else 0. */
function standardFd(w: Box): number {
  const t = w.$t;
  if (t.kind !== 'ptr' || t.string !== '*os.File' || w.v === null || w.v._closed === true) return 0;
  return w.v._fd === 1 || w.v._fd === 2 ? w.v._fd : 0;
}

function argsOf(list: Slice): Args {
  return list.o === 0 && list.a.length === list.n ? list.a : list.a.slice(list.o, list.o + list.n);
}

/** Where the text goes: results of the native from the text. */
type Sink = ($: Execution) => (text: string, target: any) => any;
type ParkingSink = ($: Execution) => (text: string, target: any) => Parking<any>;

const asString: Sink = () => (text) => text;
const toSlice: Sink = ($) => (text, list: Slice) => $.appendString($.types.uint8, list, text);
/** Writes to a standard file: the bytes written, and the error. */
function written($: Execution, fd: number, text: string): [number, Box | null] {
  const errno = $.write(fd, text);
  if (errno === 0) return [text.length, null];
  const fail = $.stdio?.writeError;
  const file = fd === 2 ? '/dev/stderr' : '/dev/stdout';
  return [0, fail ? fail(fd, errno) : $.packages.get(failKey)(`write ${file}: ${errno === ENOSPC ? 'no space left on device' : `errno ${errno}`}`)];
}

/** The one error that full files and devices give, on Linux. */
const ENOSPC = 28;

/** Standard output, unless the program has put something else in os.Stdout. */
const toStdout: Sink = ($) => (text) => {
  const file = $.stdio?.stdout();
  if (file === undefined || isStandardOutput(file)) {
    return written($, 1, text);
  }
  const result = $.packages.get(redirectKey)(file, $.stringToBytes(text));
  if (Array.isArray(result)) return result;
  const step = result.next();
  invariant(step.done, 'a write to os.Stdout has parked');
  return step.value;
};
const toWriter: Sink = ($) => (text, w: Box) => {
  const fd = standardFd(w);
  if (fd === 0) return w.$Write($.stringToBytes(text));
  return written($, fd, text);
};
const toWriterParking: ParkingSink = ($) =>
  function* (text, w: Box) {
    const fd = standardFd(w);
    if (fd !== 0) {
      return written($, fd, text);
    }
    const bytes = $.stringToBytes(text);
    return w.$Write.$g ? yield* w.$Write(bytes) : w.$Write(bytes);
  };

/** Go signature → how its JavaScript arguments split: a target (writer or slice) first if there is one, then the format. */
function family(style: Style, hasTarget: boolean, sink: Sink, parkingSink?: ParkingSink): ReturnType<typeof calls> {
  const hasFormat = style === printf;
  const split = (args: any[]): [any, string, Args] => {
    const target = hasTarget ? args.shift() : null;
    return [target, hasFormat ? args.shift() : '', argsOf(args[0])];
  };
  return calls(
    parkingSink === undefined ? printing : writing,
    ($) => {
      const host = FmtHost.of($);
      const deliver = sink($);
      return (...list) => {
        const [target, format, args] = split(list);
        const p = new Printer(host, false);
        style.plain(p, format, args);
        return deliver(p.out, target);
      };
    },
    ($) => {
      const host = FmtHost.of($);
      const deliver = sink($);
      const deliverParking = parkingSink?.($);
      return function* (...list) {
        const [target, format, args] = split(list);
        const p = new Printer(host, true);
        yield* style.parking(p, format, args);
        return deliverParking === undefined ? deliver(p.out, target) : yield* deliverParking(p.out, target);
      };
    },
  );
}

/** `errorf(format, args) (text string, wrapped []int)`: the operands of %w by index, ascending. */
const errorf = calls(
  printing,
  ($) => {
    const host = FmtHost.of($);
    return (format: string, list: Slice) => {
      const p = new Printer(host, false);
      p.wrapErrs = true;
      printf.plain(p, format, argsOf(list));
      return [p.out, wrappedOperands($, p)];
    };
  },
  ($) => {
    const host = FmtHost.of($);
    return function* (format: string, list: Slice) {
      const p = new Printer(host, true);
      p.wrapErrs = true;
      yield* printf.parking(p, format, argsOf(list));
      return [p.out, wrappedOperands($, p)];
    };
  },
);

function wrappedOperands($: Execution, p: Printer): Slice {
  const indexes = [...p.wrapped].sort((a, b) => a - b);
  return indexes.length === 0 ? $.nilSlice : $.sliceOf($.types.int, indexes);
}

export const natives: NativeTable = {
  Print: family(print, false, toStdout),
  Println: family(println, false, toStdout),
  Printf: family(printf, false, toStdout),
  Sprint: family(print, false, asString),
  Sprintln: family(println, false, asString),
  Sprintf: family(printf, false, asString),
  Fprint: family(print, true, toWriter, toWriterParking),
  Fprintln: family(println, true, toWriter, toWriterParking),
  Fprintf: family(printf, true, toWriter, toWriterParking),
  Append: family(print, true, toSlice),
  Appendln: family(println, true, toSlice),
  Appendf: family(printf, true, toSlice),
  registerRedirect: plain(($) => (redirect: unknown, fail: unknown) => {
    $.packages.set(redirectKey, redirect);
    $.packages.set(failKey, fail);
  }),
  errorf,
  ...scanNatives,
};
