import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasicLit } from '../../src/syntax/ast.ts';
import type { LiteralKind } from '../../src/syntax/token.ts';
import { binaryOp, compare, constantString, makeFloat, makeInt, makeString, toFloat32, toFloat64, toInt, unaryOp } from '../../src/types/constant.ts';
import { makeFromLiteral } from '../../src/types/constant-literal.ts';

const lit = (tok: LiteralKind, value: string) => makeFromLiteral({ kind: 'BasicLit', pos: 1, end: 1, tok, value } satisfies BasicLit);

describe('constants', () => {
  it('round decimal literals to float64 as JavaScript does', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), (x) => {
        expect(toFloat64(lit('FLOAT', x.toExponential()))).toBe(x);
      }),
    );
  });

  it('hold float64 values exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(toFloat64(makeFloat(x)) === x).toBe(true);
      }),
    );
  });

  it('round float64 values to float32 as Math.fround does', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(toFloat32(makeFloat(x)) === Math.fround(x)).toBe(true);
      }),
    );
  });

  it('divide exactly: a/b*b is a', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (a, b) => {
        const quotient = binaryOp(makeInt(a), '/', makeInt(b));
        expect(toInt(binaryOp(quotient, '*', makeInt(b)))).toEqual(makeInt(a));
      }),
    );
  });

  it.each([
    ['INT', '0x_ff', '255'],
    ['INT', '0b101', '5'],
    ['INT', '0o17', '15'],
    ['INT', '0017', '15'],
    ['INT', '1_000', '1000'],
    ['FLOAT', '0x1.8p1', '3'],
    ['FLOAT', '1e100', '1e+100'],
    ['FLOAT', '.5', '0.5'],
    ['FLOAT', '1e1000', '1e+1000'],
    ['FLOAT', '123456789.125', '1.23457e+08'],
    ['FLOAT', '0.9999999', '0.9999999'],
    ['FLOAT', '1e-7', '1e-07'],
    ['IMAG', '0123i', '(0 + 123i)'],
    ['IMAG', '0x10i', '(0 + 16i)'],
    ['CHAR', "'\\n'", '10'],
    ['CHAR', "'\\u00e9'", '233'],
    ['STRING', '"a\\tb"', '"a\\tb"'],
    ['STRING', '`a\\tb`', '"a\\\\tb"'],
    ['STRING', '"\\xff\\""', '"\\xff\\""'],
  ] as const)('print %s %s as %s', (tok, text, printed) => {
    expect(constantString(lit(tok, text))).toBe(printed);
  });

  it('cut long strings', () => {
    const printed = constantString(makeString('x'.repeat(100)));
    expect(printed).toBe(`"${'x'.repeat(68)}...`);
  });

  it('never hang on absurd exponents', () => {
    const huge = lit('FLOAT', '1e500000000');
    expect(toFloat64(huge)).toBe(Number.POSITIVE_INFINITY);
    expect(binaryOp(huge, '+', makeInt(1))).toEqual(huge);
    expect(binaryOp(huge, '*', huge).kind).toBe('unknown');
    expect(toInt(huge).kind).toBe('unknown');
    expect(lit('FLOAT', '1e1000000000').kind).toBe('unknown');
    expect(toFloat64(lit('FLOAT', '1e-500000000'))).toBe(0);
  });

  it('complement within the bits of an unsigned type', () => {
    expect(unaryOp('^', makeInt(1), 8)).toEqual(makeInt(254));
    expect(unaryOp('^', makeInt(1), 0)).toEqual(makeInt(-2));
  });

  it('compare across kinds', () => {
    expect(compare(makeInt(1), '==', lit('FLOAT', '1.0'))).toBe(true);
    expect(compare(lit('FLOAT', '0.1'), '<', makeInt(1))).toBe(true);
    expect(compare(makeString('a'), '<', makeString('b'))).toBe(true);
    expect(compare(lit('IMAG', '0i'), '==', makeInt(0))).toBe(true);
  });
});
