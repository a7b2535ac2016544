/**
 * A lesson as the program holds it: checked data, nothing lazily read. `schema.ts` says what `lesson.yaml` may contain,
 * `loader.ts` puts it together with the prose and the programs.
 */
import type { ScriptedSignal } from '../program/result.ts';

/** The languages that lessons are written in. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Readonly<Record<Language, string>>;

/** What the language key goes to. */
export function otherLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] as Language;
}

/** How a run ended, in a learner's words: a deadlock is told apart from the other fatal errors. */
export const verdicts = ['ok', 'deadlock', 'panic', 'fatal', 'exit', 'compile-error', 'limit'] as const;
export type Verdict = (typeof verdicts)[number];

/** A goroutine that nobody will wake any more. */
export interface Blocked {
  /** Go's number of it; left out where that is not fixed. */
  readonly goroutine?: number;
  readonly line: number;
  /** As in a stack dump: `chan receive`, `sync.WaitGroup.Wait`… */
  readonly reason: string;
}

/** Something that can be said of the runs of a program, and tested. All that is given must hold. */
export interface Claim {
  readonly verdict?: Verdict;
  /** Each of these occurs in some run, and nothing else does. */
  readonly verdicts?: readonly Verdict[];
  readonly exit?: number;
  /** Standard output, exactly. */
  readonly output?: string;
  /** Each of these is the output of some run, and nothing else is. */
  readonly outputs?: readonly string[];
  /** Parts of standard output. */
  readonly prints?: readonly string[];
  /** Parts of standard error. */
  readonly stderr?: readonly string[];
  /** The line of the compile error or of the uncaught panic. */
  readonly line?: number;
  /** Goroutines that are blocked at the end. */
  readonly blocked?: readonly Blocked[];
  /** How many goroutines have not ended when the program does. */
  readonly left?: number;
  /** `always` (the default): in every run. `sometimes`: in some runs, but not in all. */
  readonly when?: 'always' | 'sometimes';
}

export const predictionKinds = ['verdict', 'output', 'blocks', 'panics', 'compiles', 'choice'] as const;
export type PredictionKind = (typeof predictionKinds)[number];

export interface PredictionOption {
  /** `a`, `b`… */
  readonly letter: string;
  /** Absent where the claimed output speaks for itself. */
  readonly text?: Bilingual;
  readonly claim: Claim;
}

export interface Prediction {
  readonly kind: PredictionKind;
  readonly question: Bilingual;
  readonly options: readonly PredictionOption[];
  /** Index into `options`. */
  readonly answer: number;
}

export interface Program {
  /** File name in `programs/`. */
  readonly name: string;
  /** UTF-16 text. */
  readonly text: string;
}

/** Markdown of a step: what is read before the program runs, and what afterwards ('' when there is nothing). */
export interface StepProse {
  readonly before: string;
  readonly after: string;
}

/** A program under a language version, as the `go` line of go.mod sets it. */
export interface VersionedRun {
  /** The N of `go 1.N`. */
  readonly go: number;
  readonly expect: Claim;
}

export interface Step {
  readonly id: string;
  readonly title: Bilingual;
  readonly prose: Readonly<Record<Language, StepProse>>;
  /** The step in one line; absent on a closing page. */
  readonly rule?: Bilingual;
  readonly program?: Program;
  readonly predict?: Prediction;
  /** What holds of its runs; where there are `versions`, of those under the first. */
  readonly expect?: Claim;
  /** The language versions to run it under, two or more, the first one first; absent: the newest alone. */
  readonly versions?: readonly VersionedRun[];
  /** The schedule that is shown first; the lesson's own otherwise. */
  readonly seed?: string;
  /** What arrives from outside while the program runs. */
  readonly signals?: readonly ScriptedSignal[];
}

export interface Lesson {
  readonly id: string;
  /** Its number among the lessons that there are, from 1; the files leave gaps for those to come. */
  readonly order: number;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly prerequisites: readonly string[];
  readonly concepts: readonly string[];
  /** Other names by which it is found on the command line. */
  readonly aliases: readonly string[];
  readonly steps: readonly Step[];
}

/** What is wrong with the files of a lesson: an author's mistake, with the place and what to do. */
export interface LessonProblem {
  readonly file: string;
  /** 1-based; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
}

export function formatProblem(problem: LessonProblem): string {
  return problem.line > 0 ? `${problem.file}:${problem.line}: ${problem.message}` : `${problem.file}: ${problem.message}`;
}

/** The letter of an option: 0 → `a`. */
export function letterOf(index: number): string {
  return String.fromCharCode(97 + index);
}
