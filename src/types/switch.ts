/** Expression and type switches (Go spec, "Switch statements"). */
import type { Pos } from '../source/position.ts';
import type { Expr, Ident, SwitchStmt, TypeSwitchStmt } from '../syntax/ast.ts';
import { assignment } from './assignments.ts';
import type { Checker } from './checker.ts';
import { convertUntyped } from './untyped.ts';
import { constantKey } from './constant.ts';
import { declare } from './decl.ts';
import { ErrorReport, errorAt, nodePos, softErrorAt } from './errors.ts';
import { comparison, expr, typeAssertion } from './expr.ts';
import { VarObj } from './object.ts';
import { Operand, operandString } from './operand.ts';
import { comparable, hasNil, identical, isInterface, isTypeParam, isValid } from './predicates.ts';
import { recordDef, recordImplicit } from './record.ts';
import { unparen } from './signature.ts';
import { inScope, multipleDefaults, stmtList } from './stmt.ts';
import type { Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';
import { varType } from './typexpr.ts';

interface SeenValue {
  readonly pos: Pos;
  readonly type: Type;
}

export function switchStmt(c: Checker, s: SwitchStmt): void {
  const x = new Operand();
  if (s.tag) {
    expr(c, null, x, s.tag);
    assignment(c, x, null, 'switch expression');
    if (x.mode !== 'invalid' && !comparable(x.type) && !hasNil(x.type)) {
      errorAt(c, x, 'InvalidExprSwitch', `cannot switch on ${operandString(c, x)} (${typeStr(c, x.type)} is not comparable)`);
      x.mode = 'invalid';
    }
  } else {
    // A missing tag means true; errors are placed at the first clause.
    const pos = s.body[0]?.pos ?? s.rbrace;
    x.mode = 'constant';
    x.type = Typ.bool;
    x.value = { kind: 'bool', value: true };
    x.expr = { kind: 'Ident', name: 'true', pos, end: pos };
  }
  multipleDefaults(
    c,
    s.body.filter((cc) => cc.list === null),
  );
  const seen = new Map<string, SeenValue[]>();
  for (const cc of s.body) {
    for (const e of cc.list ?? []) caseValue(c, x, e, seen);
    inScope(c, cc, 'case', () => stmtList(c, cc.body));
  }
}

function caseValue(c: Checker, x: Operand, e: Expr, seen: Map<string, SeenValue[]>): void {
  const v = new Operand();
  expr(c, null, v, e);
  if (x.mode === 'invalid' || v.mode === 'invalid') return;
  convertUntyped(c, v, x.type);
  if ((v.mode as string) === 'invalid') return;
  const result = v.clone();
  comparison(c, result, x, '==', true);
  if (result.mode === 'invalid' || v.mode !== 'constant' || !v.value) return;
  if (v.value.kind === 'bool' || v.value.kind === 'complex' || v.value.kind === 'unknown') return;
  const key = constantKey(v.value);
  const list = seen.get(key) ?? [];
  const previous = list.find((o) => identical(o.type, v.type));
  if (previous) {
    new ErrorReport(c, 'DuplicateCase')
      .add(v, `duplicate case ${operandString(c, v)} in expression switch`)
      .add(previous.pos, 'previous case')
      .report();
    return;
  }
  list.push({ pos: nodePos(v.expr ?? e), type: v.type });
  seen.set(key, list);
}

export function typeSwitchStmt(c: Checker, s: TypeSwitchStmt): void {
  let bind: Ident | null = s.bind;
  if (bind?.name === '_') {
    softErrorAt(c, bind, 'NoNewVar', 'no new variable on left side of :=');
    bind = null;
  } else if (bind) {
    recordDef(c, bind, null);
  }
  const x = switchOperand(c, s.x);
  multipleDefaults(
    c,
    s.body.filter((cc) => cc.list === null),
  );
  const vars: VarObj[] = [];
  const seen: { type: Type | null; at: Expr }[] = [];
  for (const cc of s.body) {
    const T = caseTypes(c, x, cc.list ?? [], seen);
    inScope(c, cc, 'case', () => {
      if (bind) {
        const v = new VarObj(bind.pos, c.pkg, bind.name, T);
        declare(c, c.env.scope, null, v);
        recordImplicit(c, cc, v);
        vars.push(v);
      }
      stmtList(c, cc.body);
    });
  }
  if (!bind) return;
  if (!vars.some((v) => v.used)) softErrorAt(c, bind, 'UnusedVar', `${bind.name} declared and not used`);
  // It is one variable to the reader: said once is enough.
  for (const v of vars) v.used = true;
}

/** The operand of `x.(type)`; null if it cannot be switched on. */
function switchOperand(c: Checker, e: Expr): Operand | null {
  const x = new Operand();
  expr(c, null, x, e);
  if (x.mode === 'invalid') return null;
  if (isTypeParam(x.type)) {
    errorAt(c, x, 'InvalidTypeSwitch', `cannot use type switch on type parameter value ${operandString(c, x)}`);
    return null;
  }
  if (isInterface(x.type)) return x;
  errorAt(c, x, 'InvalidTypeSwitch', `${operandString(c, x)} is not an interface`);
  return null;
}

/** Checks the types of a clause and gives the type that the variable has in it. */
function caseTypes(c: Checker, x: Operand | null, list: readonly Expr[], seen: { type: Type | null; at: Expr }[]): Type {
  let T: Type | null = null;
  for (const e of list) {
    if (isNil(c, e)) {
      T = null;
      expr(c, null, new Operand(), e);
    } else {
      T = varType(c, e);
      if (!isValid(T)) continue;
    }
    const t = T;
    const other = seen.find((o) => (t === null || o.type === null ? t === o.type : identical(t, o.type)));
    if (other) {
      const name = t ? typeStr(c, t) : 'nil';
      new ErrorReport(c, 'DuplicateCase').add(e, `duplicate case ${name} in type switch`).add(other.at, 'previous case').report();
      continue;
    }
    seen.push({ type: t, at: e });
    if (x && t) typeAssertion(c, e, x, t, true);
  }
  return list.length === 1 && T ? T : (x?.type ?? Typ.invalid);
}

function isNil(c: Checker, e: Expr): boolean {
  const id = unparen(e);
  return id.kind === 'Ident' && c.lookup(id.name)?.kind === 'Nil';
}
