/** The few parts of math/bits that JavaScript does better than Go. */
import { type NativeTable, plain } from '../../../runtime/native.ts';
import { throwDivide, throwError } from '../../../runtime/panic.ts';
import { type Integer, toInteger } from '../../strconv/itoa.ts';

const low64 = 0xffffffffffffffffn;

export const natives: NativeTable = {
  Len32: plain(() => (x: number) => 32 - Math.clz32(x)),
  Mul64: plain(() => (x: Integer, y: Integer) => {
    const product = BigInt(x) * BigInt(y);
    return [toInteger(product >> 64n), toInteger(product & low64)];
  }),
  div64: plain(() => (high: Integer, low: Integer, y: Integer) => {
    const z = (BigInt(high) << 64n) | BigInt(low);
    const divisor = BigInt(y);
    return [toInteger(z / divisor), toInteger(z % divisor)];
  }),
  check: plain(() => (zero: boolean, overflow: boolean) => {
    if (zero) throwDivide();
    if (overflow) throwError('integer overflow');
  }),
};
