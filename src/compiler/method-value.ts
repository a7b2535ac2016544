/**
 * Functions and methods as values (Go spec, "Method values", "Method expressions"). A method value holds its receiver,
 * evaluated and copied (and found not to be nil, where a copy or an interface is wanted) when the value is made.
 */
import type { CallNode } from '../analysis/call-graph.ts';
import { unparen } from '../analysis/escape.ts';
import type { Expr, Ident, IndexExpr, SelectorExpr } from '../syntax/ast.ts';
import type { Selection } from '../types/info.ts';
import type { FuncObj } from '../types/object.ts';
import type { Package } from '../types/package.ts';
import { addressOf, expr, ownCopy, walkFields } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { jsString } from './literal.ts';
import type { FuncInstance } from './module.ts';
import { type FoundMethod, ownMethod } from './method-set.ts';
import { copyValue, loadThrough } from './values.ts';

/** A declared function used as a value. */
export function funcValue(fc: FunctionCompiler, fn: FuncObj, id: Ident): string {
  const inst = fc.m.instance(fn, fc.m.instanceArgs(id, fc.env), null);
  fc.m.valueClass(inst.signature).members.add(inst.node);
  return inst.js;
}

/** `F[T]` as a value. */
export function funcValueOf(fc: FunctionCompiler, e: IndexExpr): string {
  const x = unparen(e.x);
  const id = x.kind === 'SelectorExpr' ? x.sel : (x as Ident);
  return funcValue(fc, fc.m.info.uses.get(id) as FuncObj, id);
}

/** What a call or a value of a method comes down to. */
export type ResolvedMethod =
  | { readonly kind: 'static'; readonly inst: FuncInstance; readonly recv: string }
  | { readonly kind: 'interface'; readonly key: string; readonly signature: GType; readonly recv: string };

/** Resolves `x.M`: follows embedded fields, takes the address or loads through the pointer as the receiver wants. */
export function resolveMethod(fc: FunctionCompiler, e: SelectorExpr, sel: Selection): ResolvedMethod {
  const method = sel.obj as FuncObj;
  const start = fc.typeOf(e.x);
  const recvKind = sel.recv.kind;
  // Through a type parameter the path is that of the constraint; look the method up on what it stands for.
  if (recvKind === 'TypeParam' || (recvKind === 'Pointer' && sel.recv.elem.kind === 'TypeParam')) {
    const m = fc.m.find(start, method.name, method.pkg, method.exported);
    return resolveAt(fc, e.x, start, [], method, m);
  }
  return resolveAt(fc, e.x, start, sel.index.slice(0, -1), method, null);
}

function resolveAt(fc: FunctionCompiler, x: Expr, start: GType, path: readonly number[], method: FuncObj, found: FoundMethod | null): ResolvedMethod {
  let at = start;
  let text: string | null = null;
  if (found && found.path.length > 0) {
    text = expr(fc, x);
    for (const f of found.path) {
      text = `${text}.${f.key}`;
      at = f.type;
    }
  } else if (path.length > 0) ({ text, type: at } = walkFields(start, expr(fc, x), path));
  const atPointer = at.named === null && at.kind === 'ptr';
  const base = atPointer ? (at.elem as GType) : at;
  const target = ownMethod(base, method.name, method.pkg, method.exported);
  if (!target) throw new Error(`no method ${method.name} at ${fc.where(x.pos)}`);
  if (target.kind === 'interface') {
    fc.m.wantMethod(target.spec.key);
    return { kind: 'interface', key: target.spec.key, signature: target.spec.type, recv: text ?? expr(fc, x) };
  }
  const inst = fc.m.methodInstance(target.fn, target.on);
  const recv = target.pointer ? pointerReceiver(fc, x, text, at, atPointer) : valueReceiver(fc, x, text, at, atPointer, base);
  return { kind: 'static', inst, recv };
}

function pointerReceiver(fc: FunctionCompiler, x: Expr, text: string | null, at: GType, atPointer: boolean): string {
  if (text === null) return atPointer ? expr(fc, x) : addressOf(fc, x);
  if (atPointer || isAggregate(at)) return text;
  const dot = text.lastIndexOf('.');
  return `$fieldRef(${text.slice(0, dot)}, ${jsString(text.slice(dot + 1))})`;
}

function valueReceiver(fc: FunctionCompiler, x: Expr, text: string | null, at: GType, atPointer: boolean, base: GType): string {
  const raw = text ?? expr(fc, x);
  if (atPointer) return isAggregate(base) ? copyValue(fc.m, base, raw) : loadThrough(base, raw);
  if (!isAggregate(at)) return raw;
  return text === null ? ownCopy(fc, x, at, raw) : copyValue(fc.m, at, raw);
}

/** `x.M` as a value. */
export function methodValue(fc: FunctionCompiler, e: SelectorExpr, sel: Selection): string {
  const r = resolveMethod(fc, e, sel);
  const line = fc.line(e.pos);
  if (r.kind === 'interface') {
    fc.m.valueClass(r.signature).members.add(interfaceNode(fc, r.key, r.signature));
    const t = fc.temp();
    return `${line}$bindMethod(${t} = ${r.recv}, ${t}.${r.key})`;
  }
  fc.m.valueClass(r.inst.signature).members.add(r.inst.node);
  // Every call gets a copy of its own.
  const copied = r.inst.recv && isAggregate(r.inst.recv) ? `, (r) => ${copyValue(fc.m, r.inst.recv, 'r')}` : '';
  return `${line}$bind(${r.recv}, ${r.inst.js}${copied})`;
}

/** A node that stands for "whatever method this turns out to be". */
function interfaceNode(fc: FunctionCompiler, key: string, signature: GType): CallNode {
  const node = fc.m.graph.node(`${key} (method value)`);
  node.classes.add(fc.m.methodClass(key, signature));
  return node;
}

/** `T.M`: a function whose first parameter is the receiver. */
export function methodExpr(fc: FunctionCompiler, e: SelectorExpr, method: FuncObj): string {
  const recv = fc.ground((fc.m.info.selections.get(e) as Selection).recv);
  const type = fc.typeOf(e);
  if (recv.kind === 'interface') {
    const spec = recv.u.methods.find((m) => m.name === method.name && (m.exported || samePackage(m.pkg, method.pkg)));
    if (!spec) throw new Error(`no method ${method.name} at ${fc.where(e.pos)}`);
    fc.m.wantMethod(spec.key);
    fc.m.valueClass(type).members.add(interfaceNode(fc, spec.key, spec.type));
    return `$methodOf(${jsString(spec.key)}, ${fc.m.marks.put({ kind: 'flag', target: fc.m.methodClass(spec.key, spec.type) })})`;
  }
  const found = fc.m.find(recv, method.name, method.pkg, method.exported);
  const w = fc.m.methodFunction(recv, found);
  fc.m.valueClass(type).members.add(w.node);
  return w.js;
}

function samePackage(a: Package | null, b: Package | null): boolean {
  return a?.path === b?.path;
}
