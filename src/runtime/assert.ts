/** Type assertions (spec: Type assertions; the texts of Go's runtime/error.go, TypeAssertionError.Error). */
import { eqIface } from './equal.ts';
import { throwFault } from './panic.ts';
import type { Box, RType } from './rtype.ts';

/** `x.(T)` for a concrete T: the value held. `I` is the static type of x. */
function assert(T: RType, x: Box | null, I: RType): any {
  if (x !== null && x.$t === T) return x.v;
  return assertFailed(T, x, I);
}

function assertFailed(T: RType, x: Box | null, I: RType): never {
  if (x === null) return throwFault('TypeAssertionError', `${I.string} is nil, not ${T.string}`, assert);
  const have = x.$t.string;
  let text = `${I.string} is ${have}, not ${T.string}`;
  if (have === T.string) text += x.$t.pkgPath !== T.pkgPath ? ' (types from different packages)' : ' (types from different scopes)';
  return throwFault('TypeAssertionError', text, assert);
}

/** `v, ok := x.(T)`. */
function assert2(T: RType, x: Box | null): [any, boolean] {
  return x !== null && x.$t === T ? [x.v, true] : [T.zero(), false];
}

/** `x.(J)` for an interface type. */
function assertI(J: RType, x: Box | null): Box {
  if (x === null) return throwFault('TypeAssertionError', `interface is nil, not ${J.string}`, assertI);
  if (!x.$t.implements(J)) return throwFault('TypeAssertionError', `${x.$t.string} is not ${J.string}: missing method ${x.$t.missingMethod(J)}`, assertI);
  return x;
}

function assertI2(J: RType, x: Box | null): [Box | null, boolean] {
  return x?.$t.implements(J) ? [x, true] : [null, false];
}

const implementsI = (J: RType, x: Box | null): boolean => x?.$t.implements(J) ?? false;

export const assertOps = { assert, assert2, assertI, assertI2, implements: implementsI, eqIface };
