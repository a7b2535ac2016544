/**
 * Calls, and instantiation of functions (Go spec, "Calls", "Passing arguments to ... parameters", "Instantiations").
 * After types2/call.go; selectors are in selector.ts.
 */
import { NoPos, type Pos } from '../source/position.ts';
import type { CallExpr, Expr, IndexExpr } from '../syntax/ast.ts';
import { assignment, typesSummary } from './assignments.ts';
import { builtin, builtinKind } from './builtins.ts';
import type { Checker } from './checker.ts';
import { conversion } from './conversions.ts';
import { ErrorReport, errorAt, nodePos, type Poser, softErrorAt, versionError } from './errors.ts';
import { type ExprKind, exclude, expr, exprOrType, genericExpr, multiExpr, nonGeneric, rawExpr, type Target } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { indexExpr } from './index.ts';
import { infer, isParameterized, renameTParams } from './infer.ts';
import { instantiate, verifyInstance } from './instantiate.ts';
import { VarObj } from './object.ts';
import { Operand, operandString } from './operand.ts';
import { commonUnder, isTypeParam, under } from './predicates.ts';
import { record, recordInstance, recordTypeAndValue } from './record.ts';
import { use } from './selector.ts';
import { copySignature, makeSubstMap, subst } from './subst.ts';
import { Signature, Tuple, type Type, type TypeParam } from './type.ts';
import { isMethodSet, typeSetOf } from './typeset.ts';
import { typeStr } from './typestring.ts';
import { typeList } from './typexpr.ts';
import { Typ } from './universe.ts';

export { selector, use, useLHS } from './selector.ts';

/**
 * Instantiates the generic function x with the type arguments of inst and those inferred from target. infer false: if some are
 * missing x stays as it is and the ones there are are returned. Null otherwise; x is invalid after an error.
 */
export function funcInst(c: Checker, target: Target | null, pos: Pos, x: Operand, inst: IndexExpr | null, inferMissing: boolean): Type[] | null {
  const errPos = inst ? nodePos(inst) : pos;
  if (inst) x.expr = inst;
  const versionOk = requireVersion(c, errPos, 18, 'function instantiation');
  const xlist = inst?.indices ?? [];
  let targs: Type[] | null = inst ? typeList(c, xlist) : [];
  if (!targs) {
    x.setInvalid();
    return null;
  }
  const sig = x.type as Signature;
  const want = sig.typeParams.length;
  if (targs.length > want) {
    errorAt(c, xlist[targs.length - 1] as Expr, 'WrongTypeArgCount', `got ${targs.length} type arguments but want ${want}`);
    x.setInvalid();
    return null;
  }
  if (targs.length < want) {
    if (!inferMissing) return targs;
    if (target && versionOk) {
      requireVersion(c, errPos, 21, `${inst ? 'partially' : 'implicitly'} instantiated function in assignment`);
    }
    targs = inferFromTarget(c, target, pos, sig, targs);
    if (!targs) {
      x.setInvalid();
      return null;
    }
  }
  x.type = instantiateSignature(c, x.expr ? nodePos(x.expr) : pos, x.expr as Expr, sig, targs, xlist);
  x.mode = 'value';
  return null;
}

function requireVersion(c: Checker, at: Poser, minor: number, what: string): boolean {
  if (c.allowVersion(minor)) return true;
  versionError(c, at, minor, what);
  return false;
}

/** An assignment `var v T = f` counts as a call g(v) of a function g[type parameters of f](type of f). */
function inferFromTarget(c: Checker, target: Target | null, pos: Pos, sig: Signature, targs: Type[]): Type[] | null {
  const args: Operand[] = [];
  const params: VarObj[] = [];
  if (target) {
    const plain = new Signature(null, sig.params, sig.results, sig.variadic);
    params.push(new VarObj(pos, c.pkg, '', plain));
    const arg = new Operand();
    arg.mode = 'value';
    arg.expr = { kind: 'Ident', name: target.desc, pos, end: pos };
    arg.type = target.sig;
    args.push(arg);
  }
  const renamed = renameTParams(c, sig.typeParams, new Tuple(params));
  return infer(c, pos, renamed.tparams, targs, renamed.type as Tuple, args, target !== null, (at, text) => errorAt(c, at, 'CannotInferTypeArgs', text));
}

/** The signature with targs for its type parameters; whether they satisfy the constraints is checked later. */
function instantiateSignature(c: Checker, pos: Pos, e: Expr, sig: Signature, targs: Type[], xlist: readonly Expr[]): Signature {
  const inst = instantiate(c, sig, targs, pos) as Signature;
  recordInstance(c, e, targs, inst);
  const tparams = sig.typeParams;
  c.later(() => {
    const failure = verifyInstance(c, tparams, targs);
    if (failure) softErrorAt(c, xlist[failure.index] ?? pos, 'InvalidTypeArg', failure.cause);
    else c.mono?.recordInstance(c.pkg, pos, tparams, targs, xlist);
  });
  return inst;
}

