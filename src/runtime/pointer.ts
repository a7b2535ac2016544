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
  const refs: Map<string, FieldRef> = obj.$refs ?? newRefs(obj);
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
  const isTyped = ArrayBuffer.isView(arr);
  const owner: any = isTyped ? arr.buffer : arr;
  const at = isTyped ? arr.byteOffset / (arr as Uint8Array).BYTES_PER_ELEMENT + i : i;
  const refs: Map<number, ElemRef> = owner.$refs ?? newRefs(owner);
  let r = refs.get(at);
  if (r === undefined) {
    r = new ElemRef(arr, i);
    refs.set(at, r);
  }
  return r;
}

function newRefs(obj: any): Map<any, any> {
  const refs = new Map();
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

export const pointerOps = { Ref, fieldRef, elemRef, address };
