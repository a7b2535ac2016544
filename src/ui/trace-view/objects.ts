/** Channels and locks at one step, a line each: buffer, who waits, closed or not. */
import type { Messages } from '../language/messages.ts';
import { type Line, type Span, span } from '../text/span.ts';
import type { ChannelView, Moment, OtherView } from './moment.ts';

export function objectLines(moment: Moment, messages: Messages): Line[] {
  const channels = [...moment.channels.values()].map((c) => channelLine(c, messages));
  const others = [...moment.others.values()].filter((o) => o.value !== '' || o.waiting.length > 0).map((o) => otherLine(o, messages));
  return [...channels, ...others];
}

function channelLine(c: ChannelView, messages: Messages): Line {
  return [span(channelName(c), 'strong'), span(` chan ${c.elem} `, 'dim'), ...bufferSpans(c, messages), ...stateSpans(c, messages), ...waiters(c, messages)];
}

export function channelName(c: Pick<ChannelView, 'id' | 'name'>): string {
  return c.name === '' ? `chan#${c.id}` : c.name;
}

const widestBuffer = 8;

function bufferSpans(c: ChannelView, messages: Messages): Span[] {
  if (c.cap === 0) return [span(messages.unbuffered, 'dim')];
  const shown = c.buffer.slice(0, widestBuffer);
  const free = Math.max(0, Math.min(c.cap, widestBuffer) - shown.length);
  const places = [...shown.map((value) => span(value, 'string')), ...Array.from({ length: free }, () => span('_', 'dim'))];
  const inner = places.flatMap((place, index) => (index === 0 ? [place] : [span('│', 'dim'), place]));
  return [span('['), ...inner, ...(c.cap > widestBuffer ? [span('…', 'dim')] : []), span(`] ${c.buffer.length}/${c.cap}`)];
}

function stateSpans(c: ChannelView, messages: Messages): Span[] {
  return c.closed ? [span(` × ${messages.closed}`, 'bad')] : [];
}

function waiters(c: ChannelView, messages: Messages): Span[] {
  const list = (label: string, ids: readonly number[]): Span[] => (ids.length === 0 ? [] : [span('  '), span(`${label} ${namesOf(ids)}`, 'blocked')]);
  return [...list(`${messages.sendersWait} »`, c.senders), ...list(`${messages.receiversWait} «`, c.receivers), ...list(`${messages.selectsWait} ◇`, c.selecting)];
}

function otherLine(o: OtherView, messages: Messages): Line {
  const name = o.name === '' ? `${o.kind}#${o.id}` : o.name;
  const waiting = o.waiting.length === 0 ? [] : [span(`  ${messages.waiting} ${namesOf(o.waiting)}`, 'blocked')];
  return [span(name, 'strong'), span(` ${o.kind} `, 'dim'), span(o.value), ...waiting];
}

function namesOf(ids: readonly number[]): string {
  const shown = ids.slice(0, 6).map((id) => `G${id}`);
  return shown.join(' ') + (ids.length > shown.length ? ` +${ids.length - shown.length}` : '');
}
