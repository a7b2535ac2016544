/**
 * The keys of the lesson screen: one table gives what a key does, the bar at the bottom, and the page of all keys.
 * While a question is open, letters and the up and down arrows belong to it.
 */
import type { Key } from 'ink';
import type { Language } from '../../lessons/lesson.ts';
import type { Layout } from './layout.ts';
import { type Action, type LessonState, type PaneName, type Phase, phaseOf, timelineOf, versionText } from './state.ts';
import type { ScrollLimits } from './viewport.ts';

export interface KeyHelp {
  readonly keys: string;
  readonly en: string;
  readonly zh: string;
}

export const allKeys: readonly KeyHelp[] = [
  { keys: 'Enter', en: 'answer, run, go on', zh: '回答、运行、继续' },
  { keys: '↑ ↓  a b c', en: 'choose an answer', zh: '选择答案' },
  { keys: 's', en: 'skip it, just run', zh: '跳过问题，直接运行' },
  { keys: 'r', en: 'run another schedule', zh: '换一种调度再运行' },
  { keys: 'v', en: 'another Go version', zh: '换 Go 语言版本' },
  { keys: 'n p', en: 'next, previous step', zh: '下一步、上一步' },
  { keys: '← →', en: 'walk the trace', zh: '在轨迹中走一步' },
  { keys: '[ ]', en: 'event before, after', zh: '上一个、下一个事件' },
  { keys: 'Home End', en: 'start, end (g G)', zh: '轨迹开头、结尾（g G）' },
  { keys: 'Space', en: 'play, pause', zh: '播放、暂停' },
  { keys: '+ -', en: 'faster, slower', zh: '加快、减慢' },
  { keys: 'Tab  1 2 3 4', en: 'change pane', zh: '切换窗格' },
  { keys: '↑ ↓ PgUp/Dn', en: 'scroll (j k)', zh: '滚动（j k）' },
  { keys: 't', en: '中文 / English', zh: '中文 / English' },
  { keys: '?', en: 'this page', zh: '本页' },
  { keys: 'q', en: 'quit', zh: '退出' },
];

/** What is worth a place on the bar, the most useful first. */
export function barKeys(state: LessonState): KeyHelp[] {
  const phase = phaseOf(state);
  const last = state.index === state.lesson.steps.length - 1;
  const walk: KeyHelp[] = timelineOf(state)
    ? [
        { keys: '←→', en: 'walk', zh: '走一步' },
        { keys: 'Space', en: state.playing ? 'pause' : 'play', zh: state.playing ? '暂停' : '播放' },
      ]
    : [];
  const next: KeyHelp[] = last ? [] : [{ keys: phase === 'done' || phase === 'reading' ? 'Enter' : 'n', en: 'next', zh: '下一步' }];
  const tail: KeyHelp[] = [
    { keys: 'Tab', en: 'pane', zh: '窗格' },
    { keys: '?', en: 'keys', zh: '按键' },
    { keys: 'q', en: 'quit', zh: '退出' },
  ];
  const again: KeyHelp[] = phase === 'done' ? [{ keys: 'r', en: 'again', zh: '再运行' }] : [];
  return [...firstKeys(phase), ...next, ...versionKey(state), ...walk, ...again, ...tail];
}

function versionKey(state: LessonState): KeyHelp[] {
  const other = versionText(state, 1);
  return other === null || phaseOf(state) !== 'done' ? [] : [{ keys: 'v', en: `as go ${other}`, zh: `按 go ${other}` }];
}

function firstKeys(phase: Phase): KeyHelp[] {
  if (phase === 'asking')
    return [
      { keys: '↑↓', en: 'choose', zh: '选择' },
      { keys: 'Enter', en: 'answer', zh: '回答' },
      { keys: 's', en: 'skip', zh: '跳过' },
    ];
  return phase === 'ready' || phase === 'failed' ? [{ keys: 'Enter', en: 'run', zh: '运行' }] : [];
}

export function keyLabel(key: KeyHelp, language: Language): string {
  return language === 'zh' ? key.zh : key.en;
}

