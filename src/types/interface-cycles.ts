/**
 * Interface literals that contain themselves through the methods of what they embed, such as `interface{ I }` in the methods of I. Such types have no
 * finite description; the compiler refuses them once a package is otherwise right (go.dev/issue/56103).
 */
import type { Checker } from './checker.ts';
import { errorAt } from './errors.ts';
import type { VarObj } from './object.ts';
import { unalias } from './predicates.ts';
import type { Interface, Type } from './type.ts';
import { typeSetOf } from './typeset.ts';

export function checkInterfaceCycles(c: Checker): void {
  const finder = new CycleFinder();
  let end = 0;
  // Outermost literals only: what is inside them is part of the same cycle.
  for (const { node, type } of [...c.interfaceLiterals].sort((a, b) => a.node.pos - b.node.pos)) {
    if (node.pos < end) continue;
    end = node.end;
    if (!finder.hasCycle(type)) continue;
    errorAt(c, node, 'InvalidTypeCycle', 'invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)');
    finder.forget();
  }
}

class CycleFinder {
  /** True while an interface is being visited and when it was found to be on a cycle. */
  private readonly cyclic = new Map<Interface, boolean>();

  hasCycle(t: Interface): boolean {
    return typeSetOf(t).methods.some((m) => m.type !== null && this.visit(m.type));
  }

  /** Cycles found so far are not found again. */
  forget(): void {
    for (const t of this.cyclic.keys()) this.cyclic.set(t, false);
  }

  private vars(list: readonly VarObj[]): boolean {
    return list.some((v) => v.type !== null && this.visit(v.type));
  }

  private visit(t0: Type): boolean {
    const t = unalias(t0);
    switch (t.kind) {
      case 'Pointer':
      case 'Array':
      case 'Chan':
      case 'Slice':
        return this.visit(t.elem);
      case 'Map':
        return this.visit(t.key) || this.visit(t.elem);
      case 'Struct':
        return this.vars(t.fields);
      case 'Tuple':
        return this.vars(t.vars);
      case 'Signature':
        return this.vars(t.params.vars) || this.vars(t.results.vars);
      case 'Interface':
        return this.visitInterface(t);
      default:
        return false; // a cycle through a named type is no anonymous one
    }
  }

  private visitInterface(t: Interface): boolean {
    if (t.methods.length === 0 && t.embeddeds.length === 0) return false;
    const known = this.cyclic.get(t);
    if (known !== undefined) return known;
    this.cyclic.set(t, true);
    if (this.hasCycle(t)) return true;
    this.cyclic.set(t, false);
    return false;
  }
}
