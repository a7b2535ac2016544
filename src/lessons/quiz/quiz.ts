/**
 * A quiz as the program holds it: checked data. `quiz-schema.ts` says what `quiz.yaml` may contain.
 *
 * `stated` is what the author says is right. It is never the key: the key is computed by running the program (`key.ts`),
 * and the gate (`check-quiz.ts`) fails where the two differ.
 */
import type { ScriptedSignal } from '../../program/result.ts';
import type { Bilingual, Claim, LessonProblem, Program } from '../lesson.ts';

/** How a program may end, in the words of a quiz. `leak`: main returns, and somebody is blocked for ever. */
export const quizVerdicts = ['fine', 'deadlock', 'leak', 'panic', 'fatal'] as const;
export type QuizVerdict = (typeof quizVerdicts)[number];

export const verdictTexts: Readonly<Record<QuizVerdict, Bilingual>> = {
  fine: { en: 'It ends normally, and nobody is left blocked.', zh: '正常结束，没有 goroutine 还阻塞着。' },
  deadlock: { en: 'It deadlocks: all goroutines wait.', zh: '死锁：所有 goroutine 都在等待。' },
  leak: { en: 'main returns, and a goroutine is left blocked for ever.', zh: 'main 返回了，但有 goroutine 永远阻塞。' },
  panic: { en: 'It panics.', zh: '发生 panic，程序崩溃。' },
  fatal: { en: 'It dies of a fatal error other than a deadlock.', zh: '因 fatal error 终止（不是死锁）。' },
};

/** What an option says, by the kind of its question. */
interface Meanings {
  /** Of all runs: exactly one option is true. */
  readonly output: Claim;
  /** Of some run: several options may be. */
  readonly outputs: Claim;
  readonly choice: Claim;
  /** A line of the program. */
  readonly line: number;
  /** The first line of the first compile error; null: it compiles. */
  readonly compile: string | null;
  readonly verdict: QuizVerdict;
  /** Goroutines besides main that have not ended. */
  readonly left: number;
  /** A line of standard output. */
  readonly order: string;
  /** The text of the whole program, patched. */
  readonly fix: string;
}

export const questionKinds = ['output', 'outputs', 'line', 'compile', 'verdict', 'left', 'order', 'fix', 'choice'] as const satisfies (keyof Meanings)[];
export type QuestionKind = (typeof questionKinds)[number];

export interface QuizOption<Meaning = Meanings[QuestionKind]> {
  /** Markdown in one line; absent where `shown` speaks for itself. */
  readonly text?: Bilingual;
  /** As it stands, in one or more lines: an output, a compile error, a number. */
  readonly shown?: string;
  readonly means: Meaning;
}

interface QuestionOf<Kind extends QuestionKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly program: Program;
  /** The step of the lesson that teaches it. */
  readonly step?: string;
  /** Absent where the kind has a standing question. */
  readonly question?: Bilingual;
  /** `order`: in the order that the author says is right. */
  readonly options: readonly QuizOption<Meanings[Kind]>[];
  /** Several options may be right, and all of them are to be named. */
  readonly multiple: boolean;
  /** Indices into `options`, as the author states them; for `order` all of them, in order. */
  readonly stated: readonly number[];
  /** Markdown. */
  readonly why: Bilingual;
  /** `line`. */
  readonly asks?: 'panics' | 'blocks';
  /** `fix`: what the repaired program does. */
  readonly wants?: Claim;
  readonly signals?: readonly ScriptedSignal[];
  readonly stdin?: string;
}

export type Question = { [Kind in QuestionKind]: QuestionOf<Kind> }[QuestionKind];

export interface Quiz {
  /** Id of the lesson. */
  readonly lesson: string;
  readonly questions: readonly Question[];
}

export interface LoadedQuizzes {
  /** In the order of the curriculum; lessons without a quiz are left out. */
  readonly quizzes: readonly Quiz[];
  readonly problems: readonly LessonProblem[];
}
