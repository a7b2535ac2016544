/** The values of real Go's constants (`constant-values.txt`), bit for bit, and what holds of all that are too big for fractions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BasicLit } from '../../src/syntax/ast.ts';
import {
  binaryOp,
  type ConstantBinaryOp,
  type ConstantValue,
  compare,
  constantString,
  imagPart,
  realPart,
  sign,
  toInt,
  unknownValue,
} from '../../src/types/constant.ts';
import { makeFromLiteral } from '../../src/types/constant-literal.ts';
import { bitLenOf } from '../../src/types/big-float.ts';

function literal(value: string): ConstantValue {
  const tok = value.endsWith('i') ? 'IMAG' : /[.ep]/.test(value) ? 'FLOAT' : 'INT';
  return makeFromLiteral({ kind: 'BasicLit', pos: 1, end: 1, tok, value } satisfies BasicLit);
}

function evaluate(postfix: string): ConstantValue {
  const stack: ConstantValue[] = [];
  for (const word of postfix.split(' ')) {
    if (!/^[-+*/]$/.test(word)) stack.push(literal(word));
    else {
      const y = stack.pop() as ConstantValue;
      const x = stack.pop() as ConstantValue;
      stack.push(word === '/' && sign(y) === 0 ? unknownValue : binaryOp(x, word as ConstantBinaryOp, y));
    }
  }
  return stack[0] as ConstantValue;
}

/** As `big.Float.Text('p', 0)`: hexadecimal digits of a mantissa 0.5…1, binary exponent. */
function hexadecimal(mantissa: bigint, exponent: number): string {
  if (mantissa === 0n) return '0';
  const n = mantissa < 0n ? -mantissa : mantissa;
  const bits = bitLenOf(n);
  const digits = (n << BigInt((4 - (bits % 4)) % 4)).toString(16).replace(/0+$/, '');
  return `${mantissa < 0n ? '-' : ''}0x.${digits}p${bits + exponent < 0 ? '-' : '+'}${Math.abs(bits + exponent)}`;
}

function exact(v: ConstantValue): string {
  if (v.kind === 'complex') return `${exact(realPart(v))},${exact(imagPart(v))}`;
  if (v.kind === 'int') return `int:${v.value}`;
  if (v.kind !== 'float') return v.kind;
  return 'den' in v.value ? `rat:${v.value.num}/${v.value.den}` : `big:${hexadecimal(v.value.mantissa, v.value.exponent)}`;
}

describe('as real Go has them', () => {
  const lines = readFileSync(join(import.meta.dirname, 'constant-values.txt'), 'utf8').split('\n');
  test.each(lines.filter((l) => l.includes('|')).map((l) => l.split('|') as [string, string, string]))('%s', (postfix, text, value) => {
    const v = evaluate(postfix);
    expect(constantString(v)).toBe(text);
    // The parts of complex numbers are fractions where Go keeps integers.
    expect(exact(v)).toBe(v.kind === 'complex' ? value.replace(/int:(-?\d+)/g, 'rat:$1/1') : value);
  });
});

describe('floats of 512 bits', () => {
  const huge = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 2000, max: 300_000_000 }), fc.boolean());
  const big = huge.map(([m, e, tiny]) => literal(`${m}.5e${tiny ? '-' : ''}${e}`));

  it('divided by themselves are 1, and less themselves 0', () => {
    fc.assert(
      fc.property(big, (x) => {
        expect(constantString(toInt(binaryOp(x, '/', x)))).toBe('1');
        expect(sign(binaryOp(x, '-', x))).toBe(0);
      }),
    );
  });

  it('add and multiply in any order', () => {
    fc.assert(
      fc.property(big, big, (x, y) => {
        expect(binaryOp(x, '+', y)).toEqual(binaryOp(y, '+', x));
        expect(binaryOp(x, '*', y)).toEqual(binaryOp(y, '*', x));
      }),
    );
  });

  it('are ordered as their exponents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000_000, max: 600_000_000 }), fc.integer({ min: -600_000_000, max: 600_000_000 }), (a, b) => {
        expect(compare(literal(`7.0e${a}`), '<', literal(`7.0e${b}`))).toBe(a < b);
      }),
    );
  });
});
