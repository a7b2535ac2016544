/** An exercise as the program holds it: checked data. `exercise-schema.ts` says what `exercise.yaml` may contain. */
import type { Bilingual, LessonProblem } from './lesson.ts';

/**
 * What a check may find. There is no race detector in the engine yet: `race` may only be promised of attempts whose race
 * shows otherwise in some schedule (a lost update gives a wrong output), and `go test -race` reports it by its name.
 */
export const checkVerdicts = [
  'compile-error',
  'vet',
  'deadlock',
  'leak',
  'race',
  'panic',
  'fatal',
  'wrong-output',
  'busy',
  'late',
  'limit',
  'internal-error',
] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

export interface WrongAttempt {
  /** `wrong/<name>.go`. */
  readonly name: string;
  readonly verdict: CheckVerdict;
  readonly why: Bilingual;
  readonly text: string;
}

export interface Solution {
  /** File name in `solution/` without `.go`; the first one is the exercise's id. */
  readonly name: string;
  readonly text: string;
}

export const difficulties = { 1: { en: 'easy', zh: '易' }, 2: { en: 'medium', zh: '中' }, 3: { en: 'hard', zh: '难' } } as const;
export type Difficulty = keyof typeof difficulties;

export interface Exercise {
  /** One word, lower case: also the name of its folder, its files and its package. */
  readonly id: string;
  /** Id of the lesson it belongs to. */
  readonly lesson: string;
  readonly title: Bilingual;
  /** Markdown. */
  readonly goal: Bilingual;
  readonly difficulty: Difficulty;
  /** Three, from a nudge to nearly the answer. Markdown. */
  readonly hints: readonly Bilingual[];
  /** For afterwards. Markdown. */
  readonly explanation: Bilingual;
  /** How the starter fails. */
  readonly fails: CheckVerdict;
  /** `<id>.go` as the learner gets it. */
  readonly starter: string;
  /** `<id>_test.go`. */
  readonly test: string;
  readonly solutions: readonly Solution[];
  readonly wrong: readonly WrongAttempt[];
}

export interface LoadedExercises {
  /** In the order of the curriculum. */
  readonly exercises: readonly Exercise[];
  readonly problems: readonly LessonProblem[];
}
