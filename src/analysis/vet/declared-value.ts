/** The expression a variable is declared with. */
import type { Expr, Ident, Node } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import type { Obj } from '../../types/object.ts';
import type { Pass } from './pass.ts';

/**
 * For every variable of the package its value in `x := value` or `var x = value`, where there is one value a name.
 * Package-level variables count only in the file that declares them, as for vet, which resolves names file by file.
 */
export class DeclaredValues {
  private readonly values = new Map<Obj, Expr>();

  constructor(private readonly pass: Pass) {
    for (const file of pass.files) walk(file, (n) => this.visit(n));
  }

  /** The value that the variable named by `id` was declared with; null if it has none or is declared in another file. */
  of(id: Ident): Expr | null {
    const obj = this.pass.objectOf(id);
    const value = obj ? this.values.get(obj) : undefined;
    const { fset } = this.pass;
    return value && fset.file(value.pos) === fset.file(id.pos) ? value : null;
  }

  private visit(n: Node): void {
    if (n.kind === 'AssignStmt' && n.op === ':=' && n.lhs.length === n.rhs.length) this.pair(n.lhs, n.rhs);
    if (n.kind === 'ValueSpec' && n.names.length === n.values.length) this.pair(n.names, n.values);
  }

  private pair(names: readonly Expr[], values: readonly Expr[]): void {
    names.forEach((name, i) => {
      const obj = name.kind === 'Ident' ? this.pass.info.defs.get(name) : undefined;
      if (obj) this.values.set(obj, values[i] as Expr);
    });
  }
}
