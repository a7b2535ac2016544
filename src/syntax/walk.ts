/** Generic traversal of the tree. */
import type { Node } from './ast.ts';

type Child = Node | null | readonly Node[];

/** The direct children of `node` in source order. Comments are no children of a File; they are in `file.comments`. */
export function children(node: Node): Node[] {
  const out: Node[] = [];
  for (const child of childSlots(node)) {
    if (child === null) continue;
    if (Array.isArray(child)) for (const c of child as readonly Node[]) out.push(c);
    else out.push(child as Node);
  }
  return out;
}

/**
 * Calls `visit` for `node` and all below it, parents first, in source order. When it returns false the children of
 * that node are left out. Works with a stack of its own: deep trees do no harm.
 */
export function walk(node: Node, visit: (node: Node) => boolean | void): void {
  const stack: Node[] = [node];
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    if (visit(n) === false) continue;
    const below = children(n);
    for (let i = below.length - 1; i >= 0; i--) stack.push(below[i]!);
  }
}

function childSlots(n: Node): Child[] {
  switch (n.kind) {
    case 'BadExpr':
    case 'BadStmt':
    case 'BadDecl':
    case 'Ident':
    case 'BasicLit':
    case 'EmptyStmt':
    case 'Comment':
      return [];
    case 'Ellipsis':
      return [n.elt];
    case 'FuncLit':
      return [n.type, n.body];
    case 'CompositeLit':
      return [n.type, n.elts];
    case 'ParenExpr':
    case 'StarExpr':
    case 'UnaryExpr':
    case 'ExprStmt':
    case 'IncDecStmt':
      return [n.x];
    case 'SelectorExpr':
      return [n.x, n.sel];
    case 'IndexExpr':
      return [n.x, n.indices];
    case 'SliceExpr':
      return [n.x, n.low, n.high, n.max];
    case 'TypeAssertExpr':
      return [n.x, n.type];
    case 'CallExpr':
      return [n.fun, n.args];
    case 'BinaryExpr':
      return [n.x, n.y];
    case 'KeyValueExpr':
      return [n.key, n.value];
    case 'ArrayType':
      return [n.len, n.elt];
    case 'StructType':
      return [n.fields];
    case 'FuncType':
      return [n.typeParams, n.params, n.results];
    case 'InterfaceType':
      return [n.methods];
    case 'MapType':
      return [n.key, n.value];
    case 'ChanType':
      return [n.value];
    case 'Field':
      return [n.names, n.type, n.tag];
    case 'FieldList':
      return [n.list];
    case 'DeclStmt':
      return [n.decl];
    case 'LabeledStmt':
      return [n.label, n.stmt];
    case 'SendStmt':
      return [n.chan, n.value];
    case 'AssignStmt':
      return [n.lhs, n.rhs];
    case 'GoStmt':
    case 'DeferStmt':
      return [n.call];
    case 'ReturnStmt':
      return [n.results];
    case 'BranchStmt':
      return [n.label];
    case 'BlockStmt':
      return [n.list];
    case 'IfStmt':
      return [n.init, n.cond, n.body, n.else];
    case 'CaseClause':
      return [n.list, n.body];
    case 'CommClause':
      return [n.comm, n.body];
    case 'SwitchStmt':
      return [n.init, n.tag, n.body];
    case 'TypeSwitchStmt':
      return [n.init, n.bind, n.x, n.body];
    case 'SelectStmt':
      return [n.body];
    case 'ForStmt':
      return [n.init, n.cond, n.post, n.body];
    case 'RangeStmt':
      return [n.key, n.value, n.x, n.body];
    case 'ImportSpec':
      return [n.name, n.path];
    case 'ValueSpec':
      return [n.names, n.type, n.values];
    case 'TypeSpec':
      return [n.name, n.typeParams, n.type];
    case 'GenDecl':
      return [n.specs];
    case 'FuncDecl':
      return [n.recv, n.name, n.type, n.body];
    case 'File':
      return [n.name, n.decls];
  }
}
