/** Nothing of a Go program reaches generated code unescaped (`src/compiler/literal.ts`). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsFloat, jsInt, jsString } from '../../src/compiler/literal.ts';
import { toFloat64 } from '../../src/types/constant.ts';
import { compileGo } from './compile-go.ts';

describe('string literals', () => {
  test('mean the string they are made of, in plain ASCII', () => {
    const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i));
    for (const s of ['', bytes, [...bytes].reverse().join(''), '\\"\'', '\\u0041\\', '$' + '{a}', '\r\n']) {
      const text = jsString(s);
      expect(text).toMatch(/^"[\x20-\x7e]*"$/);
      expect(new Function(`return ${text}`)()).toBe(s);
    }
  });

  test('cannot end a script or a template', () => {
    expect(jsString('</script>`$' + '{x}\u2028')).not.toMatch(/<|\u2028/);
  });
});

describe('numbers', () => {
  test('integers beyond 2^53 are bigints', () => {
    expect([jsInt(5n), jsInt(-5n), jsInt(2n ** 53n - 1n), jsInt(2n ** 53n), jsInt(-(2n ** 63n))]).toEqual([
      '5',
      '(-5)',
      '9007199254740991',
      '9007199254740992n',
      '(-9223372036854775808n)',
    ]);
  });

  test('rationals are rounded once, to even', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        // Every double is a rational with a power of two below.
        let den = 1n;
        let v = x;
        for (let i = 0; i < 1100 && !Number.isInteger(v); i++) {
          v *= 2;
          den *= 2n;
        }
        expect(toFloat64({ num: BigInt(v), den })).toBe(x === 0 ? 0 : x);
      }),
    );
    expect(toFloat64({ num: 2n ** 53n + 1n, den: 1n })).toBe(2 ** 53);
    expect(toFloat64({ num: 1n, den: 10n })).toBe(0.1);
    expect(toFloat64({ num: 1n, den: 2n ** 1075n })).toBe(0);
    expect(toFloat64({ num: 3n, den: 2n ** 1075n })).toBe(2 ** -1073);
    expect(jsFloat(-0)).toBe('0');
  });
});

describe('identifiers', () => {
  test('reserved words of JavaScript and letters outside ASCII compile', () => {
    const { code } = compileGo('func main() { await, let, yield, é := 1, 2, 3, 4; println(await, let, yield, é) }');
    expect(code).toMatch(/^[\x00-\x7f]*$/);
    expect(() => new Function('$', 'N', code)).not.toThrow();
  });
});
