/** What surrounds the panes: the header, the tabs of the narrow layout, the status line, the bar of keys, the page of all keys. */
import type { Language } from '../../lessons/lesson.ts';
import { messagesFor } from '../language/messages.ts';
import { wrap } from '../text/wrap.ts';
import { cut, fitted, type Line, type Span, span, spread, textWidth } from '../text/span.ts';
import { positionText } from './trace-pane.ts';
import { allKeys, barKeys, type KeyHelp, keyLabel } from './keys.ts';
import { current, currentStep, type LessonState, type PaneName, phaseOf, speeds, timelineOf, versionText } from './state.ts';

export function headerLine(state: LessonState, width: number): Line {
  const { lesson, language, index } = state;
  const count = `${index + 1}/${lesson.steps.length} `;
  const right: Line = width >= 76 ? [...progress(state), span(` ${count}`, 'bar')] : [span(count, 'bar')];
  const room = Math.max(0, width - right.reduce((sum, s) => sum + textWidth(s.text), 0));
  const title = ` gocl  ${lesson.title[language]} · ${currentStep(state).title[language]}`;
  return [...fitted([span(cut(title, room), 'bar')], room).map((s): Span => ({ ...s, style: 'bar' })), ...right];
}

/** A dot a step: `●` run, `◆` here, `○` to come. */
function progress(state: LessonState): Span[] {
  const dots = state.steps.map((step, index) => (index === state.index ? '◆' : step.run.status === 'done' ? '●' : '○'));
  return [span(` ${dots.join('')}`, 'bar')];
}

/** The pane that is shown when the layout does not offer the chosen one (after a resize). */
export function shownPane(state: LessonState, offered: readonly PaneName[]): PaneName {
  if (offered.includes(state.pane)) return state.pane;
  return state.pane === 'output' ? 'code' : 'text';
}

export function tabsLine(state: LessonState, offered: readonly PaneName[], width: number): Line {
  const messages = messagesFor(state.language);
  const names: Record<PaneName, string> = {
    text: messages.text,
    code: `${messages.code} + ${messages.output}`,
    output: messages.output,
    trace: messages.trace,
  };
  const shown = shownPane(state, offered);
  const tabs = offered.map(
    (pane, index): Span => (pane === shown ? span(`[${index + 1} ${names[pane]}]`, 'heading') : span(` ${index + 1} ${names[pane]} `, 'dim')),
  );
  const spans = [span('─', 'dim'), ...tabs.flatMap((tab) => [tab, span('──', 'dim')])];
  const used = spans.reduce((sum, s) => sum + textWidth(s.text), 0);
  return [...spans, span('─'.repeat(Math.max(0, width - used)), 'dim')];
}

export function statusLine(state: LessonState, note: string, width: number): Line {
  const left = statusText(state);
  return spread([span(` ${left}`, 'dim')], [span(`${note} `, 'dim')], width);
}

export function statusText(state: LessonState): string {
  const messages = messagesFor(state.language);
  const timeline = timelineOf(state);
  const { run, cursor } = current(state);
  if (phaseOf(state) === 'running') return messages.running;
  if (phaseOf(state) === 'reading' && state.index === state.lesson.steps.length - 1) return messages.lessonOver(state.lesson.id);
  const version = versionText(state);
  if (!timeline || run.status !== 'done') return version ? `go ${version}` : '';
  const playing = state.playing ? `► ${messages.speed} ${state.speed + 1}/${speeds.length} · ` : '';
  return `${playing}${version ? `go ${version} · ` : ''}${positionText({ timeline, cursor })} · ${messages.seed} ${run.seed}`;
}

export function keyBar(state: LessonState, width: number): Line {
  return barOfKeys(barKeys(state), state.language, width);
}

/** As many keys as fit; the last two (help and quit) always. */
export function barOfKeys(keys: readonly KeyHelp[], language: Language, width: number): Line {
  const always = keys.slice(-2);
  const shown = keys.slice(0, -2);
  const render = (list: readonly KeyHelp[]): Span[] => list.flatMap((key) => [span(` ${key.keys}`, 'heading'), span(` ${keyLabel(key, language)} `, 'dim')]);
  while (shown.length > 0 && render([...shown, ...always]).reduce((sum, s) => sum + textWidth(s.text), 0) > width) shown.pop();
  return render([...shown, ...always]);
}

/** All keys and all signs; one column where there is room for it, two otherwise. */
export function helpLines(state: LessonState, width: number, height: number): Line[] {
  const messages = messagesFor(state.language);
  const keys = allKeys.map((key): Line => [span(key.keys.padEnd(14), 'strong'), span(keyLabel(key, state.language))]);
  const signs = (room: number): Line[] =>
    messages.legend.flatMap(([sign, meaning]) => wrap([span(meaning)], room, fitted([span(sign, 'strong')], 8), [span(' '.repeat(8))]));
  const single: Line[] = [
    [span(messages.helpTitle, 'heading')],
    ...keys,
    [],
    [span(messages.legendTitle, 'heading')],
    ...signs(width - 2),
    [],
    [span(messages.anyKey, 'dim')],
  ];
  if (single.length <= height || width < 76) return single.map((l) => [span('  '), ...l]);
  const half = Math.floor((width - 2) * 0.54);
  return twoColumns(
    [[span(messages.helpTitle, 'heading')], ...keys],
    [[span(messages.legendTitle, 'heading')], ...signs(width - 2 - half), [], [span(messages.anyKey, 'dim')]],
    half,
  );
}

/** `half`: how wide the left one is. */
function twoColumns(left: readonly Line[], right: readonly Line[], half: number): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [span('  '), ...fitted(left[row] ?? [], half), ...(right[row] ?? [])]);
}
