/**
 * Map keys as JavaScript `Map` keys.
 *
 * Invariant: two Go keys are equal exactly when their normal forms are the same value. Integers (bigint and number never
 * stand for the same integer), strings, booleans, pointers and channels are their own normal form; floats too, except NaN,
 * whose normal form is a fresh object, so that it is never found again; interfaces, structs and arrays become strings.
 */
import { throwError } from './panic.ts';
import type { RType } from './rtype.ts';

/** Gives every object of one map a number. */
export class ObjectIds {
  private readonly ids = new WeakMap<object, number>();
  private next = 1;

  of(x: object | null): number {
    if (x === null) return 0;
    let id = this.ids.get(x);
    if (id === undefined) {
      id = this.next++;
      this.ids.set(x, id);
    }
    return id;
  }
}

/** Key → normal form; null when keys are their own normal form. */
export type Normalise = ((k: any) => unknown) | null;

export function normaliser(t: RType): Normalise {
  switch (t.kind) {
    case 'float32':
    case 'float64':
      return (k: number) => (Number.isNaN(k) ? {} : k);
    case 'interface':
    case 'struct':
    case 'array':
    case 'complex64':
    case 'complex128': {
      const ids = new ObjectIds();
      const encode = encoder(t, ids);
      return (k) => encode(k) ?? {};
    }
    default:
      return null;
  }
}

/** Key → text without ambiguity; null when a NaN makes it unequal to everything. */
type Encode = (k: any) => string | null;

function encoder(t: RType, ids: ObjectIds): Encode {
  switch (t.kind) {
    case 'float32':
    case 'float64':
      return (k: number) => (Number.isNaN(k) ? null : String(k));
    case 'complex64':
    case 'complex128':
      return (k) => (Number.isNaN(k.re) || Number.isNaN(k.im) ? null : `${k.re + 0},${k.im + 0}`);
    case 'string':
      return (k: string) => `${k.length}:${k}`;
    case 'ptr':
    case 'chan':
    case 'unsafe.Pointer':
      return (k: object | null) => String(ids.of(k));
    case 'interface':
      return interfaceEncoder(ids);
    case 'struct':
      return structEncoder(t, ids);
    case 'array':
      return arrayEncoder(encoder(t.elem!, ids));
    default:
      return (k) => String(k);
  }
}

/** Panics as the hash of an interface value does where what it holds has none. */
export function mustHash(k: object | null): void {
  interfaceEncoder(new ObjectIds())(k);
}

function interfaceEncoder(ids: ObjectIds): Encode {
  const byType = new Map<RType, Encode>();
  return (k) => {
    if (k === null) return 'nil';
    const t = k.$t as RType;
    let encode = byType.get(t);
    if (encode === undefined) {
      if (!t.comparable) throwError(`hash of unhashable type ${t.string}`);
      encode = encoder(t, ids);
      byType.set(t, encode);
    }
    const text = encode(k.v);
    return text === null ? null : `${t.id}=${text}`;
  };
}

function structEncoder(t: RType, ids: ObjectIds): Encode {
  const fields = t.fields.filter((f) => f.name !== '_').map((f) => ({ key: f.key, encode: encoder(f.type, ids) }));
  return (k) => {
    let out = '';
    for (const f of fields) {
      const text = f.encode(k[f.key]);
      if (text === null) return null;
      out += `${text};`;
    }
    return out;
  };
}

function arrayEncoder(encode: Encode): Encode {
  return (k) => {
    let out = '';
    for (let i = 0; i < k.length; i++) {
      const text = encode(k[i]);
      if (text === null) return null;
      out += `${text};`;
    }
    return out;
  };
}
