/** What printing needs from one execution: which methods a type has, addresses, panics, and the State given to Format methods. */
import type { Execution } from '../../runtime/execution.ts';
import { ElemRef, FieldRef } from '../../runtime/pointer.ts';
import type { Box, RMethod, RType } from '../../runtime/rtype.ts';
import type { Slice } from '../../runtime/slice-value.ts';
import { decode } from '../unicode/utf8/codec.ts';
import type { Flags } from './format.ts';
import type { Printer } from './printer.ts';

/** Which of the interfaces known to fmt a type satisfies. */
export interface MethodKinds {
  readonly error: boolean;
  readonly string: boolean;
  readonly goString: boolean;
  readonly format: boolean;
}

/** A fmt.State: the flags in force, and what has been written. */
export interface State {
  readonly box: Box;
  readonly flags: Flags;
  text: string;
}

export class FmtHost {
  private readonly known = new Map<RType, MethodKinds>();
  private stateType: RType | null = null;

  private constructor(readonly $: Execution) {}

  /** The one of an execution. */
  static of($: Execution): FmtHost {
    let host = $.packages.get('fmt') as FmtHost | undefined;
    if (host === undefined) {
      host = new FmtHost($);
      $.packages.set('fmt', host);
    }
    return host;
  }

  /** Nobody else could run: nobody can observe preemption. */
  get solo(): boolean {
    return this.$.solo;
  }

  get nilSlice(): Slice {
    return this.$.nilSlice;
  }

  methodsOf(t: RType): MethodKinds {
    let kinds = this.known.get(t);
    if (kinds === undefined) {
      kinds = {
        error: returnsString(t, 'Error'),
        string: returnsString(t, 'String'),
        goString: returnsString(t, 'GoString'),
        format: t.methods.some((m) => m.key === '$Format' && isFormat(m)),
      };
      this.known.set(t, kinds);
    }
    return kinds;
  }

  /** Address of what a pointer, func, map, channel or slice refers to; 0 for nil. */
  address(v: any, t: RType): number {
    if (v === null || v === this.$.nilSlice) return 0;
    if (t.kind === 'unsafe.Pointer' && typeof v !== 'object') return Number(v);
    if (t.kind === 'slice') return this.elementAddress(v.a, v.o, t.elem as RType);
    if (t.kind !== 'ptr') return this.$.address(v);
    if (v instanceof ElemRef) return this.elementAddress(v.arr, v.i, t.elem as RType);
    if (v instanceof FieldRef) return this.reserve(v.obj, Object.keys(v.obj).length * 8) + Object.keys(v.obj).indexOf(v.key) * 8;
    return t.elem!.kind === 'array' ? this.elementAddress(v, 0, t.elem!.elem as RType) : this.$.address(v);
  }

  /** Elements lie side by side, but for structs and arrays: those are objects of their own. */
  private elementAddress(store: any, i: number, elem: RType): number {
    if (elem.isValue && store[i] !== undefined) return elem.kind === 'array' ? this.elementAddress(store[i], 0, elem.elem as RType) : this.$.address(store[i]);
    if (ArrayBuffer.isView(store)) return this.reserve(store.buffer, store.buffer.byteLength) + store.byteOffset + i * elem.size;
    return this.reserve(store, store.length * elem.size) + i * elem.size;
  }

  /** The address of an object; the first time, room is left after it for what it holds. */
  private reserve(object: object, bytes: number): number {
    const known = this.$.addresses.has(object);
    const address = this.$.address(object);
    if (!known) this.$.addressCount += Math.ceil(bytes / 16);
    return address;
  }

  newState(printer: Printer): State {
    const state = { flags: printer.saveFlags(), text: '' };
    const box = new (this.pointerToPp().box)(state);
    return Object.assign(state, { box });
  }

  /** The state in a box made by `newState`. */
  stateOf(box: unknown): State {
    return (box as Box).v;
  }

  runeOfVerb(verb: string): number {
    return decode(verb, 0) >> 3;
  }

  /** What a reflect.Value holds; null for the invalid Value, undefined when the operand is something else. */
  reflected(arg: Box): { v: unknown; t: RType; exported: boolean } | null | undefined {
    const t = arg.$t;
    if (t.kind !== 'struct' || t.pkgPath !== 'reflect' || t.name !== 'Value') return undefined;
    return this.$.reflectValue === null ? undefined : this.$.reflectValue(arg.v);
  }

  asPanic(e: unknown): unknown {
    return this.$.asPanic(e);
  }

  panicValue(panic: any): Box | null {
    return this.$.panicValue(panic);
  }

  /** `*fmt.pp`, the type behind every State. */
  private pointerToPp(): RType {
    if (this.stateType !== null) return this.stateType;
    const { types } = this.$;
    const pp = types.named('fmt.pp', 'pp', 'fmt').complete(types.struct([]));
    const method = (name: string, params: RType[], results: RType[], fn: (...args: any[]) => any): RMethod => ({
      name,
      key: '$' + name,
      pkgPath: '',
      type: types.func(params, results),
      fn,
    });
    const stateType = types.ptr(pp).setMethods([
      method('Write', [types.slice(types.uint8)], [types.int, types.error], (s: State, b: Slice) => {
        s.text += this.$.bytesToString(b);
        return [b.n, null];
      }),
      method('WriteString', [types.string], [types.int, types.error], (s: State, text: string) => {
        s.text += text;
        return [text.length, null];
      }),
      method('Width', [], [types.int, types.bool], ({ flags }: State) => [flags.widPresent ? flags.wid : 0, flags.widPresent]),
      method('Precision', [], [types.int, types.bool], ({ flags }: State) => [flags.precPresent ? flags.prec : 0, flags.precPresent]),
      method('Flag', [types.int], [types.bool], ({ flags }: State, c: number) => hasFlag(flags, c)),
    ]);
    this.stateType = stateType;
    return stateType;
  }
}

function hasFlag(flags: Flags, c: number): boolean {
  switch (String.fromCharCode(c)) {
    case '-':
      return flags.minus;
    case '+':
      return flags.plus || flags.plusV;
    case '#':
      return flags.sharp || flags.sharpV;
    case ' ':
      return flags.space;
    case '0':
      return flags.zero;
    default:
      return false;
  }
}

function returnsString(t: RType, name: string): boolean {
  const key = '$' + name;
  return t.methods.some((m) => m.key === key && m.type.params.length === 0 && m.type.results.length === 1 && m.type.results[0]!.string === 'string');
}

/** `Format(fmt.State, rune)`. */
function isFormat(m: RMethod): boolean {
  const [state, verb, ...more] = m.type.params;
  return more.length === 0 && m.type.results.length === 0 && state?.string === 'fmt.State' && state.pkgPath === 'fmt' && verb?.string === 'int32';
}
