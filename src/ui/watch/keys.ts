/** Keys → actions of the watch screen. */
import { actionOfListKey } from '../exercise-list/keys.ts';
import { isInterrupt, moveOf } from '../terminal/key-names.ts';
import type { WatchWindow } from './compose.ts';
import type { WatchAction, WatchState } from './state.ts';

/** Null: the key means nothing here. `window`: what of the body the screen shows. */
export function actionOfKey(key: string, s: Pick<WatchState, 'view' | 'list'>, { page, top, last }: WatchWindow): WatchAction | null {
  if (s.view === 'list' && s.list) {
    const action = actionOfListKey(key, s.list, page);
    return action && { type: 'in-list', action };
  }
  if (isInterrupt(key)) return { type: 'quit' };
  if (s.view === 'reset') return { type: key === 'y' || key === 'Y' ? 'yes' : 'no' };
  const by = moveOf(key, page);
  if (by !== null) return { type: 'scroll', top: Math.max(0, Math.min(last, top + by)) };
  if (s.view !== 'verdict' && key === 'escape') return { type: 'no' };
  return letters[key] ?? null;
}

const letters: Readonly<Record<string, WatchAction>> = {
  n: { type: 'next' },
  h: { type: 'hint' },
  l: { type: 'list' },
  c: { type: 'all' },
  r: { type: 'again' },
  x: { type: 'reset' },
  t: { type: 'language' },
  q: { type: 'quit' },
};
