/**
 * Pointers to what is neither struct nor array (those are their own pointers).
 *
 * Invariant: canonical. One `Ref` per escaping variable, one `FieldRef` per field and object, one `ElemRef` per element and
 * store, so that `===` is pointer equality. The refs of an object are kept in its property `$refs`, which only objects whose
 * parts are pointed to have, and which copying and comparing ignore.
 */
import type { Execution } from './execution.ts';

/** Anything with a `v`: what a Go pointer to a non-composite is. */
export interface Pointer {
  v: any;
}

export class Ref implements Pointer {
  constructor(public v: any) {}
}

export class FieldRef implements Pointer {
  constructor(
    readonly obj: any,
    readonly key: string,
  ) {}
  get v(): any {
    return this.obj[this.key];
  }
  set v(x: any) {
    this.obj[this.key] = x;
  }
}

export class ElemRef implements Pointer {
  constructor(
    readonly arr: any,
    readonly i: number,
  ) {}
  get v(): any {
    return this.arr[this.i];
  }
  set v(x: any) {
    this.arr[this.i] = x;
  }
}

function fieldRef(obj: any, key: string): FieldRef {
  const refs: Map<string, FieldRef> = obj.$refs ?? keepRefs(obj, new Map());
  let r = refs.get(key);
  if (r === undefined) {
    r = new FieldRef(obj, key);
    refs.set(key, r);
  }
  return r;
}

/** Views of one store (`array-view.ts`, typed arrays of one buffer) share the refs of the store. */
function elemRef(arr: any, i: number): ElemRef {
  const view = arr.$view;
  if (view !== undefined) return elemRef(view.base, view.offset + i);
  if (Array.isArray(arr)) return refIn((arr as any).$refs ?? keepRefs(arr, []), i, arr, i);
  const owner: any = arr.buffer;
  return refIn(owner.$refs ?? keepRefs(owner, []), arr.byteOffset / (arr as Uint8Array).BYTES_PER_ELEMENT + i, arr, i);
}

/** The ref at a place of the store, by its index: an array is several times faster here than a `Map`. */
function refIn(refs: ElemRef[], at: number, arr: any, i: number): ElemRef {
  return (refs[at] ??= new ElemRef(arr, i));
}

function keepRefs<T>(obj: any, refs: T): T {
  Object.defineProperty(obj, '$refs', { value: refs });
  return refs;
}

/**
 * A stable made-up address for `%p` and for panics that show pointers: 0xc000010000 and up, in the order in which objects
 * are first shown.
 */
function address(this: Execution, x: object | null): number {
  if (x === null) return 0;
  let a = this.addresses.get(x);
  if (a === undefined) {
    a = 0xc000010000 + this.addressCount++ * 16;
    this.addresses.set(x, a);
  }
  return a;
}

export const pointerOps = { Ref, ElemRef, fieldRef, elemRef, address };
