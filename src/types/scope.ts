/** A lexical block and what it declares (Go spec, "Declarations and scope"). */
import type { Pos } from '../source/position.ts';
import type { Obj } from './object.ts';

export class Scope {
  readonly names = new Map<string, Obj>();
  readonly children: Scope[] = [];
  constructor(
    readonly parent: Scope | null,
    readonly pos: Pos,
    readonly end: Pos,
    readonly comment: string,
  ) {
    parent?.children.push(this);
  }

  lookup(name: string): Obj | undefined {
    return this.names.get(name);
  }

  /** Declares `obj`; returns the object already there under that name, if any (then nothing changes). `_` is never entered. */
  insert(obj: Obj): Obj | undefined {
    if (obj.name === '_') return undefined;
    const there = this.names.get(obj.name);
    if (there) return there;
    this.names.set(obj.name, obj);
    if (!obj.parent) obj.parent = this;
    return undefined;
  }
}
