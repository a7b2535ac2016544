/** Keys of the map. One table gives the page of all keys; the bar names the most useful ones. */
import type { Bilingual } from '../../lessons/lesson.ts';
import { isInterrupt, moveOf } from '../terminal/key-names.ts';
import type { HomeAction, HomeState } from './state.ts';

export interface KeyText {
  readonly keys: string;
  readonly does: Bilingual;
}

export const allKeys: readonly KeyText[] = [
  { keys: 'Enter', does: { en: 'open the selected lesson where you left off', zh: '打开选中的课程，从上次停下的地方继续' } },
  { keys: 'n', does: { en: 'what comes next, whatever is selected', zh: '直接去做“下一步”，不管选中哪一课' } },
  { keys: 'z', does: { en: 'the quiz of the selected lesson', zh: '选中课程的测验' } },
  { keys: 'e', does: { en: 'its exercises, checked at every save', zh: '它的练习，每次保存都会检查' } },
  { keys: 'l', does: { en: 'the list of all exercises', zh: '全部练习的列表' } },
  { keys: '↑ ↓  k j', does: { en: 'select a lesson', zh: '选择课程' } },
  { keys: 'g G', does: { en: 'first, last lesson (Home, End)', zh: '第一课、最后一课（Home、End）' } },
  { keys: 't', does: { en: '中文 / English', zh: '中文 / English' } },
  { keys: '?', does: { en: 'this page', zh: '本页' } },
  { keys: 'q', does: { en: 'quit', zh: '退出' } },
];

/** The most useful first; the last two are always shown. */
export function barKeys(s: HomeState): readonly KeyText[] {
  if (s.view === 'lay-out')
    return [
      { keys: 'y', does: { en: 'yes', zh: '好' } },
      { keys: 'n', does: { en: 'no', zh: '不用' } },
    ];
  const card = s.map.cards[s.cursor];
  return [
    { keys: 'Enter', does: { en: card?.standing === 'new' ? 'begin' : 'open', zh: card?.standing === 'new' ? '开始' : '打开' } },
    { keys: '↑↓', does: { en: 'select', zh: '选择' } },
    { keys: 'n', does: { en: 'next', zh: '下一步' } },
    ...(card?.quiz ? [{ keys: 'z', does: { en: 'quiz', zh: '测验' } }] : []),
    ...(card && card.exercises.length > 0 ? [{ keys: 'e', does: { en: 'exercises', zh: '练习' } }] : []),
    { keys: 'l', does: { en: 'list', zh: '练习列表' } },
    { keys: 't', does: { en: '中文', zh: 'English' } },
    { keys: '?', does: { en: 'keys', zh: '按键' } },
    { keys: 'q', does: { en: 'quit', zh: '退出' } },
  ];
}

/** Null: the key means nothing here. `page`: how many lessons the screen shows. */
export function actionOfHomeKey(key: string, s: HomeState, page: number): HomeAction | null {
  if (isInterrupt(key)) return { type: 'quit' };
  if (s.view === 'lay-out') return key === 'y' || key === 'Y' || key === 'enter' ? { type: 'yes' } : { type: 'no' };
  if (key === 'q') return { type: 'quit' };
  if (s.view === 'help') return { type: 'help' };
  const by = moveOf(key, page);
  return by === null ? (letters[key] ?? null) : { type: 'move', by };
}

const letters: Readonly<Record<string, HomeAction>> = {
  enter: { type: 'go', to: 'lesson' },
  right: { type: 'go', to: 'lesson' },
  z: { type: 'go', to: 'quiz' },
  e: { type: 'go', to: 'exercises' },
  l: { type: 'go', to: 'list' },
  n: { type: 'next' },
  t: { type: 'language' },
  '?': { type: 'help' },
  escape: { type: 'no' },
};
