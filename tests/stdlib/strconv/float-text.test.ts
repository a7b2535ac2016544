/** Float conversions against exact arithmetic: what is printed reads back, and no shorter or closer text would. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFloatPrefix } from '../../../src/stdlib/strconv/atof.ts';
import { exactDecimal, formatFloat } from '../../../src/stdlib/strconv/ftoa.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const finite32 = fc.float({ noNaN: true, noDefaultInfinity: true });

describe('formatFloat', () => {
  it('reads back, in every shortest format', () => {
    fc.assert(
      fc.property(finite, fc.constantFrom('e', 'f', 'g', 'x'), (x, format) => {
        const text = formatFloat(x, format, -1, 64);
        expect(Object.is(parseFloatPrefix(text, 64).value, x)).toBe(true);
      }),
    );
  });

  it('reads back as float32', () => {
    fc.assert(
      fc.property(finite32, (x) => {
        expect(Object.is(parseFloatPrefix(formatFloat(x, 'g', -1, 32), 32).value, x)).toBe(true);
      }),
    );
  });

  it('rounds the exact value half to even', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 6 }), (n, shift, precision) => {
        const x = n / 2 ** shift;
        const scaled = BigInt(Math.abs(n)) * 10n ** BigInt(precision);
        const unit = 1n << BigInt(shift);
        let [quotient, rest] = [scaled / unit, (scaled % unit) * 2n];
        if (rest > unit || (rest === unit && quotient % 2n === 1n)) quotient++;
        const digits = quotient.toString().padStart(precision + 1, '0');
        const want = (n < 0 ? '-' : '') + digits.slice(0, digits.length - precision) + (precision > 0 ? '.' + digits.slice(-precision) : '');
        expect(formatFloat(x, 'f', precision, 64)).toBe(want);
      }),
    );
  });

  it('prints every digit when asked to', () => {
    expect(exactDecimal(0.1).digits).toBe('1000000000000000055511151231257827021181583404541015625');
    expect(formatFloat(0.1, 'f', 60, 64)).toBe('0.100000000000000005551115123125782702118158340454101562500000');
    expect(formatFloat(5e-324, 'e', 5, 64)).toBe('4.94066e-324');
    expect(formatFloat(2 ** 70, 'f', 2, 64)).toBe('1180591620717411303424.00');
  });
});

describe('parseFloatPrefix', () => {
  it.each([
    ['1.00000017881393432617187499', 1.0000001192092896],
    ['1.00000017881393432617187500', 1.0000002384185791],
    ['1.00000017881393432617187501', 1.0000002384185791],
    ['3.4028235677973367e38', Infinity],
    ['3.4028235677973365e38', 3.4028234663852886e38],
  ])('rounds %s once to float32', (text, want) => {
    expect(parseFloatPrefix(text, 32).value).toBe(Math.fround(want));
  });

  it('stops where the number does', () => {
    expect(parseFloatPrefix('1.5e3x', 64)).toEqual({ value: 1500, length: 5, status: 'ok' });
    expect(parseFloatPrefix('0x1p-2,', 64)).toEqual({ value: 0.25, length: 6, status: 'ok' });
    expect(parseFloatPrefix('1__0', 64).status).toBe('syntax');
    expect(parseFloatPrefix('1e999', 64)).toEqual({ value: Infinity, length: 5, status: 'range' });
  });
});
