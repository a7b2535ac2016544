/**
 * The lesson screen: state from the reducer, lines from the panes, ink for the arrangement. It runs programs when the
 * state asks for it, and ticks while the trace plays. `rows` of the terminal are filled exactly.
 */
import { useApp, useInput } from 'ink';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { programRequest, settingOf } from '../../lessons/check-lesson.ts';
import type { Language, Lesson } from '../../lessons/lesson.ts';
import type { RunProgram, RunResult } from '../../program/result.ts';
import { Bands, ColourContext } from '../text/lines.tsx';
import { shownPane } from './chrome.ts';
import { compose } from './compose.ts';
import { actionOf, presses } from './keys.ts';
import type { Size } from './layout.ts';
import { panesFor } from './panes.ts';
import { current, currentStep, firstSeed, initialState, type LessonState, reduce, speeds } from './state.ts';

export interface LessonScreenProps {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly runProgram: RunProgram;
  readonly size: Size;
  readonly colour: boolean;
  /** Step to open first. */
  readonly startAt?: number;
  /** A step that has come on the screen. */
  readonly onStepOpened?: (stepId: string) => void;
  /** A step whose program has been seen, or a page that has been read; for the learner's progress. */
  readonly onStepDone?: (stepId: string) => void;
  /** The language in which the screen is now. */
  readonly onLanguage?: (language: Language) => void;
  readonly onQuit?: () => void;
}

export function LessonScreen(props: LessonScreenProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(props.lesson, props.language, props.startAt));
  const { exit } = useApp();
  useRunner(state, props.runProgram, dispatch);
  usePlayer(state, dispatch);
  useProgress(state, props);
  useEffect(() => props.onLanguage?.(state.language), [state.language, props.onLanguage]);
  useEffect(() => {
    if (!state.quit) return;
    props.onQuit?.();
    exit();
  }, [state.quit, exit, props.onQuit]);

  const { columns, rows } = props.size;
  const screen = useMemo(() => compose(state, columns, rows), [state, columns, rows]);
  // Presses that arrive before the next render must see what the earlier ones did.
  const latest = useRef(state);
  latest.current = state;
  useInput((input, key) => {
    let now = latest.current;
    for (const press of presses(input, key)) {
      const { layout, limits } = panesFor(now, columns, rows);
      const action = actionOf(press.input, press.key, { ...now, pane: shownPane(now, layout.panes) }, layout, limits);
      if (!action) continue;
      now = reduce(now, action);
      dispatch(action);
    }
    latest.current = now;
  });
  return (
    <ColourContext.Provider value={props.colour}>
      <Bands bands={screen.bands} columns={columns} rows={rows} />
    </ColourContext.Provider>
  );
}

type Dispatch = (action: Parameters<typeof reduce>[1]) => void;

/**
 * Runs programs when the state asks for it. The run that will be asked for first is made while the learner reads, so that
 * the answer is there at once; nothing of it is shown before.
 */
function useRunner(state: LessonState, runProgram: RunProgram, dispatch: Dispatch): void {
  const runs = useRef(new Map<string, Promise<RunResult>>());
  const { index } = state;
  const { run, version } = current(state);
  const { program } = currentStep(state);
  const wanted = run.status === 'requested' ? run.seed : null;
  const ahead = run.status === 'none' ? firstSeed(state) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one run a step, version and seed
  useEffect(() => {
    const seed = wanted ?? ahead;
    if (seed === null || !program) return;
    const key = `${index} ${version} ${seed}`;
    const result = runs.current.get(key) ?? runProgram(programRequest(program, seed, settingOf(currentStep(state), version)));
    runs.current.set(key, result);
    result.then(
      (done) => wanted !== null && dispatch({ type: 'ran', index, version, seed, result: done }),
      (error: unknown) => {
        runs.current.delete(key);
        if (wanted !== null) dispatch({ type: 'failed', index, seed, message: error instanceof Error ? error.message : String(error) });
      },
    );
  }, [wanted, ahead, index, version]);
}

function usePlayer(state: LessonState, dispatch: Dispatch): void {
  useEffect(() => {
    if (!state.playing) return;
    const timer = setInterval(() => dispatch({ type: 'tick' }), speeds[state.speed]);
    return () => clearInterval(timer);
  }, [state.playing, state.speed, dispatch]);
}

function useProgress(state: LessonState, { onStepOpened, onStepDone }: LessonScreenProps): void {
  const { id, program } = currentStep(state);
  const seen = !program || current(state).run.status === 'done';
  useEffect(() => {
    if (seen) onStepDone?.(id);
    else onStepOpened?.(id);
  }, [seen, id, onStepOpened, onStepDone]);
}
