/** How values of a ground type are made, copied, stored and compared, as text. The table of ARCHITECTURE.md, "Values". */
import { type GType, isAggregate, isComplex, isZeroSize } from './ground-type.ts';
import type { Module } from './module.ts';

/** A zero value; aggregates are fresh each time the text runs. */
export function zeroValue(m: Module, t: GType): string {
  switch (t.kind) {
    case 'bool':
      return 'false';
    case 'string':
      return '""';
    case 'complex64':
    case 'complex128':
      return '$c0';
    case 'slice':
      return '$nil';
    case 'struct': {
      const fields = t.u.fields;
      if (fields.length > 16) return `${m.descriptors.type(t)}.zero()`;
      return `new ${m.descriptors.structClass(t)}(${fields.map((f) => zeroValue(m, f.type)).join(', ')})`;
    }
    case 'array':
      return zeroArray(m, t);
    case 'chan':
    case 'func':
    case 'interface':
    case 'map':
    case 'ptr':
    case 'unsafe.Pointer':
    case 'nil':
      return 'null';
    default:
      return '0';
  }
}

const typedArrays: Readonly<Record<string, string>> = {
  int8: 'Int8Array', int16: 'Int16Array', int32: 'Int32Array', uint8: 'Uint8Array', uint16: 'Uint16Array', uint32: 'Uint32Array',
  float32: 'Float32Array', float64: 'Float64Array',
}; // biome-ignore format: a table

/** The typed array class that holds elements of this type; undefined where an ordinary array does. */
export function typedArray(elem: GType): string | undefined {
  return typedArrays[elem.kind];
}

/** Longer arrays the runtime makes, which knows what fits. */
const longestInline = 65_536;

function zeroArray(m: Module, t: GType): string {
  const { len } = t.u;
  const elem = t.u.elem as GType;
  const typed = typedArray(elem);
  if (len > longestInline) return `${m.descriptors.type(t)}.zero()`;
  if (typed) return `new ${typed}(${len})`;
  if (len <= 8 && !isAggregate(elem)) return `[${Array.from({ length: len }, () => zeroValue(m, elem)).join(', ')}]`;
  if (!isAggregate(elem)) return `new Array(${len}).fill(${zeroValue(m, elem)})`;
  return `${m.descriptors.type(t)}.zero()`;
}

export function copyValue(m: Module, t: GType, text: string): string {
  if (t.kind === 'struct') return `${text}.$clone()`;
  if (t.kind !== 'array') return text;
  return isAggregate(t.u.elem as GType) ? `${m.descriptors.type(t)}.clone(${text})` : `${text}.slice()`;
}

/** Copies an aggregate into the object `dst`. */
export function assignInto(m: Module, t: GType, dst: string, src: string): string {
  return t.kind === 'struct' ? `${dst}.$set(${src})` : `${m.descriptors.type(t)}.assign(${dst}, ${src})`;
}

/** Go's `==` on two values of one type. */
export function equalText(m: Module, t: GType, a: string, b: string): string {
  switch (t.kind) {
    case 'interface':
      return `$eqIface(${a}, ${b})`;
    case 'struct':
      return `${a}.$eq(${b})`;
    case 'array':
      return `${m.descriptors.type(t)}.eq(${a}, ${b})`;
    case 'ptr':
      return isZeroSize(t.u.elem as GType) ? `((${a} === null) === (${b} === null))` : `(${a} === ${b})`;
    default:
      return isComplex(t) ? `$.eqC(${a}, ${b})` : `(${a} === ${b})`;
  }
}

/** What a pointer to `elem` points to. An aggregate is its own pointer, which must still be looked at: see `nonNil`. */
export function loadThrough(elem: GType, pointer: string): string {
  return isAggregate(elem) ? pointer : `${pointer}.v`;
}
