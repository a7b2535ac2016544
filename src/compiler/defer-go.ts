/**
 * `go` and `defer` (Go spec, "Go statements", "Defer statements"): the function value and the arguments are evaluated now,
 * the call happens later.
 */
import { unparen } from '../analysis/escape.ts';
import type { CallExpr, Expr } from '../syntax/ast.ts';
import { builtinCall, builtinName } from './builtin.ts';
import { passArgs, resolveCallee } from './call.ts';
import { expr, hold, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType } from './ground-type.ts';
import { madeOnce } from './once-literal.ts';
import { exprString } from '../syntax/printer.ts';
import { type CallLabel, deferLabel } from './trace.ts';
import { orderedList } from './order.ts';

interface Later {
  /** Assignments to make first. */
  readonly setups: readonly string[];
  readonly fn: string;
  readonly args: readonly string[];
  /** How traces show it; where it is missing, as a built-in function. */
  readonly label?: CallLabel;
}

export function goStmt(fc: FunctionCompiler, call: CallExpr, pos: number): string {
  fc.node.wakesItself = true;
  const c = later(fc, call, 'go');
  const literal = unparen(call.fun);
  const fn = literal.kind === 'FuncLit' ? madeOnce(fc, literal, c.fn) : c.fn;
  return `${c.setups.map((s) => `${s}; `).join('')}${fc.line(pos)}$.go(${fn}, [${c.args.join(', ')}], ${fc.m.goSite(pos, fc.goName)}); `;
}

export function deferStmt(fc: FunctionCompiler, call: CallExpr, pos: number): string {
  const c = later(fc, call, 'defer');
  return `${c.setups.map((s) => `${s}; `).join('')}${fc.line(pos)}$d.push(${c.fn}, [${c.args.join(', ')}]${deferLabel(fc, c.label ?? builtinLabel(fc, call))}); `;
}

/**
 * The call taken apart. A deferred call is an edge of the call graph, since it happens in this function's own frame; a `go`
 * is none. In both cases the callee runs under whatever colour it has.
 */
function later(fc: FunctionCompiler, call: CallExpr, kind: 'go' | 'defer'): Later {
  const mode = fc.m.info.types.get(call.fun)?.mode ?? fc.m.info.types.get(unparen(call.fun))?.mode;
  if (mode === 'builtin') return laterBuiltin(fc, call);
  if (mode === 'typexpr') return { setups: [], fn: '() => {}', args: [expr(fc, call)] };
  const first = orderedList(fc, [...(unparen(call.fun).kind === 'FuncLit' ? [] : [call.fun]), ...call.args], call);
  const callee = resolveCallee(fc, call);
  const owner = fc.returning;
  switch (callee.kind) {
    case 'static': {
      if (kind === 'defer') owner.calls(callee.inst.node, owner !== fc);
      return {
        setups: first,
        fn: callee.inst.js,
        args: [...callee.recv, ...passArgs(fc, callee.inst.signature, call)],
        label: labelOf(callee.inst.goName, callee.inst.signature, callee.recv.length),
      };
    }
    case 'interface': {
      if (kind === 'defer') owner.calls(fc.m.methodClass(callee.key, callee.signature), owner !== fc);
      const setups = [...first];
      const recv = hold(fc, callee.recv, setups);
      return { setups, fn: `$bindMethod(${recv}, ${recv}.${callee.key})`, args: passArgs(fc, callee.signature, call), label: labelOf('', callee.signature) };
    }
    case 'literal':
      if (kind === 'defer') owner.calls(callee.node, owner !== fc);
      return { setups: first, fn: callee.text, args: passArgs(fc, fc.typeOf(call.fun), call), label: labelOf(callee.node.name, fc.typeOf(call.fun).u) };
    case 'value': {
      const type = fc.typeOf(call.fun);
      if (kind === 'defer') owner.calls(fc.m.valueClass(type), owner !== fc);
      return { setups: first, fn: callee.text, args: passArgs(fc, type.u, call), label: { ...labelOf('', type.u), text: exprString(call.fun) } };
    }
  }
}

const labelOf = (fn: string, { params, variadic }: Pick<GType, 'params' | 'variadic'>, skip = 0): CallLabel => ({ fn, skip, params, variadic, text: '' });

function builtinLabel(fc: FunctionCompiler, call: CallExpr): CallLabel {
  const types = call.args.map((a) => fc.typeOf(a)).filter((t) => t.kind !== 'tuple' && t.kind !== 'nil');
  return { fn: exprString(call.fun), skip: 0, params: types.length === call.args.length ? types : [], variadic: false, text: '' };
}

/** `defer close(ch)`, `defer panic(x)`…: a closure over the evaluated arguments. */
function laterBuiltin(fc: FunctionCompiler, call: CallExpr): Later {
  const name = builtinName(call);
  const args = call.args;
  const names = args.map((_, i) => `a${i}`);
  const fn = (body: string): string => `(${names.join(', ')}) => { ${body}; }`;
  const types = args.map((a) => fc.typeOf(a));
  switch (name) {
    case 'recover':
      // As if this function called it when it returns; a panic of its own is in the way.
      fc.returning.usesRecover = true;
      return { setups: [], fn: '() => $.g.deferring.cause === null ? $.recover($r) : null', args: [] };
    case 'close':
      fc.node.wakesItself = true;
      return { setups: [], fn: fn('$.close(a0)'), args: [expr(fc, args[0] as Expr)] };
    case 'panic':
      return { setups: [], fn: fn('$.panic(a0)'), args: [value(fc, args[0] as Expr, fc.m.types.interfaceOf([]))] };
    case 'delete': {
      const t = types[0] as GType;
      return {
        setups: [],
        fn: fn(`$.mapDelete(${fc.m.descriptors.type(t)}, a0, a1)`),
        args: [expr(fc, args[0] as Expr), value(fc, args[1] as Expr, t.u.mapKey as GType)],
      };
    }
    case 'print':
    case 'println': {
      const T = types.map((t) => fc.m.descriptors.type(t.kind === 'nil' ? fc.m.types.interfaceOf([]) : t)).join(', ');
      return { setups: [], fn: fn(`$.${name}([${T}], [${names.join(', ')}])`), args: args.map((a, i) => value(fc, a, types[i] as GType)) };
    }
    case 'copy':
    case 'clear': {
      const elem = (types[0] as GType).u.elem;
      const T = elem ? fc.m.descriptors.type(elem) : '';
      const body =
        name === 'copy'
          ? (types[1] as GType).kind === 'string'
            ? '$.copyString(a0, a1)'
            : `$.copy(${T}, a0, a1)`
          : (types[0] as GType).kind === 'map'
            ? '$.mapClear(a0)'
            : `$.clearSlice(${T}, a0)`;
      return { setups: [], fn: fn(body), args: args.map((a) => expr(fc, a)) };
    }
    default:
      return { setups: [], fn: `() => {}`, args: [builtinCall(fc, call)] };
  }
}
