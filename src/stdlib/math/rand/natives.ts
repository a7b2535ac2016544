/** Package math/rand: the seeded generator, the unseeded one (from the execution's seed), and the ziggurat tables. */
import type { Execution } from '../../../runtime/execution.ts';
import { type NativeTable, plain } from '../../../runtime/native.ts';
import { type Integer, toInteger } from '../../strconv/itoa.ts';
import { Additive } from './additive.ts';
import { exponentialZiggurat, normalZiggurat, type Ziggurat } from './ziggurat.ts';

/** A Go rngSource; its generator hangs on it. */
interface SourceObject {
  $generator?: Additive;
}

function generatorOf(s: SourceObject): Additive {
  return (s.$generator ??= new Additive());
}

/** 64 bits of the execution's own randomness. */
export function runtimeUint64($: Execution): Integer {
  const high = $.random();
  return toInteger((BigInt(high) << 32n) | BigInt($.random()));
}

/** `strip(exponential, i)`: one row, and the density of the row before. */
export function strips($: Execution): (exponential: boolean, i: number) => [number, number, number, number] {
  const tables = (key: string, make: () => Ziggurat): Ziggurat => {
    let t = $.packages.get(key) as Ziggurat | undefined;
    if (t === undefined) $.packages.set(key, (t = make()));
    return t;
  };
  return (exponential, i) => {
    const { k, w, f } = exponential ? tables('math/rand exponential', exponentialZiggurat) : tables('math/rand normal', normalZiggurat);
    return [k[i] as number, w[i] as number, f[i] as number, f[i - 1] ?? 0];
  };
}

export const natives: NativeTable = {
  '(*rngSource).Seed': plain(() => (s: SourceObject, seed: Integer) => generatorOf(s).seed(seed)),
  '(*rngSource).Int63': plain(() => (s: SourceObject) => generatorOf(s).int63()),
  '(*rngSource).Uint64': plain(() => (s: SourceObject) => generatorOf(s).uint64()),
  '(*rngSource).int31': plain(() => (s: SourceObject) => generatorOf(s).int31()),
  runtimeUint64: plain(($) => () => runtimeUint64($)),
  strip: plain(strips),
};
