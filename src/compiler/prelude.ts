/**
 * The first lines of generated code: names for what is used all over, and the few functions that must be JavaScript closures
 * of the program itself. Kept small, so that V8 inlines them.
 */
export const prelude = `"use strict";
const $PARK = $.PARK, $nil = $.nilSlice, $Ref = $.Ref, $index = $.index, $eqIface = $.eqIface, $fieldRef = $.fieldRef, $elemRef = $.elemRef, $ElemRef = $.ElemRef, $c0 = $.complex(0, 0);
const $gen = (f) => { f.$g = true; return f; };
const $dual = (f, g) => { g.$g = true; f.$p = g; return f; };
const $name = (f, n) => { f.$name = n; if (f.$p !== undefined) f.$p.$name = n; return f; };
const $pick = (f) => f.$p !== undefined && !$.solo ? f.$p : f;
const $nonNil = (p) => p === null ? $.panicNil() : p;
const $bind = (r, f, copy) => {
  const own = copy === undefined ? () => r : () => copy(r);
  const b = (...a) => f(own(), ...a);
  if (f.$g) b.$g = true;
  else if (f.$p) { const p = f.$p; b.$p = (...a) => p(own(), ...a); b.$p.$g = true; }
  b.$impl = f.$impl ?? f;
  return b;
};
const $bindMethod = (x, f) => {
  const b = f.bind(x);
  if (f.$g) b.$g = true;
  else if (f.$p) { b.$p = f.$p.bind(x); b.$p.$g = true; }
  b.$impl = f.$impl ?? f;
  return b;
};
const $methodOf = (key, parks) => {
  if (!parks) return (x, ...a) => x[key](...a);
  const f = function* (x, ...a) { const r = x[key](...a); return x[key].$g ? yield* r : r; };
  f.$g = true;
  return f;
};
const $stringData = (s) => s === "" ? null : $elemRef($.stringToBytes(s).a, 0);
const $hi = $.high, $lo = $.low, $joinI = $.joinI, $joinU = $.joinU;
const $mulHigh = (a, b) => { const c = a & 65535, d = a >>> 16, e = b & 65535, f = b >>> 16, m = (Math.imul(d, e) + (Math.imul(c, e) >>> 16)) | 0, n = (Math.imul(c, f) + (m & 65535)) | 0; return (Math.imul(d, f) + (m >>> 16) + (n >>> 16)) | 0; };
const $remHalves = (hi, lo, m) => typeof m === "number" && m > 0 && m <= 2097152 ? ((hi >>> 0) % m * 4294967296 + (lo >>> 0)) % m : $.remU($joinU(hi, lo), m);
const $count = (n) => typeof n === "number" && n >= 0 && n < 64 ? n : $.count(n);
const $shlI = (x, n) => { if (typeof x === "number" && n >= 0 && n < 52) { const r = x * 2 ** n; if (r <= 9007199254740991 && r >= -9007199254740991) return r; } return $.shlI(x, n); };
const $shlU = (x, n) => { if (typeof x === "number" && n >= 0 && n < 52) { const r = x * 2 ** n; if (r <= 9007199254740991) return r; } return $.shlU(x, n); };
const $shrI = (x, n) => typeof x === "number" && n >= 0 && n < 52 ? Math.floor(x / 2 ** n) : $.shrI(x, n);
const $shrU = (x, n) => typeof x === "number" && n >= 0 && n < 52 ? Math.floor(x / 2 ** n) : $.shrU(x, n);`;
