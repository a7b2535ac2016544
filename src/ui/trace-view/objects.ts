/**
 * What there is to see at one step, a line each: panics on their way, deferred calls, contexts as a tree, channels and locks with
 * who waits.
 */
import type { FrameView, GoroutineView, ObjectView, TraceState } from '../../trace/state.ts';
import type { Messages } from '../language/messages.ts';
import { type Line, type Span, span } from '../text/span.ts';
import { type ContextRow, contextRows, deferRows, shownObjects, unwound } from './details.ts';
import { shortCall, shortName } from './happening.ts';

export function objectLines(state: TraceState, messages: Messages): Line[] {
  return [
    ...unwound(state).map((g) => panicLine(g, messages)),
    ...deferRows(state).map(({ g, frame }) => deferLine(g, frame, messages)),
    ...contextRows(state).map((row) => contextLine(row, messages)),
    ...shownObjects(state).map((o) => (o.kind === 'chan' ? channelLine(o, state, messages) : otherLine(o, messages))),
  ];
}

/** `G1 ! panic "second" (after "first")  inner ‹ outer ‹ main`: where it is, and whom it would meet next. */
function panicLine(g: GoroutineView, messages: Messages): Line {
  const newest = g.panics.at(-1);
  const older = g.panics.slice(0, -1).reverse();
  const frames = g.stack.toReversed().map((f) => shortName(f.fn));
  return [
    span(`G${g.id} `, 'strong'),
    span(newest === undefined ? '! runtime.Goexit' : `! panic ${newest}`, 'bad'),
    ...(older.length > 0 ? [span(` (${messages.after} ${older.join(', ')})`, 'dim')] : []),
    span(frames.length === 0 ? (newest === undefined ? '' : `  ${messages.notRecovered}`) : `  ${messages.climbs} ${frames.join(' ‹ ')}`, 'dim'),
  ];
}

/** `G1 main defer [close(ch)│func1()]`: the last one runs first; `▸` is the one that runs now. */
function deferLine(g: number, frame: FrameView, messages: Messages): Line {
  const calls = frame.defers.map((call) => span(shortCall(call), 'string'));
  const stack = calls.flatMap((call, i) => (i === 0 ? [call] : [span('│', 'dim'), call]));
  const running = frame.running === '' ? [] : [span(` ▸ ${shortCall(frame.running)}`, 'running')];
  return [span(`G${g} `, 'strong'), span(`${shortName(frame.fn)} ${messages.deferred} `, 'dim'), span('['), ...stack, span(']'), ...running];
}

function contextLine({ context, depth, waiting }: ContextRow, messages: Messages): Line {
  return [
    span(`${'  '.repeat(depth)}${depth > 0 ? '└ ' : ''}`, 'dim'),
    span(context.name, 'strong'),
    span(` ${context.what || 'context'}`, 'dim'),
    ...(context.cause === '' ? [] : [span(` × ${context.cause}`, 'bad')]),
    ...(waiting.length === 0 ? [] : [span(`  ${messages.waiting} ${namesOf(waiting)}`, 'blocked')]),
  ];
}

function channelLine(c: ObjectView, state: TraceState, messages: Messages): Line {
  return [
    span(c.name, 'strong'),
    span(` chan ${c.elem} `, 'dim'),
    ...bufferSpans(c, messages),
    ...(c.closed ? [span(` × ${messages.closed}`, 'bad')] : []),
    ...waiters(c, state, messages),
  ];
}

const widestBuffer = 8;

function bufferSpans(c: ObjectView, messages: Messages): Span[] {
  if (c.cap === 0) return [span(messages.unbuffered, 'dim')];
  const shown = c.buffer.slice(0, widestBuffer);
  const free = Math.max(0, Math.min(c.cap, widestBuffer) - shown.length);
  const places = [...shown.map((value) => span(value, 'string')), ...Array.from({ length: free }, () => span('_', 'dim'))];
  const inner = places.flatMap((place, index) => (index === 0 ? [place] : [span('│', 'dim'), place]));
  return [span('['), ...inner, ...(c.cap > widestBuffer ? [span('…', 'dim')] : []), span(`] ${c.buffer.length}/${c.cap}`)];
}

/** A goroutine in a `select` stands in the queues of all its channels; it is told apart by its reason. */
function waiters(c: ObjectView, state: TraceState, messages: Messages): Span[] {
  const selects = (id: number) => state.goroutines.get(id)?.reason.startsWith('select') ?? false;
  const list = (label: string, ids: readonly number[]): Span[] => (ids.length === 0 ? [] : [span('  '), span(`${label} ${namesOf(ids)}`, 'blocked')]);
  const selecting = [...new Set([...c.sendq, ...c.recvq].filter(selects))];
  return [
    ...list(
      `${messages.sendersWait} »`,
      c.sendq.filter((id) => !selects(id)),
    ),
    ...list(
      `${messages.receiversWait} «`,
      c.recvq.filter((id) => !selects(id)),
    ),
    ...list(`${messages.selectsWait} ◇`, selecting),
  ];
}

function otherLine(o: ObjectView, messages: Messages): Line {
  const waiting = o.recvq.length === 0 ? [] : [span(`  ${messages.waiting} ${namesOf(o.recvq)}`, 'blocked')];
  return [span(o.name, 'strong'), span(` ${o.kind} `, 'dim'), span(factOf(o)), ...(o.closed ? [span(` × ${messages.closed}`, 'bad')] : []), ...waiting];
}

/** What is to be known of an object, in no language. */
function factOf(o: ObjectView): string {
  switch (o.kind) {
    case 'waitgroup':
      return String(o.count);
    case 'mutex':
      return o.holder === 0 ? '–' : `G${o.holder}`;
    case 'rwmutex':
      return o.holder !== 0 ? `G${o.holder}` : o.readers.length > 0 ? `R: ${namesOf(o.readers)}` : '–';
    case 'atomic':
      return o.value;
    case 'listener':
    case 'conn':
      return o.what;
    default:
      return '';
  }
}

function namesOf(ids: readonly number[]): string {
  const shown = ids.slice(0, 6).map((id) => `G${id}`);
  return shown.join(' ') + (ids.length > shown.length ? ` +${ids.length - shown.length}` : '');
}
