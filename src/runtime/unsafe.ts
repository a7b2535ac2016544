/**
 * `unsafe.Pointer` (Go spec, "Package unsafe"). There is no memory to look at through another type, so a pointer may only go back to
 * what it was made from: every conversion to `unsafe.Pointer` remembers the type pointed to, every conversion from it
 * is held to that. What does not fit ends the program with a clear fatal error, never with a wrong value.
 *
 * A number becomes a pointer again only if it is the address of something whose address was taken; such things are kept alive, since
 * whether the garbage collector got them must not decide what a program prints.
 */
import type { Execution } from './execution.ts';
import { throwError } from './panic.ts';
import { ElemRef } from './pointer.ts';
import type { RType } from './rtype.ts';
import { nilSlice, Slice } from './slice-value.ts';

/** `unsafe.Pointer(p)` of a `p` that points to a `type`. */
function toUnsafe(this: Execution, p: object | null, type: RType): object | null {
  if (p !== null) this.pointees.set(p, type);
  return p;
}

/** `(*type)(p)` of an unsafe.Pointer. */
function fromUnsafe(this: Execution, p: object | null, type: RType): object | null {
  if (p === null) return null;
  const made = this.pointees.get(p);
  if (made !== undefined && sameLayout(made, type)) return p;
  return this.fatal(`gocl cannot use memory of type ${made?.string ?? 'unknown to it'} as ${type.string} (conversion through unsafe.Pointer)`);
}

/** Addresses (of 16 bytes each) left free behind one that became a number, so that small sums with it meet nothing else. */
const gap = 4096;

/** `uintptr(p)` of an unsafe.Pointer. */
function pointerToNumber(this: Execution, p: object | null): number {
  if (p === null) return 0;
  const n = this.address(p);
  if (!this.addressed.has(n)) this.addressCount += gap;
  this.addressed.set(n, p);
  return n;
}

/** `unsafe.Pointer(n)` of a number. */
function numberToPointer(this: Execution, n: number | bigint): object | null {
  if (n === 0) return null;
  return this.addressed.get(Number(n)) ?? this.fatal(`gocl has no pointer arithmetic: 0x${n.toString(16)} is not the address of a variable`);
}

/** The `n` elements that begin at `p`, for `what`: `unsafe.Slice` or `unsafe.String`. They must be those of one slice or array. */
function unsafeSlice(this: Execution, p: object | null, n: number | bigint, what: string): Slice {
  if (n < 0 || n > Number.MAX_SAFE_INTEGER) throwError(`${what}: len out of range`);
  if (p === null) return n === 0 ? nilSlice : throwError(`${what}: ptr is nil and len is not zero`);
  const [store, at] = p instanceof ElemRef ? [p.arr, p.i] : [[], 0];
  if (p instanceof ElemRef && at + Number(n) <= store.length) return new Slice(store, at, Number(n), Number(n));
  return this.fatal(`gocl knows no ${n} elements at this pointer (${what}): it must point to an element of a slice or array with so many from there`);
}

/** Whether a value of one type can be read as one of the other here: the same up to names, and up to Go's equal-sized integers. */
function sameLayout(a: RType, b: RType): boolean {
  if (a === b) return true;
  if (representation(a) !== representation(b)) return false;
  switch (a.kind) {
    case 'struct':
      return a.class === b.class;
    case 'array':
      return a.len === b.len && sameLayout(a.elem as RType, b.elem as RType);
    case 'ptr':
    case 'slice':
    case 'chan':
      return a.elem === b.elem;
    case 'map':
      return a.key === b.key && a.elem === b.elem;
    case 'func':
      return a.variadic === b.variadic && sameList(a.params, b.params) && sameList(a.results, b.results);
    case 'interface':
      return a.methods.length === b.methods.length && a.methods.every((m, i) => m.key === b.methods[i]?.key && m.type === b.methods[i]?.type);
    default:
      return true;
  }
}

function sameList(a: readonly RType[], b: readonly RType[]): boolean {
  return a.length === b.length && a.every((t, i) => t === b[i]);
}

function representation(t: RType): string {
  return t.kind === 'int' ? 'int64' : t.kind === 'uint' || t.kind === 'uintptr' ? 'uint64' : t.kind;
}

export const unsafeOps = { toUnsafe, fromUnsafe, pointerToNumber, numberToPointer, unsafeSlice };
