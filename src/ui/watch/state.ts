/**
 * `gocl watch` as a reducer: which exercise, what its last check said, what is shown. It never goes to another exercise by
 * itself, and a key pressed while a check runs counts as soon as it can.
 *
 * `wanted` numbers what is to be checked: each change of it is one check, and results of earlier numbers are ignored.
 */
import type { Exercise } from '../../lessons/exercise.ts';
import { type Language, otherLanguage } from '../../lessons/lesson.ts';
import { initialList, type ListAction, type ListState, reduceList, toReset } from '../exercise-list/state.ts';

export type View = 'verdict' | 'list' | 'reset' | 'all';

/** What a check said, in either language. */
export type Said = Readonly<Record<Language, readonly string[]>>;

const nothingSaid: Said = { en: [], zh: [] };

export interface WatchState {
  readonly language: Language;
  readonly exercises: readonly Exercise[];
  /** Ids of those that have passed once. */
  readonly done: ReadonlySet<string>;
  readonly index: number;
  readonly view: View;
  readonly wanted: { readonly serial: number; readonly what: 'current' | 'all' };
  readonly status: 'checking' | 'passed' | 'failed';
  /** Schedules tried so far by the check that runs. */
  readonly tried: number;
  /** What the last check of this exercise said; stays while the next one runs. */
  readonly lines: Said;
  /** What `check all` found so far: id → passed. */
  readonly results: ReadonlyMap<string, boolean>;
  /** Hints that are shown. */
  readonly hints: number;
  /** `n` was pressed while a check ran: go on if it passes. */
  readonly goOn: boolean;
  /** Ids of those that were checked here, or before. */
  readonly seen: ReadonlySet<string>;
  /** The list of exercises; null while it is not shown. */
  readonly list: ListState | null;
  /** First line shown of what is longer than the screen; `hint`: wherever the newest hint begins. */
  readonly top: number | 'hint';
  /** One line about what just happened: one of ours, or a text about the machine's part in it. */
  readonly note: 'none' | 'not-passed' | 'all-done' | 'waiting' | 'last-hint' | { readonly text: string };
  readonly quit: boolean;
}

export type WatchAction =
  | { readonly type: 'next' | 'hint' | 'list' | 'all' | 'reset' | 'yes' | 'no' | 'quit' | 'again' | 'language' }
  | { readonly type: 'in-list'; readonly action: ListAction }
  | { readonly type: 'told'; readonly text: string }
  /** `top`: the line to show first, within what there is. */
  | { readonly type: 'scroll'; readonly top: number }
  | { readonly type: 'saved' }
  | { readonly type: 'tried'; readonly serial: number; readonly tried: number }
  | { readonly type: 'checked'; readonly serial: number; readonly passed: boolean; readonly lines: Said }
  | { readonly type: 'one-of-all'; readonly serial: number; readonly id: string; readonly passed: boolean; readonly lines: Said }
  | { readonly type: 'all-checked'; readonly serial: number };

/** At `index`, with the first check asked for. */
export function initialWatch(
  exercises: readonly Exercise[],
  done: readonly string[],
  index: number,
  hints: number,
  seen: readonly string[] = [],
  language: Language = 'en',
): WatchState {
  const state: WatchState = {
    language,
    exercises,
    done: new Set(done),
    index,
    view: 'verdict',
    wanted: { serial: 0, what: 'current' },
    status: 'checking',
    tried: 0,
    lines: nothingSaid,
    results: new Map(),
    hints: 0,
    goOn: false,
    seen: new Set(seen),
    list: null,
    top: 0,
    note: 'none',
    quit: false,
  };
  return ask({ ...state, hints }, 'current');
}

export function currentOf(s: WatchState): Exercise {
  return s.exercises[s.index] as Exercise;
}

export function reduceWatch(s: WatchState, a: WatchAction): WatchState {
  switch (a.type) {
    case 'next':
      return next(s);
    case 'hint':
      return hint(s);
    case 'list':
      return { ...s, view: 'list', list: listOf(s), top: 0, note: 'none' };
    case 'in-list':
      return inList(s, a.action);
    case 'told':
      return s.list ? { ...s, list: reduceList(s.list, a) } : { ...s, note: { text: a.text } };
    case 'all':
      return ask({ ...s, view: 'all', results: new Map(), top: 0, note: 'none' }, 'all');
    case 'reset':
      return { ...s, view: 'reset', note: 'none' };
    case 'yes':
      return s.view === 'reset' ? ask({ ...s, view: 'verdict', top: 0, note: 'none' }, 'current') : s;
    case 'no':
      return { ...s, view: 'verdict', top: 0, note: 'none' };
    case 'again':
    case 'saved':
      return ask({ ...s, view: s.view === 'all' ? 'verdict' : s.view, note: 'none' }, 'current');
    case 'language':
      // What was told in the other language is better forgotten than left.
      return { ...s, language: otherLanguage(s.language), note: typeof s.note === 'object' ? 'none' : s.note };
    case 'scroll':
      return { ...s, top: a.top };
    case 'quit':
      return { ...s, quit: true };
    default:
      return a.serial === s.wanted.serial ? found(s, a) : s;
  }
}

