/** Sizes, alignments and offsets on amd64, as cmd/compile lays types out (Go spec, "Size and alignment guarantees"). */
import { sizeOfBasic } from './const.ts';
import { under } from './predicates.ts';
import type { Struct, Type } from './type.ts';

const wordSize = 8;

const alignUp = (n: number, a: number): number => Math.ceil(n / a) * a;

export function alignOf(t: Type): number {
  const u = under(t);
  switch (u.kind) {
    case 'Array':
      return alignOf(u.elem);
    case 'Struct':
      return u.fields.reduce((max, f) => Math.max(max, f.type ? alignOf(f.type) : 1), 1);
    case 'Basic':
      if (u.basic === 'complex64') return 4;
      return Math.min(sizeOfBasic(u), wordSize);
    default:
      return wordSize;
  }
}

export function sizeOf(t: Type): number {
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return sizeOfBasic(u);
    case 'Array':
      return u.len <= 0 ? 0 : sizeOf(u.elem) * u.len;
    case 'Slice':
      return 3 * wordSize;
    case 'Struct':
      return structSize(u);
    case 'Interface':
      return 2 * wordSize;
    default:
      return wordSize;
  }
}

function structSize(s: Struct): number {
  const last = s.fields[s.fields.length - 1];
  if (!last?.type) return 0;
  const end = (offsetsOf(s)[s.fields.length - 1] as number) + sizeOf(last.type);
  // A final field of size zero is padded, so that its address is not past the struct.
  const padded = end > 0 && sizeOf(last.type) === 0 ? end + 1 : end;
  return alignUp(padded, alignOf(s));
}

/** Byte offset of each field. */
export function offsetsOf(s: Struct): number[] {
  let offset = 0;
  return s.fields.map((f) => {
    const type = f.type as Type;
    const at = alignUp(offset, alignOf(type));
    offset = at + sizeOf(type);
    return at;
  });
}

/** Offset of the field at the end of a path of field indices, none of them through a pointer. */
export function offsetOf(t: Type, path: readonly number[]): number {
  let type = t;
  let offset = 0;
  for (const i of path) {
    const s = under(type) as Struct;
    offset += offsetsOf(s)[i] as number;
    type = s.fields[i]?.type as Type;
  }
  return offset;
}
