/** `f.Fuzz(func(t *testing.T, …) {…})`: the form of the target, and whether `f.Add` gives it values of its types. */
import type { CallExpr, Expr, FuncDecl } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import { identical, under } from '../../types/predicates.ts';
import type { Tuple, Type } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import { isTypeNamed } from './callee.ts';
import { nodesIn, type Pass } from './pass.ts';

const accepted = 'string, bool, float32, float64, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, []byte';

export function checkFuzz(pass: Pass, fn: FuncDecl): void {
  const params = checkTargets(pass, fn);
  if (params) for (const call of nodesIn(fn, 'CallExpr')) if (methodOfF(pass, call) === 'Add') checkAdd(pass, call, params);
}

/** The parameters of the first target that is well formed. */
function checkTargets(pass: Pass, fn: FuncDecl): Tuple | null {
  let params: Tuple | null = null;
  walk(fn, (n) => {
    const target = n.kind === 'CallExpr' && methodOfF(pass, n) === 'Fuzz' && n.args.length === 1 ? n.args[0] : undefined;
    if (!target) return true;
    const found = checkTarget(pass, target);
    params ??= found;
    return false;
  });
  return params;
}

function checkTarget(pass: Pass, target: Expr): Tuple | null {
  const t = pass.typeOf(target);
  const sig = t && under(t);
  if (sig?.kind !== 'Signature') {
    pass.report(target, 'argument to Fuzz must be a function');
    return null;
  }
  if (sig.results.vars.length > 0) pass.report(target, 'fuzz target must not return any value');
  if (sig.params.vars.length === 0) {
    pass.report(target, 'fuzz target must have 1 or more argument');
    return null;
  }
  const ok = checkParameters(pass, sig.params, target);
  for (const call of nodesIn(target, 'CallExpr')) {
    const name = methodOfF(pass, call);
    if (name !== null && name !== 'Name' && name !== 'Failed') pass.report(call, 'fuzz target must not call any *F methods');
  }
  return ok ? sig.params : null;
}

function checkParameters(pass: Pass, params: Tuple, target: Expr): boolean {
  let ok = true;
  params.vars.forEach((v, i) => {
    const type = v.type as Type;
    if (i === 0 ? isPointerTo(type, 'T') : accepted.split(', ').includes(plainName(type))) return;
    ok = false;
    const message = i === 0 ? 'the first parameter of a fuzz target must be *testing.T' : `fuzzing arguments can only have the following types: ${accepted}`;
    pass.report(parameterType(target, i) ?? target, message);
  });
  return ok;
}

/** Where the type of the i-th parameter is written. */
function parameterType(target: Expr, i: number): Expr | null {
  if (target.kind !== 'FuncLit') return null;
  const types = target.type.params.list.flatMap((f) => (f.names.length > 0 ? f.names.map(() => f.type) : [f.type]));
  return types[i] ?? null;
}

/** As written with the names byte and rune resolved; '' for types that are not predeclared. */
function plainName(t: Type): string {
  if (t.kind === 'Slice' && t.elem.kind === 'Basic' && t.elem.basic === 'uint8') return '[]byte';
  return t.kind === 'Basic' ? t.basic : '';
}

function checkAdd(pass: Pass, call: CallExpr, params: Tuple): void {
  const want = params.vars.slice(1).map((v) => v.type as Type);
  if (call.args.length !== want.length) {
    pass.report(call, `wrong number of values in call to (*testing.F).Add: ${call.args.length}, fuzz target expects ${want.length}`);
    return;
  }
  const got = call.args.map((a) => pass.typeOf(a) as Type);
  const wrong = got.flatMap((t, i) => (identical(t, want[i] as Type) ? [] : [i]));
  const text = (list: readonly Type[]): string => `[${list.map((t) => typeString(t)).join(' ')}]`;
  const [only, ...more] = wrong;
  if (only === undefined) return;
  if (more.length > 0) pass.report(call, `mismatched types in call to (*testing.F).Add: ${text(got)}, fuzz target expects ${text(want)}`);
  else {
    const types = `${typeString(got[only] as Type)}, fuzz target expects ${typeString(want[only] as Type)}`;
    pass.report(call.args[only] as Expr, `mismatched type in call to (*testing.F).Add: ${types}`);
  }
}

/** The name of the method where `call` is one on a *testing.F. */
function methodOfF(pass: Pass, call: CallExpr): string | null {
  if (call.fun.kind !== 'SelectorExpr') return null;
  const t = pass.typeOf(call.fun.x);
  return t && isPointerTo(t, 'F') ? call.fun.sel.name : null;
}

function isPointerTo(t: Type, name: string): boolean {
  return t.kind === 'Pointer' && isTypeNamed(t.elem, 'testing', name);
}
