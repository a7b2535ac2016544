/**
 * Where each goroutine is in the learner's own files. A goroutine inside the standard library is where the learner's code
 * called it. Follows lines, calls and returns only: other events may still carry the line of a call that has returned.
 */
import type { SourceLine, Trace, TraceEvent } from '../trace/event.ts';

export class PlaceTracker {
  /** A frame without a line of the learner's is null. Outermost first. */
  private readonly stacks = new Map<number, (SourceLine | null)[]>();
  /** Replaced, never changed: steps keep it. */
  current: ReadonlyMap<number, SourceLine> = new Map();

  constructor(private readonly trace: Trace) {}

  follow(event: TraceEvent): void {
    if (event.g === 0) return;
    const stack = this.stackOf(event.g);
    if (event.kind === 'FuncEnter') stack.push(null);
    else if (event.kind === 'FuncExit') stack.pop();
    else if (event.kind === 'GoEnd') stack.length = 0;
    else if (event.kind !== 'Line') return;
    else stack[Math.max(0, stack.length - 1)] = isOwn(this.trace, event.at?.file) ? (event.at ?? null) : null;
    this.place(event.g, stack.findLast((place) => place !== null) ?? null, event.kind === 'FuncExit');
  }

  private stackOf(g: number): (SourceLine | null)[] {
    let stack = this.stacks.get(g);
    if (!stack) this.stacks.set(g, (stack = []));
    return stack;
  }

  /** A goroutine that returns from its last function stays where it was. */
  private place(g: number, place: SourceLine | null, leaving: boolean): void {
    const before = this.current.get(g);
    if (place === null ? before === undefined || leaving : before?.line === place.line && before.file === place.file) return;
    const next = new Map(this.current);
    if (place === null) next.delete(g);
    else next.set(g, place);
    this.current = next;
  }
}

const goroot = '/usr/local/go/';

/** Whether a file of the trace is the learner's, not the standard library's. */
export function isOwn(trace: Trace, file: number | undefined): boolean {
  return file !== undefined && !(trace.files[file]?.name.startsWith(goroot) ?? true);
}
