/**
 * What a learner has done, as data: one JSON document with the version of its shape. Every change is a
 * function from what is there to what it becomes, so that it can be applied to what another process has written meanwhile.
 */
/** The version of the shape; a higher one is of a newer gocl. */
export const progressVersion = 1;

export interface ExerciseProgress {
  /** First pass; an instant as ISO 8601 text in UTC, as all instants here. */
  readonly passed?: string;
  /** Checks that were made of it. */
  readonly checks: number;
  /** Hints that were shown: 0 to 3. */
  readonly hints: number;
  /** The solution was looked at before a pass. */
  readonly peeked?: string;
}

export interface LessonProgress {
  /** Step id → when it was first done. */
  readonly steps: Readonly<Record<string, string>>;
  /** The step that was open last. */
  readonly at?: string;
  /** When it was open. */
  readonly seen?: string;
}

/** What a later version of gocl with the same shape adds to any object is kept. */
export interface Progress {
  readonly version: typeof progressVersion;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  readonly exercises: Readonly<Record<string, ExerciseProgress>>;
  /** The exercise that was worked on last. */
  readonly current?: string;
}

/**
 * The progress that some JSON is; null when it is none, in any part. Written by hand, since a schema library would cost every
 * command its start.
 */
export function parseProgress(data: unknown): Progress | null {
  if (!isObject(data) || data['version'] !== progressVersion || !isText(data['current'])) return null;
  const { lessons = {}, exercises = {} } = data;
  if (!isObject(lessons) || !isObject(exercises)) return null;
  const goodLessons = Object.values(lessons).every(
    (l) => isObject(l) && isObject(l['steps']) && Object.values(l['steps']).every((s) => typeof s === 'string') && isText(l['at']) && isText(l['seen']),
  );
  const goodExercises = Object.values(exercises).every(
    (e) => isObject(e) && Number.isSafeInteger(e['checks']) && Number.isSafeInteger(e['hints']) && isText(e['passed']) && isText(e['peeked']),
  );
  return goodLessons && goodExercises ? ({ ...data, lessons, exercises } as unknown as Progress) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or absent. */
function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

export const emptyProgress: Progress = { version: progressVersion, lessons: {}, exercises: {} };

export function stepDone(p: Progress, lesson: string, step: string, now: string): Progress {
  const before = p.lessons[lesson] ?? { steps: {} };
  const steps = { ...before.steps, [step]: before.steps[step] ?? now };
  return { ...p, lessons: { ...p.lessons, [lesson]: { ...before, steps, at: step, seen: now } } };
}

/** A step that is on the screen, done or not: where to go on the next time. */
export function stepOpened(p: Progress, lesson: string, step: string, now: string): Progress {
  const before = p.lessons[lesson] ?? { steps: {} };
  return { ...p, lessons: { ...p.lessons, [lesson]: { ...before, at: step, seen: now } } };
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
