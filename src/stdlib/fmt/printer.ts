/**
 * Go's fmt verbs over values and their type descriptors.
 *
 * Invariants: apart from the methods it calls, printing is a pure function of format and operands. That is how methods
 * that park are served: in `parking` mode a call of a generator method throws a `NeedCall`; the driver in `natives.ts`
 * performs it, notes the result in `memo`, and prints the operand again from the start, where every earlier call is
 * answered from the memo.
 *
 * Values reached through unexported fields are printed without calling their methods, as reflect forbids it.
 */
import { GoexitSignal, GoPanic, Uncatchable } from '../../runtime/panic.ts';
import type { Box, RType } from '../../runtime/rtype.ts';
import { Formatter } from './format.ts';
import type { FmtHost } from './host.ts';
import { sortedEntries } from './map-order.ts';

/** A method that must be called with `yield*`; thrown to the driver. */
export class NeedCall {
  constructor(
    readonly box: Box,
    readonly key: string,
    readonly args: readonly unknown[],
  ) {}
}

/** What a method did: the value it returned, or what it threw. For Format: the state it wrote to is in `args`. */
export interface CallResult {
  readonly value: unknown;
  readonly threw: boolean;
  readonly args: readonly unknown[];
}

const hiddenNil = '<nil>';
/** How a value was reached: whether its own methods may be called, and those of its exported fields. */
type Access = 'open' | 'embedded' | 'closed';

export class Printer extends Formatter {
  /** `%w` is allowed: this is Errorf. */
  wrapErrs = false;
  /** Operands of `%w`, by index, in order of appearance. */
  readonly wrapped: number[] = [];
  reordered = false;
  memo: CallResult[] = [];
  private calls = 0;
  private erroring = false;
  private panicking = false;
  /** The operand for `%!verb(type=value)`. */
  private argValue: unknown = null;
  private argType: RType | null = null;

  constructor(
    readonly host: FmtHost,
    private readonly parking: boolean,
  ) {
    super();
  }

  /** Begins an operand (again): calls are numbered from its start. */
  beginArg(): void {
    this.calls = 0;
    this.erroring = false;
    this.panicking = false;
  }

  // ---- operands ----

  printArg(arg: Box | null, verb: string): void {
    if (arg === null) {
      this.argValue = this.argType = null;
      if (verb === 'T' || verb === 'v') this.pad(hiddenNil);
      else this.badVerb(verb);
      return;
    }
    const t = arg.$t;
    if (verb === 'T') {
      this.string(t.string);
    } else if (verb === 'p') {
      this.setArg(arg.v, t);
      this.pointer(arg.v, t, 'p');
    } else {
      const inner = this.host.reflected(arg);
      if (inner !== undefined) this.printReflected(inner, verb);
      else {
        this.setArg(arg.v, t);
        if (t.methods.length === 0 && (verb !== 'w' || isByteSlice(t))) this.printKind(arg.v, t, verb, 0, 'open');
        else if (!this.handleMethods(arg, verb)) this.printKind(arg.v, t, verb, 0, 'open');
      }
    }
  }

  /** A reflect.Value stands for what it holds. */
  private printReflected(held: { v: unknown; t: RType; exported: boolean } | null, verb: string): void {
    if (held === null) {
      this.argValue = this.argType = null;
      this.out += '<invalid reflect.Value>';
      return;
    }
    this.setArg(held.v, held.t);
    if (held.exported) {
      const box = this.boxOf(held.v, held.t);
      if (box !== null && this.handleMethods(box, verb)) return;
    }
    this.printKind(held.v, held.t, verb, 0, held.exported ? 'open' : 'closed');
  }

  private setArg(v: unknown, t: RType): void {
    this.argValue = v;
    this.argType = t;
  }

  private boxOf(v: any, t: RType): Box | null {
    return t.kind === 'interface' ? v : new t.box(v);
  }

  private printValue(v: any, t: RType, verb: string, depth: number, access: Access): void {
    if (access === 'open' && (t.methods.length > 0 || t.kind === 'interface' || verb === 'w')) {
      const box = this.boxOf(v, t);
      if (box !== null) {
        this.setArg(box.v, box.$t);
        if (this.handleMethods(box, verb)) return;
      }
    }
    this.setArg(v, t);
    this.printKind(v, t, verb, depth, access);
  }