/** What arrives in one piece may be several key presses, when the machine is slow or the typist fast. */
export function presses(input: string, key: Key): { input: string; key: Key }[] {
  if (input.length < 2) return [{ input, key }];
  return [...input].map((character) => ({ input: character, key: { ...key, return: character === '\r' || character === '\n', tab: character === '\t' } }));
}

/** The action of a key press; null when it has none here. */
export function actionOf(input: string, key: Key, state: LessonState, layout: Layout, limits: Readonly<Record<PaneName, ScrollLimits>>): Action | null {
  if (input === 'q' || (key.ctrl && input === 'c')) return { type: 'quit' };
  if (state.help) return { type: 'help' };
  // Control and Alt make other keys of letters.
  if (key.ctrl || (key.meta && input !== '')) return null;
  if (input === '?') return { type: 'help' };
  return (
    (phaseOf(state) === 'asking' ? questionKey(input, key, state) : null) ??
    moveKey(input, key, state, layout) ??
    scrollKey(input, key, state, layout, limits) ??
    paneKey(input, key, state, layout) ??
    letterKey(input)
  );
}

function questionKey(input: string, key: Key, state: LessonState): Action | null {
  const options = state.lesson.steps[state.index]?.predict?.options.length ?? 0;
  const option = input.length === 1 ? input.toLowerCase().charCodeAt(0) - 97 : -1;
  if (option >= 0 && option < options) return { type: 'pick', option };
  if (input === 's') return { type: 'skip' };
  if (state.pane !== 'text') return null;
  if (key.upArrow) return { type: 'choose', by: -1 };
  return key.downArrow ? { type: 'choose', by: 1 } : null;
}

function moveKey(input: string, key: Key, state: LessonState, layout: Layout): Action | null {
  if (key.return) return { type: 'confirm' };
  if (input === 'n') return { type: 'step', by: 1 };
  if (input === 'p') return { type: 'step', by: -1 };
  return timelineOf(state) ? walkKey(input, key, layout.kind === 'narrow' && state.pane === 'text' ? { pane: 'trace' } : {}) : null;
}

/** `where`: the page that shows the walk, when this one does not. */
function walkKey(input: string, key: Key, where: { readonly pane?: PaneName }): Action | null {
  if (key.leftArrow) return { type: 'travel', by: -1, ...where };
  if (key.rightArrow) return { type: 'travel', by: 1, ...where };
  if (input === '[') return { type: 'stride', direction: -1, ...where };
  if (input === ']') return { type: 'stride', direction: 1, ...where };
  if (key.home || input === 'g') return { type: 'jump', to: 'start', ...where };
  if (key.end || input === 'G') return { type: 'jump', to: 'end', ...where };
  return input === ' ' ? { type: 'play', ...where } : null;
}

function scrollKey(input: string, key: Key, state: LessonState, layout: Layout, limits: Readonly<Record<PaneName, ScrollLimits>>): Action | null {
  const page = Math.max(1, layout.rows - 8);
  const by = key.upArrow || input === 'k' ? -1 : key.downArrow || input === 'j' ? 1 : key.pageUp ? -page : key.pageDown ? page : 0;
  return by === 0 ? null : { type: 'scroll', pane: state.pane, by, limits: limits[state.pane] };
}

function paneKey(input: string, key: Key, state: LessonState, layout: Layout): Action | null {
  const named = layout.panes[Number(input) - 1];
  if (/^[1-4]$/.test(input) && named) return { type: 'pane', pane: named };
  if (!key.tab) return null;
  const at = Math.max(0, layout.panes.indexOf(state.pane));
  const next = (at + (key.shift ? layout.panes.length - 1 : 1)) % layout.panes.length;
  return { type: 'pane', pane: layout.panes[next] as PaneName };
}

function letterKey(input: string): Action | null {
  switch (input) {
    case 'r':
      return { type: 'again' };
    case 'v':
      return { type: 'version' };
    case 't':
      return { type: 'language' };
    case '+':
    case '=':
      return { type: 'speed', by: 1 };
    case '-':
      return { type: 'speed', by: -1 };
    default:
      return null;
  }
}
