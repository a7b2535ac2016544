/** An event with what is around it, and how goroutines, functions and objects are called in sentences and lanes. */
import type { TraceEvent } from '../../trace/event.ts';
import type { ObjectView, TraceState } from '../../trace/state.ts';

/** What a sentence needs: the event, the state once it has happened, and the source of the line it is on. */
export interface Happening {
  readonly event: TraceEvent;
  readonly after: TraceState;
  /** The text of the event's line, '' when it is in no file of the learner. */
  readonly source: string;
}

/** `main`, `G2`; the runtime has number 0. */
export function who(g: number): string {
  return g === 1 ? 'main' : g === 0 ? 'runtime' : `G${g}`;
}

/** What happens on a listener or a connection. */
export type NetEvent = TraceEvent & { kind: `Net${string}` };

export function isNetEvent(event: TraceEvent): event is NetEvent {
  return event.kind.startsWith('Net');
}

export function objectOf(id: number, after: TraceState): ObjectView | undefined {
  return after.objects.get(id);
}

export function nameOf(id: number, after: TraceState): string {
  return objectOf(id, after)?.name ?? `#${id}`;
}

/** Whether the goroutine that an event is about was parked when it happened: then somebody else did it for it. */
export function wasWaiting(g: number, after: TraceState): boolean {
  return after.goroutines.get(g)?.status === 'waiting';
}

/** A channel on which a timer or ticker sends the time. */
export function isClock(id: number | undefined, after: TraceState): boolean {
  return id !== undefined && objectOf(id, after)?.elem === 'time.Time';
}

/** The channel that a goroutine blocks on, when it is one. */
export function channelOf(on: readonly number[], after: TraceState): ObjectView | undefined {
  const only = on.length === 1 ? after.objects.get(on[0] as number) : undefined;
  return only?.kind === 'chan' ? only : undefined;
}

const longestValue = 32;

/** `   (x = 1, y = 2)`, or ''. Long values and channels, which have a line of their own, are left out. */
export function localsText(changed: readonly { name: string; value: string }[] | undefined): string {
  const shown = (changed ?? []).filter((l) => l.value.length <= longestValue && !/^chan\b/.test(l.value) && l.value !== 'func');
  return shown.length > 0 ? `   (${shown.map((l) => `${l.name} = ${l.value}`).join(', ')})` : '';
}

/** `fatal error: …` or `panic: …`, the first line of it. */
export function fatalText(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return /^(fatal error|panic|gocl): /.test(line) ? line : `fatal error: ${line}`;
}

/** The function that a goroutine is in; null when it has left all of the learner's. */
export function innermost(g: number, after: TraceState): string | null {
  const fn = after.goroutines.get(g)?.stack.at(-1)?.fn;
  return fn === undefined ? null : shortName(fn);
}

/** The panic that unwinds a goroutine, if any. */
export function panicOf(g: number, after: TraceState): string | null {
  return after.goroutines.get(g)?.panics.at(-1) ?? null;
}

/** Goroutines that wait, and for what. */
export function blocked(after: TraceState): { g: number; reason: string; on: string }[] {
  const waiting = [...after.goroutines.values()].filter((g) => g.status === 'waiting');
  return waiting.map((g) => ({ g: g.id, reason: g.reason, on: g.on.map((id) => nameOf(id, after)).join(', ') }));
}

/** `fmt.Println("a")`, `func1()`. */
export function deferredCall(event: { readonly fn: string; readonly args?: string }): string {
  return shortCall(`${event.fn}(${event.args ?? ''})`);
}

/** A call without what is evident of its function's name: `main.safe.func1()` → `func1()`, `main.(*T).Close()` → `(*T).Close()`. */
export function shortCall(call: string): string {
  const fn = /^main\.[\w.]*\w(?=\()/.exec(call)?.[0];
  return fn === undefined ? call.replace(/^main\.(?=\()/, '') : shortName(fn) + call.slice(fn.length);
}

/** What is printed, on one line. */
export function printed(text: string): string {
  return JSON.stringify(text.replace(/\n$/, ''));
}

/** The last part of a function's name: `main.main.func1` → `func1`, `main.(*T).run` → `(*T).run`. What has no name is `func`. */
export function shortName(fn: string): string {
  if (fn === '' || fn.startsWith('$')) return 'func';
  const library = /^(?:os\/)?(context|time|signal|sync)\.\w+\.func\d/.exec(fn)?.[1];
  if (library !== undefined) return library;
  return fn.replace(/^[\w./-]*?\b(main|[\w-]+)\.(?=.)/, '').replace(/^.*\.(func\d+)/, '$1');
}
