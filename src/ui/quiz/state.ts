/**
 * All that the quiz screen remembers, as a pure reducer. Effects are outside: the screen computes the keys of the questions
 * that are open or come next and dispatches `keyed`; it writes the journal to the learner's progress; it ticks while a trace plays.
 *
 * An answer is judged only when the computed key is there: until then the phase is `checking`.
 */
import type { Key } from '../../lessons/quiz/key.ts';
import type { Question, Quiz } from '../../lessons/quiz/quiz.ts';
import { isRight, newSession, type OpenSession, shuffledItems } from '../../lessons/quiz/quiz-session.ts';
import { type Language, otherLanguage } from '../../lessons/lesson.ts';
import { queueAfter } from '../../lessons/progress.ts';
import { type Action as TraceAction, type LessonState, reduce as reduceTrace } from '../lesson/state.ts';
import type { ScrollLimits } from '../lesson/viewport.ts';
import { openTrace } from './trace-state.ts';

/** What the learner did, for the progress that is kept. Grows only. */
export type Entry =
  | { readonly kind: 'started'; readonly queue: readonly string[] }
  | { readonly kind: 'answered'; readonly id: string; readonly choice: readonly number[]; readonly right: boolean }
  | { readonly kind: 'left'; readonly id: string; readonly right: boolean };

export type QuizPhase = 'asking' | 'checking' | 'answered' | 'failed' | 'result';
export type QuizPane = 'question' | 'code';

export interface QuizState {
  readonly quiz: Quiz;
  readonly title: Readonly<Record<Language, string>>;
  readonly language: Language;
  /** Ids of the questions to come; the first one is open. */
  readonly queue: readonly string[];
  readonly first: Readonly<Record<string, 'right' | 'wrong'>>;
  /** How many questions were left behind; tells one asking from the next. */
  readonly time: number;
  readonly phase: Exclude<QuizPhase, 'result'>;
  /** The option (or the place in the order) under the selection bar. */
  readonly cursor: number;
  /** Options that are chosen; for `order` all of them, as they stand. One at most unless several may be right. */
  readonly choice: readonly number[];
  /** `order`: the arrows move the item, not the bar. */
  readonly lifted: boolean;
  /** It was answered wrong before in this session. */
  readonly repeated: boolean;
  /** The answer was given in an earlier sitting, and is counted already. */
  readonly restored: boolean;
  /** Enter was pressed with nothing chosen. */
  readonly nothingChosen: boolean;
  readonly keys: Readonly<Record<string, Key>>;
  /** Why no key could be computed. */
  readonly failure: string;
  /** The trace that is walked; null: the question is shown. */
  readonly trace: LessonState | null;
  readonly pane: QuizPane;
  readonly scroll: Readonly<Record<QuizPane, number>>;
  readonly help: boolean;
  readonly quit: boolean;
  readonly journal: readonly Entry[];
}

export type QuizAction =
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'pick'; readonly option: number }
  | { readonly type: 'toggle' }
  | { readonly type: 'shift'; readonly by: 1 | -1 }
  | { readonly type: 'confirm' }
  /** An answer that was given whole: on paper, where nothing is moved about. */
  | { readonly type: 'answer'; readonly choice: readonly number[] }
  | { readonly type: 'keyed'; readonly id: string; readonly key: Key }
  | { readonly type: 'failed'; readonly id: string; readonly message: string }
  | { readonly type: 'restart' }
  | { readonly type: 'trace' }
  | { readonly type: 'another' }
  | { readonly type: 'in-trace'; readonly action: TraceAction }
  | { readonly type: 'scroll'; readonly pane: QuizPane; readonly by: number; readonly limits: ScrollLimits }
  | { readonly type: 'pane' }
  | { readonly type: 'language' }
  | { readonly type: 'help' }
  | { readonly type: 'quit' };

/** A question that nobody has touched yet. */
const untouched = {
  phase: 'asking',
  cursor: 0,
  choice: [],
  lifted: false,
  repeated: false,
  restored: false,
  nothingChosen: false,
  failure: '',
  trace: null,
  pane: 'question',
  scroll: { question: 0, code: 0 },
} as const;

export function initialQuizState(quiz: Quiz, title: QuizState['title'], language: Language, session: OpenSession): QuizState {
  const base = { quiz, title, language, time: 0, keys: {}, help: false, quit: false, journal: [] };
  const { answered } = session;
  const state = begin({ ...base, ...untouched, queue: [], first: {} }, session);
  return answered ? { ...state, choice: answered, cursor: answered[0] ?? 0, phase: 'checking', restored: true, repeated: false } : state;
}

function begin(state: QuizState, session: OpenSession): QuizState {
  const journal: Entry[] = session.isNew ? [{ kind: 'started', queue: session.queue }] : [];
  return asked({ ...state, queue: session.queue, first: session.first, journal: [...state.journal, ...journal] });
}

/** The open question, as it is asked; the right order of items is not shown at first. */
function asked(state: QuizState): QuizState {
  const question = openQuestion(state);
  const repeated = question !== null && state.first[question.id] !== undefined;
  return { ...state, ...untouched, repeated, choice: question?.kind === 'order' ? shuffledItems(question, state.time) : [] };
}

/** Null on the page of results. */
export function openQuestion(state: Pick<QuizState, 'quiz' | 'queue'>): Question | null {
  return state.quiz.questions.find((q) => q.id === state.queue[0]) ?? null;
}

export function openKey(state: QuizState): Key | null {
  return state.keys[state.queue[0] ?? ''] ?? null;
}

export function phaseOf(state: QuizState): QuizPhase {
  return openQuestion(state) === null ? 'result' : state.phase;
}

