/** Who is called, and is it the one function of the standard library that an analyzer cares about? */
import type { CallExpr, Expr, Ident } from '../../syntax/ast.ts';
import type { Info } from '../../types/info.ts';
import { deref } from '../../types/lookup.ts';
import type { FuncObj, Obj } from '../../types/object.ts';
import { asNamed, isInterface } from '../../types/predicates.ts';
import type { Signature, Type } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import { unparen } from './ancestors.ts';

/** The identifier that names what `e` denotes: of `x`, `p.x`, `f[T]`, all in parentheses or not; null for other expressions. */
export function usedIdent(info: Info, e: Expr): Ident | null {
  const x = unparen(e);
  if (x.kind === 'Ident') return x;
  if (x.kind === 'SelectorExpr') return x.sel;
  if (x.kind !== 'IndexExpr') return null;
  const generic = usedIdent(info, x.x);
  return generic && info.instances.has(generic) ? generic : null;
}

/** The function, method, variable or builtin that is called; null for conversions and computed functions. */
export function callee(info: Info, call: CallExpr): Obj | null {
  const id = usedIdent(info, call.fun);
  const obj = id ? info.uses.get(id) : undefined;
  return obj && (obj.kind === 'Func' || obj.kind === 'Var' || obj.kind === 'Builtin') ? obj : null;
}

/** The declared function or concrete method that the call surely calls. */
export function staticCallee(info: Info, call: CallExpr): FuncObj | null {
  const f = callee(info, call);
  if (f?.kind !== 'Func') return null;
  const recv = signatureOf(f)?.recv?.type;
  return recv && isInterface(recv) ? null : f;
}

export function signatureOf(f: FuncObj): Signature | null {
  return f.type?.kind === 'Signature' ? f.type : null;
}

/** The function as declared, for a method of an instantiated type. */
export function originOf(obj: Obj): Obj {
  return (obj.kind === 'Func' || obj.kind === 'Var') && obj.origin ? obj.origin : obj;
}

export function isFunctionNamed(obj: Obj | null, pkgPath: string, ...names: readonly string[]): boolean {
  return obj?.kind === 'Func' && obj.pkg?.path === pkgPath && !signatureOf(obj)?.recv && names.includes(obj.name);
}

export function isMethodNamed(obj: Obj | null, pkgPath: string, typeName: string, ...names: readonly string[]): boolean {
  if (obj?.kind !== 'Func' || !names.includes(obj.name)) return false;
  const recv = signatureOf(obj)?.recv?.type;
  return recv ? isTypeNamed(deref(recv)[0], pkgPath, typeName) : false;
}

export function isTypeNamed(t: Type, pkgPath: string, ...names: readonly string[]): boolean {
  const obj = asNamed(t)?.obj;
  return obj?.pkg?.path === pkgPath && names.includes(obj.name);
}

/** `fmt.Printf`, `(*log.Logger).Printf`, `(interface).M`; a variable's bare name. Packages by path. */
export function fullName(obj: Obj): string {
  if (obj.kind !== 'Func') return obj.name;
  const recv = signatureOf(obj)?.recv?.type;
  if (recv) return `(${recv.kind === 'Interface' ? 'interface' : typeString(recv)}).${obj.name}`;
  return obj.pkg ? `${obj.pkg.path}.${obj.name}` : obj.name;
}
