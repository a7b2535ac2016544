/**
 * Names the compiler and the runtime must agree on. Go identifiers are byte strings; letters outside ASCII become
 * `$xx` per byte, so that every key is a plain JavaScript identifier.
 */
export function mangle(name: string): string {
  return /^[A-Za-z0-9_]*$/.test(name) ? name : name.replace(/[^A-Za-z0-9_]/g, (c) => `$${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Property that holds struct field number `index` called `name`. */
export function fieldKey(name: string, index: number): string {
  return name === '_' ? `_$${index}` : `_${mangle(name)}`;
}

/** Property under which a boxed value has its method; `pkgPath` counts for unexported methods only. */
export function methodKey(name: string, exported: boolean, pkgPath: string): string {
  return exported ? `$${mangle(name)}` : `$m$${mangle(pkgPath)}$${mangle(name)}`;
}
