/** Calls (Go spec, "Calls"): static ones, through interfaces, of func values; and how arguments are passed. */
import { unparen } from '../analysis/escape.ts';
import type { CallExpr, Expr, Ident } from '../syntax/ast.ts';
import type { FuncObj } from '../types/object.ts';
import { builtinCall } from './builtin.ts';
import { literalFunction } from './closure.ts';
import { conversion } from './conversion.ts';
import { adapt, expr, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType } from './ground-type.ts';
import { lentPointer } from './index-expr.ts';
import { isSimple, type StaticCall } from './marker.ts';
import { resolveMethod } from './method-value.ts';
import type { FuncInstance } from './module.ts';

export function callExpr(fc: FunctionCompiler, e: CallExpr): string {
  const mode = fc.m.info.types.get(e.fun)?.mode ?? fc.m.info.types.get(unparen(e.fun))?.mode;
  if (mode === 'typexpr') return conversion(fc, e);
  if (mode === 'builtin') return builtinCall(fc, e);
  const callee = resolveCallee(fc, e);
  switch (callee.kind) {
    case 'static':
      return staticCall(fc, e, callee.inst, [...callee.recv, ...passArgs(fc, callee.inst.signature, e, callee.inst)]);
    case 'interface': {
      fc.m.wantMethod(callee.key);
      const target = fc.m.methodClass(callee.key, callee.signature);
      fc.calls(target);
      const args = passArgs(fc, callee.signature, e);
      return fc.m.marks.put({
        kind: 'method',
        target,
        recv: callee.recv,
        line: fc.line(e.lparen),
        key: callee.key,
        args,
        temps: [fc.temp(), fc.temp(), fc.temp()],
      });
    }
    case 'literal': {
      fc.calls(callee.node);
      const args = passArgs(fc, fc.typeOf(e.fun), e);
      return fc.m.marks.put({ kind: 'value', target: callee.node, line: fc.line(e.lparen), fn: callee.text, args, temps: [fc.temp(), fc.temp()] });
    }
    case 'value': {
      const type = fc.typeOf(e.fun);
      const target = fc.m.valueClass(type);
      fc.calls(target);
      const args = passArgs(fc, type.u, e);
      return fc.m.marks.put({ kind: 'value', target, line: fc.line(e.lparen), fn: callee.text, args, temps: [fc.temp(), fc.temp()] });
    }
  }
}

export type Callee =
  | { readonly kind: 'static'; readonly inst: FuncInstance; readonly recv: readonly string[] }
  | { readonly kind: 'interface'; readonly key: string; readonly signature: GType; readonly recv: string }
  | { readonly kind: 'literal'; readonly text: string; readonly node: StaticCall['node'] }
  | { readonly kind: 'value'; readonly text: string };

/** What `e` calls. */
export function resolveCallee(fc: FunctionCompiler, e: CallExpr): Callee {
  const fun = unparen(e.fun);
  if (fun.kind === 'FuncLit') return { kind: 'literal', ...literalFunction(fc, fun) };
  const named = namedFunction(fc, fun);
  if (named) return { kind: 'static', inst: fc.m.instance(named.fn, fc.m.instanceArgs(named.id, fc.env), null), recv: [] };
  if (fun.kind === 'SelectorExpr') {
    const sel = fc.m.info.selections.get(fun);
    if (sel?.kind === 'method') {
      const r = resolveMethod(fc, fun, sel);
      return r.kind === 'static' ? { kind: 'static', inst: r.inst, recv: [r.recv] } : r;
    }
  }
  return { kind: 'value', text: expr(fc, fun) };
}

/** The declared function an expression denotes, if any, with the identifier that instances are recorded under. */
function namedFunction(fc: FunctionCompiler, e: Expr): { fn: FuncObj; id: Ident } | null {
  const x = unparen(e.kind === 'IndexExpr' ? e.x : e);
  const id = x.kind === 'Ident' ? x : x.kind === 'SelectorExpr' && !fc.m.info.selections.has(x) ? x.sel : null;
  const o = id && fc.m.info.uses.get(id);
  return id && o?.kind === 'Func' ? { fn: o, id } : null;
}

function staticCall(fc: FunctionCompiler, e: CallExpr, inst: FuncInstance, args: readonly string[]): string {
  fc.calls(inst.node);
  const attempt = attemptOf(fc, inst);
  const temps = args.map((a) => (isSimple(a) ? null : fc.temp()));
  return fc.m.marks.put({ kind: 'static', node: inst.node, fn: fc.line(e.lparen) + inst.js, args, temps, attempt });
}

/** `//gocl:try NAME` in the doc comment of a standard library function: a plain function that often makes the call needless. */
function attemptOf(fc: FunctionCompiler, inst: FuncInstance): StaticCall['attempt'] {
  const name = /gocl:try (\w+)/.exec(inst.decl.doc ?? '')?.[1];
  if (!name || !inst.recv) return null;
  const on = inst.recv.kind === 'ptr' ? (inst.recv.elem as GType) : inst.recv;
  const fn = on.named?.methods.find((m) => m.name === name);
  if (!fn) return null;
  const attempt = fc.m.methodInstance(fn, on);
  fc.calls(attempt.node);
  return { fn: attempt.js, node: attempt.node };
}

/** Arguments as the callee wants them: own values, variadic ones packed into a slice. */
/** `inst` where it is known what is called and that it is called at once. */
export function passArgs(fc: FunctionCompiler, signature: GType, e: CallExpr, inst: FuncInstance | null = null): string[] {
  const params = signature.params;
  const only = e.args[0];
  if (e.args.length === 1 && only) {
    const t = fc.typeOf(only);
    if (t.kind === 'tuple' && t.results.length > 1) return pack(fc, signature, spread(fc, expr(fc, only), t.results), false);
  }
  const last = params.length - 1;
  const given = e.args.map((a, i) => {
    const p = signature.variadic && i >= last ? (e.ellipsis ? (params[last] as GType) : variadicElem(signature)) : (params[i] as GType);
    return { text: (inst && lentPointer(fc, a, () => fc.m.dereferencedParameters(inst).has(i))) ?? value(fc, a, p), type: p };
  });
  return pack(fc, signature, given, e.ellipsis !== 0);
}

function variadicElem(signature: GType): GType {
  return (signature.params[signature.params.length - 1] as GType).u.elem as GType;
}

interface Given {
  readonly text: string;
  readonly type: GType;
}

/** The results of a call as separate values; the first text evaluates the call. */
export function spread(fc: FunctionCompiler, call: string, types: readonly GType[]): Given[] {
  const t = fc.temp();
  return types.map((type, i) => ({ text: i === 0 ? `(${t} = ${call})[0]` : `${t}[${i}]`, type }));
}

function pack(fc: FunctionCompiler, signature: GType, given: readonly Given[], ellipsis: boolean): string[] {
  const params = signature.params;
  const fixed = signature.variadic ? params.length - 1 : params.length;
  const out = given.slice(0, fixed).map((g, i) => adapt(fc, g.text, g.type, params[i] as GType));
  if (!signature.variadic) return out;
  if (ellipsis) return [...out, (given[fixed] as Given).text];
  const rest = given.slice(fixed);
  if (rest.length === 0) return [...out, '$nil'];
  const elem = variadicElem(signature);
  return [...out, `$.sliceOf(${fc.m.descriptors.type(elem)}, [${rest.map((g) => adapt(fc, g.text, g.type, elem)).join(', ')}])`];
}
