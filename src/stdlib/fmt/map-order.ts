/**
 * The order in which fmt prints map keys: numbers and strings ascending, NaN before other floats, false before true, structs
 * and arrays by their parts in turn, pointers and channels by address, interfaces by type and then by value.
 */
import type { GoMap } from '../../runtime/map.ts';
import type { RType } from '../../runtime/rtype.ts';
import type { FmtHost } from './host.ts';

/** Live entries of a map, in printing order; none for nil. */
export function sortedEntries(host: FmtHost, m: GoMap | null, t: RType): [any, any][] {
  if (m === null) return [];
  const entries: [any, any][] = [];
  for (const slot of m.index.values()) entries.push([m.keys[slot], m.vals[slot]]);
  return entries.sort((a, b) => compare(host, a[0], b[0], t.key as RType));
}

function compare(host: FmtHost, a: any, b: any, t: RType): number {
  switch (t.kind) {
    case 'float32':
    case 'float64':
      return compareFloat(a, b);
    case 'complex64':
    case 'complex128':
      return compareFloat(a.re, b.re) || compareFloat(a.im, b.im);
    case 'struct':
      for (const f of t.fields) {
        const c = compare(host, a[f.key], b[f.key], f.type);
        if (c !== 0) return c;
      }
      return 0;
    case 'array':
      for (let i = 0; i < t.len; i++) {
        const c = compare(host, a[i], b[i], t.elem as RType);
        if (c !== 0) return c;
      }
      return 0;
    case 'interface':
      return compareInterface(host, a, b);
    case 'ptr':
    case 'chan':
    case 'unsafe.Pointer':
      return host.address(a, t) - host.address(b, t);
    default:
      return a < b ? -1 : a > b ? 1 : 0;
  }
}

function compareFloat(a: number, b: number): number {
  return a < b || (Number.isNaN(a) && !Number.isNaN(b)) ? -1 : a > b || (Number.isNaN(b) && !Number.isNaN(a)) ? 1 : 0;
}

function compareInterface(host: FmtHost, a: any, b: any): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (a.$t !== b.$t) return typeRank(a.$t) - typeRank(b.$t);
  return compare(host, a.v, b.v, a.$t);
}

const basicOrder = 'string int8 uint8 int16 uint16 int32 uint32 int64 uint64 int uint uintptr complex64 complex128 float32 float64 bool'.split(' ');

/** Stands for the address of the type's descriptor: real Go's linker puts declared basic types first, composite ones last. */
function typeRank(t: RType): number {
  const basic = basicOrder.indexOf(t.string);
  if (basic >= 0) return basic;
  return basicOrder.includes(t.kind) ? t.id - 1e9 : t.id + 100;
}
