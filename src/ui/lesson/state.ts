/**
 * All that the lesson screen remembers, as a pure reducer. Effects are outside: the screen sees a run `requested` and
 * dispatches `ran`; it sees `playing` and dispatches `tick`.
 *
 * Each step of the lesson keeps its own state, so that going back shows it as it was left.
 */
import type { RunResult } from '../../program/result.ts';
import { type Language, type Lesson, otherLanguage, type Step } from '../../lessons/lesson.ts';
import { lessonSeed } from '../../lessons/check-lesson.ts';
import { buildTimeline, stride, type Timeline } from '../trace-view/timeline.ts';
import type { ScrollLimits } from './viewport.ts';

export const panes = ['text', 'code', 'output', 'trace'] as const;
export type PaneName = (typeof panes)[number];

export type Run =
  | { readonly status: 'none' }
  | { readonly status: 'requested'; readonly seed: string }
  | { readonly status: 'failed'; readonly seed: string; readonly message: string }
  | { readonly status: 'done'; readonly seed: string; readonly result: RunResult; readonly timeline: Timeline | null };

export interface StepState {
  /** Option under the selection bar. */
  readonly choice: number;
  /** The option that was confirmed; `skipped` when the learner only wanted to see. */
  readonly answered: number | 'skipped' | null;
  readonly run: Run;
  /** Index into the step's language versions; 0 where it has none. */
  readonly version: number;
  /** Step of the timeline. */
  readonly cursor: number;
  readonly scroll: Readonly<Record<PaneName, number>>;
}

export interface LessonState {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly index: number;
  readonly steps: readonly StepState[];
  readonly pane: PaneName;
  readonly help: boolean;
  readonly playing: boolean;
  /** Index into `speeds`. */
  readonly speed: number;
  readonly quit: boolean;
}

/** Milliseconds a step stays on the screen while playing. */
export const speeds = [1600, 900, 450, 200, 80] as const;

export type Action =
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'pane'; readonly pane: PaneName }
  | { readonly type: 'scroll'; readonly pane: PaneName; readonly by: number; readonly limits: ScrollLimits }
  | { readonly type: 'choose'; readonly by: number }
  | { readonly type: 'pick'; readonly option: number }
  | { readonly type: 'confirm' }
  | { readonly type: 'skip' }
  | { readonly type: 'again' }
  /** The next language version of a step that has several. */
  | { readonly type: 'version' }
  | { readonly type: 'ran'; readonly index: number; readonly version: number; readonly seed: string; readonly result: RunResult }
  | { readonly type: 'failed'; readonly index: number; readonly seed: string; readonly message: string }
  | ((
      | { readonly type: 'travel'; readonly by: number }
      | { readonly type: 'stride'; readonly direction: 1 | -1 }
      | { readonly type: 'jump'; readonly to: 'start' | 'end' }
      | { readonly type: 'play' }
    ) & { /** The pane to walk in, where the present one would show nothing of it. */ readonly pane?: PaneName })
  | { readonly type: 'tick' }
  | { readonly type: 'speed'; readonly by: 1 | -1 }
  | { readonly type: 'language' }
  | { readonly type: 'help' }
  | { readonly type: 'quit' };

/** `startAt`: index of the step to open; beyond the lesson, its nearest end. */
export function initialState(lesson: Lesson, language: Language, startAt = 0): LessonState {
  const index = Math.max(0, Math.min(lesson.steps.length - 1, Math.trunc(startAt) || 0));
  const step: StepState = { choice: 0, answered: null, run: { status: 'none' }, version: 0, cursor: 0, scroll: { text: 0, code: 0, output: 0, trace: 0 } };
  return { lesson, language, index, steps: lesson.steps.map(() => step), pane: 'text', help: false, playing: false, speed: 1, quit: false };
}

export function currentStep(state: LessonState): Step {
  return state.lesson.steps[state.index] as Step;
}

export function current(state: LessonState): StepState {
  return state.steps[state.index] as StepState;
}

/** What the learner is asked to do now, if anything. */
export type Phase = 'asking' | 'ready' | 'running' | 'done' | 'failed' | 'reading';

export function phaseOf(state: LessonState): Phase {
  const step = currentStep(state);
  const { answered, run } = current(state);
  if (!step.program) return 'reading';
  if (run.status === 'requested') return 'running';
  if (run.status === 'done' || run.status === 'failed') return run.status;
  return step.predict && answered === null ? 'asking' : 'ready';
}

export function reduce(state: LessonState, action: Action): LessonState {
  switch (action.type) {
    case 'step':
      return goTo(state, state.index + action.by);
    case 'pane':
      return { ...state, pane: action.pane };
    case 'scroll':
      return scroll(state, action.pane, action.by, action.limits);
    case 'choose':
      return withCurrent(state, (s) => ({ ...s, choice: wrapIndex(s.choice + action.by, optionCount(state)) }));
    case 'pick':
      return action.option < optionCount(state) ? withCurrent(state, (s) => ({ ...s, choice: action.option })) : state;
    case 'confirm':
      return confirm(state);
    case 'skip':
      return phaseOf(state) === 'asking' ? request(answer(state, 'skipped'), firstSeed(state)) : state;
    case 'again':
      return phaseOf(state) === 'done' || phaseOf(state) === 'failed' ? request(state, nextSeed(state)) : state;
    case 'version':
      return nextVersion(state);
    case 'ran':
      return action.version === state.steps[action.index]?.version ? ran(state, action.index, action.seed, action.result) : state;
    case 'failed':
      return withStep(state, action.index, (s) => ({ ...s, run: { status: 'failed', seed: action.seed, message: action.message } }));
    default:
      return reduceView(state, action);
  }
}