/** One more, as long as there are any; the newest is brought into sight. */
function hint(s: WatchState): WatchState {
  const all = currentOf(s).hints.length;
  return { ...s, view: 'verdict', hints: Math.min(s.hints + 1, all), top: 'hint', note: s.hints < all ? 'none' : 'last-hint' };
}

/** The exercise that a `yes` would reset now; null when nothing is asked. */
export function resetAsked(s: WatchState): Exercise | null {
  if (s.view === 'list' && s.list) return toReset(s.list);
  return s.view === 'reset' ? currentOf(s) : null;
}

function listOf(s: WatchState): ListState {
  const rows = s.exercises.map((exercise) => ({ exercise, done: s.done.has(exercise.id), tried: s.seen.has(exercise.id) }));
  return initialList(rows, currentOf(s).id, s.language);
}

function inList(s: WatchState, action: ListAction): WatchState {
  if (s.view !== 'list' || !s.list) return s;
  const reset = action.type === 'yes' ? toReset(s.list) : null;
  const list = reduceList(s.list, action);
  const { leave, language } = list;
  if (leave === null) return reset?.id === currentOf(s).id ? ask({ ...s, list }, 'current') : { ...s, list, language };
  const closed: WatchState = { ...s, language, list: null, view: 'verdict', top: 0 };
  if (leave.to !== 'exercise') return leave.to === 'quit' ? { ...s, quit: true } : closed;
  const index = s.exercises.findIndex((e) => e.id === leave.id);
  return open(closed, index);
}

/** What a check found shows in the open list as well. */
function withList(s: WatchState): WatchState {
  return s.list ? { ...s, list: { ...s.list, rows: listOf(s).rows } } : s;
}

type Found = Extract<WatchAction, { serial: number }>;

function found(s: WatchState, a: Found): WatchState {
  switch (a.type) {
    case 'tried':
      return { ...s, tried: a.tried };
    case 'checked':
      return withList(checked(s, a.passed, a.lines));
    case 'one-of-all':
      return withList({
        ...s,
        results: new Map(s.results).set(a.id, a.passed),
        lines: a.id === currentOf(s).id ? a.lines : s.lines,
        done: a.passed ? new Set([...s.done, a.id]) : s.done,
        seen: new Set([...s.seen, a.id]),
      });
    case 'all-checked':
      return { ...s, status: s.results.get(currentOf(s).id) ? 'passed' : 'failed' };
  }
}

function checked(s: WatchState, passed: boolean, lines: Said): WatchState {
  const done = passed ? new Set([...s.done, currentOf(s).id]) : s.done;
  const after: WatchState = { ...s, done, seen: new Set([...s.seen, currentOf(s).id]), status: passed ? 'passed' : 'failed', lines, top: 0, goOn: false };
  if (!s.goOn) return s.note === 'waiting' ? { ...after, note: 'none' } : after;
  return passed ? next(after) : { ...after, note: 'not-passed' };
}

/** Only after a pass. While a check runs it is remembered. */
function next(s: WatchState): WatchState {
  if (s.status === 'checking') return { ...s, goOn: true, note: 'waiting' };
  if (s.status === 'failed') return { ...s, view: 'verdict', note: 'not-passed' };
  const { exercises, done, index } = s;
  const open_ = [...exercises.keys()].map((i) => (index + 1 + i) % exercises.length).find((i) => !done.has((exercises[i] as Exercise).id));
  return open_ === undefined ? { ...s, view: 'verdict', note: 'all-done' } : open(s, open_);
}

function open(s: WatchState, index: number): WatchState {
  if (index === s.index) return { ...s, view: 'verdict', top: 0 };
  return ask({ ...s, index, view: 'verdict', lines: nothingSaid, hints: 0, top: 0, note: 'none', goOn: false }, 'current');
}

function ask(s: WatchState, what: 'current' | 'all'): WatchState {
  return { ...s, wanted: { serial: s.wanted.serial + 1, what }, status: 'checking', tried: 0 };
}
