/**
 * t.Fatal and its like end the goroutine that calls them: called from any but the test's own they do not end the test.
 *
 * Looked at are goroutines that tests, benchmarks and their helpers start: functions with a *testing.T or *testing.B
 * parameter. The callee is followed one step: a literal, a variable declared with one, a function of the package.
 */
import type { CallExpr, Expr, FuncDecl, GoStmt, Node } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import type { FuncObj, Obj, VarObj } from '../../types/object.ts';
import { unalias } from '../../types/predicates.ts';
import type { Type } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import { unparen } from './ancestors.ts';
import { callee, signatureOf, staticCallee, usedIdent } from './callee.ts';
import { DeclaredValues } from './declared-value.ts';
import type { Analyzer, Pass } from './pass.ts';

export const testinggoroutine: Analyzer = {
  name: 'testinggoroutine',
  doc: 'report calls to (*testing.T).Fatal from goroutines started by a test',
  run,
};

const forbidden = ['FailNow', 'Fatal', 'Fatalf', 'Skip', 'Skipf', 'SkipNow'];

/** Something started from a test, by `go` or as a subtest (`go` null). */
interface Start {
  readonly go: GoStmt | null;
  /** What is called. */
  readonly fun: Expr;
  /** The code that will run. */
  readonly region: Node;
}

function run(pass: Pass): void {
  if (!pass.imports('testing')) return;
  const starts = findStarts(pass);
  for (const [region, list] of starts) {
    walk(region, (n) => {
      if (n === region) return true;
      // It will be looked at as a region of its own.
      if (starts.has(n)) return false;
      const name = n.kind === 'CallExpr' ? forbiddenCall(pass, n) : null;
      if (name) for (const s of list) if (s.go) report(pass, s.go, s.fun, n as CallExpr, name);
      return true;
    });
  }
}

/** Reported at the call where the goroutine is a literal, else at the `go` statement. */
function report(pass: Pass, go: GoStmt, fun: Expr, call: CallExpr, name: string): void {
  const through = fun.kind === 'Ident' ? ` (${fun.name} calls ${name})` : '';
  pass.report(fun.kind === 'FuncLit' ? call : go, `call to ${name} from a non-test goroutine${through}`);
}

/** By region, in the order in which they are met. */
function findStarts(pass: Pass): Map<Node, Start[]> {
  const starts = new Map<Node, Start[]>();
  const declared = new DeclaredValues(pass);
  const add = (s: Start | null): void => {
    if (s) starts.set(s.region, [...(starts.get(s.region) ?? []), s]);
  };
  for (const file of pass.files) {
    walk(file, (n) => {
      if (n.kind === 'FuncDecl') return takesTest(n);
      if (n.kind === 'GoStmt' && n.call.kind === 'CallExpr') add(goStart(pass, n, n.call, declared));
      if (n.kind === 'CallExpr') add(subtestStart(pass, n, declared));
      return true;
    });
  }
  return starts;
}

/** Whether a parameter is written `*testing.T` or `*testing.B`. */
function takesTest(fn: FuncDecl): boolean {
  return fn.type.params.list.some(({ type }) => {
    if (type.kind !== 'StarExpr' || type.x.kind !== 'SelectorExpr' || type.x.x.kind !== 'Ident') return false;
    return type.x.x.name === 'testing' && (type.x.sel.name === 'T' || type.x.sel.name === 'B');
  });
}

function goStart(pass: Pass, go: GoStmt, call: CallExpr, declared: DeclaredValues): Start {
  const fun = unparen(call.fun);
  const id = usedIdent(pass.info, fun);
  const lit = id && declared.of(id);
  if (lit?.kind === 'FuncLit') return { go, fun, region: lit };
  const decl = ownDecl(pass, staticCallee(pass.info, call));
  return { go, fun, region: decl ?? go };
}

function ownDecl(pass: Pass, fn: FuncObj | null): FuncDecl | null {
  return fn?.pkg === pass.pkg ? fn.decl : null;
}

function subtestStart(pass: Pass, call: CallExpr, declared: DeclaredValues): Start | null {
  const fun = call.args[1] && unparen(call.args[1]);
  if (!fun || call.args.length !== 2 || !isTestingMethod(callee(pass.info, call), ['Run'])) return null;
  const id = usedIdent(pass.info, fun);
  const lit = fun.kind === 'FuncLit' ? fun : id && declared.of(id);
  return { go: null, fun, region: lit?.kind === 'FuncLit' ? lit : call };
}

function isTestingMethod(obj: Obj | null | undefined, names: readonly string[]): boolean {
  return obj?.kind === 'Func' && obj.pkg?.path === 'testing' && names.includes(obj.name) && signatureOf(obj)?.recv != null;
}

/** `(*testing.T).Fatal` for a call of a forbidden method on a variable. */
function forbiddenCall(pass: Pass, call: CallExpr): string | null {
  const fun = unparen(call.fun);
  const sel = fun.kind === 'SelectorExpr' ? pass.info.selections.get(fun) : undefined;
  if (fun.kind !== 'SelectorExpr' || !sel || !isTestingMethod(sel.obj, forbidden) || !variable(pass, fun.x)) return null;
  return `(${receiverText(sel.recv)}).${sel.obj.name}`;
}

function variable(pass: Pass, e: Expr): VarObj | null {
  const x = unparen(e);
  const obj = x.kind === 'Ident' ? pass.info.uses.get(x) : undefined;
  return obj?.kind === 'Var' ? obj : null;
}

function receiverText(t: Type): string {
  const u = unalias(t);
  return u.kind === 'Pointer' ? `*${typeString(u.elem)}` : typeString(t);
}
