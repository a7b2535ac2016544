/** Comparison of interface values (spec: Comparison operators; Go's runtime/alg.go `efaceeq`). */
import { throwError } from './panic.ts';
import type { Box } from './rtype.ts';

export function eqIface(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  const t = a.$t;
  if (t !== b.$t) return false;
  if (!t.comparable) throwError(`comparing uncomparable type ${t.string}`);
  return t.eq(a.v, b.v);
}
