/** The additive lagged Fibonacci generator behind rand.NewSource, in 32-bit halves. */
import { type Integer, toInteger } from '../../strconv/itoa.ts';
import { additiveTable } from './additive-table.ts';

const length = 607;
const lag = 273;
const modulus = 2147483647;

export class Additive {
  private readonly high = new Uint32Array(length);
  private readonly low = new Uint32Array(length);
  private tap = 0;
  private feed = length - lag;
  /** The last word drawn. */
  private drawnHigh = 0;
  private drawnLow = 0;

  seed(seed: Integer): void {
    this.tap = 0;
    this.feed = length - lag;
    let x = Number(BigInt(seed) % BigInt(modulus));
    if (x < 0) x += modulus;
    if (x === 0) x = 89482311;
    const next = (): bigint => BigInt((x = (x * 48271) % modulus));
    for (let i = 0; i < 20; i++) next();
    for (let i = 0; i < length; i++) {
      const word = ((next() << 40n) ^ (next() << 20n) ^ next() ^ BigInt('0x' + additiveTable.slice(i * 16, i * 16 + 16))) & 0xffffffffffffffffn;
      this.high[i] = Number(word >> 32n);
      this.low[i] = Number(word & 0xffffffffn);
    }
  }

  private draw(): void {
    this.tap = this.tap === 0 ? length - 1 : this.tap - 1;
    this.feed = this.feed === 0 ? length - 1 : this.feed - 1;
    const low = (this.low[this.feed] as number) + (this.low[this.tap] as number);
    const carry = low > 0xffffffff ? 1 : 0;
    this.drawnLow = this.low[this.feed] = low >>> 0;
    this.drawnHigh = this.high[this.feed] = ((this.high[this.feed] as number) + (this.high[this.tap] as number) + carry) >>> 0;
  }

  uint64(): Integer {
    this.draw();
    return join(this.drawnHigh, this.drawnLow);
  }

  int63(): Integer {
    this.draw();
    return join(this.drawnHigh & 0x7fffffff, this.drawnLow);
  }

  /** int63() >> 32 */
  int31(): number {
    this.draw();
    return this.drawnHigh & 0x7fffffff;
  }
}

function join(high: number, low: number): Integer {
  return high < 0x200000 ? high * 0x100000000 + low : toInteger((BigInt(high) << 32n) | BigInt(low));
}
