/**
 * The map of lessons as a reducer: which lesson is selected, and where the learner goes from here. What a lesson holds comes
 * as cards; the screen is opened anew, with new ones, when the learner comes back.
 */
import type { CourseMap, LessonCard } from '../../lessons/course-map.ts';
import { type Language, otherLanguage } from '../../lessons/lesson.ts';

/** Where the learner goes; `lesson` is an id. */
export type Leave = { readonly to: 'quit' } | { readonly to: 'lesson' | 'quiz' | 'exercises' | 'list'; readonly lesson: string };

export interface HomeState {
  readonly map: CourseMap;
  readonly language: Language;
  /** Index of the selected card. */
  readonly cursor: number;
  readonly view: 'map' | 'help' | 'lay-out';
  /** The exercises are laid out where gocl looks for them. */
  readonly laidOut: boolean;
  readonly note: 'no-quiz' | 'no-exercises' | null;
  readonly leave: Leave | null;
}

export type HomeAction =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'go'; readonly to: 'lesson' | 'quiz' | 'exercises' | 'list' }
  | { readonly type: 'next' | 'language' | 'help' | 'yes' | 'no' | 'quit' };

/** Opens at `lesson`, at what comes next when that is not given. */
export function initialHome(map: CourseMap, language: Language, laidOut: boolean, lesson?: string): HomeState {
  const wanted = lesson ?? map.next?.card.lesson.id;
  const cursor = Math.max(
    0,
    map.cards.findIndex((c) => c.lesson.id === wanted),
  );
  return { map, language, cursor, view: 'map', laidOut, note: null, leave: null };
}

export function selected(s: HomeState): LessonCard | undefined {
  return s.map.cards[s.cursor];
}

export function reduceHome(s: HomeState, a: HomeAction): HomeState {
  switch (a.type) {
    case 'move':
      return { ...s, view: 'map', note: null, cursor: Math.max(0, Math.min(s.map.cards.length - 1, s.cursor + a.by)) };
    case 'go':
      return go(s, a.to);
    case 'next':
      return next(s);
    case 'language':
      return { ...s, language: otherLanguage(s.language) };
    case 'help':
      return { ...s, view: s.view === 'help' ? 'map' : 'help', note: null };
    case 'yes':
      return s.view === 'lay-out' ? leave({ ...s, laidOut: true }, 'exercises') : s;
    case 'no':
      return { ...s, view: 'map', note: null };
    case 'quit':
      return { ...s, leave: { to: 'quit' } };
  }
}

function go(s: HomeState, to: 'lesson' | 'quiz' | 'exercises' | 'list'): HomeState {
  const card = selected(s);
  if (!card) return s;
  if (to === 'quiz' && card.quiz === null) return { ...s, note: 'no-quiz' };
  if (to !== 'exercises') return leave(s, to);
  if (card.exercises.length === 0) return { ...s, note: 'no-exercises' };
  return s.laidOut ? leave(s, to) : { ...s, view: 'lay-out', note: null };
}

function leave(s: HomeState, to: 'lesson' | 'quiz' | 'exercises' | 'list'): HomeState {
  const card = selected(s);
  return card ? { ...s, view: 'map', note: null, leave: { to, lesson: card.lesson.id } } : s;
}

/** Does what is suggested, whatever is selected. */
function next(s: HomeState): HomeState {
  const suggestion = s.map.next;
  if (!suggestion) return s;
  const there = { ...s, cursor: s.map.cards.indexOf(suggestion.card) };
  return go(there, suggestion.what === 'quiz' ? 'quiz' : suggestion.what === 'exercise' ? 'exercises' : 'lesson');
}
