/**
 * One go through a quiz, whatever shows it: which questions are still to come, and whether an answer is right. An answer is
 * judged by the computed key alone.
 */
import type { Progress } from '../progress.ts';
import { quizOf } from '../progress.ts';
import type { Key } from './key.ts';
import type { Question, Quiz } from './quiz.ts';

export interface OpenSession {
  /** Ids; the first one is open. */
  readonly queue: readonly string[];
  readonly first: Readonly<Record<string, 'right' | 'wrong'>>;
  /** The answer to the open question, given but not left yet. */
  readonly answered: readonly number[] | null;
  /** There is nothing to go on with: it is yet to be begun. */
  readonly isNew: boolean;
}

/** Where the learner left off, or a new session. Questions that went from the quiz are dropped, new ones come last. */
export function openSession(quiz: Quiz, progress: Progress, restart = false): OpenSession {
  const ids = quiz.questions.map((q) => q.id);
  const { session } = quizOf(progress, quiz.lesson);
  if (!session || restart) return newSession(quiz);
  const first = Object.fromEntries(Object.entries(session.first).filter(([id]) => ids.includes(id)));
  const queue = session.queue.filter((id) => ids.includes(id));
  const unknown = ids.filter((id) => !queue.includes(id) && first[id] === undefined);
  const open = quiz.questions.find((q) => q.id === queue[0]);
  const answered = session.answered && queue[0] === session.queue[0] && open && fits(session.answered, open) ? session.answered : null;
  return { queue: [...queue, ...unknown], first, answered, isNew: false };
}

export function newSession(quiz: Quiz): OpenSession {
  return { queue: quiz.questions.map((q) => q.id), first: {}, answered: null, isNew: true };
}

function fits(choice: readonly number[], question: Question): boolean {
  return choice.length > 0 && choice.every((index) => index < question.options.length);
}

/** `choice`: indices of options; for `order` all of them in the learner's order. */
export function isRight(question: Question, key: Key, choice: readonly number[]): boolean {
  const given = question.kind === 'order' ? choice : [...choice].sort((a, b) => a - b);
  return given.length === key.right.length && given.every((index, at) => index === key.right[at]);
}

/** In which order the items of a question stand at first: never the right one, and another one each `time` it is asked. */
export function shuffledItems(question: Question, time: number): number[] {
  const items = question.options.map((_, index) => index);
  let state = [...question.id].reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 0x01000193), 0x811c9dc5 + time);
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const other = Math.floor(((state >>> 0) / 2 ** 32) * (i + 1));
    [items[i], items[other]] = [items[other] as number, items[i] as number];
  }
  return items.every((item, index) => item === index) ? [...items.slice(1), items[0] as number] : items;
}

/** How many questions of the quiz were answered right the last time they were asked. */
export function answeredRight(quiz: Quiz, progress: Progress): number {
  const { questions } = quizOf(progress, quiz.lesson);
  return quiz.questions.filter((q) => questions[q.id]?.last === 'right').length;
}
