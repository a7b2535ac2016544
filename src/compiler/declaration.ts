/**
 * Function declarations and bodies (Go spec, "Function declarations", "Method declarations"), and the initialisers of package
 * variables. The shape of functions with `defer` is that of ARCHITECTURE.md, "Defer, panic, recover".
 */
import { MixedIntegers } from '../analysis/mixed-integers.ts';
import { smallIntegers } from '../analysis/small-integers.ts';
import { walk } from '../analysis/walk.ts';
import type { BlockStmt, Field, ForStmt, FuncType, Ident, Node, RangeStmt } from '../syntax/ast.ts';
import type { Initializer } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import type { Package } from '../types/package.ts';
import { nameChannel, nameChannels } from './channel-name.ts';
import { component, discard, tupleValue } from './assign.ts';
import { value } from './expr.ts';
import { FunctionCompiler } from './function.ts';
import { gotoTargets } from './goto.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { isHeldByHalves } from './halves.ts';
import type { FunctionText } from './marker.ts';
import { type FuncInstance, type Module, tracebackPath } from './module.ts';
import { leaves, returnResults, stmtList } from './stmt.ts';
import { traceFunction, traceStatement } from './trace.ts';
import { assignInto, zeroValue } from './values.ts';

export function compileInstance(m: Module, inst: FuncInstance): void {
  if (!inst.decl.body) {
    compileNative(m, inst);
    return;
  }
  m.program.ensureBody(inst.obj);
  const facts = m.factsOf(inst.decl);
  const small = smallIntegers(inst.decl, m.info, facts);
  const fc = new FunctionCompiler(m, null, inst.node, inst.env, inst.signature, facts, small, new MixedIntegers(inst.decl, m.info, facts), inst.goName);
  fc.traced = m.traces(inst.obj.pkg);
  fc.decl = inst.decl;
  fc.own = inst.obj.pkg !== null && !m.isStandard(inst.obj.pkg);
  if (fc.own) nameChannels(inst.decl.body, m.channelNames);
  const recv = inst.decl.recv?.list[0] ?? null;
  m.functions.push(functionBody(fc, inst.decl.type, recv && { field: recv, type: inst.recv as GType }, inst.decl.body, inst.js, inst.decl.pos));
}

/** A function implemented in TypeScript: a constant, and where it parks a Go function around it, so that stacks show it. */
function compileNative(m: Module, inst: FuncInstance): void {
  const { node, native } = inst;
  const kind = native?.kind ?? 'plain';
  if (kind === 'parks') node.parksItself = true;
  if (kind !== 'plain' && kind !== 'calls') node.wakesItself = true;
  for (const name of native?.methods ?? []) {
    if (name === 'func') {
      for (const p of inst.signature.params) if (p.kind === 'func') node.classes.add(m.valueClass(p));
    } else m.nativeMethod(node, name === '*' ? name : name.slice(0, name.indexOf('(')));
  }
  m.natives.push({
    js: inst.js,
    pkgPath: inst.obj.pkg?.path ?? '',
    name: m.nativeName(inst),
    node,
    kind,
    goName: inst.goName,
    pos: inst.decl.pos,
    params: inst.signature.params.length + (inst.recv ? 1 : 0),
    missing: native === null,
  });
}

interface Receiver {
  readonly field: Field;
  readonly type: GType;
}