function reduceView(before: LessonState, action: Action): LessonState {
  const state = 'pane' in action && action.pane ? { ...before, pane: action.pane } : before;
  switch (action.type) {
    case 'travel':
      return travel({ ...state, playing: false }, current(state).cursor + action.by);
    case 'stride':
      return withTimeline(state, (timeline) => travel({ ...state, playing: false }, stride(timeline, current(state).cursor, action.direction)));
    case 'jump':
      return travel({ ...state, playing: false }, action.to === 'start' ? 0 : Number.MAX_SAFE_INTEGER);
    case 'play':
      return withTimeline(state, (timeline) => play(state, timeline));
    case 'tick':
      return withTimeline(state, (timeline) => tick(state, timeline));
    case 'speed':
      return { ...state, speed: Math.max(0, Math.min(speeds.length - 1, state.speed + action.by)) };
    case 'language':
      return { ...state, language: otherLanguage(state.language) };
    case 'help':
      return { ...state, help: !state.help, playing: false };
    case 'quit':
      return { ...state, quit: true, playing: false };
    default:
      return state;
  }
}

/** Enter always does the next sensible thing: answer, run, go on. */
function confirm(state: LessonState): LessonState {
  switch (phaseOf(state)) {
    case 'asking':
      return request(answer(state, current(state).choice), firstSeed(state));
    case 'ready':
    case 'failed':
      return request(state, firstSeed(state));
    case 'done':
    case 'reading':
      return goTo(state, state.index + 1);
    default:
      return state;
  }
}

function goTo(state: LessonState, index: number): LessonState {
  if (index < 0 || index >= state.lesson.steps.length || index === state.index) return state;
  return { ...state, index, pane: 'text', playing: false };
}

function answer(state: LessonState, answered: number | 'skipped'): LessonState {
  return withCurrent(state, (s) => ({ ...s, answered }));
}

function request(state: LessonState, seed: string): LessonState {
  return withCurrent({ ...state, playing: false }, (s) => ({ ...s, run: { status: 'requested', seed } }));
}

/** Once the question is answered, so that the other run does not give the answer away. */
function nextVersion(state: LessonState): LessonState {
  const count = currentStep(state).versions?.length ?? 0;
  if (count === 0 || (phaseOf(state) !== 'done' && phaseOf(state) !== 'failed')) return state;
  return request(
    withCurrent(state, (s) => ({ ...s, version: (s.version + 1) % count })),
    firstSeed(state),
  );
}

/** The language version that the program runs under, as `1.22`; null where the step does not care. */
export function versionText(state: LessonState, ahead = 0): string | null {
  const versions = currentStep(state).versions;
  const version = versions?.[(current(state).version + ahead) % versions.length];
  return version ? `1.${version.go}` : null;
}

/** A run that comes late, for a step that was run again meanwhile, is dropped. */
function ran(state: LessonState, index: number, seed: string, result: RunResult): LessonState {
  const { run } = state.steps[index] as StepState;
  if (run.status !== 'requested' || run.seed !== seed) return state;
  const timeline = result.trace && result.trace.events.length > 0 ? buildTimeline(result.trace) : null;
  const cursor = timeline ? timeline.steps.length - 1 : 0;
  return withStep(state, index, (s) => ({ ...s, run: { status: 'done', seed, result, timeline }, cursor, scroll: { ...s.scroll, text: 0, output: 0 } }));
}

/** The schedule that a step is shown with first. */
export function firstSeed(state: LessonState): string {
  return currentStep(state).seed ?? lessonSeed;
}

function nextSeed(state: LessonState): string {
  const { run } = current(state);
  const last = run.status === 'none' ? firstSeed(state) : run.seed;
  return /^\d+$/.test(last) ? String(Number(last) + 1) : `${last}'`;
}

function scroll(state: LessonState, pane: PaneName, by: number, limits: ScrollLimits): LessonState {
  return withCurrent(state, (s) => ({ ...s, scroll: { ...s.scroll, [pane]: Math.max(limits.min, Math.min(limits.max, s.scroll[pane] + by)) } }));
}

export function timelineOf(state: LessonState): Timeline | null {
  const { run } = current(state);
  return run.status === 'done' ? run.timeline : null;
}

function withTimeline(state: LessonState, then: (timeline: Timeline) => LessonState): LessonState {
  const timeline = timelineOf(state);
  return timeline ? then(timeline) : state;
}

function travel(state: LessonState, to: number): LessonState {
  return withTimeline(state, (timeline) =>
    withCurrent(state, (s) => ({ ...s, cursor: Math.max(0, Math.min(timeline.steps.length - 1, to)), scroll: { ...s.scroll, code: 0, output: 0 } })),
  );
}

/** Playing from the end starts again at the beginning. */
function play(state: LessonState, timeline: Timeline): LessonState {
  if (state.playing) return { ...state, playing: false };
  const atEnd = current(state).cursor >= timeline.steps.length - 1;
  return { ...(atEnd ? travel(state, 0) : state), playing: true };
}

function tick(state: LessonState, timeline: Timeline): LessonState {
  if (!state.playing) return state;
  const next = current(state).cursor + 1;
  return { ...travel(state, next), playing: next < timeline.steps.length - 1 };
}

function optionCount(state: LessonState): number {
  return currentStep(state).predict?.options.length ?? 0;
}

function wrapIndex(index: number, count: number): number {
  return count === 0 ? 0 : (index + count) % count;
}

function withCurrent(state: LessonState, change: (s: StepState) => StepState): LessonState {
  return withStep(state, state.index, change);
}

function withStep(state: LessonState, index: number, change: (s: StepState) => StepState): LessonState {
  return { ...state, steps: state.steps.map((s, i) => (i === index ? change(s) : s)) };
}
