/**
 * Names for people: where a goroutine's function is the standard library's (`sync.(*WaitGroup).Go.func1`), the goroutine is called by the first
 * function of the learner's that it runs. Everything else the trace names itself.
 */
import type { Trace, TraceEvent } from '../../trace/event.ts';

/** The same events, with better names where the trace itself tells them. */
export function withNames(trace: Trace): Trace {
  const functions = functionNames(trace);
  if (functions.size === 0) return trace;
  return { ...trace, events: trace.events.map((event) => named(event, functions)) };
}

function named(event: TraceEvent, functions: ReadonlyMap<number, string>): TraceEvent {
  return event.kind === 'GoCreate' ? { ...event, fn: functions.get(event.newg) ?? event.fn } : event;
}

/** One that never ran is called like others of its `go` statement. */
function functionNames(trace: Trace): Map<number, string> {
  const first = new Map<number, string>();
  const entered = new Set<string>();
  for (const event of trace.events) {
    if (event.kind !== 'FuncEnter') continue;
    entered.add(event.fn);
    if (!first.has(event.g)) first.set(event.g, event.fn);
  }
  const created = trace.events.filter((event) => event.kind === 'GoCreate');
  const foreign = created.filter((event) => isLibrary(event.fn) && !entered.has(event.fn));
  const site = (event: TraceEvent) => `${event.at?.file}:${event.at?.line}`;
  const names = new Map<number, string>();
  for (const event of foreign) {
    const twin = foreign.find((other) => site(other) === site(event) && first.has(other.newg));
    const name = first.get(event.newg) ?? (twin && first.get(twin.newg));
    if (name !== undefined) names.set(event.newg, name);
  }
  return names;
}

const isLibrary = (fn: string): boolean => /^(?:sync|context|time|os|iter|errgroup|golang\.org)\b/.test(fn);