/** Everything between the name and the closing brace. `self` is '' for literals that do not name themselves. */
export function functionBody(fc: FunctionCompiler, type: FuncType, recv: Receiver | null, body: BlockStmt, self: string, pos: number): FunctionText {
  fc.targets = gotoTargets(body);
  const shape = bodyShape(fc, body);
  fc.hasDefer = shape.defers;
  fc.openDefers = shape.openDefers;
  fc.loops = shape.loops;
  const entry: string[] = [];
  const params: string[] = [];
  if (recv) params.push(parameter(fc, recv.field.names[0] ?? null, recv.type, entry));
  const names = type.params.list.flatMap((f): (Ident | null)[] => (f.names.length === 0 ? [null] : [...f.names]));
  params.push(...fc.signature.u.params.map((t, i) => parameter(fc, names[i] ?? null, t, entry)));
  declareResults(fc, type, shape, entry);
  let text = stmtList(fc, body.list);
  fc.node.sites = fc.sites.result();
  const named = self !== '' || !fc.usesRecover ? self : fc.uniqueName('$self');
  const isLiteral = self === '';
  const head = fc.m.marks.put({ kind: 'entry', node: fc.node });
  const end = fc.line(body.rbrace);
  if (fc.hasDefer) {
    const fellOff = leaves(body.list) ? '' : traceStatement(fc, { pos: body.rbrace });
    const run = fc.m.marks.put({ kind: 'choice', gen: 'yield* $d.run();', plain: '$d.runPlain();' });
    const left = fc.returnLines.length > 0 ? 'let $left = 0; ' : '';
    text = `${left}const $d = $.deferFrame(); $body: try { ${text}${fellOff}} catch ($e) { $d.fail($e); } ${runDeferred(fc, end, run)} ${returnResults(fc)}`;
  }
  const recover = fc.usesRecover ? `const $r = $.recoverable(${fc.m.marks.put({ kind: 'self', node: fc.node, name: named, literal: isLiteral })}); ` : '';
  const once = fc.onceLiterals.length > 0 ? `let ${fc.onceLiterals.join(', ')}; ` : '';
  const whole = traceFunction(fc, text, isLiteral || isExported(fc.goName));
  return {
    kind: 'function',
    node: fc.node,
    goName: fc.goName,
    pos,
    self: named,
    params,
    body: `${head}${recover}${once}${entry.join('')}${whole}`,
    tempPrefix: fc.tempPrefix,
  };
}