/** `f(…)`: a call, a conversion or a call of a builtin. */
export function callExpr(c: Checker, x: Operand, call: CallExpr): ExprKind {
  const inst = callee(c, x, call.fun);
  if (x.mode === 'typexpr') {
    convert(c, x, call);
    x.expr = call;
    return 'conversion';
  }
  if (x.mode === 'builtin' && x.id) {
    const { id } = x;
    if (!builtin(c, x, call, id)) x.setInvalid();
    x.expr = call;
    if (x.mode !== ('invalid' as string) && x.mode !== ('constant' as string)) c.env.hasCallOrRecv = true;
    return builtinKind(id);
  }
  if (x.mode === 'invalid') use(c, ...call.args);
  else ordinaryCall(c, x, call, inst);
  x.expr = call;
  return 'statement';
}

/** Evaluates what is called. Gives the index expression if that instantiates a function, which is then left to the caller. */
function callee(c: Checker, x: Operand, fun: Expr): IndexExpr | null {
  if (fun.kind !== 'IndexExpr') {
    exprOrType(c, x, fun, true);
    return null;
  }
  x.setInvalid();
  x.type = Typ.invalid;
  const isInst = indexExpr(c, x, fun);
  x.expr = fun;
  record(c, x);
  return isInst ? fun : null;
}

function convert(c: Checker, x: Operand, call: CallExpr): void {
  nonGeneric(c, null, x);
  if (x.mode === 'invalid') return;
  const T = x.type;
  const name = typeStr(c, T);
  x.setInvalid();
  const [arg] = call.args;
  if (!arg) {
    errorAt(c, call, 'WrongArgCount', `missing argument in conversion to ${name}`);
    return;
  }
  if (call.args.length > 1) {
    use(c, ...call.args);
    errorAt(c, call.args[call.args.length - 1] as Expr, 'WrongArgCount', `too many arguments in conversion to ${name}`);
    return;
  }
  expr(c, null, x, arg);
  if ((x.mode as string) === 'invalid') return;
  const u = under(T);
  if (u.kind === 'Interface' && !isTypeParam(T) && !isMethodSet(typeSetOf(u))) {
    errorAt(c, call, 'MisplacedConstraintIface', `cannot use interface ${name} in conversion (contains specific type constraints or is comparable)`);
    x.setInvalid();
  } else if (call.ellipsis !== NoPos) {
    errorAt(c, arg, 'BadDotDotDotSyntax', `invalid use of ... in conversion to ${name}`);
    x.setInvalid();
  } else conversion(c, x, T);
}

function ordinaryCall(c: Checker, x: Operand, call: CallExpr, inst: IndexExpr | null): void {
  const { type, cause } = commonUnder(c, x.type, (t, u) => (u && u.kind !== 'Signature' ? `${typeStr(c, t as Type)} is not a function` : null));
  if (type?.kind !== 'Signature') {
    errorAt(c, x, 'InvalidCall', `invalid operation: cannot call ${operandString(c, x)}: ${cause}`);
    x.setInvalid();
    return;
  }
  const wasGeneric = type.typeParams.length > 0;
  const explicit = inst ? typeArguments(c, type, inst) : { sig: type, targs: [] };
  if (!explicit) {
    use(c, ...call.args);
    x.setInvalid();
    return;
  }
  const { list, targsList } = genericExprList(c, call.args);
  const sig = callArguments(c, call, explicit.sig, explicit.targs, inst && explicit.targs.length > 0 ? inst.indices : [], list, targsList);
  if (wasGeneric && sig.typeParams.length === 0) recordTypeAndValue(c, call.fun, 'value', sig, null);
  result(x, sig);
  c.env.hasCallOrRecv = true;
  // Without successful inference the result would mention type parameters of the callee.
  if (x.mode === 'value' && sig.typeParams.length > 0 && isParameterized(sig.typeParams, x.type)) x.setInvalid();
}

function result(x: Operand, sig: Signature): void {
  const { vars } = sig.results;
  x.mode = vars.length === 0 ? 'novalue' : 'value';
  x.type = vars.length === 1 ? (vars[0]?.type ?? Typ.invalid) : sig.results;
  x.value = null;
}

