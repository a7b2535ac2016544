/**
 * Fields and methods of ground types (Go spec, "Selectors", "Method sets"): look-up by depth through embedded fields.
 */
import { methodKey } from '../source/mangle.ts';
import type { Package } from '../types/package.ts';
import type { FuncObj } from '../types/object.ts';
import type { GField, GMethodSpec, GType } from './ground-type.ts';

/** Where a method comes from: declared on a named type, or asked for by an embedded interface. */
export type MethodTarget =
  | { readonly kind: 'declared'; readonly on: GType; readonly fn: FuncObj; readonly pointer: boolean }
  | { readonly kind: 'interface'; readonly spec: GMethodSpec };

export interface FoundMethod {
  readonly name: string;
  readonly key: string;
  readonly exported: boolean;
  readonly pkg: Package | null;
  /** Embedded fields on the way. */
  readonly path: readonly GField[];
  readonly target: MethodTarget;
  /** In the method set of the value type too, not of the pointer only. */
  readonly onValue: boolean;
}

/** Whether a method was declared with a pointer receiver. */
export function hasPointerReceiver(fn: FuncObj): boolean {
  const field = fn.decl?.recv?.list[0];
  if (!field) return fn.signature?.recv?.type?.kind === 'Pointer';
  let t = field.type;
  while (t.kind === 'ParenExpr') t = t.x;
  return t.kind === 'StarExpr';
}

function sameMember(name: string, pkg: Package | null, exported: boolean, m: { name: string; pkg: Package | null }): boolean {
  return m.name === name && (exported || m.pkg?.path === pkg?.path);
}

/** The method declared on, or asked for by, `t` itself. */
export function ownMethod(t: GType, name: string, pkg: Package | null, exported: boolean): MethodTarget | null {
  const fn = t.named?.methods.find((m) => sameMember(name, pkg, exported, m));
  if (fn) return { kind: 'declared', on: t, fn, pointer: hasPointerReceiver(fn) };
  if (t.kind === 'interface') {
    const spec = t.u.methods.find((m) => sameMember(name, pkg, exported, m));
    if (spec) return { kind: 'interface', spec };
  }
  return null;
}

interface Candidate {
  readonly type: GType;
  readonly path: readonly GField[];
  /** A pointer was followed. */
  readonly indirect: boolean;
  readonly multiple: boolean;
}

/** Finds a method through embedded fields; null where there is none, or several at the same depth, or a field hides it. */
export function findMethod(start: GType, name: string, pkg: Package | null, exported: boolean): FoundMethod | null {
  const isPointer = start.named === null && start.kind === 'ptr';
  const base = isPointer ? (start.elem as GType) : start;
  if (isPointer && base.kind === 'interface') return null;
  let level: Candidate[] = [{ type: base, path: [], indirect: isPointer, multiple: false }];
  const seen = new Set<GType>();
  while (level.length > 0) {
    let found: FoundMethod | null = null;
    let hits = 0;
    const next: Candidate[] = [];
    for (const c of level) {
      if (c.type.named) {
        if (seen.has(c.type)) continue;
        seen.add(c.type);
      }
      const target = ownMethod(c.type, name, pkg, exported);
      if (target) {
        hits += c.multiple ? 2 : 1;
        const needsPointer = target.kind === 'declared' && target.pointer;
        found = {
          name,
          key: methodKey(name, exported, pkg?.path ?? ''),
          exported,
          pkg,
          path: c.path,
          target,
          onValue: !needsPointer || c.path.some((f) => f.type.kind === 'ptr'),
        };
        continue;
      }
      if (c.type.kind !== 'struct') continue;
      for (const f of c.type.u.fields) {
        if (sameMember(name, pkg, exported, f)) hits += c.multiple ? 2 : 1;
        if (!f.embedded) continue;
        const viaPointer = f.type.named === null && f.type.kind === 'ptr';
        const type = viaPointer ? (f.type.elem as GType) : f.type;
        const again = next.findIndex((n) => n.type === type);
        if (again >= 0) next[again] = { ...(next[again] as Candidate), multiple: true };
        else next.push({ type, path: [...c.path, f], indirect: c.indirect || viaPointer, multiple: c.multiple });
      }
    }
    if (hits > 0) return hits === 1 ? found : null;
    level = next;
  }
  return null;
}

/** The method set of a type: for `*T` also what needs a pointer. Sorted by name, exported first as reflect does. */
export function methodSet(t: GType): FoundMethod[] {
  if (t.kind === 'interface') return [];
  const isPointer = t.named === null && t.kind === 'ptr';
  const out: FoundMethod[] = [];
  for (const m of candidateNames(isPointer ? (t.elem as GType) : t)) {
    const found = findMethod(t, m.name, m.pkg, m.exported);
    if (found && (isPointer || found.onValue)) out.push(found);
  }
  return out.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function candidateNames(t: GType): { name: string; pkg: Package | null; exported: boolean }[] {
  const out = new Map<string, { name: string; pkg: Package | null; exported: boolean }>();
  const seen = new Set<GType>();
  const visit = (t: GType): void => {
    if (seen.has(t)) return;
    seen.add(t);
    for (const m of t.named?.methods ?? []) out.set(m.id, { name: m.name, pkg: m.pkg, exported: m.exported });
    if (t.kind === 'interface') for (const m of t.u.methods) out.set(m.key, m);
    if (t.kind === 'struct') {
      for (const f of t.u.fields) if (f.embedded) visit(f.type.named === null && f.type.kind === 'ptr' ? (f.type.elem as GType) : f.type);
    }
  };
  visit(t);
  return [...out.values()];
}
