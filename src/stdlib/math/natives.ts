/** Package math. */
import { type NativeTable, plain } from '../../runtime/native.ts';
import { pow10 } from './exponential.ts';
import { float32bits, float32frombits, float64bits, float64frombits, ldexp, nextafter32, signbit } from './float-parts.ts';
import { functions } from './functions.ts';
import { ilogb } from './rounding.ts';

/** An int argument used as an exponent or order: past any float's range one value is as good as another. */
const small = (n: number | bigint): number => Number(n);

function all(): NativeTable {
  const table: Record<string, ReturnType<typeof plain>> = {};
  for (const [name, fn] of Object.entries(functions)) table[name] = plain(() => fn);
  return table;
}

export const natives: NativeTable = {
  ...all(),
  special: plain(() => () => [Infinity, Number.NaN]),
  Abs: plain(() => Math.abs),
  Float32bits: plain(() => float32bits),
  Float32frombits: plain(() => float32frombits),
  Float64bits: plain(() => float64bits),
  Float64frombits: plain(() => float64frombits),
  Ilogb: plain(() => ilogb),
  Jn: plain(() => (n: number | bigint, x: number) => functions.Jn(small(n), x)),
  Yn: plain(() => (n: number | bigint, x: number) => functions.Yn(small(n), x)),
  // The largest exponents wrap around in Go.
  Ldexp: plain(() => (x: number, exponent: number | bigint) => ldexp(x, small(exponent) >= 2 ** 63 ? -Infinity : small(exponent))),
  Nextafter32: plain(() => nextafter32),
  Pow10: plain(() => (n: number | bigint) => pow10(small(n))),
  Signbit: plain(() => signbit),
};