/** The type arguments in `f[…](…)`; if all are there, none and the instantiated signature. Null after an error. */
function typeArguments(c: Checker, sig: Signature, inst: IndexExpr): { sig: Signature; targs: Type[] } | null {
  const targs = typeList(c, inst.indices);
  if (!targs) return null;
  const want = sig.typeParams.length;
  if (targs.length > want) {
    errorAt(c, inst.indices[want] as Expr, 'WrongTypeArgCount', `got ${targs.length} type arguments but want ${want}`);
    return null;
  }
  if (targs.length < want) return { sig, targs };
  requireVersion(c, inst, 18, 'function instantiation');
  return { sig: instantiateSignature(c, nodePos(inst), inst, sig, targs, inst.indices), targs: [] };
}

/** Checks a list of values; a single call may give several. */
export function exprList(c: Checker, list: readonly Expr[]): Operand[] {
  const [only] = list;
  if (list.length === 1 && only) return multiExpr(c, only, false).list;
  return list.map((e) => {
    const x = new Operand();
    expr(c, null, x, e);
    return x;
  });
}

/**
 * As exprList, where values may be generic functions, not or partly instantiated: then targsList has at the same index the type
 * arguments that there are.
 */
export function genericExprList(c: Checker, list: readonly Expr[]): { list: Operand[]; targsList: (Type[] | null)[] } {
  const [only] = list;
  if (list.length === 1 && only && only.kind !== 'IndexExpr') {
    const x = new Operand();
    rawExpr(c, null, x, only, null, true);
    return { list: unpackValues(c, x, only), targsList: [] };
  }
  const targsList: (Type[] | null)[] = [];
  const operands = list.map((e, i) => {
    const x = new Operand();
    targsList[i] = genericArgument(c, x, e, list.length > 1);
    return x;
  });
  if (operands.length === 1 && only) return { list: unpackValues(c, operands[0] as Operand, only), targsList };
  return { list: operands, targsList };
}

/** One argument; its partial type arguments if it is a generic function with some. */
function genericArgument(c: Checker, x: Operand, e: Expr, single: boolean): Type[] | null {
  if (e.kind !== 'IndexExpr') {
    genericExpr(c, x, e);
    return null;
  }
  if (!indexExpr(c, x, e)) {
    // An ordinary index expression: finish what rawExpr does.
    x.expr = e;
    record(c, x);
    if (single) exclude(c, x);
    return null;
  }
  const targs = funcInst(c, null, nodePos(x.expr ?? e), x, e, !c.allowVersion(21));
  x.expr = e;
  if (!targs) record(c, x);
  return targs;
}

/** An operand for each value of x. */
function unpackValues(c: Checker, x: Operand, e: Expr): Operand[] {
  exclude(c, x);
  if (x.mode === 'invalid' || x.type.kind !== 'Tuple') return [x];
  return x.type.vars.map((v) => {
    const y = new Operand();
    y.mode = 'value';
    y.expr = e;
    y.type = v.type ?? Typ.invalid;
    return y;
  });
}

/** The parameters the arguments are matched with: for a variadic function one for each argument. */
function matchParams(sig: Signature, nargs: number, dots: boolean): { params: Tuple; adjusted: boolean; count: number } {
  const count = sig.params.vars.length;
  if (!sig.variadic || dots) return { params: sig.params, adjusted: false, count };
  if (nargs < count - 1) return { params: sig.params, adjusted: false, count: count - 1 };
  const last = sig.params.vars[count - 1] as VarObj;
  const elem = last.type?.kind === 'Slice' ? last.type.elem : Typ.invalid;
  const vars = sig.params.vars.slice(0, count - 1);
  while (vars.length < nargs) vars.push(new VarObj(last.pos, last.pkg, last.name, elem));
  return { params: new Tuple(vars), adjusted: true, count: nargs };
}

/**
 * Checks that args can be passed to a function of type sig, inferring type arguments of the function and of generic arguments.
 * Gives the signature, instantiated if it was generic; as it was after an error.
 */
