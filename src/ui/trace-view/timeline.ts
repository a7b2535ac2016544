/**
 * A trace as steps to walk, and as one lane of segments for each goroutine.
 *
 * A step is an event that a learner can follow. What happens inside the standard library, entering and leaving functions,
 * and setting timers happen between steps. Step 0 is before anything has run; step n shows the state after the n-th visible event.
 */
import type { EventKind, SourceLine, Trace, TraceEvent } from '../../trace/event.ts';
import { type GoroutineStatus, type GoroutineView, History, TraceState } from '../../trace/state.ts';
import { isOwn, PlaceTracker } from '../../lessons/places.ts';
import { detailCount } from './details.ts';
import { withNames } from './readable.ts';

export interface TimelineStep {
  /** How many events of the trace have happened at this step. */
  readonly count: number;
  readonly t: number;
  readonly event: TraceEvent | null;
  /** Where each goroutine is in the learner's files. */
  readonly places: ReadonlyMap<number, SourceLine>;
}

/** As the runtime says it, and one more: unwinding by a panic. */
export type LaneStatus = GoroutineStatus | 'panicking';

export interface Segment {
  /** First step of it; it lasts to the next segment. */
  readonly from: number;
  readonly status: LaneStatus;
  readonly reason: string;
}

export interface Lane {
  readonly g: number;
  readonly fn: string;
  readonly segments: readonly Segment[];
}

export interface SignalMark {
  readonly step: number;
  readonly signal: string;
  /** Somebody who had asked for it did not get it, or nobody had and the program goes on without having noticed. */
  readonly lost: boolean;
}

export interface Timeline {
  /** With names for people. */
  readonly trace: Trace;
  readonly steps: readonly TimelineStep[];
  readonly lanes: readonly Lane[];
  /** Signals that arrive, by step. */
  readonly signals: readonly SignalMark[];
  /** The most rows that channels, contexts, deferred calls and the like take at any step. */
  readonly objects: number;
  readonly history: History;
}

const hidden = new Set<EventKind>(['FuncEnter', 'TimerStart', 'TimerStop', 'TimerFire']);
/** Steps that are only a change of line or of who runs; the big stride passes over them. */
const quiet = new Set<EventKind>(['Line', 'GoStart', 'GoPreempt', 'Atomic', 'ObjectCreate']);

/** Whether a step is only a change of line or of who runs. */
export function isQuiet(event: TraceEvent): boolean {
  return quiet.has(event.kind);
}

export function buildTimeline(recorded: Trace): Timeline {
  const trace = withNames(recorded);
  const steps: TimelineStep[] = [{ count: 0, t: 0, event: null, places: new Map() }];
  const lanes = new Map<number, { g: number; fn: string; segments: Segment[] }>();
  const signals: SignalMark[] = [];
  let rows = 0;
  const state = new TraceState();
  const places = new PlaceTracker(trace);
  trace.events.forEach((event, index) => {
    state.apply(event);
    places.follow(event);
    if (isHidden(event, trace)) return;
    steps.push({ count: index + 1, t: event.t, event, places: places.current });
    if (event.kind === 'SignalArrive') signals.push({ step: steps.length - 1, signal: event.signal, lost: isLost(event) });
    rows = Math.max(rows, detailCount(state));
    for (const g of state.goroutines.values()) extend(lanes, g, steps.length - 1);
  });
  return { trace, steps, lanes: [...lanes.values()].sort((a, b) => a.g - b.g), signals, objects: rows, history: new History(trace) };
}

function isLost({ delivered, missed = 0, ends = false }: Extract<TraceEvent, { kind: 'SignalArrive' }>): boolean {
  return missed > 0 || (delivered === 0 && !ends);
}

function isHidden(event: TraceEvent, trace: Trace): boolean {
  if (hidden.has(event.kind)) return true;
  if (event.kind === 'FuncExit') return event.how === undefined;
  if (event.kind === 'Line') return !isOwn(trace, event.at?.file);
  if (event.kind === 'ObjectCreate') return event.object !== 'chan' || event.late === true;
  if (event.kind === 'GoCreate') return event.g === 0 && event.newg === 1;
  if (event.kind === 'Atomic') return event.op === 'Err';
  return event.kind === 'Output' && event.fd === 2 && /^(fatal error|panic): /.test(event.text);
}

/** The state at a step. */
export function stateOf(timeline: Timeline, step: number): TraceState {
  return timeline.history.at(timeline.steps[step]?.count ?? 0);
}

export function laneStatus(g: GoroutineView): LaneStatus {
  return g.panics.length > 0 && g.status === 'running' ? 'panicking' : g.status;
}

function extend(lanes: Map<number, { g: number; fn: string; segments: Segment[] }>, g: GoroutineView, step: number): void {
  let lane = lanes.get(g.id);
  if (!lane) lanes.set(g.id, (lane = { g: g.id, fn: g.fn, segments: [] }));
  const last = lane.segments.at(-1);
  const status = laneStatus(g);
  if (!last || last.status !== status || last.reason !== g.reason) lane.segments.push({ from: step, status, reason: g.reason });
}

/** The state of a lane at a step; null before its goroutine exists. */
export function segmentAt(lane: Lane, step: number): Segment | null {
  let found: Segment | null = null;
  for (const segment of lane.segments) {
    if (segment.from > step) break;
    found = segment;
  }
  return found;
}

/** The next (or previous) step at which something happens between goroutines. */
export function stride(timeline: Timeline, from: number, direction: 1 | -1): number {
  const last = timeline.steps.length - 1;
  for (let step = from + direction; step > 0 && step < last; step += direction) {
    const event = timeline.steps[step]?.event;
    if (event && !isQuiet(event)) return step;
  }
  return direction > 0 ? last : 0;
}
