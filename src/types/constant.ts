/**
 * Constant values of any size (Go spec, "Constants"), after `go/constant`. Exact: integers are bigints, floats
 * rationals of bigints in lowest terms with a positive denominator. Immutable.
 */
export interface Rat {
  readonly num: bigint;
  readonly den: bigint;
}

export type ConstantValue =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** A byte string. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: Rat }
  | { readonly kind: 'complex'; readonly re: Rat; readonly im: Rat };
