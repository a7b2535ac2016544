/**
 * An array that is a part of a store: what a slice converted to an array pointer points to.
 *
 * Invariants: reads and writes go to the store; the same part of a store gives the same view, so that pointers compare; pointers
 * to elements (`elemRef`) are those of the store. Typed arrays have views of their own; other stores get a Proxy, which is slow and rare.
 */

/** Views of a store, under its property `$views`. */
export function arrayView(base: any, offset: number, n: number): any {
  let views: Map<string, any> | undefined = base.$views;
  if (views === undefined) {
    views = new Map();
    Object.defineProperty(base, '$views', { value: views });
  }
  const key = `${offset},${n}`;
  let view = views.get(key);
  if (view === undefined) {
    view = ArrayBuffer.isView(base) ? (base as Uint8Array).subarray(offset, offset + n) : proxyView(base, offset, n);
    views.set(key, view);
  }
  return view;
}

function proxyView(base: any[], offset: number, n: number): any {
  const own = { base, offset };
  const index = (key: string | symbol): number => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : -1);
  return new Proxy(new Array(n), {
    get(target, key) {
      const i = index(key);
      return i >= 0 ? base[offset + i] : key === '$view' ? own : Reflect.get(target, key);
    },
    set(target, key, value) {
      const i = index(key);
      if (i < 0) return Reflect.set(target, key, value);
      base[offset + i] = value;
      return true;
    },
    has: (target, key) => index(key) >= 0 || Reflect.has(target, key),
  });
}
