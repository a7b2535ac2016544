/** The builtins print and println: to stderr, in the format of Go's runtime/print.go. */
import type { Complex } from './complex.ts';
import type { Execution } from './execution.ts';
import { printFloat } from './float-text.ts';
import type { RType } from './rtype.ts';
import type { Slice } from './slice-value.ts';

const hex = (n: number): string => `0x${n.toString(16)}`;

export function printComplex(c: Complex, bits: 32 | 64): string {
  const im = printFloat(c.im, bits);
  return `(${printFloat(c.re, bits)}${/^[-+]/.test(im) ? '' : '+'}${im}i)`;
}

export function printed($: Execution, t: RType, v: any): string {
  switch (t.kind) {
    case 'bool':
    case 'string':
      return String(v);
    case 'float32':
      return printFloat(v, 32);
    case 'float64':
      return printFloat(v, 64);
    case 'complex64':
      return printComplex(v, 32);
    case 'complex128':
      return printComplex(v, 64);
    case 'interface':
      return v === null ? '(0x0,0x0)' : `(${hex(0x480000 + v.$t.id * 32)},${hex($.address(v))})`;
    case 'slice': {
      const s = v as Slice;
      return `[${s.n}/${s.c}]${s === $.nilSlice ? '0x0' : hex($.address(s.a))}`;
    }
    case 'ptr':
    case 'chan':
    case 'map':
    case 'func':
    case 'unsafe.Pointer':
      return v === null ? '0x0' : hex($.address(v));
    default:
      return String(v);
  }
}

function print(this: Execution, types: readonly RType[], values: readonly any[]): void {
  this.write(2, values.map((v, i) => printed(this, types[i] as RType, v)).join(''));
}

function println(this: Execution, types: readonly RType[], values: readonly any[]): void {
  this.write(2, `${values.map((v, i) => printed(this, types[i] as RType, v)).join(' ')}\n`);
}

export const printOps = { print, println };
