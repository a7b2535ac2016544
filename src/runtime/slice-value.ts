/**
 * The slice header. Immutable: slicing and append make new ones. `nilSlice` is the one nil slice.
 *
 * Invariants: `0 <= n <= c`; elements `o … o+n-1` of `a` exist; those up to `o+c-1` exist only as far as they were ever
 * reached (typed arrays: always), so `a.length` may be less than `o + c`. What lies beyond reads as zero once sliced in.
 */
export class Slice {
  constructor(
    /** Backing store: a JS array, or a typed array for the 8/16/32-bit integer and float kinds. */
    readonly a: any,
    /** Offset of element 0. */
    readonly o: number,
    /** len */
    readonly n: number,
    /** cap */
    readonly c: number,
  ) {}
}

export const nilSlice = new Slice([], 0, 0, 0);