  private printKind(v: any, t: RType, verb: string, depth: number, access: Access): void {
    switch (t.kind) {
      case 'bool':
        if (verb === 't' || verb === 'v') this.boolean(v);
        else this.badVerb(verb);
        return;
      case 'int':
      case 'int8':
      case 'int16':
      case 'int32':
      case 'int64':
        this.printInteger(v, true, verb);
        return;
      case 'uint':
      case 'uint8':
      case 'uint16':
      case 'uint32':
      case 'uint64':
      case 'uintptr':
        this.printInteger(v, false, verb);
        return;
      case 'float32':
      case 'float64':
        this.printFloat(v, t.kind === 'float32' ? 32 : 64, verb);
        return;
      case 'complex64':
      case 'complex128':
        this.printComplex(v, t.kind === 'complex64' ? 32 : 64, verb);
        return;
      case 'string':
        this.printString(v, verb);
        return;
      case 'map':
        this.printMap(v, t, verb, depth, access);
        return;
      case 'struct':
        this.printStruct(v, t, verb, depth, access);
        return;
      case 'interface':
        if (v !== null) this.printValue(v.v, v.$t, verb, depth + 1, inside(access));
        else this.out += this.sharpV ? t.string + '(nil)' : hiddenNil;
        return;
      case 'slice':
      case 'array':
        this.printSequence(v, t, verb, depth, access);
        return;
      case 'ptr':
        if (depth === 0 && v !== null && pointsIntoView(t)) {
          this.out += '&';
          const elem = t.elem as RType;
          this.printValue(elem.isValue ? v : v.v, elem, verb, depth + 1, inside(access));
          return;
        }
        this.pointer(v, t, verb);
        return;
      default:
        this.pointer(v, t, verb);
    }
  }

  private badVerb(verb: string): void {
    this.erroring = true;
    this.out += '%!' + verb + '(';
    if (this.argType !== null) {
      const t = this.argType;
      if (t.kind === 'interface') {
        const held = this.argValue as Box | null;
        this.out += held === null ? hiddenNil : held.$t.string + '=';
        if (held !== null) this.printKind(held.v, held.$t, 'v', 0, 'closed');
      } else {
        this.out += t.string + '=';
        this.printKind(this.argValue, t, 'v', 0, 'open');
      }
    } else this.out += hiddenNil;
    this.out += ')';
    this.erroring = false;
  }

  // ---- kinds ----

  private printInteger(v: number | bigint, signed: boolean, verb: string): void {
    switch (verb) {
      case 'v':
        if (this.sharpV && !signed) this.hex0x(v, true);
        else this.integer(v, 10, verb);
        return;
      case 'd':
        this.integer(v, 10, verb);
        return;
      case 'b':
        this.integer(v, 2, verb);
        return;
      case 'o':
      case 'O':
        this.integer(v, 8, verb);
        return;
      case 'x':
        this.integer(v, 16, verb);
        return;
      case 'X':
        this.integer(v, 16, verb, true);
        return;
      case 'c':
        this.char(v);
        return;
      case 'q':
        this.quotedChar(v);
        return;
      case 'U':
        this.unicode(v);
        return;
      default:
        this.badVerb(verb);
    }
  }

  private printFloat(v: number, size: 32 | 64, verb: string): void {
    switch (verb) {
      case 'v':
        this.float(v, size, 'g', -1);
        return;
      case 'b':
      case 'g':
      case 'G':
      case 'x':
      case 'X':
        this.float(v, size, verb, -1);
        return;
      case 'f':
      case 'e':
      case 'E':
        this.float(v, size, verb, 6);
        return;
      case 'F':
        this.float(v, size, 'f', 6);
        return;
      default:
        this.badVerb(verb);
    }
  }

  private printComplex(v: { re: number; im: number }, size: 32 | 64, verb: string): void {
    if (!/^[vbgGxXfFeE]$/.test(verb)) {
      this.badVerb(verb);
      return;
    }
    const plus = this.plus;
    this.out += '(';
    this.printFloat(v.re, size, verb);
    this.plus = true;
    this.printFloat(v.im, size, verb);
    this.out += 'i)';
    this.plus = plus;
  }

  private printString(v: string, verb: string): void {
    switch (verb) {
      case 'v':
        if (this.sharpV) this.quoted(v);
        else this.string(v);
        return;
      case 's':
        this.string(v);
        return;
      case 'x':
      case 'X':
        this.hexString(v, verb === 'X');
        return;
      case 'q':
        this.quoted(v);
        return;
      default:
        this.badVerb(verb);
    }
  }