/** Whether the answer that was given is right; false before. */
export function isAnswerRight(state: QuizState): boolean {
  const question = openQuestion(state);
  const key = openKey(state);
  return question !== null && key !== null && state.phase === 'answered' && isRight(question, key, state.choice);
}

export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'move':
      return state.lifted ? shift(state, action.by) : asking(state, (q) => ({ ...state, cursor: wrapped(state.cursor + action.by, q.options.length) }));
    case 'pick':
      return asking(state, (q) => (action.option < q.options.length ? pick(state, q, action.option) : state));
    case 'toggle':
      return asking(state, (q) => toggle(state, q));
    case 'shift':
      return shift(state, action.by);
    case 'confirm':
      return confirm(state);
    case 'answer':
      return asking(state, () => judged({ ...state, choice: action.choice, phase: 'checking' }));
    case 'keyed':
      return keyed(state, action.id, action.key);
    case 'failed':
      return state.queue[0] === action.id && state.phase === 'checking' ? { ...state, phase: 'failed', failure: action.message } : state;
    case 'restart':
      return phaseOf(state) === 'result' ? begin({ ...state, time: state.time + 1 }, newSession(state.quiz)) : state;
    default:
      return reduceView(state, action);
  }
}

function reduceView(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'trace':
      return { ...state, trace: state.trace ? null : tracedRun(state, 0) };
    case 'another':
      return state.trace ? { ...state, trace: tracedRun(state, state.trace.index + 1) } : state;
    case 'in-trace':
      return state.trace ? { ...state, trace: reduceTrace(state.trace, action.action) } : state;
    case 'scroll':
      return { ...state, scroll: { ...state.scroll, [action.pane]: clamped(state.scroll[action.pane] + action.by, action.limits) } };
    case 'pane':
      return { ...state, pane: state.pane === 'question' ? 'code' : 'question' };
    case 'language':
      return inLanguage(state, otherLanguage(state.language));
    case 'help':
      return { ...state, help: !state.help };
    case 'quit':
      return { ...state, quit: true };
    default:
      return state;
  }
}

function inLanguage(state: QuizState, language: Language): QuizState {
  return { ...state, language, trace: state.trace && { ...state.trace, language } };
}

function asking(state: QuizState, then: (question: Question) => QuizState): QuizState {
  const question = openQuestion(state);
  return question && state.phase === 'asking' ? { ...then(question), nothingChosen: false } : state;
}

/** A letter: chooses where one may be right, chooses or takes back where several may, points where items are ordered. */
function pick(state: QuizState, question: Question, option: number): QuizState {
  const at = { ...state, cursor: option };
  return question.multiple ? toggle(at, question) : at;
}

function toggle(state: QuizState, question: Question): QuizState {
  if (question.kind === 'order') return { ...state, lifted: !state.lifted };
  if (!question.multiple) return state;
  const { choice, cursor } = state;
  return { ...state, choice: choice.includes(cursor) ? choice.filter((i) => i !== cursor) : [...choice, cursor] };
}

/** Moves the item under the bar; at the ends it stays. */
function shift(state: QuizState, by: 1 | -1): QuizState {
  return asking(state, (question) => {
    const to = state.cursor + by;
    if (question.kind !== 'order' || to < 0 || to >= state.choice.length) return state;
    const choice = [...state.choice];
    [choice[to], choice[state.cursor]] = [choice[state.cursor] as number, choice[to] as number];
    return { ...state, choice, cursor: to };
  });
}

/** Enter always does the next sensible thing: answer, go on, begin anew. */
function confirm(state: QuizState): QuizState {
  switch (phaseOf(state)) {
    case 'asking':
      return answer(state);
    case 'answered':
      return leave(state);
    case 'failed':
      return asked(state);
    default:
      return state;
  }
}

function answer(state: QuizState): QuizState {
  const question = openQuestion(state) as Question;
  const choice = question.multiple || question.kind === 'order' ? state.choice : [state.cursor];
  if (choice.length === 0) return { ...state, nothingChosen: true };
  return judged({ ...state, choice, lifted: false, phase: 'checking' });
}

function keyed(state: QuizState, id: string, key: Key): QuizState {
  return judged({ ...state, keys: { ...state.keys, [id]: key } });
}

/** Once there are both an answer and a key. */
function judged(state: QuizState): QuizState {
  const question = openQuestion(state);
  const key = openKey(state);
  if (state.phase !== 'checking' || !question || !key) return state;
  const done: QuizState = { ...state, phase: 'answered' };
  if (state.restored) return done;
  const right = isRight(question, key, state.choice);
  const first = { ...state.first, [question.id]: state.first[question.id] ?? (right ? 'right' : 'wrong') } as const;
  return { ...done, first, journal: [...state.journal, { kind: 'answered', id: question.id, choice: state.choice, right }] };
}

function leave(state: QuizState): QuizState {
  const id = state.queue[0] as string;
  const right = isAnswerRight(state);
  const journal: Entry[] = [...state.journal, { kind: 'left', id, right }];
  return asked({ ...state, journal, time: state.time + 1, queue: queueAfter(state.queue, id, right) });
}

/** The trace of one of the runs that can be shown, counted round. */
function tracedRun(state: QuizState, index: number): LessonState | null {
  const question = openQuestion(state);
  const key = openKey(state);
  return question && key && state.phase === 'answered' ? openTrace(question, key, state.choice, state.language, index) : null;
}

function wrapped(index: number, count: number): number {
  return (index + count) % count;
}

function clamped(offset: number, limits: ScrollLimits): number {
  return Math.max(limits.min, Math.min(limits.max, offset));
}
