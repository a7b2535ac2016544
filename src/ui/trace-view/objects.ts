/** Channels, locks and other meeting points at one step, a line each: buffer, who waits, closed or not. */
import type { ObjectView, TraceState } from '../../trace/state.ts';
import type { Messages } from '../language/messages.ts';
import { type Line, type Span, span } from '../text/span.ts';
import { isShown } from './timeline.ts';

export function objectLines(state: TraceState, messages: Messages): Line[] {
  return [...state.objects.values()].filter(isShown).map((o) => (o.kind === 'chan' ? channelLine(o, state, messages) : otherLine(o, messages)));
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
  return [span(o.name, 'strong'), span(` ${o.kind} `, 'dim'), span(factOf(o)), ...waiting];
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
    case 'context':
      return o.cause === '' ? o.what : `× ${o.cause}`;
    default:
      return '';
  }
}

function namesOf(ids: readonly number[]): string {
  const shown = ids.slice(0, 6).map((id) => `G${id}`);
  return shown.join(' ') + (ids.length > shown.length ? ` +${ids.length - shown.length}` : '');
}
