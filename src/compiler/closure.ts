/** Function literals (Go spec, "Function literals"): JavaScript closures over the variables themselves. */
import type { CallNode } from '../analysis/call-graph.ts';
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
  return { text, node };
}

/** `main.f.func1`, `main.f.func1.2`, `main.init.func1`, as the Go compiler numbers them. */
function literalName(fc: FunctionCompiler): string {
  let owner = fc;
  while (owner.rangeBody) owner = owner.rangeBody.outer;
  const n = ++owner.literals;
  return owner.parent && /\.func\d+(\.\d+)*$/.test(owner.goName) ? `${owner.goName}.${n}` : `${owner.goName}.func${n}`;
}
