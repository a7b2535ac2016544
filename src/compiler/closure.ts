/** Function literals (Go spec, "Function literals"): JavaScript closures over the variables themselves. */
import type { CallNode } from '../analysis/call-graph.ts';
import { walk } from '../analysis/walk.ts';
import type { FuncLit } from '../syntax/ast.ts';
import { functionBody } from './declaration.ts';
import { FunctionCompiler } from './function.ts';
import { capturedBy } from './trace.ts';

/** The literal as a value. */
export function funcLit(fc: FunctionCompiler, e: FuncLit): string {
  const { text, node } = literalFunction(fc, e);
  fc.m.valueClass(fc.typeOf(e)).members.add(node);
  return text;
}

/** The literal with its node, for calls of it on the spot: then it is no member of its signature's class. */
export function literalFunction(fc: FunctionCompiler, e: FuncLit): { text: string; node: CallNode } {
  const goName = literalName(fc);
  const node = fc.m.graph.node(goName);
  const inner = new FunctionCompiler(fc.m, fc, node, fc.env, fc.typeOf(e), fc.facts, fc.small, fc.mixed, goName);
  if (fc.traced) inner.visible = capturedBy(fc, e);
  const text = fc.m.marks.put(functionBody(inner, e.type, null, e.body, '', e.pos));
  return { text: holdingRemade(fc, e, text), node };
}

/** The literal with its own names for variables that a backward goto declares again: JavaScript declares them once. Each is a constant reference. */
function holdingRemade(fc: FunctionCompiler, e: FuncLit, text: string): string {
  const names = new Set<string>();
  if (fc.facts.remade.size > 0)
    walk(e.body, (n) => {
      const used = n.kind === 'Ident' ? fc.m.info.uses.get(n) : null;
      const local = used?.kind === 'Var' && fc.facts.remade.has(used) && used.pos < e.pos ? fc.locals.get(used) : null;
      if (local) names.add(local.js);
      return true;
    });
  const list = [...names].join(', ');
  return list === '' ? text : `((${list}) => ${text})(${list})`;
}

/** `main.f.func1`, `main.f.func1.2`, `main.init.func1`, as the Go compiler numbers them. */
function literalName(fc: FunctionCompiler): string {
  let owner = fc;
  while (owner.rangeBody) owner = owner.rangeBody.outer;
  const n = ++owner.literals;
  return owner.parent && /\.func\d+(\.\d+)*$/.test(owner.goName) ? `${owner.goName}.${n}` : `${owner.goName}.func${n}`;
}
