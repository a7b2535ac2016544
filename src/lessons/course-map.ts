/**
 * The map of the lessons: how far each is, what it builds on, and what comes next. Pure: content and progress in, cards out.
 *
 * A prerequisite that is not among the lessons is left out, so that a part of the curriculum is a curriculum too.
 */
import type { Exercise } from './exercise.ts';
import type { Lesson } from './lesson.ts';
import { exerciseOf, type Progress } from './progress.ts';

export interface Count {
  readonly done: number;
  readonly all: number;
}

export interface LessonCard {
  readonly lesson: Lesson;
  readonly steps: Count;
  /** Ids of the steps that are done. */
  readonly done: readonly string[];
  /** Index of the step to open: where one left off. */
  readonly at: number;
  /** When it was open last; an instant as ISO 8601 text, undefined for never. */
  readonly seen: string | undefined;
  /** Questions that were answered right last; null where the lesson has no quiz. */
  readonly quiz: Count | null;
  readonly exercises: readonly { readonly exercise: Exercise; readonly passed: boolean }[];
  /** Lessons that it builds on. */
  readonly before: readonly { readonly lesson: Lesson; readonly done: boolean }[];
  readonly standing: 'new' | 'begun' | 'done';
}

/** What to do next, and in which lesson. */
export type Suggestion = { readonly what: 'start' | 'continue' | 'quiz' | 'exercise'; readonly card: LessonCard };

export interface CourseMap {
  /** Each after all that it builds on; else in the order of the curriculum. */
  readonly cards: readonly LessonCard[];
  /** Null when all is done. */
  readonly next: Suggestion | null;
  /** Nothing was ever done. */
  readonly fresh: boolean;
}

/** `quizzes`: lesson id → how its quiz stands; lessons without a quiz are not in it. */
export function courseMap(
  lessons: readonly Lesson[],
  exercises: readonly Exercise[],
  progress: Progress,
  quizzes: ReadonlyMap<string, Count> = new Map(),
): CourseMap {
  const cards = inOrder(lessons).map((lesson) => cardOf(lesson, lessons, exercises, progress, quizzes.get(lesson.id) ?? null));
  return { cards, next: suggestionOf(cards), fresh: cards.every((c) => c.standing === 'new') };
}

/** All of these together. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce((sum, c) => ({ done: sum.done + c.done, all: sum.all + c.all }), { done: 0, all: 0 });
}

export function exercisesOf(card: LessonCard): Count {
  return { done: card.exercises.filter((e) => e.passed).length, all: card.exercises.length };
}

/** Index of the step where one left off; 0 when nothing is kept, or when all steps are done. */
export function stepToOpen(lesson: Lesson, progress: Progress): number {
  const kept = progress.lessons[lesson.id];
  if (!kept || doneSteps(lesson, progress).length === lesson.steps.length) return 0;
  return Math.max(
    0,
    lesson.steps.findIndex((s) => s.id === kept.at),
  );
}

function doneSteps(lesson: Lesson, progress: Progress): string[] {
  const kept = progress.lessons[lesson.id];
  return lesson.steps.map((s) => s.id).filter((id) => kept?.steps[id] !== undefined);
}

function cardOf(lesson: Lesson, lessons: readonly Lesson[], exercises: readonly Exercise[], progress: Progress, quiz: Count | null): LessonCard {
  const known = new Map(lessons.map((l) => [l.id, l]));
  const before = lesson.prerequisites.flatMap((id) => known.get(id) ?? []).map((l) => ({ lesson: l, done: doneSteps(l, progress).length === l.steps.length }));
  const own = exercises.filter((e) => e.lesson === lesson.id).map((exercise) => ({ exercise, passed: exerciseOf(progress, exercise.id).passed !== undefined }));
  const done = doneSteps(lesson, progress);
  const steps = { done: done.length, all: lesson.steps.length };
  const seen = progress.lessons[lesson.id]?.seen;
  const parts = [steps, ...(quiz ? [quiz] : []), { done: own.filter((e) => e.passed).length, all: own.length }];
  const begun = seen !== undefined || parts.some((p) => p.done > 0);
  const standing = parts.every((p) => p.done === p.all) ? 'done' : begun ? 'begun' : 'new';
  return { lesson, steps, done, at: stepToOpen(lesson, progress), seen, quiz, exercises: own, before, standing };
}

/** What was begun is finished first, the latest before the others; then comes the first lesson that all is known for. */
function suggestionOf(cards: readonly LessonCard[]): Suggestion | null {
  const open = cards.filter((c) => c.standing === 'begun').sort((a, b) => ((a.seen ?? '') < (b.seen ?? '') ? 1 : -1))[0];
  if (open) return { what: open.steps.done < open.steps.all ? 'continue' : open.quiz && open.quiz.done < open.quiz.all ? 'quiz' : 'exercise', card: open };
  const fresh = cards.filter((c) => c.standing === 'new');
  const card = fresh.find((c) => c.before.every((b) => b.done)) ?? fresh[0];
  return card ? { what: 'start', card } : null;
}

function inOrder(lessons: readonly Lesson[]): Lesson[] {
  const left = [...lessons].sort((a, b) => a.order - b.order);
  const out: Lesson[] = [];
  while (left.length > 0) {
    const ready = left.findIndex((l) => l.prerequisites.every((id) => !left.some((other) => other.id === id)));
    // A circle is the gate's to report; here nothing of it is lost.
    out.push(...left.splice(Math.max(0, ready), 1));
  }
  return out;
}
