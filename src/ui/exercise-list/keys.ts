/** Keys of the list of exercises, as in rustlings: c goes on there, d and p filter, r resets, s or / searches; t is gocl's own. */
import { isInterrupt, moveOf } from '../terminal/key-names.ts';
import type { ListAction, ListState } from './state.ts';

/** Null: the key means nothing here. `page`: how many exercises the screen shows. */
export function actionOfListKey(key: string, s: ListState, page: number): ListAction | null {
  if (isInterrupt(key)) return { type: 'quit' };
  if (s.asking) return { type: key === 'y' || key === 'Y' ? 'yes' : 'no' };
  if (s.search !== null) return searchKey(key, s.search, page);
  const by = moveOf(key, page);
  return by === null ? (letters[key] ?? null) : { type: 'move', by };
}

function searchKey(key: string, text: string, page: number): ListAction | null {
  if (key === 'enter' || key === 'escape') return { type: 'search', text: null };
  if (key === 'backspace') return { type: 'search', text: [...text].slice(0, -1).join('') };
  if ([...key].length === 1 && key >= ' ') return { type: 'search', text: text + key };
  const by = moveOf(key, page);
  return by === null ? null : { type: 'move', by };
}

const letters: Readonly<Record<string, ListAction>> = {
  c: { type: 'continue' },
  enter: { type: 'continue' },
  d: { type: 'filter', filter: 'done' },
  p: { type: 'filter', filter: 'pending' },
  r: { type: 'reset' },
  x: { type: 'reset' },
  s: { type: 'search', text: '' },
  '/': { type: 'search', text: '' },
  t: { type: 'language' },
  l: { type: 'back' },
  q: { type: 'back' },
  escape: { type: 'back' },
};
