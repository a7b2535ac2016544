/**
 * The list of exercises as a reducer: filters, search, resetting one, going on at one. `gocl list` shows it alone,
 * `gocl watch` inside of its screen; both do what it asks for: it only says what was chosen.
 */
import type { Exercise } from '../../lessons/exercise.ts';
import { type Language, otherLanguage } from '../../lessons/lesson.ts';

export type Filter = 'all' | 'done' | 'pending';

export interface ListRow {
  readonly exercise: Exercise;
  /** It has passed once. */
  readonly done: boolean;
  /** It was checked, and has not passed yet. */
  readonly tried: boolean;
}

export interface ListState {
  readonly language: Language;
  readonly rows: readonly ListRow[];
  /** Id of the exercise one is at. */
  readonly current: string | undefined;
  readonly filter: Filter;
  /** Id of the selected exercise; undefined when the filter shows none. */
  readonly selected: string | undefined;
  /** What is searched for while one types it; null otherwise. */
  readonly search: string | null;
  /** Whether the selected one is to be reset is being asked. */
  readonly asking: boolean;
  /** One line about what just happened; null for none. */
  readonly note: string | null;
  readonly leave: { readonly to: 'back' | 'quit' } | { readonly to: 'exercise'; readonly id: string } | null;
}

export type ListAction =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'filter'; readonly filter: 'done' | 'pending' }
  | { readonly type: 'search'; readonly text: string | null }
  | { readonly type: 'told'; readonly text: string }
  | { readonly type: 'continue' | 'reset' | 'yes' | 'no' | 'language' | 'back' | 'quit' };

export function initialList(rows: readonly ListRow[], current: string | undefined, language: Language): ListState {
  const selected = current ?? rows[0]?.exercise.id;
  return { language, rows, current, filter: 'all', selected, search: null, asking: false, note: null, leave: null };
}

export function visibleRows(s: ListState): readonly ListRow[] {
  return s.filter === 'all' ? s.rows : s.rows.filter((r) => r.done === (s.filter === 'done'));
}

/** The exercise that a `yes` would reset; null when nothing is asked. */
export function toReset(s: ListState): Exercise | null {
  return s.asking ? (s.rows.find((r) => r.exercise.id === s.selected)?.exercise ?? null) : null;
}

export function reduceList(s: ListState, a: ListAction): ListState {
  switch (a.type) {
    case 'move':
      return move({ ...s, note: null }, a.by);
    case 'filter':
      return filtered(s, s.filter === a.filter ? 'all' : a.filter);
    case 'search':
      return search(s, a.text);
    case 'told':
      return { ...s, note: a.text };
    case 'continue':
      return s.selected === undefined ? s : { ...s, leave: { to: 'exercise', id: s.selected } };
    case 'reset':
      return s.selected === undefined ? s : { ...s, asking: true, note: null };
    case 'yes':
    case 'no':
      return { ...s, asking: false };
    case 'language':
      return { ...s, language: otherLanguage(s.language), note: null };
    case 'back':
    case 'quit':
      return { ...s, leave: { to: a.type } };
  }
}

function move(s: ListState, by: number): ListState {
  const rows = visibleRows(s);
  const at = rows.findIndex((r) => r.exercise.id === s.selected);
  return { ...s, selected: rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.exercise.id };
}

/** The selection stays where it is still shown. */
function filtered(s: ListState, filter: Filter): ListState {
  const after = { ...s, filter, note: null };
  const rows = visibleRows(after);
  return { ...after, selected: (rows.find((r) => r.exercise.id === s.selected) ?? rows[0])?.exercise.id };
}

/** Selects the first that is shown whose name, lesson or title has the text in it; stays where nothing has. */
function search(s: ListState, text: string | null): ListState {
  const wanted = (text ?? '').toLowerCase();
  const hit =
    wanted === ''
      ? undefined
      : visibleRows(s).find(({ exercise: e }) => [e.id, e.title.en, e.title.zh, e.lesson].some((t) => t.toLowerCase().includes(wanted)));
  return { ...s, search: text, note: null, selected: hit?.exercise.id ?? s.selected };
}
