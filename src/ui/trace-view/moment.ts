/**
 * What the trace views show at one step: goroutines with state and place, channels with buffer and queues, output so far.
 * Built from the events alone, by replaying them up to the step.
 */
import type { SourceLine, Trace, TraceEvent } from '../../trace/event.ts';

export type Status = 'running' | 'ready' | 'blocked' | 'ended' | 'panicked';

export interface GoroutineView {
  readonly id: number;
  /** `main.main`, `main.main.func1`… */
  readonly fn: string;
  readonly status: Status;
  /** Go's wait reason while blocked; '' otherwise. */
  readonly reason: string;
  /** Objects it is blocked on. */
  readonly on: readonly number[];
  /** Where it is in the learner's files. */
  readonly at: SourceLine | null;
}

export interface ChannelView {
  readonly id: number;
  readonly name: string;
  readonly elem: string;
  readonly cap: number;
  readonly closed: boolean;
  readonly buffer: readonly string[];
  /** Goroutines that wait, the first to be served first. */
  readonly senders: readonly number[];
  readonly receivers: readonly number[];
  /** Goroutines that wait in a `select` which names this channel. */
  readonly selecting: readonly number[];
}

export interface OtherView {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  /** `counter 2`, `held by 3`, `cancelled`… as short facts, in no language. */
  readonly value: string;
  readonly waiting: readonly number[];
}

export interface Moment {
  readonly t: number;
  readonly goroutines: ReadonlyMap<number, GoroutineView>;
  readonly channels: ReadonlyMap<number, ChannelView>;
  readonly others: ReadonlyMap<number, OtherView>;
  readonly output: string;
  /** The goroutine that acted last. */
  readonly g: number;
}

interface Draft {
  t: number;
  g: number;
  goroutines: Map<number, GoroutineView>;
  channels: Map<number, ChannelView>;
  others: Map<number, OtherView>;
  output: string;
}

/** The state after the first `count` events. */
export function momentAt(trace: Trace, count: number): Moment {
  const draft = newDraft();
  for (let i = 0; i < count; i++) apply(draft, trace.events[i] as TraceEvent);
  return draft;
}

export function newDraft(): Draft {
  const main: GoroutineView = { id: 1, fn: 'main.main', status: 'ready', reason: '', on: [], at: null };
  return { t: 0, g: 1, goroutines: new Map([[1, main]]), channels: new Map(), others: new Map(), output: '' };
}

export function apply(draft: Draft, event: TraceEvent): void {
  draft.t = event.t;
  if (event.g > 0) draft.g = event.g;
  if (event.at && event.g > 0) update(draft, event.g, { at: event.at });
  switch (event.kind) {
    case 'GoCreate':
      draft.goroutines.set(event.newg, { id: event.newg, fn: event.fn, status: 'ready', reason: '', on: [], at: null });
      return;
    case 'GoStart':
      return run(draft, event.g);
    case 'GoPreempt':
      return update(draft, event.g, { status: 'ready' });
    case 'GoBlock':
      update(draft, event.g, { status: 'blocked', reason: event.reason, on: event.on });
      return enqueue(draft, event.g, event.reason, event.on);
    case 'GoUnblock':
      update(draft, event.other, { status: 'ready', reason: '', on: [] });
      return dequeue(draft, event.other);
    case 'GoEnd':
      return update(draft, event.g, { status: event.how === 'panic' ? 'panicked' : 'ended', reason: '', on: [] });
    case 'Line':
      return run(draft, event.g);
    case 'Panic':
      return run(draft, event.g);
    case 'Output':
      draft.output += event.text;
      return;
    default:
      applyToObject(draft, event);
  }
}

function applyToObject(draft: Draft, event: TraceEvent): void {
  switch (event.kind) {
    case 'ObjectCreate':
      if (event.object === 'chan') draft.channels.set(event.id, newChannel(event.id, event.name, event.elem ?? '', event.cap ?? 0));
      else draft.others.set(event.id, { id: event.id, kind: event.object, name: event.name, value: '', waiting: [] });
      return;
    case 'ChanSend':
      if (event.to !== undefined) return dequeue(draft, event.to);
      return change(draft, event.ch, (c) => (c.buffer.length < c.cap ? { buffer: [...c.buffer, event.value] } : {}));
    case 'ChanRecv':
      if (event.ok) change(draft, event.ch, (c) => ({ buffer: c.buffer.slice(1) }));
      if (event.from !== undefined) dequeue(draft, event.from);
      return;
    case 'ChanClose':
      return change(draft, event.ch, () => ({ closed: true }));
    case 'Lock':
    case 'RLock':
      return note(draft, event.id, `G${event.g}`);
    case 'Unlock':
    case 'RUnlock':
      return note(draft, event.id, '');
    case 'WaitGroup':
      return note(draft, event.id, String(event.count));
    case 'Atomic':
      return note(draft, event.id, event.value);
    case 'CtxCancel':
      return note(draft, event.id, event.cause);
    default:
      return;
  }
}

function newChannel(id: number, name: string, elem: string, cap: number): ChannelView {
  return { id, name, elem, cap, closed: false, buffer: [], senders: [], receivers: [], selecting: [] };
}

/** One goroutine runs at a time in the view: whoever acted before is ready again, unless it waits or has ended. */
function run(draft: Draft, g: number): void {
  for (const other of draft.goroutines.values()) if (other.id !== g && other.status === 'running') update(draft, other.id, { status: 'ready' });
  update(draft, g, { status: 'running', reason: '', on: [] });
}

function update(draft: Draft, g: number, change: Partial<GoroutineView>): void {
  const old = draft.goroutines.get(g);
  if (old) draft.goroutines.set(g, { ...old, ...change });
}

function change(draft: Draft, ch: number, of: (c: ChannelView) => Partial<ChannelView>): void {
  const old = draft.channels.get(ch);
  if (old) draft.channels.set(ch, { ...old, ...of(old) });
}

function note(draft: Draft, id: number, value: string): void {
  const old = draft.others.get(id);
  if (old) draft.others.set(id, { ...old, value });
}

function enqueue(draft: Draft, g: number, reason: string, on: readonly number[]): void {
  for (const id of on) {
    change(draft, id, (c) => (reason.startsWith('chan send') ? { senders: [...c.senders, g] } : reason.startsWith('chan receive') ? { receivers: [...c.receivers, g] } : { selecting: [...c.selecting, g] }));
    const other = draft.others.get(id);
    if (other) draft.others.set(id, { ...other, waiting: [...other.waiting, g] });
  }
}

function dequeue(draft: Draft, g: number): void {
  const without = (list: readonly number[]) => list.filter((id) => id !== g);
  for (const c of draft.channels.values()) {
    if (c.senders.includes(g) || c.receivers.includes(g) || c.selecting.includes(g))
      draft.channels.set(c.id, { ...c, senders: without(c.senders), receivers: without(c.receivers), selecting: without(c.selecting) });
  }
  for (const o of draft.others.values()) if (o.waiting.includes(g)) draft.others.set(o.id, { ...o, waiting: without(o.waiting) });
}
