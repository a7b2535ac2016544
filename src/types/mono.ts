/**
 * Instantiation cycles: generic code that would need ever larger type arguments (after types2/mono.go).
 *
 * A graph over type parameters (and local types, which depend on the type parameters around them). An edge from p to q says that q is instantiated with
 * a type that holds p: weight 0 if it is p itself, 1 if it is something built of p. A cycle of positive weight never ends.
 */
import type { Pos } from '../source/position.ts';
import type { Expr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { ErrorReport } from './errors.ts';
import type { TypeNameObj, VarObj } from './object.ts';
import type { Package } from './package.ts';
import { unalias } from './predicates.ts';
import type { Named, Type, TypeParam } from './type.ts';
import { typeSetOf } from './typeset.ts';
import { typeStr } from './typestring.ts';

interface Vertex {
  /** Weight of the heaviest path known to lead here, the edge it ends in, and its length. */
  weight: number;
  pre: number;
  len: number;
  readonly obj: TypeNameObj;
}

interface Edge {
  readonly dst: number;
  readonly src: number;
  readonly weight: number;
  readonly pos: Pos;
  readonly type: Type;
}

export class MonoGraph {
  private readonly vertices: Vertex[] = [];
  private readonly edges: Edge[] = [];
  /** Type parameters of method receivers → those of the type declaration. */
  private readonly canon = new Map<TypeParam, TypeParam>();
  private readonly index = new Map<TypeNameObj, number>();

  /** `mpar`, declared by a method's receiver, stands for `tpar` of the type. */
  recordCanon(mpar: TypeParam, tpar: TypeParam): void {
    this.canon.set(mpar, tpar);
  }

  /** Notes an instantiation within the package. `xlist` are the explicit type arguments. */
  recordInstance(pkg: Package, pos: Pos, tparams: readonly TypeParam[], targs: readonly Type[], xlist: readonly Expr[]): void {
    tparams.forEach((tpar, i) => {
      const targ = targs[i];
      if (targ) this.assign(pkg, xlist[i]?.pos ?? pos, tpar, targ);
    });
  }

  private assign(pkg: Package, pos: Pos, tpar: TypeParam, targ: Type): void {
    // Imported generic code cannot refer back to this package.
    if (tpar.obj.pkg !== pkg) return;
    const flow = (src: number, t: Type): void => {
      this.edges.push({ dst: this.typeParamVertex(tpar), src, weight: t === targ ? 0 : 1, pos, type: targ });
    };
    const vars = (list: readonly VarObj[]): void => {
      for (const v of list) if (v.type) visit(v.type);
    };
    const seen = new Set<Type>();
    const visit = (t0: Type): void => {
      const t = unalias(t0);
      if (seen.has(t)) return;
      seen.add(t);
      switch (t.kind) {
        case 'TypeParam':
          flow(this.typeParamVertex(t), t);
          break;
        case 'Named': {
          const src = this.localNamedVertex(pkg, t.origin);
          if (src >= 0) flow(src, t);
          for (const a of t.typeArgs) visit(a);
          break;
        }
        case 'Array':
        case 'Chan':
        case 'Pointer':
        case 'Slice':
          visit(t.elem);
          break;
        case 'Map':
          visit(t.key);
          visit(t.elem);
          break;
        case 'Interface':
          for (const m of typeSetOf(t).methods) if (m.type) visit(m.type);
          break;
        case 'Signature':
          vars(t.params.vars);
          vars(t.results.vars);
          break;
        case 'Struct':
          vars(t.fields);
          break;
        default:
      }
    };
    visit(targ);
  }

  /** Vertex of a type declared inside a generic function; -1 for others. */
  private localNamedVertex(pkg: Package, named: Named): number {
    const { obj } = named;
    if (obj.pkg !== pkg || !obj.parent || obj.parent === pkg.scope) return -1;
    const known = this.index.get(obj);
    if (known !== undefined) return known;
    let idx = -1;
    for (let scope: typeof obj.parent | null = obj.parent; scope && scope !== pkg.scope; scope = scope.parent) {
      for (const elem of scope.names.values()) {
        if (elem.kind !== 'TypeName' || elem.type?.kind !== 'TypeParam' || elem.pos >= obj.pos) continue;
        if (idx < 0) idx = this.addVertex(obj);
        this.edges.push({ dst: idx, src: this.typeParamVertex(elem.type), weight: 1, pos: obj.pos, type: elem.type });
      }
    }
    this.index.set(obj, idx);
    return idx;
  }

  private typeParamVertex(tpar0: TypeParam): number {
    const tpar = this.canon.get(tpar0) ?? tpar0;
    return this.index.get(tpar.obj) ?? this.addVertex(tpar.obj);
  }

  private addVertex(obj: TypeNameObj): number {
    const i = this.vertices.push({ weight: 0, pre: 0, len: 0, obj }) - 1;
    this.index.set(obj, i);
    return i;
  }

  /** Looks for a cycle of positive weight (Bellman-Ford) and reports the first. */
  check(c: Checker): void {
    for (let again = true; again; ) {
      again = false;
      for (const [i, edge] of this.edges.entries()) {
        const [src, dst] = [this.vertices[edge.src] as Vertex, this.vertices[edge.dst] as Vertex];
        const w = src.weight + edge.weight;
        if (w <= dst.weight) continue;
        dst.pre = i;
        dst.len = src.len + 1;
        if (dst.len === this.vertices.length) {
          this.reportLoop(c, edge.dst);
          return;
        }
        dst.weight = w;
        again = true;
      }
    }
  }

  private reportLoop(c: Checker, start: number): void {
    let v = start;
    const stack: number[] = [];
    while (!stack.includes(v)) {
      stack.push(v);
      v = this.edgeInto(v).src;
    }
    const cycle = stack.slice(stack.indexOf(v));
    const report = new ErrorReport(c, 'InvalidInstanceCycle').add((this.vertices[v] as Vertex).obj, 'instantiation cycle:');
    for (const i of cycle) {
      const edge = this.edgeInto(i);
      const { obj } = this.vertices[edge.dst] as Vertex;
      const how = obj.type?.kind === 'TypeParam' ? 'instantiated as' : 'implicitly parameterized by';
      report.add(edge.pos, `${obj.name} ${how} ${typeStr(c, edge.type)}`);
    }
    report.report();
  }

  private edgeInto(v: number): Edge {
    return this.edges[(this.vertices[v] as Vertex).pre] as Edge;
  }
}