  private printMap(m: any, t: RType, verb: string, depth: number, access: Access): void {
    if (this.sharpV) {
      this.out += t.string;
      if (m === null) {
        this.out += '(nil)';
        return;
      }
      this.out += '{';
    } else this.out += 'map[';
    sortedEntries(this.host, m, t).forEach(([key, value], i) => {
      if (i > 0) this.out += this.sharpV ? ', ' : ' ';
      this.printValue(key, t.key as RType, verb, depth + 1, inside(access));
      this.out += ':';
      this.printValue(value, t.elem as RType, verb, depth + 1, inside(access));
    });
    this.out += this.sharpV ? '}' : ']';
  }

  private printStruct(v: any, t: RType, verb: string, depth: number, access: Access): void {
    if (this.sharpV) this.out += t.string;
    this.out += '{';
    t.fields.forEach((f, i) => {
      if (i > 0) this.out += this.sharpV ? ', ' : ' ';
      if (this.plusV || this.sharpV) this.out += f.name + ':';
      const below: Access = access === 'closed' ? 'closed' : f.exported ? 'open' : f.embedded ? 'embedded' : 'closed';
      const field = v[f.key];
      if (f.type.kind === 'interface' && field !== null) this.printValue(field.v, field.$t, verb, depth + 1, inside(below));
      else this.printValue(field, f.type, verb, depth + 1, below);
    });
    this.out += '}';
  }

  private printSequence(v: any, t: RType, verb: string, depth: number, access: Access): void {
    const elem = t.elem as RType;
    const [store, start, length] = t.kind === 'array' ? [v, 0, t.len] : [v.a, v.o, v.n];
    const isNil = t.kind === 'slice' && v === this.host.nilSlice;
    const plainBytes = depth === 0 && isByteSlice(t);
    if (elem.kind === 'uint8' && (plainBytes || verb === 's' || verb === 'q' || verb === 'x' || verb === 'X')) {
      if (this.printBytes(store, start, length, isNil, verb)) return;
    }
    if (this.sharpV) {
      this.out += t.string;
      if (isNil) {
        this.out += '(nil)';
        return;
      }
    }
    this.out += this.sharpV ? '{' : '[';
    for (let i = 0; i < length; i++) {
      if (i > 0) this.out += this.sharpV ? ', ' : ' ';
      this.printValue(store[start + i], elem, verb, depth + 1, inside(access));
    }
    this.out += this.sharpV ? '}' : ']';
  }

  /** Bytes by the verbs that treat them as one text, and %v and %d of a []byte. False: print the elements. */
  private printBytes(store: any, start: number, length: number, isNil: boolean, verb: string): boolean {
    switch (verb) {
      case 'v':
      case 'd':
        this.out += this.sharpV ? '[]byte' : '';
        if (this.sharpV && isNil) {
          this.out += '(nil)';
          return true;
        }
        this.out += this.sharpV ? '{' : '[';
        for (let i = 0; i < length; i++) {
          if (i > 0) this.out += this.sharpV ? ', ' : ' ';
          if (this.sharpV) this.hex0x(store[start + i], true);
          else this.integer(store[start + i], 10, verb);
        }
        this.out += this.sharpV ? '}' : ']';
        return true;
      case 's':
        this.string(textOf(store, start, length));
        return true;
      case 'x':
      case 'X':
        this.hexString(textOf(store, start, length), verb === 'X');
        return true;
      case 'q':
        this.quoted(textOf(store, start, length));
        return true;
      default:
        return false;
    }
  }

  private pointer(v: any, t: RType, verb: string): void {
    if (!/^(?:chan|func|map|ptr|slice|unsafe\.Pointer)$/.test(t.kind)) {
      this.badVerb(verb);
      return;
    }
    const address = this.host.address(v, t);
    switch (verb) {
      case 'v':
        if (this.sharpV) {
          this.out += '(' + t.string + ')(';
          if (address === 0) this.out += 'nil';
          else this.hex0x(address, true);
          this.out += ')';
        } else if (address === 0) this.pad(hiddenNil);
        else this.hex0x(address, !this.sharp);
        return;
      case 'p':
        this.hex0x(address, !this.sharp);
        return;
      case 'b':
      case 'o':
      case 'd':
      case 'x':
      case 'X':
        this.printInteger(address, false, verb);
        return;
      default:
        this.badVerb(verb);
    }
  }