/** By the last part of its Go name. */
const isExported = (goName: string): boolean => /(?:^|\.)[A-Z]\w*(?:\[.*)?$/.test(goName);

/** Runs the deferred calls: on the line of the return that led here where Go does so, else at the closing brace. */
function runDeferred(fc: FunctionCompiler, end: string, run: string): string {
  if (fc.returnLines.length === 0) return `${end}${run}`;
  const cases = fc.returnLines.map((pos, i) => `case ${i + 1}: ${fc.line(pos)}${run} break; `);
  return `switch ($left) { ${cases.join('')}default: ${end}${run} }`;
}

interface Shape {
  readonly defers: boolean;
  /** The conditions under which Go's compiler writes deferred calls out at every return (cmd/compile/internal/ssagen, openDeferExit). */
  readonly openDefers: boolean;
  readonly rangesOverFunc: boolean;
  readonly loops: readonly (ForStmt | RangeStmt)[];
}

/** What the body holds that decides the shape of the function, literals aside. */
function bodyShape(fc: FunctionCompiler, body: BlockStmt): Shape {
  let defers = 0;
  let returns = 0;
  let rangesOverFunc = false;
  const loops: (ForStmt | RangeStmt)[] = [];
  walk(body, (n) => {
    if (n.kind === 'FuncLit') return false;
    if (n.kind === 'DeferStmt') defers++;
    if (n.kind === 'ReturnStmt') returns++;
    if (n.kind === 'ForStmt' || n.kind === 'RangeStmt') loops.push(n);
    if (n.kind === 'RangeStmt' && fc.typeOf(n.x).kind === 'func') rangesOverFunc = true;
    return true;
  });
  const isOpen = defers > 0 && defers <= 8 && defers * returns <= 15 && !rangesOverFunc && !defersInLoop(body);
  return { defers: defers > 0, openDefers: isOpen, rangesOverFunc, loops };
}

function defersInLoop(body: BlockStmt): boolean {
  let found = false;
  const look = (root: Node, inLoop: boolean): void =>
    walk(root, (n) => {
      if (found || n.kind === 'FuncLit') return false;
      if (n.kind === 'DeferStmt') found = inLoop;
      if (n !== root && (n.kind === 'ForStmt' || n.kind === 'RangeStmt')) {
        look(n, true);
        return false;
      }
      return true;
    });
  look(body, false);
  return found;
}

/** Declares a parameter; one held in a `Ref` is wrapped at entry. */
function parameter(fc: FunctionCompiler, id: Ident | null, type: GType, entry: string[]): string {
  const v = id ? fc.m.info.defs.get(id) : null;
  if (v?.kind !== 'Var' || id?.name === '_') return fc.uniqueName('$p');
  const local = fc.declare(v, type, isHeldByHalves(fc, v, type));
  const param = `${local.js}$p`;
  if (local.halves) {
    entry.push(`let ${local.halves.hi} = $hi(${param}), ${local.halves.lo} = $lo(${param}); `);
    return param;
  }
  if (!local.boxed) return local.js;
  entry.push(`let ${local.js} = new $Ref(${param}); `);
  return param;
}

/** Result variables, where results are named or where deferred functions and range bodies set them. */
function declareResults(fc: FunctionCompiler, type: FuncType, shape: Shape, entry: string[]): void {
  const names = (type.results?.list ?? []).flatMap((f): (Ident | null)[] => (f.names.length === 0 ? [null] : [...f.names]));
  const hasNames = names.some((n) => n !== null);
  fc.signature.u.results.forEach((t, i) => {
    const id = names[i] ?? null;
    const v = id && id.name !== '_' ? fc.m.info.defs.get(id) : null;
    const obj: VarObj | null = v?.kind === 'Var' ? v : null;
    const local = obj ? fc.declare(obj, t) : { js: fc.uniqueName('$res'), type: t, boxed: false };
    fc.results.push({ local, obj });
    const visible = obj !== null && (fc.facts.addressed.has(obj) || fc.facts.captured.has(obj));
    if (visible || shape.rangesOverFunc) fc.resultsVisible = true;
    if (!hasNames && !shape.defers && !shape.rangesOverFunc) return;
    const zero = zeroValue(fc.m, t);
    entry.push(`let ${local.js} = ${local.boxed ? `new $Ref(${zero})` : zero}; `);
  });
}

/** `var a, b = f()` at package level: a function of its own, run in the order the checker found. */
export function compileInitializer(m: Module, pkg: Package, init: Initializer): void {
  const goName = `${tracebackPath(pkg)}.init`;
  const node = m.graph.node(goName);
  const facts = m.factsOf(init);
  const small = smallIntegers(init.rhs, m.info, facts);
  const mixed = new MixedIntegers(init.rhs, m.info, facts);
  const fc = new FunctionCompiler(m, null, node, m.types.empty, m.types.func([], [], false), facts, small, mixed, goName);
  fc.traced = m.traces(pkg);
  fc.own = !m.isStandard(pkg);
  if (fc.own) nameChannels(init.rhs, m.channelNames);
  if (init.lhs.length === 1 && init.lhs[0]) nameChannel(init.rhs, init.lhs[0].name, m.channelNames);
  const js = m.uniqueName('$init');
  fc.literals = m.initLiterals.get(pkg) ?? 0;
  const text = initializerText(fc, init);
  m.initLiterals.set(pkg, fc.literals);
  const recover = fc.usesRecover ? `const $r = null; ` : '';
  m.functions.push({ kind: 'function', node, goName, pos: init.rhs.pos, self: js, params: [], body: `${recover}${text}`, tempPrefix: fc.tempPrefix });
  m.initializerFunctions.set(init, { js, node });
}

function initializerText(fc: FunctionCompiler, init: Initializer): string {
  const line = fc.line(init.rhs.pos);
  const store = (v: VarObj, text: string): string => {
    const g = fc.m.global(v);
    const use = fc.m.marks.put({ kind: 'global', variable: g });
    return isAggregate(g.type) ? `${assignInto(fc.m, g.type, use, text)}; ` : `${use} = ${text}; `;
  };
  const only = init.lhs[0];
  if (init.lhs.length === 1 && only) return line + (only.name === '_' ? `${discard(fc, init.rhs)};` : store(only, value(fc, init.rhs, fc.m.global(only).type)));
  if (init.lhs.length === 0) return `${line}${discard(fc, init.rhs)};`;
  const { tuple, types } = tupleValue(fc, init.rhs);
  const t = fc.temp();
  return `${line}${t} = ${tuple}; ${init.lhs.map((v, i) => (v.name === '_' ? '' : store(v, component(fc, init.rhs, `${t}[${i}]`, types[i] as GType, fc.m.global(v).type)))).join('')}`;
}
