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

export interface QuestionProgress {
  /** How often it was answered right, and wrong. */
  readonly right: number;
  readonly wrong: number;
  readonly last: 'right' | 'wrong';
  /** When it was answered last. */
  readonly at: string;
}

/** One go through a quiz: left at any moment, and gone on with. Over when the queue is empty. */
export interface QuizSession {
  /** Ids of the questions still to be asked; the first one is open. */
  readonly queue: readonly string[];
  /** Question id → how it was answered the first time in this session. */
  readonly first: Readonly<Record<string, 'right' | 'wrong'>>;
  /** The answer to the open question, when it was given and not left yet: indices of options. */
  readonly answered?: readonly number[];
  /** When it was begun. */
  readonly at: string;
}

export interface QuizProgress {
  readonly questions: Readonly<Record<string, QuestionProgress>>;
  readonly session?: QuizSession;
}

/** What a later version of gocl with the same shape adds to any object is kept. */
export interface Progress {
  readonly version: typeof progressVersion;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  readonly exercises: Readonly<Record<string, ExerciseProgress>>;
  /** Lesson id → its quiz. */
  readonly quizzes?: Readonly<Record<string, QuizProgress>>;
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
  const { quizzes } = data;
  if (quizzes !== undefined && !(isObject(quizzes) && Object.values(quizzes).every(isQuiz))) return null;
  return goodLessons && goodExercises ? ({ ...data, lessons, exercises } as unknown as Progress) : null;
}

function isQuiz(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['questions'])) return false;
  return Object.values(value['questions']).every(isQuestion) && (value['session'] === undefined || isSession(value['session']));
}

function isQuestion(value: unknown): boolean {
  return isObject(value) && isCount(value['right']) && isCount(value['wrong']) && isVerdict(value['last']) && typeof value['at'] === 'string';
}

function isSession(value: unknown): boolean {
  if (!isObject(value) || typeof value['at'] !== 'string' || !isObject(value['first'])) return false;
  const { queue, first, answered } = value;
  const goodQueue = Array.isArray(queue) && queue.every((id) => typeof id === 'string');
  return goodQueue && Object.values(first as object).every(isVerdict) && (answered === undefined || (Array.isArray(answered) && answered.every(isCount)));
}

function isVerdict(value: unknown): boolean {
  return value === 'right' || value === 'wrong';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
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

export function quizOf(p: Progress, lesson: string): QuizProgress {
  return p.quizzes?.[lesson] ?? { questions: {} };
}

/** A new session, in place of one that was left. What is known of the questions stays. */
export function quizStarted(p: Progress, lesson: string, queue: readonly string[], now: string): Progress {
  return withQuiz(p, lesson, { ...quizOf(p, lesson), session: { queue, first: {}, at: now } });
}

/** `choice`: indices of options. */
export function questionAnswered(p: Progress, lesson: string, question: string, choice: readonly number[], right: boolean, now: string): Progress {
  const quiz = quizOf(p, lesson);
  const verdict = right ? 'right' : 'wrong';
  const before = quiz.questions[question] ?? { right: 0, wrong: 0 };
  const known = { ...before, [verdict]: before[verdict] + 1, last: verdict, at: now } as const;
  const { session } = quiz;
  const open = session?.queue[0] === question ? { answered: choice } : {};
  const changed = session && { ...session, first: { ...session.first, [question]: session.first[question] ?? verdict }, ...open };
  return withQuiz(p, lesson, { ...quiz, questions: { ...quiz.questions, [question]: known }, ...(changed ? { session: changed } : {}) });
}

/** The learner goes on: what was answered wrong comes back at the end. Another terminal's answers to other questions stay. */
export function questionLeft(p: Progress, lesson: string, question: string, right: boolean): Progress {
  const quiz = quizOf(p, lesson);
  if (!quiz.session) return p;
  const { answered, ...session } = quiz.session;
  const kept = session.queue[0] === question || answered === undefined ? {} : { answered };
  return withQuiz(p, lesson, { ...quiz, session: { ...session, ...kept, queue: queueAfter(session.queue, question, right) } });
}

/** The questions still to be asked once this one was answered. */
export function queueAfter(queue: readonly string[], question: string, right: boolean): string[] {
  return [...queue.filter((id) => id !== question), ...(right ? [] : [question])];
}

function withQuiz(p: Progress, lesson: string, value: QuizProgress): Progress {
  return { ...p, quizzes: { ...p.quizzes, [lesson]: value } };
}
