/**
 * What there is to tell of one step beside the lanes: panics on their way, deferred calls that wait, contexts as a tree, and the
 * channels and locks.
 */
import type { FrameView, GoroutineView, ObjectView, TraceState } from '../../trace/state.ts';

/** Internal objects (timers of Sleep, semaphores) would only be noise. */
function isShown(o: ObjectView, state: TraceState): boolean {
  if (o.kind === 'timer' || o.kind === 'sema' || o.kind === 'once' || o.kind === 'context') return false;
  if (o.kind === 'conn' && o.closed) return false; // of many clients only those that are left
  return !(o.kind === 'chan' && doneOf(o, state) !== undefined);
}

/** The context whose Done channel this is: both are shown as one. */
function doneOf(o: ObjectView, state: TraceState): ObjectView | undefined {
  if (!o.name.endsWith('.Done()')) return undefined;
  const name = o.name.slice(0, -'.Done()'.length);
  return [...state.objects.values()].find((c) => c.kind === 'context' && c.name === name);
}

export function shownObjects(state: TraceState): ObjectView[] {
  return [...state.objects.values()].filter((o) => isShown(o, state));
}

export interface ContextRow {
  readonly context: ObjectView;
  /** 0: a root. */
  readonly depth: number;
  /** Goroutines that wait for it to be done. */
  readonly waiting: readonly number[];
}

/** The contexts, children below their parents. */
export function contextRows(state: TraceState): ContextRow[] {
  const waiting = (c: ObjectView) => [...state.objects.values()].find((o) => o.kind === 'chan' && o.name === `${c.name}.Done()`)?.recvq ?? [];
  const below = (parent: number, depth: number): ContextRow[] =>
    state.contexts(parent).flatMap((context) => [{ context, depth, waiting: waiting(context) }, ...below(context.id, depth + 1)]);
  return below(0, 0);
}

/** A goroutine that a panic, or runtime.Goexit, unwinds or has unwound. */
export function unwound(state: TraceState): GoroutineView[] {
  return [...state.goroutines.values()].filter((g) => g.panics.length > 0 || (g.goexit && g.status !== 'dead'));
}

export interface DeferRow {
  readonly g: number;
  readonly frame: FrameView;
}

/** Frames with deferred calls, innermost first, the running goroutine's before the others'. */
export function deferRows(state: TraceState): DeferRow[] {
  const order = [...state.goroutines.values()].sort((a, b) => Number(b.id === state.running) - Number(a.id === state.running) || a.id - b.id);
  return order.flatMap((g) => g.stack.toReversed().flatMap((frame) => (frame.defers.length > 0 || frame.running !== '' ? [{ g: g.id, frame }] : [])));
}

/** How many rows all that takes. */
export function detailCount(state: TraceState): number {
  return unwound(state).length + deferRows(state).length + state.contexts(0).length + nested(state) + shownObjects(state).length;
}

const nested = (state: TraceState): number => [...state.objects.values()].filter((o) => o.kind === 'context' && o.parent !== 0).length;
