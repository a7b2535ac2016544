/** The keys of the quiz screen: what a key does, the bar at the bottom, and the page of all keys. Letters belong to an open question. */
import type { Key } from 'ink';
import { actionOf as traceActionOf, type KeyHelp } from '../lesson/keys.ts';
import type { ComposedQuiz } from './compose.ts';
import { openKey, openQuestion, phaseOf, type QuizAction, type QuizState } from './state.ts';

export const allQuizKeys: readonly KeyHelp[] = [
  { keys: '↑ ↓  a b c', en: 'choose an answer', zh: '选择答案' },
  { keys: 'Space', en: 'tick it, where several may be right', zh: '多选时勾选' },
  { keys: 'Space ↑ ↓', en: 'take an item up and move it (J K move it as well)', zh: '拿起一项并移动（J K 也可移动）' },
  { keys: 'Enter', en: 'answer, go on', zh: '回答、继续' },
  { keys: 'w', en: 'walk the trace of the run; w again goes back', zh: '走一遍运行轨迹；再按 w 返回' },
  { keys: 'j k PgUp/Dn', en: 'scroll (↑ ↓ after the answer)', zh: '滚动（回答后也可用 ↑ ↓）' },
  { keys: 'Tab', en: 'change pane', zh: '切换窗格' },
  { keys: '← → [ ] g G', en: 'in the trace: a step, an event, start, end', zh: '轨迹中：一步、一个事件、开头、结尾' },
  { keys: 'Space + -', en: 'in the trace: play, faster, slower', zh: '轨迹中：播放、加快、减慢' },
  { keys: 'r', en: 'in the trace: another outcome; at the end: once more', zh: '轨迹中：换一种结果；结束后：再做一遍' },
  { keys: 't', en: '中文 / English', zh: '中文 / English' },
  { keys: '?', en: 'this page', zh: '本页' },
  { keys: 'q', en: 'leave; the place is kept', zh: '离开；进度会保留' },
];

const tail: readonly KeyHelp[] = [
  { keys: '?', en: 'keys', zh: '按键' },
  { keys: 'q', en: 'leave', zh: '离开' },
];

/** What is worth a place on the bar, the most useful first. */
export function quizBarKeys(state: QuizState): KeyHelp[] {
  if (state.trace) return [...traceBar, ...(state.trace.lesson.steps.length > 1 ? [another] : []), ...tail];
  return [...(phaseOf(state) === 'asking' ? askingBar(state) : otherBar(state)), { keys: 't', en: '中文', zh: 'English' }, ...tail];
}

const traceBar: readonly KeyHelp[] = [
  { keys: '←→', en: 'walk', zh: '走一步' },
  { keys: 'Space', en: 'play', zh: '播放' },
  { keys: 'w', en: 'back', zh: '返回' },
  { keys: 'Tab', en: 'pane', zh: '窗格' },
];

const another: KeyHelp = { keys: 'r', en: 'another outcome', zh: '换一种结果' };

function askingBar(state: QuizState): KeyHelp[] {
  const question = openQuestion(state);
  const enter: KeyHelp = { keys: 'Enter', en: 'answer', zh: '回答' };
  const scroll: KeyHelp = { keys: 'jk', en: 'scroll', zh: '滚动' };
  if (question?.kind === 'order')
    return [
      { keys: '↑↓', en: 'choose', zh: '选择' },
      { keys: 'Space', en: state.lifted ? 'put down' : 'take up', zh: state.lifted ? '放下' : '拿起' },
      enter,
      scroll,
    ];
  const tick: KeyHelp[] = question?.multiple ? [{ keys: 'Space', en: 'tick', zh: '勾选' }] : [];
  return [{ keys: '↑↓', en: 'choose', zh: '选择' }, ...tick, enter, scroll];
}

const traceKey: KeyHelp = { keys: 'w', en: 'walk the trace', zh: '看轨迹' };

/** Not where the program does not compile. */
function hasTrace(state: QuizState): boolean {
  return openKey(state)?.outcomes.outcomes.some((o) => o.result.trace !== null) ?? false;
}

function otherBar(state: QuizState): KeyHelp[] {
  const scroll: KeyHelp = { keys: '↑↓', en: 'scroll', zh: '滚动' };
  switch (phaseOf(state)) {
    case 'answered':
      return [{ keys: 'Enter', en: 'next', zh: '下一题' }, ...(hasTrace(state) ? [traceKey] : []), scroll];
    case 'failed':
      return [{ keys: 'Enter', en: 'try again', zh: '再试' }];
    case 'result':
      return [{ keys: 'r', en: 'once more', zh: '再做一遍' }, scroll];
    default:
      return [];
  }
}

/** The action of a key press; null when it has none here. */
export function quizActionOf(input: string, key: Key, state: QuizState, screen: ComposedQuiz): QuizAction | null {
  if (input === 'q' || (key.ctrl && input === 'c')) return { type: 'quit' };
  if (!state.help && (key.ctrl || (key.meta && input !== ''))) return null;
  if (state.help || input === '?') return { type: 'help' };
  if (state.trace) return inTrace(input, key, state, screen);
  return (phaseOf(state) === 'asking' ? questionKey(input, key, state) : null) ?? anyKey(input, key, screen);
}

function inTrace(input: string, key: Key, state: QuizState, { trace }: ComposedQuiz): QuizAction | null {
  if (input === 'w' || key.escape) return { type: 'trace' };
  if (input === 't') return { type: 'language' };
  if (input === 'r') return { type: 'another' };
  // The steps of the made-up lesson are the outcomes: one goes from one to the next by `r` alone.
  if (!state.trace || !trace || key.return || input === 'n' || input === 'p') return null;
  const action = traceActionOf(input, key, state.trace, trace.layout, trace.limits);
  return action && { type: 'in-trace', action };
}

function questionKey(input: string, key: Key, state: QuizState): QuizAction | null {
  const options = openQuestion(state)?.options.length ?? 0;
  const option = input.length === 1 ? input.charCodeAt(0) - 97 : -1;
  if (option >= 0 && option < options) return { type: 'pick', option };
  if (input === ' ') return { type: 'toggle' };
  if (input === 'J' || (key.downArrow && key.shift)) return { type: 'shift', by: 1 };
  if (input === 'K' || (key.upArrow && key.shift)) return { type: 'shift', by: -1 };
  if (key.upArrow) return { type: 'move', by: -1 };
  return key.downArrow ? { type: 'move', by: 1 } : null;
}

function anyKey(input: string, key: Key, screen: ComposedQuiz): QuizAction | null {
  if (key.return) return { type: 'confirm' };
  if (key.tab) return { type: 'pane' };
  if (input === 'w') return { type: 'trace' };
  if (input === 't') return { type: 'language' };
  if (input === 'r') return { type: 'restart' };
  const page = Math.max(1, screen.rows - 8);
  const by = key.upArrow || input === 'k' ? -1 : key.downArrow || input === 'j' ? 1 : key.pageUp ? -page : key.pageDown ? page : 0;
  return by === 0 ? null : { type: 'scroll', pane: screen.scrolls, by, limits: screen.limits[screen.scrolls] };
}
