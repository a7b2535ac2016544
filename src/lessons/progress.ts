/**
 * What a learner has done, as data: one JSON document with the version of its shape. Only grows: two copies are merged by
 * taking what either has, so that nothing is lost, whoever writes last.
 */
import { z } from 'zod';

export const progressVersion = 1;

/** An instant as ISO 8601 text in UTC. */
const instant = z.string();

const exerciseProgress = z.object({
  /** First pass. */
  passed: instant.optional(),
  /** Checks that were made of it. */
  checks: z.int().min(0).default(0),
  /** Hints that were shown: 0 to 3. */
  hints: z.int().min(0).default(0),
  /** The solution was looked at before a pass. */
  peeked: instant.optional(),
});

const lessonProgress = z.object({
  /** Step id → when it was first done. */
  steps: z.record(z.string(), instant).default({}),
  /** The step that was open last. */
  at: z.string().optional(),
  /** When it was open. */
  seen: instant.optional(),
});

/** Loose: what a later version of gocl with the same shape adds is kept. */
export const progressSchema = z.looseObject({
  version: z.literal(progressVersion),
  lessons: z.record(z.string(), lessonProgress).default({}),
  exercises: z.record(z.string(), exerciseProgress).default({}),
  /** The exercise that was worked on last. */
  current: z.string().optional(),
});

export type Progress = z.infer<typeof progressSchema>;
export type ExerciseProgress = z.infer<typeof exerciseProgress>;
export type LessonProgress = z.infer<typeof lessonProgress>;

export const emptyProgress: Progress = { version: progressVersion, lessons: {}, exercises: {} };

export function stepDone(p: Progress, lesson: string, step: string, now: string): Progress {
  const before = p.lessons[lesson] ?? { steps: {} };
  const steps = { ...before.steps, [step]: before.steps[step] ?? now };
  return { ...p, lessons: { ...p.lessons, [lesson]: { ...before, steps, at: step, seen: now } } };
}

export function exerciseChecked(p: Progress, exercise: string, passed: boolean, now: string): Progress {
  const before = exerciseOf(p, exercise);
  const first = before.passed ?? (passed ? now : undefined);
  return withExercise(p, exercise, { ...before, checks: before.checks + 1, ...(first !== undefined ? { passed: first } : {}) });
}

export function hintShown(p: Progress, exercise: string, stage: number): Progress {
  const before = exerciseOf(p, exercise);
  return withExercise(p, exercise, { ...before, hints: Math.max(before.hints, stage) });
}

export function solutionShown(p: Progress, exercise: string, now: string): Progress {
  const before = exerciseOf(p, exercise);
  return before.passed !== undefined ? p : withExercise(p, exercise, { ...before, peeked: before.peeked ?? now });
}

/** Which exercise is open; only that, so that a second terminal's results stay. */
export function movedTo(p: Progress, exercise: string): Progress {
  return { ...p, current: exercise };
}

export function exerciseOf(p: Progress, exercise: string): ExerciseProgress {
  return p.exercises[exercise] ?? { checks: 0, hints: 0 };
}

function withExercise(p: Progress, exercise: string, value: ExerciseProgress): Progress {
  return { ...p, exercises: { ...p.exercises, [exercise]: value } };
}
