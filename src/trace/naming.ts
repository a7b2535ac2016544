/**
 * What the program calls the objects its goroutines meet at. Variables are shown to the namer as lines are recorded; an object
 * found in one, or in a field or element not far below it, is called by that path: `done`, `s.mu`, `results[2]`.
 *
 * Invariants: the first name stays; values are only looked at, never called or changed.
 */
import type { TypeShape } from './format.ts';

const deepest = 3;
const mostElements = 16;

/** Named types that are such an object as a whole: what lies inside them is nobody's business. */
const meetingPoint = /^(?:sync|atomic|rwmutex|semaphore)\.\w/;
/** Interfaces in which such an object may hide. */
const holdingInterface = /^(?:context\.Context|sync\.Locker|net\.Conn|net\.Listener)$/;
/** Sockets, whose descriptor is what goroutines wait for. */
const socket = /^net\.TCP(?:Conn|Listener)$/;

export class ObjectNamer {
  private readonly names = new WeakMap<object, string>();
  private readonly holding = new Map<TypeShape, boolean>();

  /** `found` is told each object that gets its name. */
  constructor(private readonly found: (x: object, name: string) => void) {}

  nameOf(x: object): string | undefined {
    return this.names.get(x);
  }

  /** A variable of this name has this value. */
  see(name: string, value: unknown, type: TypeShape | null): void {
    if (type !== null && this.mayHold(type)) this.walk(name, value, type, 0);
  }

  name(x: object, name: string): void {
    if (this.names.has(x)) return;
    this.names.set(x, name);
    this.found(x, name);
  }

  private walk(path: string, v: any, t: TypeShape, depth: number): void {
    if (v === null || v === undefined || typeof v !== 'object' || depth > deepest) return;
    switch (t.kind) {
      case 'chan':
        this.name(v, path);
        return;
      case 'interface':
        this.inInterface(path, v, depth);
        return;
      case 'ptr':
        if (t.elem?.kind === 'struct') this.walk(path, v, t.elem, depth);
        return;
      case 'struct':
        this.inStruct(path, v, t, depth);
        return;
      case 'slice':
        this.inList(path, v.a, v.o, v.n, t.elem, depth);
        return;
      case 'array':
        this.inList(path, v, 0, v.length, t.elem, depth);
        return;
      default:
        return;
    }
  }

  /** A context is behind an interface, perhaps inside a struct that embeds it. */
  private inInterface(path: string, box: any, depth: number): void {
    const t: TypeShape | undefined = box.$t;
    if (t === undefined) return;
    if (!/^\*(?:context|signal|errgroup)\./.test(t.string)) {
      this.walk(path, box.v, t, depth + 1);
      return;
    }
    for (let x = box.v; x !== null && typeof x === 'object'; x = x._cancelCtx) this.name(x, path);
    if (box.v?._Context && t.string.startsWith('*signal.')) this.inInterface(path, box.v._Context, depth + 1);
  }

  private inStruct(path: string, v: any, t: TypeShape, depth: number): void {
    if (socket.test(t.string)) {
      const fd = v._fd ?? v._conn?._fd;
      if (fd) this.name(fd, path);
      return;
    }
    if (meetingPoint.test(t.string)) {
      this.name(v, path);
      return;
    }
    for (const f of t.fields) if (this.mayHold(f.type)) this.walk(`${path}.${f.name}`, v[f.key], f.type, depth + 1);
  }

  private inList(path: string, a: any, from: number, n: number, elem: TypeShape | null, depth: number): void {
    if (elem === null || !this.mayHold(elem)) return;
    for (let i = 0; i < Math.min(n, mostElements); i++) this.walk(`${path}[${i}]`, a[from + i], elem, depth + 1);
  }

  private mayHold(t: TypeShape): boolean {
    const known = this.holding.get(t);
    if (known !== undefined) return known;
    this.holding.set(t, false);
    const answer = this.holds(t);
    this.holding.set(t, answer);
    return answer;
  }

  private holds(t: TypeShape): boolean {
    switch (t.kind) {
      case 'chan':
        return true;
      case 'interface':
        return holdingInterface.test(t.string);
      case 'ptr':
      case 'slice':
      case 'array':
        return t.elem !== null && this.mayHold(t.elem);
      case 'struct':
        return meetingPoint.test(t.string) || socket.test(t.string) || t.fields.some((f) => this.mayHold(f.type));
      default:
        return false;
    }
  }
}
