/** Named things of a Go program, after `go/types`' objects. */
import type { FuncDecl, ImportSpec, ValueSpec, TypeSpec } from '../syntax/ast.ts';
import type { Pos } from '../source/position.ts';
import type { ConstantValue } from './constant.ts';
import type { Package } from './package.ts';
import type { Scope } from './scope.ts';
import type { Signature, Type } from './type.ts';

abstract class ObjectBase {
  /** The scope it is declared in; null for fields and methods. */
  parent: Scope | null = null;
  constructor(
    readonly pos: Pos,
    /** Null for universe objects. */
    readonly pkg: Package | null,
    /** A byte string. */
    readonly name: string,
    /** Null until resolved; `typ[Invalid]` after an error. */
    public type: Type | null,
  ) {}

  get exported(): boolean {
    return isExported(this.name);
  }

  /** Name qualified by package path unless exported: what makes two method or field names the same. */
  get id(): string {
    return this.exported ? this.name : `${this.pkg?.path ?? '_'}.${this.name}`;
  }
}

/** First letter upper case (Unicode class Lu). `name` is a byte string. */
export function isExported(name: string): boolean {
  const c = name.charCodeAt(0);
  if (c < 0x80) return c >= 65 && c <= 90;
  return /^\p{Lu}/u.test(decodeURIComponent(escape(name)));
}

export class VarObj extends ObjectBase {
  readonly kind = 'Var';
  /** Set when read anywhere (the unused-variable check). */
  used = false;
  /** What the variable is; `package` for package-level ones. */
  role: 'local' | 'param' | 'result' | 'recv' | 'field' | 'package' = 'local';
  embedded = false;
  /** Package-level variables: their declaration. */
  decl: ValueSpec | null = null;
  /** For a field or method of an instantiated type: the variable of the generic declaration. */
  origin: VarObj | null = null;
}

export class ConstObj extends ObjectBase {
  readonly kind = 'Const';
  value: ConstantValue | null = null;
  decl: ValueSpec | null = null;
}

export class TypeNameObj extends ObjectBase {
  readonly kind = 'TypeName';
  isAlias = false;
  decl: TypeSpec | null = null;
}

export class FuncObj extends ObjectBase {
  readonly kind = 'Func';
  /** Null for interface methods and for `error.Error`. */
  decl: FuncDecl | null = null;
  /** For methods of instantiated types: the method of the generic type. */
  origin: FuncObj | null = null;
  /** Declared with a pointer receiver; known before the signature is. */
  ptrRecv = false;
  get signature(): Signature {
    return this.type as Signature;
  }
}

export class PkgNameObj extends ObjectBase {
  readonly kind = 'PkgName';
  imported: Package | null = null;
  used = false;
  spec: ImportSpec | null = null;
}

export class BuiltinObj extends ObjectBase {
  readonly kind = 'Builtin';
}

export class NilObj extends ObjectBase {
  readonly kind = 'Nil';
}

export type Obj = VarObj | ConstObj | TypeNameObj | FuncObj | PkgNameObj | BuiltinObj | NilObj;

/** `append` … `recover`, and those of package unsafe. */
export type BuiltinName =
  | 'append'
  | 'cap'
  | 'clear'
  | 'close'
  | 'complex'
  | 'copy'
  | 'delete'
  | 'imag'
  | 'len'
  | 'make'
  | 'max'
  | 'min'
  | 'new'
  | 'panic'
  | 'print'
  | 'println'
  | 'real'
  | 'recover'
  | 'Add'
  | 'Alignof'
  | 'Offsetof'
  | 'Sizeof'
  | 'Slice'
  | 'SliceData'
  | 'String'
  | 'StringData';
