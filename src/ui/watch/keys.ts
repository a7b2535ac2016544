/** What is typed → actions. A chunk from the terminal may hold several keys: none is lost. */
import type { View, WatchAction } from './state.ts';

const escapes: Readonly<Record<string, string>> = {
  '\x1b[A': 'up',
  '\x1bOA': 'up',
  '\x1b[B': 'down',
  '\x1bOB': 'down',
  '\x1b[5~': 'page-up',
  '\x1b[6~': 'page-down',
};

/** The keys of a chunk, by name or as the character. */
export function keysOf(chunk: string): string[] {
  const parts = chunk.match(/\x1b[[O][0-9;]*[~A-Za-z]|[\s\S]/gu) ?? [];
  return parts.map((part) => escapes[part] ?? (part === '\x1b' ? 'escape' : part === '\r' || part === '\n' ? 'enter' : part));
}

/** Null: the key means nothing here. `page` is how many lines the screen shows. */
export function actionOfKey(key: string, view: View, page: number): WatchAction | null {
  if (key === '\x03' || key === '\x04') return { type: 'quit' };
  if (view === 'reset') return key === 'y' || key === 'Y' ? { type: 'yes' } : key.length === 1 || key === 'escape' || key === 'enter' ? { type: 'no' } : null;
  const moves: Readonly<Record<string, number>> = { up: -1, k: -1, down: 1, j: 1, 'page-up': -page, 'page-down': page };
  const by = moves[key];
  if (by !== undefined) return { type: 'move', by };
  if (view === 'list' && key === 'enter') return { type: 'choose' };
  if (view !== 'verdict' && key === 'escape') return { type: 'no' };
  if (view === 'list' && key === 'q') return { type: 'no' };
  return letters[key] ?? null;
}

const letters: Readonly<Record<string, WatchAction>> = {
  n: { type: 'next' },
  h: { type: 'hint' },
  l: { type: 'list' },
  c: { type: 'all' },
  r: { type: 'again' },
  x: { type: 'reset' },
  q: { type: 'quit' },
};
