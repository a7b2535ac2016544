/**
 * The errors of the runtime as Go values (Go's runtime/error.go): what `recover()` gives for a `Fault`, with the right dynamic
 * type, an `Error` method, and `RuntimeError`, so that `err.(runtime.Error)` holds.
 *
 * Package runtime's Go source declares the exported ones (`TypeAssertionError`, `PanicNilError`) as structs with one field
 * `text string`, under the same keys; the registry makes them the same types.
 */
import type { Execution } from './execution.ts';
import type { Fault, GoPanic } from './panic.ts';
import type { Box, RMethod, RType } from './rtype.ts';
import type { TypeRegistry } from './type-registry.ts';

/** The descriptors of the error types; one per execution, made when the first error is looked at. */
export class RuntimeErrorTypes {
  readonly boundsError: RType;
  readonly plainError: RType;
  readonly errorString: RType;
  readonly unhashable: RType;
  /** Pointers. */
  readonly typeAssertionError: RType;
  readonly panicNilError: RType;

  constructor(private readonly types: TypeRegistry) {
    const text = types.struct([{ name: 'text', key: '_text', type: types.string, pkgPath: 'runtime' }]);
    const prefixed = (e: string): string => `runtime error: ${e}`;
    this.plainError = this.error('plainError', types.string, (e: string) => e);
    this.errorString = this.error('errorString', types.string, prefixed);
    this.boundsError = this.error('boundsError', text, (e) => prefixed(e._text));
    this.unhashable = this.error('unhashableTypeError', text, (e) => e._text, 'internal/runtime/maps');
    this.typeAssertionError = this.pointerError('TypeAssertionError', text, (e) => `interface conversion: ${e._text}`);
    this.panicNilError = this.pointerError('PanicNilError', text, () => 'panic called with nil argument');
  }

  private methods(error: (e: any) => string): RMethod[] {
    const t = this.types;
    return [
      { name: 'Error', key: '$Error', pkgPath: '', type: t.func([], [t.string]), fn: error },
      { name: 'RuntimeError', key: '$RuntimeError', pkgPath: '', type: t.func([], []), fn: () => undefined },
    ];
  }

  private error(name: string, underlying: RType, error: (e: any) => string, pkg = 'runtime'): RType {
    const t = this.types.named(`${pkg}.${name}`, name, pkg).complete(underlying);
    return t.setMethods(this.methods(error));
  }

  private pointerError(name: string, underlying: RType, error: (e: any) => string): RType {
    const p = this.types.ptr(this.types.named(`runtime.${name}`, name, 'runtime').complete(underlying));
    return p.methods.length > 0 ? p : p.setMethods(this.methods(error));
  }

  /** The Go value of a fault. */
  value(f: Fault): Box {
    switch (f.type) {
      case 'plainError':
        return new this.plainError.box(f.text);
      case 'errorString':
      case 'memoryError':
        return new this.errorString.box(f.text);
      case 'boundsError':
        return new this.boundsError.box(new this.boundsError.class(f.text));
      case 'unhashable':
        return new this.unhashable.box(new this.unhashable.class(f.text));
      case 'TypeAssertionError':
        return this.pointerValue(this.typeAssertionError, f.text);
      case 'PanicNilError':
        return this.pointerValue(this.panicNilError, f.text);
    }
  }

  private pointerValue(t: RType, text: string): Box {
    const v = t.elem!.zero();
    if ('_text' in v) v._text = text;
    return new t.box(v);
  }
}

/** The value of a panic, made from its fault if need be. */
function panicValue(this: Execution, p: GoPanic): Box | null {
  if (p.value === null && p.fault !== null) p.value = this.errorTypes.value(p.fault);
  return p.value;
}

/** For natives: raises a runtime error with this text (`runtime error: …`). */
export const runtimeErrorOps = { panicValue };
