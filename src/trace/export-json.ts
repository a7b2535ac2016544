/** A trace as JSON: one object, one event a line, so that files diff well. `parseTrace` reads it back and checks the version. */
import { type Trace, traceVersion } from './event.ts';

export function traceToJson(trace: Trace): string {
  const { events, ...head } = trace;
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"events":[\n${events.map((e) => JSON.stringify(e)).join(',\n')}\n]}\n`;
}

/** Throws an `Error` that says what is wrong with the text. */
export function parseTrace(json: string): Trace {
  const value = JSON.parse(json) as Partial<Trace>;
  if (value.version !== traceVersion) throw new Error(`this trace has version ${String(value.version)}; this gocl reads version ${traceVersion}`);
  if (!Array.isArray(value.events) || !Array.isArray(value.files)) throw new Error('not a trace: `events` or `files` is missing');
  return value as Trace;
}