  // ---- methods ----

  /** Lets the operand print itself if its methods can. */
  private handleMethods(box: Box, verb: string): boolean {
    if (this.erroring) return false;
    const kinds = this.host.methodsOf(box.$t);
    if (verb === 'w') {
      if (!kinds.error || !this.wrapErrs) {
        this.badVerb(verb);
        return true;
      }
      verb = 'v';
    }
    if (kinds.format) {
      this.callFormat(box, verb);
      return true;
    }
    if (this.sharpV) {
      if (!kinds.goString) return false;
      this.callText(box, '$GoString', 'GoString', verb);
      return true;
    }
    if (verb !== 'v' && verb !== 's' && verb !== 'x' && verb !== 'X' && verb !== 'q') return false;
    if (kinds.error) this.callText(box, '$Error', 'Error', verb);
    else if (kinds.string) this.callText(box, '$String', 'String', verb);
    else return false;
    return true;
  }

  private callText(box: Box, key: string, name: string, verb: string): void {
    let text: string;
    try {
      text = this.call(box, key, []).value as string;
    } catch (e) {
      this.caught(e, box, name, verb);
      return;
    }
    if (name === 'GoString') this.string(text);
    else this.printString(text, verb);
  }

  private callFormat(box: Box, verb: string): void {
    const state = this.host.newState(this);
    let written = state;
    try {
      const result = this.call(box, '$Format', [state.box, verb]);
      written = this.host.stateOf(result.args[0]);
      this.out += written.text;
      if (result.threw) throw result.value;
    } catch (e) {
      if (written === state) this.out += state.text;
      this.caught(e, box, 'Format', verb);
    }
  }

  private call(box: Box, key: string, args: readonly unknown[]): CallResult {
    const earlier = this.memo[this.calls++];
    if (earlier !== undefined) {
      if (earlier.threw && key !== '$Format') throw earlier.value;
      return earlier;
    }
    const goArgs = key === '$Format' ? [args[0], this.host.runeOfVerb(args[1] as string)] : args;
    const method = box[key];
    // A method that only loops has both versions: the one that can be preempted is for when somebody else could run.
    if (this.parking && (method.$g || (method.$p !== undefined && !this.host.solo))) throw new NeedCall(box, key, goArgs);
    if (!this.parking) return { value: box[key](...goArgs), threw: false, args: goArgs };
    const result = attempt(box, key, goArgs);
    this.memo.push(result);
    if (result.threw && key !== '$Format') throw result.value;
    return result;
  }

  /** As fmt recovers a panicking method: a nil receiver prints as nil, another panic is told inside the text. */
  private caught(e: unknown, box: Box, method: string, verb: string): void {
    if (e instanceof NeedCall || e instanceof Uncatchable || e instanceof GoexitSignal) throw e;
    const panic = this.host.asPanic(e);
    // What it means is thrown, not what came: working that out again at every level of a deep recursion would take for ever.
    if (!(panic instanceof GoPanic)) throw panic;
    if (box.$t.kind === 'ptr' && box.v === null) {
      this.out += hiddenNil;
      return;
    }
    if (this.panicking) throw panic;
    const flags = this.saveFlags();
    this.clearFlags();
    this.out += `%!${verb}(PANIC=${method} method: `;
    this.panicking = true;
    this.printArg(this.host.panicValue(panic), 'v');
    this.panicking = false;
    this.out += ')';
    this.restoreFlags(flags);
  }
}

function attempt(box: Box, key: string, args: readonly unknown[]): CallResult {
  try {
    return { value: box[key](...args), threw: false, args };
  } catch (value) {
    return { value, threw: true, args };
  }
}

/** Access to what an array, map, pointer or interface holds. */
function inside(access: Access): Access {
  return access === 'open' ? 'open' : 'closed';
}

/** []byte itself, which fmt prints as one. */
function isByteSlice(t: RType): boolean {
  return t.kind === 'slice' && !t.named && (t.elem as RType).string === 'uint8';
}

/** Pointers printed as & and what they point to, at the top. */
function pointsIntoView(t: RType): boolean {
  const kind = (t.elem as RType).kind;
  return kind === 'array' || kind === 'slice' || kind === 'struct' || kind === 'map';
}

function textOf(store: ArrayLike<number>, start: number, length: number): string {
  let s = '';
  for (let i = 0; i < length; i++) s += String.fromCharCode(store[start + i] as number);
  return s;
}