export function callArguments(
  c: Checker,
  call: CallExpr,
  sig: Signature,
  targs0: readonly Type[],
  xlist: readonly Expr[],
  args: readonly Operand[],
  atargs: readonly (Type[] | null)[],
): Signature {
  const dots = call.ellipsis !== NoPos;
  if (dots && !dotsAllowed(c, call, sig, args.length)) return sig;
  const { params, adjusted, count } = matchParams(sig, args.length, dots);
  if (args.length !== count) {
    wrongCount(c, call, sig, args, count, dots);
    return sig;
  }
  const inference = collectTypeParams(c, call, sig, params, targs0, args, atargs);
  let result = sig;
  let { sigParams } = inference;
  if (inference.tparams.length > 0) {
    const targs = infer(c, call.lparen, inference.tparams, inference.targs, sigParams, args, false, (at, text) =>
      errorAt(c, at, 'CannotInferTypeArgs', `in call to ${exprString(call.fun)}, ${text}`),
    );
    if (!targs) return sig;
    const n = sig.typeParams.length;
    if (n > 0) {
      result = instantiateSignature(c, call.lparen, call.fun, sig, targs.slice(0, n), xlist);
      sigParams = adjusted ? (subst(c, sigParams, makeSubstMap(inference.tparams.slice(0, n), targs.slice(0, n))) as Tuple) : result.params;
    }
    instantiateArguments(c, call.lparen, inference.genericArgs, targs.slice(n));
  }
  const context = `argument to ${exprString(call.fun)}`;
  for (const [i, a] of args.entries()) assignment(c, a, sigParams.vars[i]?.type ?? Typ.invalid, context);
  return result;
}

function dotsAllowed(c: Checker, call: CallExpr, sig: Signature, nargs: number): boolean {
  if (!sig.variadic) {
    errorAt(c, call, 'NonVariadicDotDotDot', `cannot use ... in call to non-variadic ${exprString(call.fun)}`);
    return false;
  }
  if (call.args.length === 1 && nargs > 1) {
    errorAt(c, call, 'InvalidDotDotDot', `cannot use ... with ${nargs}-valued ${exprString(call.args[0] as Expr)}`);
    return false;
  }
  return true;
}

function wrongCount(c: Checker, call: CallExpr, sig: Signature, args: readonly Operand[], count: number, dots: boolean): void {
  const tooMany = args.length > count;
  // At the first argument too many, or at the last one there is.
  const at = (tooMany ? args[count] : args[args.length - 1])?.expr ?? call;
  const have = typesSummary(c, args.map((a) => a.type), false, dots); // biome-ignore format: one call
  const want = typesSummary(c, sig.params.vars.map((v) => v.type), sig.variadic, false); // biome-ignore format: one call
  new ErrorReport(c, 'WrongArgCount')
    .add(at, `${tooMany ? 'too many' : 'not enough'} arguments in call to ${exprString(call.fun)}`)
    .add(NoPos, `have ${have}`)
    .add(NoPos, `want ${want}`)
    .report();
}

/** What infer is to find out: the callee's type parameters, then those of each generic argument. */
interface CallInference {
  readonly tparams: TypeParam[];
  readonly targs: (Type | null)[];
  readonly sigParams: Tuple;
  readonly genericArgs: Operand[];
}

function collectTypeParams(
  c: Checker,
  call: CallExpr,
  sig: Signature,
  params: Tuple,
  targs0: readonly Type[],
  args: readonly Operand[],
  atargs: readonly (Type[] | null)[],
): CallInference {
  const tparams: TypeParam[] = [];
  const targs: (Type | null)[] = [...targs0];
  let sigParams = params;
  const pad = (): void => {
    while (targs.length < tparams.length) targs.push(null);
  };
  if (sig.typeParams.length > 0) {
    requireVersion(c, call, 18, call.fun.kind === 'IndexExpr' ? 'function instantiation' : 'implicit function instantiation');
    // Renamed, so that recursive calls do not mix up the two uses of a type parameter.
    const renamed = renameTParams(c, sig.typeParams, params);
    tparams.push(...renamed.tparams);
    sigParams = renamed.type as Tuple;
    pad();
  }
  const genericArgs: Operand[] = [];
  for (const [i, arg] of args.entries()) {
    if (arg.mode === 'invalid' || arg.type.kind !== 'Signature' || arg.type.typeParams.length === 0) continue;
    // Each argument gets type parameters of its own, for calls like f(g, g).
    const renamed = renameTParams(c, arg.type.typeParams, arg.type);
    const own = copySignature(renamed.type as Signature);
    own.typeParams = renamed.tparams;
    arg.type = own;
    tparams.push(...renamed.tparams);
    targs.push(...(atargs[i] ?? []));
    pad();
    genericArgs.push(arg);
  }
  const [first] = genericArgs;
  if (first) requireVersion(c, first, 21, 'implicitly instantiated function as argument');
  return { tparams, targs, sigParams, genericArgs };
}

function instantiateArguments(c: Checker, pos: Pos, genericArgs: readonly Operand[], targs: readonly Type[]): void {
  let j = 0;
  for (const arg of genericArgs) {
    const sig = arg.type as Signature;
    const n = sig.typeParams.length;
    const e = arg.expr as Expr;
    arg.type = instantiateSignature(c, pos, e, sig, targs.slice(j, j + n), []);
    record(c, arg);
    j += n;
  }
}
