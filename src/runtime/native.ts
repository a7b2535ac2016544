/**
 * How Go functions without a body are implemented in TypeScript. A native is a factory: given the `Execution` it returns
 * the JavaScript function the compiled code calls, so that no state ever lives in a module.
 *
 * Invariants: `color` is all the compiler needs to know to call a native; a `parks` native is a generator function;
 * a `wakes` native is plain and may make goroutines runnable; a `calls` native has both versions and calls back only
 * through the methods (`"Error() string"`) or parameters it names.
 */
import type { Execution } from './execution.ts';

export type NativeFunction = (...args: any[]) => any;
export type NativeFactory = ($: Execution) => NativeFunction;

/**
 * - `plain`: neither parks nor wakes nor starts anybody.
 * - `parks`: a generator function, called with `yield*`.
 * - `wakes`: plain, but may make a goroutine runnable (so its callers are not "solo" functions).
 * - `spawns`: plain, but may start a goroutine.
 * - `calls`: calls back into Go; plain where nothing it may call parks, else the generator version.
 */
export type NativeColor = 'plain' | 'parks' | 'wakes' | 'spawns' | 'calls';

export interface Native {
  readonly color: NativeColor;
  /** The plain version; absent for `parks`. */
  readonly plain?: NativeFactory;
  /** The generator version; present for `parks` and `calls`. */
  readonly parking?: NativeFactory;
  /**
   * For `calls`: the methods it may call on values it is given, as `Name(params) results` in Go syntax, and `func` when it
   * calls func-typed arguments.
   */
  readonly methods?: readonly string[];
}

/** Go name → native: `Sqrt`, `T.Method`, `(*T).Method`. */
export type NativeTable = Readonly<Record<string, Native>>;

/** What the analysis wants to know about a native, without its code. */
export interface NativeInfo {
  readonly color: NativeColor;
  readonly methods: readonly string[];
}

export const plain = (make: NativeFactory): Native => ({ color: 'plain', plain: make });
export const parks = (make: NativeFactory): Native => ({ color: 'parks', parking: make });
export const wakes = (make: NativeFactory): Native => ({ color: 'wakes', plain: make });
export const spawns = (make: NativeFactory): Native => ({ color: 'spawns', plain: make });
export const calls = (methods: readonly string[], plainVersion: NativeFactory, parkingVersion: NativeFactory): Native => ({
  color: 'calls',
  methods,
  plain: plainVersion,
  parking: parkingVersion,
});

export function nativeInfo(table: NativeTable, name: string): NativeInfo | undefined {
  const native = Object.hasOwn(table, name) ? table[name] : undefined;
  return native && { color: native.color, methods: native.methods ?? [] };
}

/**
 * The JavaScript function for a native in one execution. `parking` chooses the generator version of a `calls` native; the
 * result carries `$g` exactly when it is a generator function.
 */
export function bindNative(native: Native, $: Execution, parking: boolean): NativeFunction {
  const make = (parking ? native.parking : native.plain) ?? native.plain ?? native.parking;
  const fn = (make as NativeFactory)($);
  if (make === native.parking) (fn as { $g?: boolean }).$g = true;
  return fn;
}
