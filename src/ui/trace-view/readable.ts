/**
 * Names for people: a channel is called as the learner's variable is, a goroutine by the learner's function that it runs.
 * What the trace already names is left alone.
 */
import { isOwn } from '../../lessons/places.ts';
import type { ObjectKind, Trace, TraceEvent } from '../../trace/event.ts';

/** Names that the recorder made up, such as `ch#2`. */
const madeUp = /^\w+#\d+$/;
const channelValue = /^chan#(\d+)$/;

/** The same events, with better names where the trace itself tells them. */
export function withNames(trace: Trace): Trace {
  const variables = variableNames(trace);
  const functions = functionNames(trace);
  const objects = new Map([...declaredNames(trace), ...variables]);
  return { ...trace, events: trace.events.map((event) => named(event, objects, functions)) };
}

function named(event: TraceEvent, objects: ReadonlyMap<number, string>, functions: ReadonlyMap<number, string>): TraceEvent {
  if (event.kind === 'ObjectCreate' && madeUp.test(event.name)) return { ...event, name: objects.get(event.id) ?? event.name };
  if (event.kind === 'GoCreate') return { ...event, fn: functions.get(event.newg) ?? event.fn };
  return event;
}

/** The first variable that held a channel. Two channels of one name keep their numbers. */
function variableNames(trace: Trace): Map<number, string> {
  const names = new Map<number, string>();
  for (const event of trace.events) {
    if (event.kind !== 'Line' || !isOwn(trace, event.at?.file)) continue;
    for (const local of event.locals ?? []) {
      const id = Number(channelValue.exec(local.value)?.[1] ?? 0);
      if (id > 0 && !names.has(id)) names.set(id, local.name);
    }
  }
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [id, name] of names) if ((counts.get(name) ?? 0) > 1) names.set(id, `${name}#${id}`);
  return names;
}

const declarations: Partial<Record<ObjectKind, RegExp>> = {
  waitgroup: /\bvar\s+(\w+)\s+sync\.WaitGroup\b/g,
  mutex: /\bvar\s+(\w+)\s+sync\.Mutex\b/g,
  rwmutex: /\bvar\s+(\w+)\s+sync\.RWMutex\b/g,
};

/** Where a program declares one lock or group only, and uses one only, that is its name. */
function declaredNames(trace: Trace): Map<number, string> {
  const names = new Map<number, string>();
  const source = trace.files
    .filter((_, file) => isOwn(trace, file))
    .map((file) => file.text)
    .join('\n');
  for (const [kind, declaration] of Object.entries(declarations)) {
    const found = [...source.matchAll(declaration)];
    const used = trace.events.flatMap((event) => (event.kind === 'ObjectCreate' && event.object === kind ? [event.id] : []));
    if (found.length === 1 && used.length === 1) names.set(used[0] as number, found[0]?.[1] as string);
  }
  return names;
}

/** The first function of package main that a goroutine enters; one that never ran is called like others of its `go` statement. */
function functionNames(trace: Trace): Map<number, string> {
  const names = new Map<number, string>();
  for (const event of trace.events) if (event.kind === 'FuncEnter' && event.fn.startsWith('main.') && !names.has(event.g)) names.set(event.g, event.fn);
  const created = trace.events.filter((event) => event.kind === 'GoCreate');
  const site = (event: TraceEvent) => `${event.at?.file}:${event.at?.line}`;
  for (const event of created) {
    if (names.has(event.newg) || event.fn !== '') continue;
    const twin = created.find((other) => site(other) === site(event) && names.has(other.newg));
    if (twin) names.set(event.newg, names.get(twin.newg) as string);
  }
  return names;
}
